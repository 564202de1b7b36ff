//! Owns the operations of tag `user`.

use quay_api::models;
use quay_api::server::user::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    UserApi {
        get_logged_in_user => GetLoggedInUserReply[200 Ok(_)];
        create_new_user body [models::UserRegistration] => CreateNewUserReply[200 Ok(_)];
        change_user_details body [models::UserUpdate] => ChangeUserDetailsReply[200 Ok(_)];
        generate_user_client_key body [models::ClientKeyRequest]
            => GenerateUserClientKeyReply[200 Ok(_)];
        convert_user_to_organization body [models::UserConversion]
            => ConvertUserToOrganizationReply[200 Ok(_)];
        signin_user body [models::Signin] => SigninUserReply[200 Ok(_)];
        retrieve_external_login_authorization_url
            path RetrieveExternalLoginAuthorizationUrlPath { service_id }
            body [models::ExternalLoginRequest]
            => RetrieveExternalLoginAuthorizationUrlReply[200 Ok(_)];
        detach_external_login path DetachExternalLoginPath { service_id }
            => DetachExternalLoginReply[200 Ok(_)];
        list_notifications_of_user query ListNotificationsOfUserQuery { page, limit }
            => ListNotificationsOfUserReply[200 Ok(_)];
        get_user_notification path GetUserNotificationPath { uuid }
            => GetUserNotificationReply[200 Ok(_)];
        list_user_authorizations => ListUserAuthorizationsReply[200 Ok(_)];
        get_user_authorization path GetUserAuthorizationPath { access_token_uuid }
            => GetUserAuthorizationReply[200 Ok(_)];
        delete_user_authorization path DeleteUserAuthorizationPath { access_token_uuid }
            => DeleteUserAuthorizationReply[204 NoContent];
        list_assigned_authorizations => ListAssignedAuthorizationsReply[200 Ok(_)];
        delete_assigned_authorization
            path DeleteAssignedAuthorizationPath { assigned_authorization_uuid }
            => DeleteAssignedAuthorizationReply[204 NoContent];
        list_starred_repos query ListStarredReposQuery { next_page }
            => ListStarredReposReply[200 Ok(_)];
        create_star body [models::NewStar] => CreateStarReply[200 Ok(_), 201 Created(_)];
        delete_star path DeleteStarPath { repository } => DeleteStarReply[200 Ok(_), 204 NoContent];
        get_user_information path GetUserInformationPath { username }
            => GetUserInformationReply[200 Ok(_)];
    }
}

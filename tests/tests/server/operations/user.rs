//! The operations of the tag `user`.

use quay_api::models;
use quay_api::server::user::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    UserApi {
        get_logged_in_user => GetLoggedInUserResponse[200 Ok(_)];
        create_new_user body [models::UserRegistration] => CreateNewUserResponse[200 Ok(_)];
        change_user_details body [models::UserUpdate] => ChangeUserDetailsResponse[200 Ok(_)];
        generate_user_client_key body [models::ClientKeyRequest]
            => GenerateUserClientKeyResponse[200 Ok(_)];
        convert_user_to_organization body [models::UserConversion]
            => ConvertUserToOrganizationResponse[200 Ok(_)];
        signin_user body [models::Signin] => SigninUserResponse[200 Ok(_)];
        retrieve_external_login_authorization_url
            path RetrieveExternalLoginAuthorizationUrlPath { service_id }
            body [models::ExternalLoginRequest]
            => RetrieveExternalLoginAuthorizationUrlResponse[200 Ok(_)];
        detach_external_login path DetachExternalLoginPath { service_id }
            => DetachExternalLoginResponse[200 Ok(_)];
        list_notifications_of_user query ListNotificationsOfUserQuery { page, limit }
            => ListNotificationsOfUserResponse[200 Ok(_)];
        get_user_notification path GetUserNotificationPath { uuid }
            => GetUserNotificationResponse[200 Ok(_)];
        list_user_authorizations => ListUserAuthorizationsResponse[200 Ok(_)];
        get_user_authorization path GetUserAuthorizationPath { access_token_uuid }
            => GetUserAuthorizationResponse[200 Ok(_)];
        delete_user_authorization path DeleteUserAuthorizationPath { access_token_uuid }
            => DeleteUserAuthorizationResponse[204 NoContent];
        list_assigned_authorizations => ListAssignedAuthorizationsResponse[200 Ok(_)];
        delete_assigned_authorization
            path DeleteAssignedAuthorizationPath { assigned_authorization_uuid }
            => DeleteAssignedAuthorizationResponse[204 NoContent];
        list_starred_repos query ListStarredReposQuery { next_page }
            => ListStarredReposResponse[200 Ok(_)];
        create_star body [models::NewStar] => CreateStarResponse[200 Ok(_), 201 Created(_)];
        delete_star path DeleteStarPath { repository } => DeleteStarResponse[200 Ok(_), 204 NoContent];
        get_user_information path GetUserInformationPath { username }
            => GetUserInformationResponse[200 Ok(_)];
        delete_current_user => DeleteCurrentUserResponse[204 NoContent];
        get_user_private_allowed => GetUserPrivateAllowedResponse[200 Ok(_)];
        verify_user body [models::PasswordConfirmation] => VerifyUserResponse[200 Ok(_)];
        logout => LogoutResponse[200 Ok(_)];
        request_recovery_email body [models::RecoveryRequest]
            => RequestRecoveryEmailResponse[200 Ok(_)];
        update_user_notification path UpdateUserNotificationPath { uuid }
            body [models::UserNotificationUpdate] => UpdateUserNotificationResponse[200 Ok(_)];
    }
}

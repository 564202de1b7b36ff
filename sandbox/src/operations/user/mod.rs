//! The operations of tag `user`.

mod account;
mod authorizations;
mod notifications;
mod recovery;
mod sessions;
mod stars;

use quay_api::models::{
    ClientKeyRequest, ExternalLoginRequest, NewStar, PasswordConfirmation, RecoveryRequest, Signin,
    UserActionSuccess, UserConversion, UserNotificationUpdate, UserRegistration, UserUpdate,
};
use quay_api::server::user::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::domain::user_notifications;

impl UserApi for App {
    async fn get_logged_in_user(
        &self,
        context: Context,
    ) -> Result<GetLoggedInUserResponse, Rejection> {
        self.read(&context, account::get_own)
            .await
            .map(GetLoggedInUserResponse::Ok)
    }

    async fn create_new_user(
        &self,
        context: Context,
        body: UserRegistration,
    ) -> Result<CreateNewUserResponse, Rejection> {
        let created = account::create(self, &context, body).await?;
        Ok(CreateNewUserResponse::Ok(created))
    }

    async fn change_user_details(
        &self,
        context: Context,
        body: UserUpdate,
    ) -> Result<ChangeUserDetailsResponse, Rejection> {
        let changed = account::change(self, &context, body).await?;
        Ok(ChangeUserDetailsResponse::Ok(changed))
    }

    async fn generate_user_client_key(
        &self,
        context: Context,
        body: ClientKeyRequest,
    ) -> Result<GenerateUserClientKeyResponse, Rejection> {
        let key = account::generate_client_key(self, &context, &body).await?;
        Ok(GenerateUserClientKeyResponse::Ok(key))
    }

    async fn convert_user_to_organization(
        &self,
        context: Context,
        body: UserConversion,
    ) -> Result<ConvertUserToOrganizationResponse, Rejection> {
        account::convert(self, &context, &body).await?;
        Ok(ConvertUserToOrganizationResponse::Ok(
            UserActionSuccess::new(true),
        ))
    }

    async fn signin_user(
        &self,
        context: Context,
        body: Signin,
    ) -> Result<SigninUserResponse, Rejection> {
        let code = body.invite_code.as_ref();
        self.sign_in(&context, &body.username, &body.password, code)
            .await?;
        Ok(SigninUserResponse::Ok(UserActionSuccess::new(true)))
    }

    async fn retrieve_external_login_authorization_url(
        &self,
        _context: Context,
        _path: RetrieveExternalLoginAuthorizationUrlPath,
        _body: ExternalLoginRequest,
    ) -> Result<RetrieveExternalLoginAuthorizationUrlResponse, Rejection> {
        // No service is configured, and the server fails on one that it does not know.
        Err(crate::responses::crash())
    }

    async fn detach_external_login(
        &self,
        context: Context,
        _path: DetachExternalLoginPath,
    ) -> Result<DetachExternalLoginResponse, Rejection> {
        self.read(&context, account::detach_login)
            .await
            .map(DetachExternalLoginResponse::Ok)
    }

    async fn list_notifications_of_user(
        &self,
        context: Context,
        query: ListNotificationsOfUserQuery,
    ) -> Result<ListNotificationsOfUserResponse, Rejection> {
        self.read(&context, |op| notifications::list(op, &query))
            .await
            .map(ListNotificationsOfUserResponse::Ok)
    }

    async fn get_user_notification(
        &self,
        context: Context,
        path: GetUserNotificationPath,
    ) -> Result<GetUserNotificationResponse, Rejection> {
        self.read(&context, |op| notifications::get(op, path.uuid.as_str()))
            .await
            .map(GetUserNotificationResponse::Ok)
    }

    async fn list_user_authorizations(
        &self,
        context: Context,
    ) -> Result<ListUserAuthorizationsResponse, Rejection> {
        self.read(&context, authorizations::list)
            .await
            .map(ListUserAuthorizationsResponse::Ok)
    }

    async fn get_user_authorization(
        &self,
        context: Context,
        path: GetUserAuthorizationPath,
    ) -> Result<GetUserAuthorizationResponse, Rejection> {
        self.read(&context, |op| {
            authorizations::get(op, path.access_token_uuid.as_str())
        })
        .await
        .map(GetUserAuthorizationResponse::Ok)
    }

    async fn delete_user_authorization(
        &self,
        context: Context,
        path: DeleteUserAuthorizationPath,
    ) -> Result<DeleteUserAuthorizationResponse, Rejection> {
        self.write(&context, |op| {
            authorizations::delete(op, path.access_token_uuid.as_str())
        })
        .await?;
        Ok(DeleteUserAuthorizationResponse::NoContent)
    }

    async fn list_assigned_authorizations(
        &self,
        context: Context,
    ) -> Result<ListAssignedAuthorizationsResponse, Rejection> {
        self.write(&context, authorizations::list_assigned)
            .await
            .map(ListAssignedAuthorizationsResponse::Ok)
    }

    async fn delete_assigned_authorization(
        &self,
        context: Context,
        path: DeleteAssignedAuthorizationPath,
    ) -> Result<DeleteAssignedAuthorizationResponse, Rejection> {
        self.write(&context, |op| {
            authorizations::delete_assigned(op, path.assigned_authorization_uuid.as_str())
        })
        .await?;
        Ok(DeleteAssignedAuthorizationResponse::NoContent)
    }

    async fn list_starred_repos(
        &self,
        context: Context,
        query: ListStarredReposQuery,
    ) -> Result<ListStarredReposResponse, Rejection> {
        self.read(&context, |op| {
            stars::list(op, &self.page_tokens, query.next_page.as_deref())
        })
        .await
        .map(ListStarredReposResponse::Ok)
    }

    async fn create_star(
        &self,
        context: Context,
        body: NewStar,
    ) -> Result<CreateStarResponse, Rejection> {
        self.write(&context, |op| {
            Ok(match stars::create(op, &body)? {
                Some(star) => CreateStarResponse::Created(star),
                None => CreateStarResponse::Ok(None),
            })
        })
        .await
    }

    async fn delete_star(
        &self,
        context: Context,
        path: DeleteStarPath,
    ) -> Result<DeleteStarResponse, Rejection> {
        self.write(&context, |op| {
            let found = stars::delete(op, &path.repository)?;
            Ok(if found {
                DeleteStarResponse::NoContent
            } else {
                DeleteStarResponse::Ok(None)
            })
        })
        .await
    }

    async fn get_user_information(
        &self,
        context: Context,
        path: GetUserInformationPath,
    ) -> Result<GetUserInformationResponse, Rejection> {
        self.read(&context, |op| account::get(op, path.username.as_str()))
            .await
            .map(GetUserInformationResponse::Ok)
    }

    async fn delete_current_user(
        &self,
        context: Context,
    ) -> Result<DeleteCurrentUserResponse, Rejection> {
        self.write(&context, account::delete).await?;
        Ok(DeleteCurrentUserResponse::NoContent)
    }

    async fn get_user_private_allowed(
        &self,
        context: Context,
    ) -> Result<GetUserPrivateAllowedResponse, Rejection> {
        self.read(&context, account::private_repositories)
            .await
            .map(GetUserPrivateAllowedResponse::Ok)
    }

    async fn verify_user(
        &self,
        context: Context,
        body: PasswordConfirmation,
    ) -> Result<VerifyUserResponse, Rejection> {
        let verified = sessions::verify(self, &context, &body).await?;
        Ok(VerifyUserResponse::Ok(verified))
    }

    async fn logout(&self, context: Context) -> Result<LogoutResponse, Rejection> {
        let signed_out = sessions::sign_out(self, &context).await?;
        Ok(LogoutResponse::Ok(signed_out))
    }

    async fn request_recovery_email(
        &self,
        context: Context,
        body: RecoveryRequest,
    ) -> Result<RequestRecoveryEmailResponse, Rejection> {
        self.write(&context, |op| recovery::request(op, &body))
            .await
            .map(RequestRecoveryEmailResponse::Ok)
    }

    async fn update_user_notification(
        &self,
        context: Context,
        path: UpdateUserNotificationPath,
        body: UserNotificationUpdate,
    ) -> Result<UpdateUserNotificationResponse, Rejection> {
        let dismissed = body.dismissed.unwrap_or_default();
        self.write(&context, |op| {
            user_notifications::update_dismissed(op, path.uuid.as_str(), dismissed)
        })
        .await
        .map(UpdateUserNotificationResponse::Ok)
    }
}

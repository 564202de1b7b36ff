//! Owns the operations of tag `user`.

mod account;
mod authorizations;
mod notifications;
mod stars;

use crate::domain::user_notifications;
use quay_api::models::{
    ClientKey, ClientKeyRequest, ExternalLoginRequest, NewStar, Signin, UserActionSuccess,
    UserConversion, UserRegistration, UserUpdate,
};
use quay_api::server::user::{
    ChangeUserDetailsResponse, ConvertUserToOrganizationResponse, CreateNewUserResponse,
    CreateStarResponse, DeleteAssignedAuthorizationPath, DeleteAssignedAuthorizationResponse,
    DeleteStarPath, DeleteStarResponse, DeleteUserAuthorizationPath,
    DeleteUserAuthorizationResponse, DetachExternalLoginPath, DetachExternalLoginResponse,
    GenerateUserClientKeyResponse, GetLoggedInUserResponse, GetUserAuthorizationPath,
    GetUserAuthorizationResponse, GetUserInformationPath, GetUserInformationResponse,
    GetUserNotificationPath, GetUserNotificationResponse, ListAssignedAuthorizationsResponse,
    ListNotificationsOfUserQuery, ListNotificationsOfUserResponse, ListStarredReposQuery,
    ListStarredReposResponse, ListUserAuthorizationsResponse,
    RetrieveExternalLoginAuthorizationUrlPath, RetrieveExternalLoginAuthorizationUrlResponse,
    SigninUserResponse, UserApi,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use crate::app::App;
use crate::auth::credentials::CredentialError;
use crate::responses::NO_SUCH_URL;
use crate::views::{Sight, signed_in_user};

impl UserApi for App {
    async fn get_logged_in_user(
        &self,
        context: Context,
    ) -> Result<GetLoggedInUserResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.caller().map(|caller| &caller.account);
            let user = user.filter(|user| !user.is_organization());
            let Some(user) = user.filter(|user| op.may_read_user(&user.name)) else {
                return Err(Rejection::invalid_token().with("session_required", false));
            };
            let view = signed_in_user(op, user, Sight::Caller)?;
            Ok(GetLoggedInUserResponse::Ok(view))
        })
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
        if ["AppToken", "OIDC"].contains(&self.settings.authentication_type.as_str()) {
            return Err(Rejection::not_found());
        }
        let name = self.read(&context, |op| Ok(op.user()?.name.clone()))?;
        match self.check_credentials(&name, &body.password).await? {
            Ok(account) => self.write(&context, |op| {
                let kind = "user_generate_client_key";
                Ok(op.log(kind, Some(account.id), json!({}))?)
            })?,
            Err(CredentialError(text)) => return Err(Rejection::invalid_request(text)),
        }
        let key = self.seal.password(body.password.expose());
        Ok(GenerateUserClientKeyResponse::Ok(ClientKey::new(key)))
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
        self.read(&context, |op| {
            op.require_user_admin()?;
            // Nobody is attached to anything; that is no fault.
            Ok(DetachExternalLoginResponse::Ok(UserActionSuccess::new(
                true,
            )))
        })
    }

    async fn list_notifications_of_user(
        &self,
        context: Context,
        query: ListNotificationsOfUserQuery,
    ) -> Result<ListNotificationsOfUserResponse, Rejection> {
        self.read(&context, |op| {
            let list = notifications::list(op, &query)?;
            Ok(ListNotificationsOfUserResponse::Ok(list))
        })
    }

    async fn get_user_notification(
        &self,
        context: Context,
        path: GetUserNotificationPath,
    ) -> Result<GetUserNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let found = user_notifications::find(op, path.uuid.as_str())?;
            Ok(GetUserNotificationResponse::Ok(user_notifications::view(
                found,
            )))
        })
    }

    async fn list_user_authorizations(
        &self,
        context: Context,
    ) -> Result<ListUserAuthorizationsResponse, Rejection> {
        self.read(&context, |op| {
            Ok(ListUserAuthorizationsResponse::Ok(authorizations::list(
                op,
            )?))
        })
    }

    async fn get_user_authorization(
        &self,
        context: Context,
        path: GetUserAuthorizationPath,
    ) -> Result<GetUserAuthorizationResponse, Rejection> {
        self.read(&context, |op| {
            let found = authorizations::find(op, path.access_token_uuid.as_str())?;
            let view = crate::views::authorization(op, found);
            Ok(GetUserAuthorizationResponse::Ok(view))
        })
    }

    async fn delete_user_authorization(
        &self,
        context: Context,
        path: DeleteUserAuthorizationPath,
    ) -> Result<DeleteUserAuthorizationResponse, Rejection> {
        self.write(&context, |op| {
            let found = authorizations::find(op, path.access_token_uuid.as_str())?;
            op.tx.authorization_delete(found.id)?;
            Ok(DeleteUserAuthorizationResponse::NoContent)
        })
    }

    async fn list_assigned_authorizations(
        &self,
        context: Context,
    ) -> Result<ListAssignedAuthorizationsResponse, Rejection> {
        self.write(&context, |op| {
            let list = authorizations::list_assigned(op)?;
            Ok(ListAssignedAuthorizationsResponse::Ok(list))
        })
    }

    async fn delete_assigned_authorization(
        &self,
        context: Context,
        path: DeleteAssignedAuthorizationPath,
    ) -> Result<DeleteAssignedAuthorizationResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            let uuid = path.assigned_authorization_uuid.as_str();
            if !op.tx.assigned_token_delete(user.id, uuid)? {
                return Err(Rejection::not_found());
            }
            Ok(DeleteAssignedAuthorizationResponse::NoContent)
        })
    }

    async fn list_starred_repos(
        &self,
        context: Context,
        query: ListStarredReposQuery,
    ) -> Result<ListStarredReposResponse, Rejection> {
        self.read(&context, |op| {
            let list = stars::list(op, &self.pages, query.next_page.as_deref())?;
            Ok(ListStarredReposResponse::Ok(list))
        })
    }

    async fn create_star(
        &self,
        context: Context,
        body: NewStar,
    ) -> Result<CreateStarResponse, Rejection> {
        self.write(&context, |op| {
            Ok(match stars::add(op, &body)? {
                Some(star) => CreateStarResponse::Created(star),
                None => CreateStarResponse::Ok(None),
            })
        })
    }

    async fn delete_star(
        &self,
        context: Context,
        path: DeleteStarPath,
    ) -> Result<DeleteStarResponse, Rejection> {
        self.write(&context, |op| {
            let found = stars::remove(op, &path.repository)?;
            Ok(if found {
                DeleteStarResponse::NoContent
            } else {
                DeleteStarResponse::Ok(None)
            })
        })
    }

    async fn get_user_information(
        &self,
        context: Context,
        path: GetUserInformationPath,
    ) -> Result<GetUserInformationResponse, Rejection> {
        self.read(&context, |op| {
            let Some(user) = op.tx.user_fetch(path.username.as_str())? else {
                return Err(Rejection::message(404, NO_SUCH_URL));
            };
            let view = signed_in_user(op, &user, Sight::Caller)?;
            Ok(GetUserInformationResponse::Ok(view))
        })
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `user`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `user`.
///
/// The signed-in user, other users, stars and client applications.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UserApi: Send + Sync + 'static {
    /// Read the account of the caller.
    ///
    /// Returns who the caller is and the caller's organizations. With the scope `user:read` that is
    /// all. With `user:admin`, which is sufficient on its own, it returns everything about the
    /// account. Without a valid token, and with a token of neither scope, the response is 401, and
    /// its body also holds `session_required`.
    ///
    /// `GET /api/v1/user/`, operation `getLoggedInUser`.
    ///
    /// Server behaviour: [account-scopes](crate::server_behaviour#account-scopes),
    /// [avatars](crate::server_behaviour#avatars).
    ///
    /// # Access
    ///
    /// Needs a token with `user:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserView`](crate::models::UserView): The account.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::user::{
    ///     GetLoggedInUserResponse,
    ///     UserApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UserApi for Mine {
    ///     async fn get_logged_in_user(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<GetLoggedInUserResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_logged_in_user(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetLoggedInUserResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Register a user.
    ///
    /// Creates a user with the password that is sent, and signs the new user in to the session of
    /// the call. Requires any valid token, or a browser session. Where the feature `MAILING` is on,
    /// the new user has to confirm the e-mail address first, unless the code of an invitation
    /// proves it.
    ///
    /// Returns 400 if the name is taken or breaks the rules, if the password is too short, if the
    /// address is missing, taken or not allowed, and if an invitation is needed. Returns 400 with a
    /// `MessageError` if the captcha failed. Returns 403 with a `MessageError` if the user cannot
    /// sign in, and 404 if users do not come from the database. With one of the features off the
    /// server fails with 500.
    ///
    /// The server fails with 500 unless the features `USER_CREATION` and `DIRECT_LOGIN` are on.
    ///
    /// `POST /api/v1/user/`, operation `createNewUser`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [sign-up](crate::server_behaviour#sign-up), [sessions](crate::server_behaviour#sessions),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`UserRegistrationResult`](crate::models::UserRegistrationResult): The user exists.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName).
    fn create_new_user(
        &self,
        context: Context,
        body: crate::models::UserRegistration,
    ) -> impl Future<Output = Result<CreateNewUserResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the account of the caller.
    ///
    /// Changes the properties that are sent and keeps the others. A new password ends all sessions
    /// of the user and starts one for the caller. Where the feature `MAILING` is on, a new e-mail
    /// address takes effect only once it is confirmed.
    ///
    /// Returns 400 if the address or the name is taken, and if the password is too short or holds
    /// white space. Returns 400 with a `MessageError` if the name breaks the rules or
    /// `tag_expiration_s` is not one of the installation's choices. The server changes one property
    /// after the other: if it rejects one, those before it are changed already.
    ///
    /// `PUT /api/v1/user/`, operation `changeUserDetails`.
    ///
    /// Server behaviour: [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [changes-of-the-account](crate::server_behaviour#changes-of-the-account),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats),
    /// [sessions](crate::server_behaviour#sessions).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserView`](crate::models::UserView): The changed account.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken).
    fn change_user_details(
        &self,
        context: Context,
        body: crate::models::UserUpdate,
    ) -> impl Future<Output = Result<ChangeUserDetailsResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the account of the caller.
    ///
    /// Deletes the caller with all that belongs to the account. Sessions and tokens of the user end
    /// at once; the name stays taken until the deletion is done. Returns 400 with a `MessageError`
    /// if the caller is the only administrator of an organization, and 404 with a `MessageError` if
    /// users are not in the server's own database.
    ///
    /// `DELETE /api/v1/user/`, operation `deleteCurrentUser`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The account is being deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
    fn delete_current_user(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteCurrentUserResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Tell whether the caller may own more private repositories.
    ///
    /// Counts the private repositories of the caller, and tells whether the plan allows more.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/user/private`, operation `getUserPrivateAllowed`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserPrivateRepositories`](crate::models::UserPrivateRepositories): The number of
    ///   private repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn get_user_private_allowed(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetUserPrivateAllowedResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Encrypt the password of the caller.
    ///
    /// Checks the password and returns its encrypted form, which container tools accept in its
    /// place. Returns 400 for a wrong password, 429 after too many of them, and 404 if the source
    /// of users cannot encrypt passwords.
    ///
    /// `POST /api/v1/user/clientkey`, operation `generateUserClientKey`.
    ///
    /// Server behaviour: [wrong-passwords](crate::server_behaviour#wrong-passwords).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ClientKey`](crate::models::ClientKey): The encrypted password.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429 (with `Retry-After`) or 503.
    /// Its own reasons are [`TooManyRequests`](crate::Reason::TooManyRequests).
    fn generate_user_client_key(
        &self,
        context: Context,
        body: crate::models::ClientKeyRequest,
    ) -> impl Future<Output = Result<GenerateUserClientKeyResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Turn the caller into an organization.
    ///
    /// Turns the account of the caller into an organization with another user as its administrator,
    /// and signs that user in to the session of the call. This cannot be undone, and the tokens of
    /// the account end. Returns 400 with `reason` set to `invaliduser` if the credentials of the
    /// administrator are wrong or are the caller's own, and 429 after too many wrong passwords. If
    /// the administrator cannot sign in, the response is 403 although the account is converted. The
    /// path exists only where users come from the database.
    ///
    /// `POST /api/v1/user/convert`, operation `convertUserToOrganization`.
    ///
    /// Server behaviour:
    /// [deleting-ones-own-account](crate::server_behaviour#deleting-ones-own-account),
    /// [sessions](crate::server_behaviour#sessions),
    /// [wrong-passwords](crate::server_behaviour#wrong-passwords).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserActionSuccess`](crate::models::UserActionSuccess): The account is an
    ///   organization now.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429 (with `Retry-After`) or 503.
    /// Its own reasons are [`TooManyRequests`](crate::Reason::TooManyRequests),
    /// [`WrongState`](crate::Reason::WrongState).
    fn convert_user_to_organization(
        &self,
        context: Context,
        body: crate::models::UserConversion,
    ) -> impl Future<
        Output = Result<ConvertUserToOrganizationResponse, Rejection>,
    > + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Sign in with a password.
    ///
    /// Checks name and password and starts a session, whose cookie comes with the response. The
    /// call itself needs any valid token, or the cross-site token of a browser session. Returns 403
    /// if the credentials are wrong or the account is not confirmed, and 429 after too many wrong
    /// passwords.
    ///
    /// The server has the operation only where the feature `DIRECT_LOGIN` is on.
    ///
    /// `POST /api/v1/signin`, operation `signinUser`.
    ///
    /// Server behaviour: [sessions](crate::server_behaviour#sessions),
    /// [wrong-passwords](crate::server_behaviour#wrong-passwords).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`UserActionSuccess`](crate::models::UserActionSuccess): The user is signed in.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429 (with `Retry-After`) or 503.
    /// Its own reasons are [`TooManyRequests`](crate::Reason::TooManyRequests).
    fn signin_user(
        &self,
        context: Context,
        body: crate::models::Signin,
    ) -> impl Future<Output = Result<SigninUserResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Confirm the password of the caller.
    ///
    /// Checks the password of the caller and starts a session anew, so that it counts as fresh: the
    /// server asks for the password again before it carries out some operations for a session.
    /// Returns 403 if the password is wrong, and 429 after too many wrong ones.
    ///
    /// `POST /api/v1/signin/verify`, operation `verifyUser`.
    ///
    /// Server behaviour: [sessions](crate::server_behaviour#sessions),
    /// [wrong-passwords](crate::server_behaviour#wrong-passwords).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserActionSuccess`](crate::models::UserActionSuccess): The password is right.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429 (with `Retry-After`) or 503.
    /// Its own reasons are [`TooManyRequests`](crate::Reason::TooManyRequests).
    fn verify_user(
        &self,
        context: Context,
        body: crate::models::PasswordConfirmation,
    ) -> impl Future<Output = Result<VerifyUserResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// End all sessions of the caller.
    ///
    /// Ends all sessions of the caller, also those of other browsers. Tokens stay valid. The call
    /// needs any valid token, or the cross-site token of a browser session; it succeeds for a
    /// session in which nobody is signed in as well.
    ///
    /// `POST /api/v1/signout`, operation `logout`.
    ///
    /// Server behaviour: [sessions](crate::server_behaviour#sessions).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`UserActionSuccess`](crate::models::UserActionSuccess): The sessions have ended.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503.
    fn logout(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<LogoutResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Ask for a mail with which a password can be reset.
    ///
    /// Sends a mail with a link to the address, if it is that of a user. The response does not tell
    /// whether it is, unless it is the address of an organization, which has no password: then the
    /// mail names the administrators, and the response an abbreviated name. The call needs any
    /// valid token, or the cross-site token of a browser session.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `POST /api/v1/recovery`, operation `requestRecoveryEmail`.
    ///
    /// Server behaviour: [sessions](crate::server_behaviour#sessions).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`RecoveryResult`](crate::models::RecoveryResult): The mail is sent, if there is
    ///   anybody to send it to.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503.
    fn request_recovery_email(
        &self,
        context: Context,
        body: crate::models::RecoveryRequest,
    ) -> impl Future<Output = Result<RequestRecoveryEmailResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Start to sign in with another service.
    ///
    /// Returns the address where a browser signs in at the other service, and records the attempt
    /// in the session of the call. Requires any valid token, or a browser session. The server fails
    /// with 500 for a service that is not configured, and returns 520 if the service does not
    /// provide its addresses.
    ///
    /// `POST /api/v1/externallogin/{service_id}`, operation
    /// `retrieveExternalLoginAuthorizationUrl`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`ExternalLoginAddress`](crate::models::ExternalLoginAddress): The address to open.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500, 503 or 520. Its own reasons
    /// are [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    fn retrieve_external_login_authorization_url(
        &self,
        context: Context,
        path: RetrieveExternalLoginAuthorizationUrlPath,
        body: crate::models::ExternalLoginRequest,
    ) -> impl Future<
        Output = Result<RetrieveExternalLoginAuthorizationUrlResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove the login with another service.
    ///
    /// Removes the caller's login with the service. A service that does not exist, or that the
    /// caller does not use, counts as removed. The server reads no body.
    ///
    /// The server has the operation only where the feature `DIRECT_LOGIN` is on.
    ///
    /// `POST /api/v1/detachexternal/{service_id}`, operation `detachExternalLogin`.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserActionSuccess`](crate::models::UserActionSuccess): The login is removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn detach_external_login(
        &self,
        context: Context,
        path: DetachExternalLoginPath,
    ) -> impl Future<Output = Result<DetachExternalLoginResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the notifications of the caller.
    ///
    /// Lists the notifications that were not dismissed, for the caller and for the organizations
    /// that the caller administers. The server counts pages in steps of one more than the limit, so
    /// no page shows the notification that follows a full page. A `limit` that exceeds their number
    /// gives all of them.
    ///
    /// `GET /api/v1/user/notifications`, operation `listNotificationsOfUser`.
    ///
    /// Server behaviour:
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserNotificationList`](crate::models::UserNotificationList): The notifications,
    ///   newest first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_notifications_of_user(
        &self,
        context: Context,
        query: ListNotificationsOfUserQuery,
    ) -> impl Future<
        Output = Result<ListNotificationsOfUserResponse, Rejection>,
    > + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a notification.
    ///
    /// Returns one notification, even a dismissed one. Returns 404 if it does not exist, or if it
    /// is neither for the caller nor for an organization that the caller administers.
    ///
    /// `GET /api/v1/user/notifications/{uuid}`, operation `getUserNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserNotification`](crate::models::UserNotification): The notification.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_notification(
        &self,
        context: Context,
        path: GetUserNotificationPath,
    ) -> impl Future<Output = Result<GetUserNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Dismiss a notification.
    ///
    /// Dismisses a notification, or shows it again. A dismissed one is not listed any more. Returns
    /// 404 if it does not exist, or if it is neither for the caller nor for an organization that
    /// the caller administers.
    ///
    /// `PUT /api/v1/user/notifications/{uuid}`, operation `updateUserNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserNotification`](crate::models::UserNotification): The changed notification.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn update_user_notification(
        &self,
        context: Context,
        path: UpdateUserNotificationPath,
        body: crate::models::UserNotificationUpdate,
    ) -> impl Future<Output = Result<UpdateUserNotificationResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the applications that have access.
    ///
    /// Lists the access tokens that applications hold for the caller, one entry for each token,
    /// without the tokens themselves. Expired ones are listed too.
    ///
    /// `GET /api/v1/user/authorizations`, operation `listUserAuthorizations`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserAuthorizationList`](crate::models::UserAuthorizationList): The access tokens.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_user_authorizations(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserAuthorizationsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the access of an application.
    ///
    /// Returns one access token of the caller, without the token itself. Returns 404 if there is
    /// none.
    ///
    /// `GET /api/v1/user/authorizations/{access_token_uuid}`, operation `getUserAuthorization`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserAuthorization`](crate::models::UserAuthorization): The access token.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_authorization(
        &self,
        context: Context,
        path: GetUserAuthorizationPath,
    ) -> impl Future<Output = Result<GetUserAuthorizationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Revoke the access of an application.
    ///
    /// Deletes one access token of the caller. Returns 404 if there is none, so a second call
    /// returns 404 too.
    ///
    /// `DELETE /api/v1/user/authorizations/{access_token_uuid}`, operation
    /// `deleteUserAuthorization`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The access token is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_user_authorization(
        &self,
        context: Context,
        path: DeleteUserAuthorizationPath,
    ) -> impl Future<
        Output = Result<DeleteUserAuthorizationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the access that the caller is asked to grant.
    ///
    /// Lists the applications to which administrators of organizations ask the caller to grant
    /// access. The call removes the notifications of kind `assigned_authorization`.
    ///
    /// The server has the operation only where the feature `ASSIGN_OAUTH_TOKEN` is on.
    ///
    /// `GET /api/v1/user/assignedauthorization`, operation `listAssignedAuthorizations`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AssignedAuthorizationList`](crate::models::AssignedAuthorizationList): The
    ///   assignments.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_assigned_authorizations(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<ListAssignedAuthorizationsResponse, Rejection>,
    > + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Decline to grant access.
    ///
    /// Deletes an assignment of the caller. Returns 404 if there is none, so a second call returns
    /// 404 too.
    ///
    /// The server has the operation only where the feature `ASSIGN_OAUTH_TOKEN` is on.
    ///
    /// `DELETE /api/v1/user/assignedauthorization/{assigned_authorization_uuid}`, operation
    /// `deleteAssignedAuthorization`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The assignment is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_assigned_authorization(
        &self,
        context: Context,
        path: DeleteAssignedAuthorizationPath,
    ) -> impl Future<
        Output = Result<DeleteAssignedAuthorizationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the repositories that the caller has starred.
    ///
    /// Lists the starred repositories in pages of a hundred. Repositories that the caller cannot
    /// read, or can no longer read, are listed too.
    ///
    /// `GET /api/v1/user/starred`, operation `listStarredRepos`.
    ///
    /// Server behaviour: [paging](crate::server_behaviour#paging),
    /// [stars](crate::server_behaviour#stars),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`StarredRepositoryList`](crate::models::StarredRepositoryList): The repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_starred_repos(
        &self,
        context: Context,
        query: ListStarredReposQuery,
    ) -> impl Future<Output = Result<ListStarredReposResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Star a repository.
    ///
    /// Stars a repository for the caller; one that is starred already stays so. The server names
    /// the scope `repo:read`, but the token needs `user:admin`. The server does not check whether
    /// the caller may read the repository. A repository that does not exist is 200 with null.
    ///
    /// `POST /api/v1/user/starred`, operation `createStar`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [null-in-place-of-a-rejection](crate::server_behaviour#null-in-place-of-a-rejection),
    /// [stars](crate::server_behaviour#stars).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Star`](crate::models::Star) or null: There is no such repository; nothing is
    ///   starred.
    /// - 201, [`Star`](crate::models::Star): The repository is starred.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_star(
        &self,
        context: Context,
        body: crate::models::NewStar,
    ) -> impl Future<Output = Result<CreateStarResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove a star.
    ///
    /// Removes the caller's star from a repository; without a star nothing happens. A repository
    /// that does not exist is 200 with null.
    ///
    /// `DELETE /api/v1/user/starred/{repository}`, operation `deleteStar`.
    ///
    /// Server behaviour:
    /// [null-in-place-of-a-rejection](crate::server_behaviour#null-in-place-of-a-rejection),
    /// [stars](crate::server_behaviour#stars).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, `String` or null: There is no such repository; nothing is removed.
    /// - 204, no body: The caller no longer stars the repository.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_star(
        &self,
        context: Context,
        path: DeleteStarPath,
    ) -> impl Future<Output = Result<DeleteStarResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the public details of a user.
    ///
    /// Returns the name and the avatar of any user. Callers who ask about themselves see as much as
    /// the scopes of their token allow. No token is needed, unless the installation rejects
    /// anonymous callers. Returns 404 with a `MessageError` if there is no such user, and for
    /// organizations and robots.
    ///
    /// `GET /api/v1/users/{username}`, operation `getUserInformation`.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`UserView`](crate::models::UserView): The user.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_information(
        &self,
        context: Context,
        path: GetUserInformationPath,
    ) -> impl Future<Output = Result<GetUserInformationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UserApi> UserApi for Arc<T> {
    fn get_logged_in_user(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetLoggedInUserResponse, Rejection>> + Send {
        T::get_logged_in_user(self, context)
    }

    fn create_new_user(
        &self,
        context: Context,
        body: crate::models::UserRegistration,
    ) -> impl Future<Output = Result<CreateNewUserResponse, Rejection>> + Send {
        T::create_new_user(self, context, body)
    }

    fn change_user_details(
        &self,
        context: Context,
        body: crate::models::UserUpdate,
    ) -> impl Future<Output = Result<ChangeUserDetailsResponse, Rejection>> + Send {
        T::change_user_details(self, context, body)
    }

    fn delete_current_user(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteCurrentUserResponse, Rejection>> + Send {
        T::delete_current_user(self, context)
    }

    fn get_user_private_allowed(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetUserPrivateAllowedResponse, Rejection>> + Send {
        T::get_user_private_allowed(self, context)
    }

    fn generate_user_client_key(
        &self,
        context: Context,
        body: crate::models::ClientKeyRequest,
    ) -> impl Future<Output = Result<GenerateUserClientKeyResponse, Rejection>> + Send {
        T::generate_user_client_key(self, context, body)
    }

    fn convert_user_to_organization(
        &self,
        context: Context,
        body: crate::models::UserConversion,
    ) -> impl Future<
        Output = Result<ConvertUserToOrganizationResponse, Rejection>,
    > + Send {
        T::convert_user_to_organization(self, context, body)
    }

    fn signin_user(
        &self,
        context: Context,
        body: crate::models::Signin,
    ) -> impl Future<Output = Result<SigninUserResponse, Rejection>> + Send {
        T::signin_user(self, context, body)
    }

    fn verify_user(
        &self,
        context: Context,
        body: crate::models::PasswordConfirmation,
    ) -> impl Future<Output = Result<VerifyUserResponse, Rejection>> + Send {
        T::verify_user(self, context, body)
    }

    fn logout(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<LogoutResponse, Rejection>> + Send {
        T::logout(self, context)
    }

    fn request_recovery_email(
        &self,
        context: Context,
        body: crate::models::RecoveryRequest,
    ) -> impl Future<Output = Result<RequestRecoveryEmailResponse, Rejection>> + Send {
        T::request_recovery_email(self, context, body)
    }

    fn retrieve_external_login_authorization_url(
        &self,
        context: Context,
        path: RetrieveExternalLoginAuthorizationUrlPath,
        body: crate::models::ExternalLoginRequest,
    ) -> impl Future<
        Output = Result<RetrieveExternalLoginAuthorizationUrlResponse, Rejection>,
    > + Send {
        T::retrieve_external_login_authorization_url(self, context, path, body)
    }

    fn detach_external_login(
        &self,
        context: Context,
        path: DetachExternalLoginPath,
    ) -> impl Future<Output = Result<DetachExternalLoginResponse, Rejection>> + Send {
        T::detach_external_login(self, context, path)
    }

    fn list_notifications_of_user(
        &self,
        context: Context,
        query: ListNotificationsOfUserQuery,
    ) -> impl Future<
        Output = Result<ListNotificationsOfUserResponse, Rejection>,
    > + Send {
        T::list_notifications_of_user(self, context, query)
    }

    fn get_user_notification(
        &self,
        context: Context,
        path: GetUserNotificationPath,
    ) -> impl Future<Output = Result<GetUserNotificationResponse, Rejection>> + Send {
        T::get_user_notification(self, context, path)
    }

    fn update_user_notification(
        &self,
        context: Context,
        path: UpdateUserNotificationPath,
        body: crate::models::UserNotificationUpdate,
    ) -> impl Future<Output = Result<UpdateUserNotificationResponse, Rejection>> + Send {
        T::update_user_notification(self, context, path, body)
    }

    fn list_user_authorizations(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserAuthorizationsResponse, Rejection>> + Send {
        T::list_user_authorizations(self, context)
    }

    fn get_user_authorization(
        &self,
        context: Context,
        path: GetUserAuthorizationPath,
    ) -> impl Future<Output = Result<GetUserAuthorizationResponse, Rejection>> + Send {
        T::get_user_authorization(self, context, path)
    }

    fn delete_user_authorization(
        &self,
        context: Context,
        path: DeleteUserAuthorizationPath,
    ) -> impl Future<
        Output = Result<DeleteUserAuthorizationResponse, Rejection>,
    > + Send {
        T::delete_user_authorization(self, context, path)
    }

    fn list_assigned_authorizations(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<ListAssignedAuthorizationsResponse, Rejection>,
    > + Send {
        T::list_assigned_authorizations(self, context)
    }

    fn delete_assigned_authorization(
        &self,
        context: Context,
        path: DeleteAssignedAuthorizationPath,
    ) -> impl Future<
        Output = Result<DeleteAssignedAuthorizationResponse, Rejection>,
    > + Send {
        T::delete_assigned_authorization(self, context, path)
    }

    fn list_starred_repos(
        &self,
        context: Context,
        query: ListStarredReposQuery,
    ) -> impl Future<Output = Result<ListStarredReposResponse, Rejection>> + Send {
        T::list_starred_repos(self, context, query)
    }

    fn create_star(
        &self,
        context: Context,
        body: crate::models::NewStar,
    ) -> impl Future<Output = Result<CreateStarResponse, Rejection>> + Send {
        T::create_star(self, context, body)
    }

    fn delete_star(
        &self,
        context: Context,
        path: DeleteStarPath,
    ) -> impl Future<Output = Result<DeleteStarResponse, Rejection>> + Send {
        T::delete_star(self, context, path)
    }

    fn get_user_information(
        &self,
        context: Context,
        path: GetUserInformationPath,
    ) -> impl Future<Output = Result<GetUserInformationResponse, Rejection>> + Send {
        T::get_user_information(self, context, path)
    }
}

/// The successful responses of `getLoggedInUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetLoggedInUserResponse {
    /// 200: The account.
    Ok(crate::models::UserView),
}

impl IntoResponse for GetLoggedInUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createNewUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateNewUserResponse {
    /// 200: The user exists.
    Ok(crate::models::UserRegistrationResult),
}

impl IntoResponse for CreateNewUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `changeUserDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeUserDetailsResponse {
    /// 200: The changed account.
    Ok(crate::models::UserView),
}

impl IntoResponse for ChangeUserDetailsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `deleteCurrentUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteCurrentUserResponse {
    /// 204: The account is being deleted.
    NoContent,
}

impl IntoResponse for DeleteCurrentUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `getUserPrivateAllowed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserPrivateAllowedResponse {
    /// 200: The number of private repositories.
    Ok(crate::models::UserPrivateRepositories),
}

impl IntoResponse for GetUserPrivateAllowedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `generateUserClientKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateUserClientKeyResponse {
    /// 200: The encrypted password.
    Ok(crate::models::ClientKey),
}

impl IntoResponse for GenerateUserClientKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `convertUserToOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConvertUserToOrganizationResponse {
    /// 200: The account is an organization now.
    Ok(crate::models::UserActionSuccess),
}

impl IntoResponse for ConvertUserToOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `signinUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SigninUserResponse {
    /// 200: The user is signed in.
    Ok(crate::models::UserActionSuccess),
}

impl IntoResponse for SigninUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `verifyUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VerifyUserResponse {
    /// 200: The password is right.
    Ok(crate::models::UserActionSuccess),
}

impl IntoResponse for VerifyUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `logout`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LogoutResponse {
    /// 200: The sessions have ended.
    Ok(crate::models::UserActionSuccess),
}

impl IntoResponse for LogoutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `requestRecoveryEmail`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestRecoveryEmailResponse {
    /// 200: The mail is sent, if there is anybody to send it to.
    Ok(crate::models::RecoveryResult),
}

impl IntoResponse for RequestRecoveryEmailResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `retrieveExternalLoginAuthorizationUrl`.
#[derive(Clone, Debug, PartialEq)]
pub struct RetrieveExternalLoginAuthorizationUrlPath {
    /// The configured name of the external login service.
    pub service_id: crate::PathSegment,
}

/// The successful responses of `retrieveExternalLoginAuthorizationUrl`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RetrieveExternalLoginAuthorizationUrlResponse {
    /// 200: The address to open.
    Ok(crate::models::ExternalLoginAddress),
}

impl IntoResponse for RetrieveExternalLoginAuthorizationUrlResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `detachExternalLogin`.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachExternalLoginPath {
    /// The configured name of the external login service.
    pub service_id: crate::PathSegment,
}

/// The successful responses of `detachExternalLogin`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DetachExternalLoginResponse {
    /// 200: The login is removed.
    Ok(crate::models::UserActionSuccess),
}

impl IntoResponse for DetachExternalLoginResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listNotificationsOfUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListNotificationsOfUserQuery {
    /// The number of the page. Both 0 and 1 mean the first.
    ///
    /// It is `0` where it is not sent.
    pub page: i32,
    /// How many notifications to give at most.
    ///
    /// It is `5` where it is not sent.
    pub limit: i32,
}

/// The successful responses of `listNotificationsOfUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListNotificationsOfUserResponse {
    /// 200: The notifications, newest first.
    Ok(crate::models::UserNotificationList),
}

impl IntoResponse for ListNotificationsOfUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserNotificationPath {
    /// The UUID of the notification.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `getUserNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserNotificationResponse {
    /// 200: The notification.
    Ok(crate::models::UserNotification),
}

impl IntoResponse for GetUserNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateUserNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUserNotificationPath {
    /// The UUID of the notification.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `updateUserNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserNotificationResponse {
    /// 200: The changed notification.
    Ok(crate::models::UserNotification),
}

impl IntoResponse for UpdateUserNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `listUserAuthorizations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserAuthorizationsResponse {
    /// 200: The access tokens.
    Ok(crate::models::UserAuthorizationList),
}

impl IntoResponse for ListUserAuthorizationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserAuthorization`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserAuthorizationPath {
    /// The UUID of the access token.
    pub access_token_uuid: crate::PathSegment,
}

/// The successful responses of `getUserAuthorization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserAuthorizationResponse {
    /// 200: The access token.
    Ok(crate::models::UserAuthorization),
}

impl IntoResponse for GetUserAuthorizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteUserAuthorization`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserAuthorizationPath {
    /// The UUID of the access token.
    pub access_token_uuid: crate::PathSegment,
}

/// The successful responses of `deleteUserAuthorization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserAuthorizationResponse {
    /// 204: The access token is deleted.
    NoContent,
}

impl IntoResponse for DeleteUserAuthorizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `listAssignedAuthorizations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAssignedAuthorizationsResponse {
    /// 200: The assignments.
    Ok(crate::models::AssignedAuthorizationList),
}

impl IntoResponse for ListAssignedAuthorizationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteAssignedAuthorization`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAssignedAuthorizationPath {
    /// The UUID of the assignment.
    pub assigned_authorization_uuid: crate::PathSegment,
}

/// The successful responses of `deleteAssignedAuthorization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteAssignedAuthorizationResponse {
    /// 204: The assignment is deleted.
    NoContent,
}

impl IntoResponse for DeleteAssignedAuthorizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The query parameters of `listStarredRepos`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListStarredReposQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
}

/// The successful responses of `listStarredRepos`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListStarredReposResponse {
    /// 200: The repositories.
    Ok(crate::models::StarredRepositoryList),
}

impl IntoResponse for ListStarredReposResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createStar`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateStarResponse {
    /// 200: There is no such repository; nothing is starred.
    Ok(Option<crate::models::Star>),
    /// 201: The repository is starred.
    Created(crate::models::Star),
}

impl IntoResponse for CreateStarResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `deleteStar`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteStarPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `deleteStar`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteStarResponse {
    /// 200: There is no such repository; nothing is removed.
    Ok(Option<String>),
    /// 204: The caller no longer stars the repository.
    NoContent,
}

impl IntoResponse for DeleteStarResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getUserInformation`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserInformationPath {
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `getUserInformation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserInformationResponse {
    /// 200: The user.
    Ok(crate::models::UserView),
}

impl IntoResponse for GetUserInformationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UserApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_logged_in_user(&api),
        route_create_new_user(&api),
        route_change_user_details(&api),
        route_delete_current_user(&api),
        route_get_user_private_allowed(&api),
        route_generate_user_client_key(&api),
        route_convert_user_to_organization(&api),
        route_signin_user(&api),
        route_verify_user(&api),
        route_logout(&api),
        route_request_recovery_email(&api),
        route_retrieve_external_login_authorization_url(&api),
        route_detach_external_login(&api),
        route_list_notifications_of_user(&api),
        route_get_user_notification(&api),
        route_update_user_notification(&api),
        route_list_user_authorizations(&api),
        route_get_user_authorization(&api),
        route_delete_user_authorization(&api),
        route_list_assigned_authorizations(&api),
        route_delete_assigned_authorization(&api),
        route_list_starred_repos(&api),
        route_create_star(&api),
        route_delete_star(&api),
        route_get_user_information(&api),
    ])
}

fn route_get_logged_in_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_LOGGED_IN_USER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_logged_in_user(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_new_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_NEW_USER,
        &[],
        Some(&super::schemas::USER_REGISTRATION),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_new_user(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_user_details<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_USER_DETAILS,
        &[],
        Some(&super::schemas::USER_UPDATE),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.change_user_details(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_current_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_CURRENT_USER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.delete_current_user(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_private_allowed<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_PRIVATE_ALLOWED,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_user_private_allowed(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_generate_user_client_key<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GENERATE_USER_CLIENT_KEY,
        &[],
        Some(&super::schemas::CLIENT_KEY_REQUEST),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.generate_user_client_key(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_convert_user_to_organization<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONVERT_USER_TO_ORGANIZATION,
        &[],
        Some(&super::schemas::USER_CONVERSION),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.convert_user_to_organization(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_signin_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SIGNIN_USER,
        &[],
        Some(&super::schemas::SIGNIN),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.signin_user(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_verify_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::VERIFY_USER,
        &[],
        Some(&super::schemas::PASSWORD_CONFIRMATION),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.verify_user(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_logout<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LOGOUT,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.logout(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_request_recovery_email<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REQUEST_RECOVERY_EMAIL,
        &[],
        Some(&super::schemas::RECOVERY_REQUEST),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.request_recovery_email(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_retrieve_external_login_authorization_url<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL,
        &[],
        Some(&super::schemas::EXTERNAL_LOGIN_REQUEST),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RetrieveExternalLoginAuthorizationUrlPath {
                    service_id: call.path("service_id")?,
                };
                let body = call.body()?;
                api.retrieve_external_login_authorization_url(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_detach_external_login<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DETACH_EXTERNAL_LOGIN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DetachExternalLoginPath {
                    service_id: call.path("service_id")?,
                };
                api.detach_external_login(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_notifications_of_user<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_NOTIFICATIONS_OF_USER,
        &[
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Offset page number. (int)",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Limit on the number of results (int)",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListNotificationsOfUserQuery {
                    page: call.query("page")?.unwrap_or(0),
                    limit: call.query("limit")?.unwrap_or(5),
                };
                api.list_notifications_of_user(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_notification<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserNotificationPath {
                    uuid: call.path("uuid")?,
                };
                api.get_user_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_user_notification<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_USER_NOTIFICATION,
        &[],
        Some(&super::schemas::USER_NOTIFICATION_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateUserNotificationPath {
                    uuid: call.path("uuid")?,
                };
                let body = call.body()?;
                api.update_user_notification(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_authorizations<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_AUTHORIZATIONS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_user_authorizations(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_authorization<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_AUTHORIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserAuthorizationPath {
                    access_token_uuid: call.path("access_token_uuid")?,
                };
                api.get_user_authorization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_authorization<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_AUTHORIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserAuthorizationPath {
                    access_token_uuid: call.path("access_token_uuid")?,
                };
                api.delete_user_authorization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_assigned_authorizations<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ASSIGNED_AUTHORIZATIONS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_assigned_authorizations(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_assigned_authorization<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ASSIGNED_AUTHORIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteAssignedAuthorizationPath {
                    assigned_authorization_uuid: call
                        .path("assigned_authorization_uuid")?,
                };
                api.delete_assigned_authorization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_starred_repos<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_STARRED_REPOS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListStarredReposQuery {
                    next_page: call.query("next_page")?,
                };
                api.list_starred_repos(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_star<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_STAR,
        &[],
        Some(&super::schemas::NEW_STAR),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_star(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_star<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_STAR,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteStarPath {
                    repository: call.path("repository")?,
                };
                api.delete_star(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_information<T: UserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_INFORMATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserInformationPath {
                    username: call.path("username")?,
                };
                api.get_user_information(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `user`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `user`
///
/// The signed-in user, other users, stars and client applications.
impl crate::Client {
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_view = client.get_logged_in_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_logged_in_user(&self) -> GetLoggedInUser {
        GetLoggedInUser::new(self)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::UserRegistration;
    ///
    /// let body = UserRegistration::new("carol", "EXAMPLEPASSWORD")
    ///     .email("carol@example.com");
    /// let user_registration_result = client.create_new_user(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_new_user(
        &self,
        body: impl runtime::BodyArgument<crate::models::UserRegistration>,
    ) -> CreateNewUser {
        CreateNewUser::new(self, body)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Taken`](crate::Reason::Taken). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::UserUpdate;
    ///
    /// let user_view = client
    ///     .change_user_details(UserUpdate::default().invoice_email(false).company("ACME"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_user_details(
        &self,
        body: impl runtime::BodyArgument<crate::models::UserUpdate>,
    ) -> ChangeUserDetails {
        ChangeUserDetails::new(self, body)
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
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_current_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_current_user(&self) -> DeleteCurrentUser {
        DeleteCurrentUser::new(self)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_private_repositories = client.get_user_private_allowed().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_private_allowed(&self) -> GetUserPrivateAllowed {
        GetUserPrivateAllowed::new(self)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ClientKeyRequest;
    ///
    /// let client_key = client
    ///     .generate_user_client_key(ClientKeyRequest::new("EXAMPLEPASSWORD"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_user_client_key(
        &self,
        body: impl runtime::BodyArgument<crate::models::ClientKeyRequest>,
    ) -> GenerateUserClientKey {
        GenerateUserClientKey::new(self, body)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::UserConversion;
    ///
    /// let user_action_success = client
    ///     .convert_user_to_organization(
    ///         UserConversion::new("dave", "EXAMPLEPASSWORD").plan("free"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn convert_user_to_organization(
        &self,
        body: impl runtime::BodyArgument<crate::models::UserConversion>,
    ) -> ConvertUserToOrganization {
        ConvertUserToOrganization::new(self, body)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::Signin;
    ///
    /// let user_action_success = client
    ///     .signin_user(Signin::new("bob", "EXAMPLEPASSWORD"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn signin_user(
        &self,
        body: impl runtime::BodyArgument<crate::models::Signin>,
    ) -> SigninUser {
        SigninUser::new(self, body)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::PasswordConfirmation;
    ///
    /// let user_action_success = client
    ///     .verify_user(PasswordConfirmation::new("EXAMPLEPASSWORD"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_user(
        &self,
        body: impl runtime::BodyArgument<crate::models::PasswordConfirmation>,
    ) -> VerifyUser {
        VerifyUser::new(self, body)
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
    /// The server rejects requests with 400, 401, 403, 404 or 503. [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_action_success = client.logout().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout(&self) -> Logout {
        Logout::new(self)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RecoveryRequest;
    ///
    /// let recovery_result = client
    ///     .request_recovery_email(RecoveryRequest::new("bob@example.com"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_recovery_email(
        &self,
        body: impl runtime::BodyArgument<crate::models::RecoveryRequest>,
    ) -> RequestRecoveryEmail {
        RequestRecoveryEmail::new(self, body)
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
    /// # Parameters
    ///
    /// - `service_id`: The configured name of the external login service.
    /// - `body`: The body of the request.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{ExternalLoginKind, ExternalLoginRequest};
    ///
    /// let external_login_address = client
    ///     .retrieve_external_login_authorization_url(
    ///         "github",
    ///         ExternalLoginRequest::new(ExternalLoginKind::Login),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_external_login_authorization_url(
        &self,
        service_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ExternalLoginRequest>,
    ) -> RetrieveExternalLoginAuthorizationUrl {
        RetrieveExternalLoginAuthorizationUrl::new(self, service_id, body)
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
    /// # Parameters
    ///
    /// - `service_id`: The configured name of the external login service.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_action_success = client.detach_external_login("github").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach_external_login(
        &self,
        service_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DetachExternalLogin {
        DetachExternalLogin::new(self, service_id)
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
    /// # Parameters
    ///
    /// - optional, by setters: [`page`](crate::builder::ListNotificationsOfUser::page),
    ///   [`limit`](crate::builder::ListNotificationsOfUser::limit)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_notification_list = client.list_notifications_of_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_notifications_of_user(&self) -> ListNotificationsOfUser {
        ListNotificationsOfUser::new(self)
    }

    /// Read a notification.
    ///
    /// Returns one notification, even a dismissed one. Returns 404 if it does not exist, or if it
    /// is neither for the caller nor for an organization that the caller administers.
    ///
    /// `GET /api/v1/user/notifications/{uuid}`, operation `getUserNotification`.
    ///
    /// # Parameters
    ///
    /// - `uuid`: The UUID of the notification.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_notification = client
    ///     .get_user_notification("4e82ec84-a8ef-4f44-bbdf-42d48ea0cfe1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_notification(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserNotification {
        GetUserNotification::new(self, uuid)
    }

    /// Dismiss a notification.
    ///
    /// Dismisses a notification, or shows it again. A dismissed one is not listed any more. Returns
    /// 404 if it does not exist, or if it is neither for the caller nor for an organization that
    /// the caller administers.
    ///
    /// `PUT /api/v1/user/notifications/{uuid}`, operation `updateUserNotification`.
    ///
    /// # Parameters
    ///
    /// - `uuid`: The UUID of the notification.
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::UserNotificationUpdate;
    ///
    /// let user_notification = client
    ///     .update_user_notification(
    ///         "4e82ec84-a8ef-4f44-bbdf-42d48ea0cfe1",
    ///         UserNotificationUpdate::default().dismissed(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_notification(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::UserNotificationUpdate>,
    ) -> UpdateUserNotification {
        UpdateUserNotification::new(self, uuid, body)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_authorization_list = client.list_user_authorizations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_authorizations(&self) -> ListUserAuthorizations {
        ListUserAuthorizations::new(self)
    }

    /// Read the access of an application.
    ///
    /// Returns one access token of the caller, without the token itself. Returns 404 if there is
    /// none.
    ///
    /// `GET /api/v1/user/authorizations/{access_token_uuid}`, operation `getUserAuthorization`.
    ///
    /// # Parameters
    ///
    /// - `access_token_uuid`: The UUID of the access token.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_authorization = client
    ///     .get_user_authorization("09f8f730-a5b2-4550-8d1a-6fb67887487f")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_authorization(
        &self,
        access_token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserAuthorization {
        GetUserAuthorization::new(self, access_token_uuid)
    }

    /// Revoke the access of an application.
    ///
    /// Deletes one access token of the caller. Returns 404 if there is none, so a second call
    /// returns 404 too.
    ///
    /// `DELETE /api/v1/user/authorizations/{access_token_uuid}`, operation
    /// `deleteUserAuthorization`.
    ///
    /// # Parameters
    ///
    /// - `access_token_uuid`: The UUID of the access token.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_authorization("09f8f730-a5b2-4550-8d1a-6fb67887487f").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_authorization(
        &self,
        access_token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserAuthorization {
        DeleteUserAuthorization::new(self, access_token_uuid)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let assigned_authorization_list = client.list_assigned_authorizations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_assigned_authorizations(&self) -> ListAssignedAuthorizations {
        ListAssignedAuthorizations::new(self)
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
    /// # Parameters
    ///
    /// - `assigned_authorization_uuid`: The UUID of the assignment.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_assigned_authorization("8ba60d02-0340-44f2-adf7-92393a0aa547").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_assigned_authorization(
        &self,
        assigned_authorization_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteAssignedAuthorization {
        DeleteAssignedAuthorization::new(self, assigned_authorization_uuid)
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
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListStarredRepos::next_page)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let starred_repository_list = client.list_starred_repos().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_starred_repos(&self) -> ListStarredRepos {
        ListStarredRepos::new(self)
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewStar;
    ///
    /// let response = client.create_star(NewStar::new("acme", "web")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_star(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewStar>,
    ) -> CreateStar {
        CreateStar::new(self, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.delete_star("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_star(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> DeleteStar {
        DeleteStar::new(self, repository)
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
    /// # Parameters
    ///
    /// - `username`: The name of the user or robot account.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_view = client.get_user_information("bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_information(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserInformation {
        GetUserInformation::new(self, username)
    }
}

/// A call of `getLoggedInUser`, which
/// [`Client::get_logged_in_user`](crate::Client::get_logged_in_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetLoggedInUser {
    client: crate::Client,
}

impl GetLoggedInUser {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::UserView, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_LOGGED_IN_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetLoggedInUser {
    type Output = Result<ResponseValue<crate::models::UserView>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserView, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createNewUser`, which [`Client::create_new_user`](crate::Client::create_new_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateNewUser {
    client: crate::Client,
    body: crate::models::UserRegistration,
}

impl CreateNewUser {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::UserRegistration>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserRegistrationResult, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_NEW_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateNewUser {
    type Output = Result<ResponseValue<crate::models::UserRegistrationResult>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::UserRegistrationResult,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeUserDetails`, which
/// [`Client::change_user_details`](crate::Client::change_user_details) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeUserDetails {
    client: crate::Client,
    body: crate::models::UserUpdate,
}

impl ChangeUserDetails {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::UserUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::UserView, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_USER_DETAILS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeUserDetails {
    type Output = Result<ResponseValue<crate::models::UserView>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserView, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteCurrentUser`, which
/// [`Client::delete_current_user`](crate::Client::delete_current_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCurrentUser {
    client: crate::Client,
}

impl DeleteCurrentUser {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_CURRENT_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteCurrentUser {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserPrivateAllowed`, which
/// [`Client::get_user_private_allowed`](crate::Client::get_user_private_allowed) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserPrivateAllowed {
    client: crate::Client,
}

impl GetUserPrivateAllowed {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/private", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/private`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserPrivateRepositories, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_PRIVATE_ALLOWED,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserPrivateAllowed {
    type Output = Result<ResponseValue<crate::models::UserPrivateRepositories>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::UserPrivateRepositories,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `generateUserClientKey`, which
/// [`Client::generate_user_client_key`](crate::Client::generate_user_client_key) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GenerateUserClientKey {
    client: crate::Client,
    body: crate::models::ClientKeyRequest,
}

impl GenerateUserClientKey {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::ClientKeyRequest>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/clientkey", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/clientkey`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ClientKey, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GENERATE_USER_CLIENT_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GenerateUserClientKey {
    type Output = Result<ResponseValue<crate::models::ClientKey>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ClientKey, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `convertUserToOrganization`, which
/// [`Client::convert_user_to_organization`](crate::Client::convert_user_to_organization)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ConvertUserToOrganization {
    client: crate::Client,
    body: crate::models::UserConversion,
}

impl ConvertUserToOrganization {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::UserConversion>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/convert", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/convert`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserActionSuccess, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CONVERT_USER_TO_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ConvertUserToOrganization {
    type Output = Result<ResponseValue<crate::models::UserActionSuccess>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserActionSuccess, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `signinUser`, which [`Client::signin_user`](crate::Client::signin_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SigninUser {
    client: crate::Client,
    body: crate::models::Signin,
}

impl SigninUser {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Signin>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/signin", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/signin`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserActionSuccess, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::SIGNIN_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SigninUser {
    type Output = Result<ResponseValue<crate::models::UserActionSuccess>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserActionSuccess, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `verifyUser`, which [`Client::verify_user`](crate::Client::verify_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct VerifyUser {
    client: crate::Client,
    body: crate::models::PasswordConfirmation,
}

impl VerifyUser {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::PasswordConfirmation>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/signin/verify", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/signin/verify`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserActionSuccess, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::VERIFY_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for VerifyUser {
    type Output = Result<ResponseValue<crate::models::UserActionSuccess>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserActionSuccess, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `logout`, which [`Client::logout`](crate::Client::logout) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Logout {
    client: crate::Client,
}

impl Logout {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/signout", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/signout`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserActionSuccess, Error> {
        let client = self.client.clone();
        crate::client::call(&crate::api::operations::LOGOUT, client, self.into_request())
    }
}

impl std::future::IntoFuture for Logout {
    type Output = Result<ResponseValue<crate::models::UserActionSuccess>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserActionSuccess, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `requestRecoveryEmail`, which
/// [`Client::request_recovery_email`](crate::Client::request_recovery_email) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RequestRecoveryEmail {
    client: crate::Client,
    body: crate::models::RecoveryRequest,
}

impl RequestRecoveryEmail {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::RecoveryRequest>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/recovery", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/recovery`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RecoveryResult, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::REQUEST_RECOVERY_EMAIL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RequestRecoveryEmail {
    type Output = Result<ResponseValue<crate::models::RecoveryResult>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RecoveryResult, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `retrieveExternalLoginAuthorizationUrl`, which
/// [`Client::retrieve_external_login_authorization_url`](crate::Client::retrieve_external_login_authorization_url)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RetrieveExternalLoginAuthorizationUrl {
    client: crate::Client,
    service_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ExternalLoginRequest,
}

impl RetrieveExternalLoginAuthorizationUrl {
    pub(crate) fn new(
        client: &crate::Client,
        service_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ExternalLoginRequest>,
    ) -> Self {
        Self {
            client: client.clone(),
            service_id: ParameterError::convert("service_id", "PathSegment", service_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, service_id, body } = self;
        let service_id = service_id?;
        let service_id = encode_path(&service_id);
        let url = format!("{}/api/v1/externallogin/{service_id}", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/externallogin/{service_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ExternalLoginAddress, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RetrieveExternalLoginAuthorizationUrl {
    type Output = Result<ResponseValue<crate::models::ExternalLoginAddress>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ExternalLoginAddress,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `detachExternalLogin`, which
/// [`Client::detach_external_login`](crate::Client::detach_external_login) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DetachExternalLogin {
    client: crate::Client,
    service_id: Result<crate::PathSegment, ParameterError>,
}

impl DetachExternalLogin {
    pub(crate) fn new(
        client: &crate::Client,
        service_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            service_id: ParameterError::convert("service_id", "PathSegment", service_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, service_id } = self;
        let service_id = service_id?;
        let service_id = encode_path(&service_id);
        let url = format!("{}/api/v1/detachexternal/{service_id}", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/detachexternal/{service_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserActionSuccess, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DETACH_EXTERNAL_LOGIN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DetachExternalLogin {
    type Output = Result<ResponseValue<crate::models::UserActionSuccess>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserActionSuccess, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listNotificationsOfUser`, which
/// [`Client::list_notifications_of_user`](crate::Client::list_notifications_of_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListNotificationsOfUser {
    client: crate::Client,
    page: Result<Option<i32>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl ListNotificationsOfUser {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            page: Ok(None),
            limit: Ok(None),
        }
    }

    /// The number of the page. Both 0 and 1 mean the first. The server takes `0` without it.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i32>) -> Self {
        self.page = ParameterError::convert_optional("page", "i32", page);
        self
    }

    /// How many notifications to give at most. The server takes `5` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit, page } = self;
        let limit = limit?;
        let page = page?;
        let url = format!("{}/api/v1/user/notifications", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("page", &page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/notifications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserNotificationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_NOTIFICATIONS_OF_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListNotificationsOfUser {
    type Output = Result<ResponseValue<crate::models::UserNotificationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::UserNotificationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListNotificationsOfUser {
    type Page = crate::models::UserNotificationList;
    type Item = crate::models::UserNotification;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_NOTIFICATIONS_OF_USER;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.page.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(i64::from(number)))
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Number(number) => self.page(number),
            crate::client::paging::Mark::Token(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.notifications.len(),
            next: crate::client::paging::Next::Counted {
                more: page.additional,
                number: None,
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.notifications
    }
}

impl ListNotificationsOfUser {
    /// Streams the `notifications` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::UserNotification, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::UserNotificationList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}

/// A call of `getUserNotification`, which
/// [`Client::get_user_notification`](crate::Client::get_user_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserNotification {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetUserNotification {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!("{}/api/v1/user/notifications/{uuid}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserNotification {
    type Output = Result<ResponseValue<crate::models::UserNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserNotification, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateUserNotification`, which
/// [`Client::update_user_notification`](crate::Client::update_user_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUserNotification {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::UserNotificationUpdate,
}

impl UpdateUserNotification {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::UserNotificationUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid, body } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!("{}/api/v1/user/notifications/{uuid}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_USER_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateUserNotification {
    type Output = Result<ResponseValue<crate::models::UserNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserNotification, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listUserAuthorizations`, which
/// [`Client::list_user_authorizations`](crate::Client::list_user_authorizations) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserAuthorizations {
    client: crate::Client,
}

impl ListUserAuthorizations {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/authorizations", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/authorizations`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserAuthorizationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_AUTHORIZATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserAuthorizations {
    type Output = Result<ResponseValue<crate::models::UserAuthorizationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::UserAuthorizationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserAuthorization`, which
/// [`Client::get_user_authorization`](crate::Client::get_user_authorization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserAuthorization {
    client: crate::Client,
    access_token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetUserAuthorization {
    pub(crate) fn new(
        client: &crate::Client,
        access_token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            access_token_uuid: ParameterError::convert(
                "access_token_uuid",
                "PathSegment",
                access_token_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, access_token_uuid } = self;
        let access_token_uuid = access_token_uuid?;
        let access_token_uuid = encode_path(&access_token_uuid);
        let url = format!(
            "{}/api/v1/user/authorizations/{access_token_uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/authorizations/{access_token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserAuthorization, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_AUTHORIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserAuthorization {
    type Output = Result<ResponseValue<crate::models::UserAuthorization>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserAuthorization, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserAuthorization`, which
/// [`Client::delete_user_authorization`](crate::Client::delete_user_authorization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserAuthorization {
    client: crate::Client,
    access_token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserAuthorization {
    pub(crate) fn new(
        client: &crate::Client,
        access_token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            access_token_uuid: ParameterError::convert(
                "access_token_uuid",
                "PathSegment",
                access_token_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, access_token_uuid } = self;
        let access_token_uuid = access_token_uuid?;
        let access_token_uuid = encode_path(&access_token_uuid);
        let url = format!(
            "{}/api/v1/user/authorizations/{access_token_uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/authorizations/{access_token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_AUTHORIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserAuthorization {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listAssignedAuthorizations`, which
/// [`Client::list_assigned_authorizations`](crate::Client::list_assigned_authorizations)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAssignedAuthorizations {
    client: crate::Client,
}

impl ListAssignedAuthorizations {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/assignedauthorization", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/assignedauthorization`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AssignedAuthorizationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ASSIGNED_AUTHORIZATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAssignedAuthorizations {
    type Output = Result<ResponseValue<crate::models::AssignedAuthorizationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AssignedAuthorizationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteAssignedAuthorization`, which
/// [`Client::delete_assigned_authorization`](crate::Client::delete_assigned_authorization)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAssignedAuthorization {
    client: crate::Client,
    assigned_authorization_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteAssignedAuthorization {
    pub(crate) fn new(
        client: &crate::Client,
        assigned_authorization_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            assigned_authorization_uuid: ParameterError::convert(
                "assigned_authorization_uuid",
                "PathSegment",
                assigned_authorization_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, assigned_authorization_uuid } = self;
        let assigned_authorization_uuid = assigned_authorization_uuid?;
        let assigned_authorization_uuid = encode_path(&assigned_authorization_uuid);
        let url = format!(
            "{}/api/v1/user/assignedauthorization/{assigned_authorization_uuid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/assignedauthorization/{assigned_authorization_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ASSIGNED_AUTHORIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteAssignedAuthorization {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listStarredRepos`, which
/// [`Client::list_starred_repos`](crate::Client::list_starred_repos) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListStarredRepos {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
}

impl ListStarredRepos {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub fn next_page(
        mut self,
        next_page: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.next_page = ParameterError::convert_optional(
            "next_page",
            "String",
            next_page,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, next_page } = self;
        let next_page = next_page?;
        let url = format!("{}/api/v1/user/starred", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/starred`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::StarredRepositoryList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_STARRED_REPOS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListStarredRepos {
    type Output = Result<ResponseValue<crate::models::StarredRepositoryList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::StarredRepositoryList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListStarredRepos {
    type Page = crate::models::StarredRepositoryList;
    type Item = crate::models::StarredRepository;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_STARRED_REPOS;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let token = self.next_page.as_ref().ok()?.clone();
        token.map(crate::client::paging::Mark::Token)
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Token(token) => self.next_page(token),
            crate::client::paging::Mark::Number(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.repositories.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.repositories
    }
}

impl ListStarredRepos {
    /// Streams the `repositories` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::StarredRepository, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::StarredRepositoryList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}

/// A call of `createStar`, which [`Client::create_star`](crate::Client::create_star) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateStar {
    client: crate::Client,
    body: crate::models::NewStar,
}

impl CreateStar {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewStar>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/starred", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/starred`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::CreateStarResponse, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_STAR,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateStar {
    type Output = Result<ResponseValue<crate::api::client::CreateStarResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::CreateStarResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `createStar` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateStarResponse {
    /// 200: There is no such repository; nothing is starred.
    Ok(Option<crate::models::Star>),
    /// 201: The repository is starred.
    Created(crate::models::Star),
}

impl crate::client::FromResponse for CreateStarResponse {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            200u16 => crate::client::read(body).map(Self::Ok),
            201u16 => crate::client::read(body).map(Self::Created),
            _ => crate::client::read(body).map(Self::Ok),
        }
    }
}

impl serde::Serialize for CreateStarResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(body) => body.serialize(serializer),
            Self::Created(body) => body.serialize(serializer),
        }
    }
}

/// A call of `deleteStar`, which [`Client::delete_star`](crate::Client::delete_star) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteStar {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl DeleteStar {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/user/starred/{repository}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/starred/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::DeleteStarResponse, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_STAR,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteStar {
    type Output = Result<ResponseValue<crate::api::client::DeleteStarResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::DeleteStarResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `deleteStar` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteStarResponse {
    /// 200: There is no such repository; nothing is removed.
    Ok(Option<String>),
    /// 204: The caller no longer stars the repository.
    NoContent,
}

impl crate::client::FromResponse for DeleteStarResponse {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            200u16 => crate::client::read(body).map(Self::Ok),
            204u16 => Ok(Self::NoContent),
            _ if body.is_empty() => Ok(Self::NoContent),
            _ => crate::client::read(body).map(Self::Ok),
        }
    }
}

impl serde::Serialize for DeleteStarResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}

/// A call of `getUserInformation`, which
/// [`Client::get_user_information`](crate::Client::get_user_information) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserInformation {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl GetUserInformation {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/users/{username}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::UserView, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_INFORMATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserInformation {
    type Output = Result<ResponseValue<crate::models::UserView>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserView, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

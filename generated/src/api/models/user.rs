// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `user` use.

/// An application that requests access.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AssignedApplication {
    /// The name of the application. May be empty.
    pub name: String,
    /// The OAuth client identifier of the application.
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// The purpose of the application. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub url: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The organization that owns an application.
    pub organization: crate::models::AuthorizedOrganization,
}

apitwin_runtime::read_object! {
    AssignedApplication { 0 name : "name", 1 client_id : "clientId", 2 description :
    "description", 3 url : "url", 4 avatar : "avatar", 5 organization : "organization" }
}

impl AssignedApplication {
    /// Creates a `AssignedApplication` from its required properties.
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        avatar: crate::models::Avatar,
        organization: crate::models::AuthorizedOrganization,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            description: description.into(),
            url: url.into(),
            avatar,
            organization,
        }
    }
}

/// A request by an administrator that a user grant access to an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AssignedAuthorization {
    /// An application that requests access.
    pub application: crate::models::AssignedApplication,
    /// The identifier of the assignment.
    pub uuid: String,
    /// The address to which the browser takes the token; `null` if none was given.
    #[serde(rename = "redirectUri")]
    pub redirect_uri: Option<String>,
    /// The requested scopes. Empty if the server does not know one of them.
    pub scopes: Vec<crate::models::AuthorizedScope>,
    /// The OAuth response type, `token`; `null` if none was given.
    #[serde(rename = "responseType")]
    pub response_type: Option<crate::models::AssignedAuthorizationResponseType>,
}

apitwin_runtime::read_object! {
    AssignedAuthorization { 0 application : "application", 1 uuid : "uuid", 2
    redirect_uri : "redirectUri" default, 3 scopes : "scopes", 4 response_type :
    "responseType" default }
}

impl AssignedAuthorization {
    /// Creates a `AssignedAuthorization` from its required properties.
    pub fn new(
        application: crate::models::AssignedApplication,
        uuid: impl Into<String>,
        redirect_uri: Option<String>,
        scopes: Vec<crate::models::AuthorizedScope>,
        response_type: Option<crate::models::AssignedAuthorizationResponseType>,
    ) -> Self {
        Self {
            application,
            uuid: uuid.into(),
            redirect_uri,
            scopes,
            response_type,
        }
    }
}

/// The access that administrators ask a user to grant.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AssignedAuthorizationList {
    /// The assignments.
    pub authorizations: Vec<crate::models::AssignedAuthorization>,
}

apitwin_runtime::read_object! {
    AssignedAuthorizationList { 0 authorizations : "authorizations" }
}

impl AssignedAuthorizationList {
    /// Creates a `AssignedAuthorizationList` from its required properties.
    pub fn new(authorizations: Vec<crate::models::AssignedAuthorization>) -> Self {
        Self { authorizations }
    }
}

/// The OAuth response type, `token`; `null` if none was given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AssignedAuthorizationResponseType {
    /// `token`
    Token,
    /// A value that this version does not know.
    Unknown(String),
}

impl AssignedAuthorizationResponseType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Token => "token",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AssignedAuthorizationResponseType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "token" => Self::Token,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(AssignedAuthorizationResponseType);

/// An application that has access.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AuthorizedApplication {
    /// The name of the application. May be empty.
    pub name: String,
    /// The purpose of the application. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub url: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The organization that owns an application.
    pub organization: crate::models::AuthorizedOrganization,
}

apitwin_runtime::read_object! {
    AuthorizedApplication { 0 name : "name", 1 description : "description", 2 url :
    "url", 3 avatar : "avatar", 4 organization : "organization" }
}

impl AuthorizedApplication {
    /// Creates a `AuthorizedApplication` from its required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        avatar: crate::models::Avatar,
        organization: crate::models::AuthorizedOrganization,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            url: url.into(),
            avatar,
            organization,
        }
    }
}

/// The organization that owns an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AuthorizedOrganization {
    /// The name of the organization.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

apitwin_runtime::read_object! {
    AuthorizedOrganization { 0 name : "name", 1 avatar : "avatar" }
}

impl AuthorizedOrganization {
    /// Creates a `AuthorizedOrganization` from its required properties.
    pub fn new(name: impl Into<String>, avatar: crate::models::Avatar) -> Self {
        Self { name: name.into(), avatar }
    }
}

/// A scope, as the server presents it to users.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AuthorizedScope {
    /// The heading of the scope.
    pub title: String,
    /// The name of the scope.
    pub scope: crate::models::AuthorizedScopeScope,
    /// What the scope allows, as text for users.
    pub description: String,
    /// The name of an icon in the user interface's icon font.
    pub icon: String,
    /// Whether the user interface warns about the scope.
    pub dangerous: bool,
}

apitwin_runtime::read_object! {
    AuthorizedScope { 0 title : "title", 1 scope : "scope", 2 description :
    "description", 3 icon : "icon", 4 dangerous : "dangerous" }
}

impl AuthorizedScope {
    /// Creates a `AuthorizedScope` from its required properties.
    pub fn new(
        title: impl Into<String>,
        scope: crate::models::AuthorizedScopeScope,
        description: impl Into<String>,
        icon: impl Into<String>,
        dangerous: bool,
    ) -> Self {
        Self {
            title: title.into(),
            scope,
            description: description.into(),
            icon: icon.into(),
            dangerous,
        }
    }
}

/// The name of the scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthorizedScopeScope {
    /// `org:admin`
    OrgAdmin,
    /// `repo:admin`
    RepoAdmin,
    /// `repo:create`
    RepoCreate,
    /// `repo:read`
    RepoRead,
    /// `repo:write`
    RepoWrite,
    /// `super:user`
    SuperUser,
    /// `user:admin`
    UserAdmin,
    /// `user:read`
    UserRead,
    /// A value that this version does not know.
    Unknown(String),
}

impl AuthorizedScopeScope {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgAdmin => "org:admin",
            Self::RepoAdmin => "repo:admin",
            Self::RepoCreate => "repo:create",
            Self::RepoRead => "repo:read",
            Self::RepoWrite => "repo:write",
            Self::SuperUser => "super:user",
            Self::UserAdmin => "user:admin",
            Self::UserRead => "user:read",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AuthorizedScopeScope {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "org:admin" => Self::OrgAdmin,
            "repo:admin" => Self::RepoAdmin,
            "repo:create" => Self::RepoCreate,
            "repo:read" => Self::RepoRead,
            "repo:write" => Self::RepoWrite,
            "super:user" => Self::SuperUser,
            "user:admin" => Self::UserAdmin,
            "user:read" => Self::UserRead,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(AuthorizedScopeScope);

/// A notice that the user was created and must confirm the e-mail address.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AwaitingVerification {
    /// Always true.
    pub awaiting_verification: bool,
}

apitwin_runtime::read_object! {
    AwaitingVerification { 0 awaiting_verification : "awaiting_verification" }
}

impl AwaitingVerification {
    /// Creates a `AwaitingVerification` from its required properties.
    pub fn new(awaiting_verification: bool) -> Self {
        Self { awaiting_verification }
    }
}

/// The encrypted form of a password.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ClientKey {
    /// The encrypted password, which container tools accept in place of the password.
    pub key: crate::Secret,
}

apitwin_runtime::read_object! {
    ClientKey { 0 key : "key" }
}

impl ClientKey {
    /// Creates a `ClientKey` from its required properties.
    pub fn new(key: impl Into<crate::Secret>) -> Self {
        Self { key: key.into() }
    }
}

/// A password to encrypt.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ClientKeyRequest {
    /// The password of the caller.
    pub password: crate::Secret,
}

apitwin_runtime::read_object! {
    ClientKeyRequest { 0 password : "password" }
}

impl ClientKeyRequest {
    /// Creates a `ClientKeyRequest` from its required properties.
    pub fn new(password: impl Into<crate::Secret>) -> Self {
        Self { password: password.into() }
    }
}

/// The address to open in a browser for an external login.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ExternalLoginAddress {
    /// The address at the login service. Its query contains the state of this login attempt.
    pub auth_url: crate::Secret,
}

apitwin_runtime::read_object! {
    ExternalLoginAddress { 0 auth_url : "auth_url" }
}

impl ExternalLoginAddress {
    /// Creates a `ExternalLoginAddress` from its required properties.
    pub fn new(auth_url: impl Into<crate::Secret>) -> Self {
        Self { auth_url: auth_url.into() }
    }
}

/// The purpose of the login: to sign in, to link the external account to the caller's account,
/// or to obtain a password for the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExternalLoginKind {
    /// `login`
    Login,
    /// `attach`
    Attach,
    /// `cli`
    Cli,
}

impl ExternalLoginKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Login, Self::Attach, Self::Cli];
    const VALUES: &'static [&'static str] = &["login", "attach", "cli"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ExternalLoginKind);

/// The purpose of an external login.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ExternalLoginRequest {
    /// The purpose of the login: to sign in, to link the external account to the caller's account,
    /// or to obtain a password for the command line.
    pub kind: crate::models::ExternalLoginKind,
}

apitwin_runtime::read_object! {
    ExternalLoginRequest { 0 kind : "kind" }
}

impl ExternalLoginRequest {
    /// Creates a `ExternalLoginRequest` from its required properties.
    pub fn new(kind: crate::models::ExternalLoginKind) -> Self {
        Self { kind }
    }
}

/// The repository to star.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewStar {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without the namespace.
    pub repository: String,
}

apitwin_runtime::read_object! {
    NewStar { 0 namespace : "namespace", 1 repository : "repository" }
}

impl NewStar {
    /// Creates a `NewStar` from its required properties.
    pub fn new(namespace: impl Into<String>, repository: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            repository: repository.into(),
        }
    }
}

/// The password of the caller.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PasswordConfirmation {
    /// The password of the caller.
    pub password: crate::Secret,
}

apitwin_runtime::read_object! {
    PasswordConfirmation { 0 password : "password" }
}

impl PasswordConfirmation {
    /// Creates a `PasswordConfirmation` from its required properties.
    pub fn new(password: impl Into<crate::Secret>) -> Self {
        Self { password: password.into() }
    }
}

/// Whose password is to be reset.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RecoveryRequest {
    /// The e-mail address of the user.
    pub email: String,
    /// The solution of a captcha, where the server asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_response: Option<String>,
}

apitwin_runtime::read_object! {
    RecoveryRequest { 0 email : "email", 1 recaptcha_response : "recaptcha_response"
    default }
}

impl RecoveryRequest {
    /// Creates a `RecoveryRequest` from its required properties.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            recaptcha_response: None,
        }
    }

    /// The solution of a captcha, where the server asks for one.
    pub fn recaptcha_response(
        mut self,
        recaptcha_response: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.recaptcha_response = recaptcha_response.into().into_option();
        self
    }
}

/// What became of a request for a recovery mail.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RecoveryResult {
    /// `org` for the address of an organization, else `sent`, also if nobody has the address.
    pub status: crate::models::RecoveryResultStatus,
    /// The address of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub orgemail: Option<String>,
    /// The name of the organization, with dots in the place of most letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub orgname: Option<String>,
}

apitwin_runtime::read_object! {
    RecoveryResult { 0 status : "status", 1 orgemail : "orgemail" default, 2 orgname :
    "orgname" default }
}

impl RecoveryResult {
    /// Creates a `RecoveryResult` from its required properties.
    pub fn new(status: crate::models::RecoveryResultStatus) -> Self {
        Self {
            status,
            orgemail: None,
            orgname: None,
        }
    }
}

/// `org` for the address of an organization, else `sent`, also if nobody has the address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecoveryResultStatus {
    /// `sent`
    Sent,
    /// `org`
    Org,
    /// A value that this version does not know.
    Unknown(String),
}

impl RecoveryResultStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Org => "org",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecoveryResultStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sent" => Self::Sent,
            "org" => Self::Org,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RecoveryResultStatus);

/// The credentials of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Signin {
    /// The user name or the e-mail address.
    pub username: String,
    /// The password of the user.
    pub password: crate::Secret,
    /// The code of a team invitation. It confirms the address that received the invitation. The
    /// server ignores an unknown code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invite_code: Option<crate::Secret>,
}

apitwin_runtime::read_object! {
    Signin { 0 username : "username", 1 password : "password", 2 invite_code :
    "invite_code" default }
}

impl Signin {
    /// Creates a `Signin` from its required properties.
    pub fn new(username: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            invite_code: None,
        }
    }

    /// The code of a team invitation. It confirms the address that received the invitation. The
    /// server ignores an unknown code.
    pub fn invite_code(
        mut self,
        invite_code: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.invite_code = invite_code.into().into_option();
        self
    }
}

/// A star, with the name of its repository as it was sent.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Star {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without the namespace.
    pub repository: String,
}

apitwin_runtime::read_object! {
    Star { 0 namespace : "namespace", 1 repository : "repository" }
}

impl Star {
    /// Creates a `Star` from its required properties.
    pub fn new(namespace: impl Into<String>, repository: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            repository: repository.into(),
        }
    }
}

/// A repository that the caller has starred.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct StarredRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without the namespace.
    pub name: String,
    /// The purpose of the repository. May be `null` or empty.
    pub description: Option<String>,
    /// Whether anyone may read the repository.
    pub is_public: bool,
}

apitwin_runtime::read_object! {
    StarredRepository { 0 namespace : "namespace", 1 name : "name", 2 description :
    "description" default, 3 is_public : "is_public" }
}

impl StarredRepository {
    /// Creates a `StarredRepository` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        description: Option<String>,
        is_public: bool,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            description,
            is_public,
        }
    }
}

/// The repositories that the caller has starred, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct StarredRepositoryList {
    /// The repositories, in order of creation.
    pub repositories: Vec<crate::models::StarredRepository>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    StarredRepositoryList { 0 repositories : "repositories", 1 next_page : "next_page"
    default }
}

impl StarredRepositoryList {
    /// Creates a `StarredRepositoryList` from its required properties.
    pub fn new(repositories: Vec<crate::models::StarredRepository>) -> Self {
        Self {
            repositories,
            next_page: None,
        }
    }
}

/// The response to a successful call.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserActionSuccess {
    /// Always true.
    pub success: bool,
}

apitwin_runtime::read_object! {
    UserActionSuccess { 0 success : "success" }
}

impl UserActionSuccess {
    /// Creates a `UserActionSuccess` from its required properties.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

/// An access token that an application holds for a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserAuthorization {
    /// An application that has access.
    pub application: crate::models::AuthorizedApplication,
    /// The scopes of the token. Empty if the server does not know one of them.
    pub scopes: Vec<crate::models::AuthorizedScope>,
    /// The identifier of the access token.
    pub uuid: String,
}

apitwin_runtime::read_object! {
    UserAuthorization { 0 application : "application", 1 scopes : "scopes", 2 uuid :
    "uuid" }
}

impl UserAuthorization {
    /// Creates a `UserAuthorization` from its required properties.
    pub fn new(
        application: crate::models::AuthorizedApplication,
        scopes: Vec<crate::models::AuthorizedScope>,
        uuid: impl Into<String>,
    ) -> Self {
        Self {
            application,
            scopes,
            uuid: uuid.into(),
        }
    }
}

/// The access tokens that applications hold for a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserAuthorizationList {
    /// The access tokens.
    pub authorizations: Vec<crate::models::UserAuthorization>,
}

apitwin_runtime::read_object! {
    UserAuthorizationList { 0 authorizations : "authorizations" }
}

impl UserAuthorizationList {
    /// Creates a `UserAuthorizationList` from its required properties.
    pub fn new(authorizations: Vec<crate::models::UserAuthorization>) -> Self {
        Self { authorizations }
    }
}

/// The administrator of the organization that a user becomes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserConversion {
    /// The name or e-mail address of another user, who becomes the first administrator.
    #[serde(rename = "adminUser")]
    pub admin_user: String,
    /// The password of that user.
    #[serde(rename = "adminPassword")]
    pub admin_password: crate::Secret,
    /// The plan to subscribe to. The default is `free`. Ignored unless the `BILLING` feature is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
}

apitwin_runtime::read_object! {
    UserConversion { 0 admin_user : "adminUser", 1 admin_password : "adminPassword", 2
    plan : "plan" default }
}

impl UserConversion {
    /// Creates a `UserConversion` from its required properties.
    pub fn new(
        admin_user: impl Into<String>,
        admin_password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            admin_user: admin_user.into(),
            admin_password: admin_password.into(),
            plan: None,
        }
    }

    /// The plan to subscribe to. The default is `free`. Ignored unless the `BILLING` feature is on.
    pub fn plan(mut self, plan: impl Into<crate::Optional<String>>) -> Self {
        self.plan = plan.into().into_option();
        self
    }
}

/// An account at an external login service.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserLogin {
    /// The name of the service.
    pub service: crate::models::UserLoginService,
    /// The identifier of the user at that service.
    pub service_identifier: String,
    /// Data from the service about the user, such as `service_username`.
    pub metadata: crate::Extra,
}

apitwin_runtime::read_object! {
    UserLogin { 0 service : "service", 1 service_identifier : "service_identifier", 2
    metadata : "metadata" }
}

impl UserLogin {
    /// Creates a `UserLogin` from its required properties.
    pub fn new(
        service: crate::models::UserLoginService,
        service_identifier: impl Into<String>,
        metadata: crate::Extra,
    ) -> Self {
        Self {
            service,
            service_identifier: service_identifier.into(),
            metadata,
        }
    }
}

/// The name of the service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserLoginService {
    /// `dex`
    Dex,
    /// `github`
    Github,
    /// `google`
    Google,
    /// `jwtauthn`
    Jwtauthn,
    /// `keystone`
    Keystone,
    /// `ldap`
    Ldap,
    /// `oidc`
    Oidc,
    /// A value that this version does not know.
    Unknown(String),
}

impl UserLoginService {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dex => "dex",
            Self::Github => "github",
            Self::Google => "google",
            Self::Jwtauthn => "jwtauthn",
            Self::Keystone => "keystone",
            Self::Ldap => "ldap",
            Self::Oidc => "oidc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserLoginService {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "dex" => Self::Dex,
            "github" => Self::Github,
            "google" => Self::Google,
            "jwtauthn" => Self::Jwtauthn,
            "keystone" => Self::Keystone,
            "ldap" => Self::Ldap,
            "oidc" => Self::Oidc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(UserLoginService);

/// A notification for a user, or for the administrators of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserNotification {
    /// The identifier of the notification, a UUID.
    pub id: String,
    /// The organization that the notification is for; `null` if it is for the user.
    pub organization: Option<String>,
    /// The kind of event.
    pub kind: crate::models::UserNotificationKind,
    /// The time of the notification, formatted as in the example.
    pub created: String,
    /// Data about the event.
    pub metadata: crate::Extra,
    /// Whether the user has dismissed the notification.
    pub dismissed: bool,
}

apitwin_runtime::read_object! {
    UserNotification { 0 id : "id", 1 organization : "organization" default, 2 kind :
    "kind", 3 created : "created", 4 metadata : "metadata", 5 dismissed : "dismissed" }
}

impl UserNotification {
    /// Creates a `UserNotification` from its required properties.
    pub fn new(
        id: impl Into<String>,
        organization: Option<String>,
        kind: crate::models::UserNotificationKind,
        created: impl Into<String>,
        metadata: crate::Extra,
        dismissed: bool,
    ) -> Self {
        Self {
            id: id.into(),
            organization,
            kind,
            created: created.into(),
            metadata,
            dismissed,
        }
    }
}

/// The kind of event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserNotificationKind {
    /// `assigned_authorization`
    AssignedAuthorization,
    /// `build_cancelled`
    BuildCancelled,
    /// `build_failure`
    BuildFailure,
    /// `build_queued`
    BuildQueued,
    /// `build_start`
    BuildStart,
    /// `build_success`
    BuildSuccess,
    /// `expiring_license`
    ExpiringLicense,
    /// `maintenance`
    Maintenance,
    /// `org_team_invite`
    OrgTeamInvite,
    /// `over_private_usage`
    OverPrivateUsage,
    /// `password_required`
    PasswordRequired,
    /// `quota_error`
    QuotaError,
    /// `quota_warning`
    QuotaWarning,
    /// `repo_mirror_sync_failed`
    RepoMirrorSyncFailed,
    /// `repo_mirror_sync_started`
    RepoMirrorSyncStarted,
    /// `repo_mirror_sync_success`
    RepoMirrorSyncSuccess,
    /// `repo_push`
    RepoPush,
    /// `service_key_submitted`
    ServiceKeySubmitted,
    /// `test_notification`
    TestNotification,
    /// `vulnerability_found`
    VulnerabilityFound,
    /// A value that this version does not know.
    Unknown(String),
}

impl UserNotificationKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AssignedAuthorization => "assigned_authorization",
            Self::BuildCancelled => "build_cancelled",
            Self::BuildFailure => "build_failure",
            Self::BuildQueued => "build_queued",
            Self::BuildStart => "build_start",
            Self::BuildSuccess => "build_success",
            Self::ExpiringLicense => "expiring_license",
            Self::Maintenance => "maintenance",
            Self::OrgTeamInvite => "org_team_invite",
            Self::OverPrivateUsage => "over_private_usage",
            Self::PasswordRequired => "password_required",
            Self::QuotaError => "quota_error",
            Self::QuotaWarning => "quota_warning",
            Self::RepoMirrorSyncFailed => "repo_mirror_sync_failed",
            Self::RepoMirrorSyncStarted => "repo_mirror_sync_started",
            Self::RepoMirrorSyncSuccess => "repo_mirror_sync_success",
            Self::RepoPush => "repo_push",
            Self::ServiceKeySubmitted => "service_key_submitted",
            Self::TestNotification => "test_notification",
            Self::VulnerabilityFound => "vulnerability_found",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserNotificationKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "assigned_authorization" => Self::AssignedAuthorization,
            "build_cancelled" => Self::BuildCancelled,
            "build_failure" => Self::BuildFailure,
            "build_queued" => Self::BuildQueued,
            "build_start" => Self::BuildStart,
            "build_success" => Self::BuildSuccess,
            "expiring_license" => Self::ExpiringLicense,
            "maintenance" => Self::Maintenance,
            "org_team_invite" => Self::OrgTeamInvite,
            "over_private_usage" => Self::OverPrivateUsage,
            "password_required" => Self::PasswordRequired,
            "quota_error" => Self::QuotaError,
            "quota_warning" => Self::QuotaWarning,
            "repo_mirror_sync_failed" => Self::RepoMirrorSyncFailed,
            "repo_mirror_sync_started" => Self::RepoMirrorSyncStarted,
            "repo_mirror_sync_success" => Self::RepoMirrorSyncSuccess,
            "repo_push" => Self::RepoPush,
            "service_key_submitted" => Self::ServiceKeySubmitted,
            "test_notification" => Self::TestNotification,
            "vulnerability_found" => Self::VulnerabilityFound,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(UserNotificationKind);

/// Notifications of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserNotificationList {
    /// The notifications that were not dismissed, newest first.
    pub notifications: Vec<crate::models::UserNotification>,
    /// Whether more notifications exist.
    pub additional: bool,
}

apitwin_runtime::read_object! {
    UserNotificationList { 0 notifications : "notifications", 1 additional : "additional"
    }
}

impl UserNotificationList {
    /// Creates a `UserNotificationList` from its required properties.
    pub fn new(
        notifications: Vec<crate::models::UserNotification>,
        additional: bool,
    ) -> Self {
        Self { notifications, additional }
    }
}

/// The change of a notification.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct UserNotificationUpdate {
    /// Whether the notification is dismissed. A body without it shows it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dismissed: Option<bool>,
}

apitwin_runtime::read_object! {
    UserNotificationUpdate { 0 dismissed : "dismissed" default }
}

impl UserNotificationUpdate {
    /// Whether the notification is dismissed. A body without it shows it again.
    pub fn dismissed(mut self, dismissed: impl Into<crate::Optional<bool>>) -> Self {
        self.dismissed = dismissed.into().into_option();
        self
    }
}

/// An organization, as a user shows it. The last two properties are present only with the scope
/// `user:admin`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserOrganization {
    /// The name of the organization.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the caller may create repositories in the organization, within the scopes of the
    /// token.
    pub can_create_repo: bool,
    /// Whether the registry shows the organization to all users (`PUBLIC_NAMESPACES`).
    pub public: bool,
    /// Whether the caller may administer the organization, within the scopes of the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_org_admin: Option<bool>,
    /// Whether the organization has a billing account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_namespace: Option<bool>,
}

apitwin_runtime::read_object! {
    UserOrganization { 0 name : "name", 1 avatar : "avatar", 2 can_create_repo :
    "can_create_repo", 3 public : "public", 4 is_org_admin : "is_org_admin" default, 5
    preferred_namespace : "preferred_namespace" default }
}

impl UserOrganization {
    /// Creates a `UserOrganization` from its required properties.
    pub fn new(
        name: impl Into<String>,
        avatar: crate::models::Avatar,
        can_create_repo: bool,
        public: bool,
    ) -> Self {
        Self {
            name: name.into(),
            avatar,
            can_create_repo,
            public,
            is_org_admin: None,
            preferred_namespace: None,
        }
    }
}

/// The private repositories of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserPrivateRepositories {
    /// The number of private repositories.
    #[serde(rename = "privateCount")]
    pub private_count: i64,
    /// Whether the plan allows more.
    #[serde(rename = "privateAllowed")]
    pub private_allowed: bool,
}

apitwin_runtime::read_object! {
    UserPrivateRepositories { 0 private_count : "privateCount", 1 private_allowed :
    "privateAllowed" }
}

impl UserPrivateRepositories {
    /// Creates a `UserPrivateRepositories` from its required properties.
    pub fn new(private_count: i64, private_allowed: bool) -> Self {
        Self {
            private_count,
            private_allowed,
        }
    }
}

/// A user to register.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserRegistration {
    /// The name: 2 to 255 lowercase letters, digits, and single `.`, `_` and `-` between them.
    /// Users and organizations share one namespace.
    pub username: String,
    /// The password, at least 8 characters without white space.
    pub password: crate::Secret,
    /// The e-mail address. Required and unique if the `MAILING` feature is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The code of a team invitation. Required if `INVITE_ONLY_USER_CREATION` is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invite_code: Option<crate::Secret>,
    /// The captcha response. The server reads it only if the `RECAPTCHA` feature is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_response: Option<crate::Secret>,
}

apitwin_runtime::read_object! {
    UserRegistration { 0 username : "username", 1 password : "password", 2 email :
    "email" default, 3 invite_code : "invite_code" default, 4 recaptcha_response :
    "recaptcha_response" default }
}

impl UserRegistration {
    /// Creates a `UserRegistration` from its required properties.
    pub fn new(username: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            email: None,
            invite_code: None,
            recaptcha_response: None,
        }
    }

    /// The e-mail address. Required and unique if the `MAILING` feature is on.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }

    /// The code of a team invitation. Required if `INVITE_ONLY_USER_CREATION` is on.
    pub fn invite_code(
        mut self,
        invite_code: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.invite_code = invite_code.into().into_option();
        self
    }

    /// The captcha response. The server reads it only if the `RECAPTCHA` feature is on.
    pub fn recaptcha_response(
        mut self,
        recaptcha_response: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.recaptcha_response = recaptcha_response.into().into_option();
        self
    }
}

/// The new user, already signed in, or the notice that the user must first confirm the e-mail
/// address.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum UserRegistrationResult {
    /// It is a `UserView`.
    UserView(crate::models::UserView),
    /// It is an `AwaitingVerification`.
    AwaitingVerification(crate::models::AwaitingVerification),
}

apitwin_runtime::read_choice!(
    UserRegistrationResult { UserView(crate ::models::UserView) if | value | value.has(&
    ["anonymous", "username", "avatar"]), AwaitingVerification(crate
    ::models::AwaitingVerification) if | value | value.has(& ["awaiting_verification"]) }
);

impl From<crate::models::UserView> for UserRegistrationResult {
    fn from(value: crate::models::UserView) -> Self {
        Self::UserView(value)
    }
}

impl From<crate::models::AwaitingVerification> for UserRegistrationResult {
    fn from(value: crate::models::AwaitingVerification) -> Self {
        Self::AwaitingVerification(value)
    }
}

/// The details of the caller's account to change. Omitted properties keep their values. An
/// empty object changes nothing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct UserUpdate {
    /// The new password, at least 8 characters without white space.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::Secret>,
    /// Whether to send invoices by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The new e-mail address. If the `MAILING` feature is on, it takes effect after confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The period in seconds for which removed tags can be restored. Must be one of the configured
    /// values (`TAG_EXPIRATION_OPTIONS`). Ignored if the `CHANGE_TAG_EXPIRATION` feature is off.
    ///
    /// Limits: at least 0.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<crate::WholeNumber>,
    /// The new name. Ignored unless the `USER_RENAME` feature is on, or the `USERNAME_CONFIRMATION`
    /// feature is on and the user has not confirmed the name yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The address for invoices. `null` or an empty string removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// The given name. Ignored if the `USER_METADATA` feature is off.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub given_name: crate::Field<String>,
    /// The family name. Ignored if the `USER_METADATA` feature is off.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub family_name: crate::Field<String>,
    /// The company. Ignored if the `USER_METADATA` feature is off.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub company: crate::Field<String>,
    /// The location of the user. Ignored if the `USER_METADATA` feature is off.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub location: crate::Field<String>,
}

apitwin_runtime::read_object! {
    UserUpdate { 0 password : "password" default, 1 invoice_email : "invoice_email"
    default, 2 email : "email" default, 3 tag_expiration_s : "tag_expiration_s" default,
    4 username : "username" default, 5 invoice_email_address : "invoice_email_address"
    default, 6 given_name : "given_name" default, 7 family_name : "family_name" default,
    8 company : "company" default, 9 location : "location" default }
}

impl UserUpdate {
    /// The new password, at least 8 characters without white space.
    pub fn password(
        mut self,
        password: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.password = password.into().into_option();
        self
    }

    /// Whether to send invoices by e-mail.
    pub fn invoice_email(
        mut self,
        invoice_email: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.invoice_email = invoice_email.into().into_option();
        self
    }

    /// The new e-mail address. If the `MAILING` feature is on, it takes effect after confirmation.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }

    /// The period in seconds for which removed tags can be restored. Must be one of the configured
    /// values (`TAG_EXPIRATION_OPTIONS`). Ignored if the `CHANGE_TAG_EXPIRATION` feature is off.
    ///
    /// Limits: at least 0.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    pub fn tag_expiration_s(
        mut self,
        tag_expiration_s: impl Into<crate::Optional<crate::WholeNumber>>,
    ) -> Self {
        self.tag_expiration_s = tag_expiration_s.into().into_option();
        self
    }

    /// The new name. Ignored unless the `USER_RENAME` feature is on, or the `USERNAME_CONFIRMATION`
    /// feature is on and the user has not confirmed the name yet.
    pub fn username(mut self, username: impl Into<crate::Optional<String>>) -> Self {
        self.username = username.into().into_option();
        self
    }

    /// The address for invoices. `null` or an empty string removes it.
    pub fn invoice_email_address(
        mut self,
        invoice_email_address: impl Into<crate::Field<String>>,
    ) -> Self {
        self.invoice_email_address = invoice_email_address.into();
        self
    }

    /// The given name. Ignored if the `USER_METADATA` feature is off.
    pub fn given_name(mut self, given_name: impl Into<crate::Field<String>>) -> Self {
        self.given_name = given_name.into();
        self
    }

    /// The family name. Ignored if the `USER_METADATA` feature is off.
    pub fn family_name(mut self, family_name: impl Into<crate::Field<String>>) -> Self {
        self.family_name = family_name.into();
        self
    }

    /// The company. Ignored if the `USER_METADATA` feature is off.
    pub fn company(mut self, company: impl Into<crate::Field<String>>) -> Self {
        self.company = company.into();
        self
    }

    /// The location of the user. Ignored if the `USER_METADATA` feature is off.
    pub fn location(mut self, location: impl Into<crate::Field<String>>) -> Self {
        self.location = location.into();
        self
    }
}

/// A user, in as much detail as the caller may see. The first three properties are always
/// present. With the scope `user:read`, users also see their own organizations. With
/// `user:admin`, they see everything about themselves.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserView {
    /// Always `false`.
    pub anonymous: bool,
    /// The name of the user.
    pub username: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Always `true`. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_repo: Option<bool>,
    /// Always `true`. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_me: Option<bool>,
    /// Whether the e-mail address is confirmed. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// The e-mail address, or a UUID if none was given. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The user's accounts at external login services. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<Vec<crate::models::UserLogin>>,
    /// Whether the server sends invoices by e-mail. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The address for invoices; `null` if unset. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// Whether the user has a billing account. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_namespace: Option<bool>,
    /// The period in seconds for which removed tags can be restored. Requires `user:admin`. The
    /// response to a sign-up always has a fraction, `1209600.0`, and the response to a change has
    /// one if the request did.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<crate::WholeNumber>,
    /// The questions that the user interface still has to ask the user. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompts: Option<Vec<String>>,
    /// The company of the user; `null` if unset. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub company: crate::Field<String>,
    /// The family name of the user; `null` if unset. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub family_name: crate::Field<String>,
    /// The given name of the user; `null` if unset. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub given_name: crate::Field<String>,
    /// The location of the user; `null` if unset. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub location: crate::Field<String>,
    /// Whether the user has no billing account. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_free_account: Option<bool>,
    /// Whether the user has a password. Requires `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_password_set: Option<bool>,
    /// The quota of the user, as a list of at most one entry. Requires `user:admin`, and the
    /// `QUOTA_MANAGEMENT` and `EDIT_QUOTA` features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// The user's quota usage. Present together with `quotas`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
    /// The user's organizations, and the public organizations of the registry. Requires `user:read`
    /// or `user:admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<crate::models::UserOrganization>>,
    /// Whether this user is the caller and a superuser. Absent for other callers, and for tokens
    /// without the scope `super:user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub super_user: Option<bool>,
    /// Whether this user is the caller and may read everything in the registry. Absent for other
    /// callers.
    ///
    /// Since Quay 3.16.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_readonly_super_user: Option<bool>,
}

apitwin_runtime::read_object! {
    UserView { 0 anonymous : "anonymous", 1 username : "username", 2 avatar : "avatar", 3
    can_create_repo : "can_create_repo" default, 4 is_me : "is_me" default, 5 verified :
    "verified" default, 6 email : "email" default, 7 logins : "logins" default, 8
    invoice_email : "invoice_email" default, 9 invoice_email_address :
    "invoice_email_address" default, 10 preferred_namespace : "preferred_namespace"
    default, 11 tag_expiration_s : "tag_expiration_s" default, 12 prompts : "prompts"
    default, 13 company : "company" default, 14 family_name : "family_name" default, 15
    given_name : "given_name" default, 16 location : "location" default, 17
    is_free_account : "is_free_account" default, 18 has_password_set : "has_password_set"
    default, 19 quotas : "quotas" default, 20 quota_report : "quota_report" default, 21
    organizations : "organizations" default, 22 super_user : "super_user" default, 23
    global_readonly_super_user : "global_readonly_super_user" default }
}

impl UserView {
    /// Creates a `UserView` from its required properties.
    pub fn new(
        anonymous: bool,
        username: impl Into<String>,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            anonymous,
            username: username.into(),
            avatar,
            can_create_repo: None,
            is_me: None,
            verified: None,
            email: None,
            logins: None,
            invoice_email: None,
            invoice_email_address: crate::Field::Absent,
            preferred_namespace: None,
            tag_expiration_s: None,
            prompts: None,
            company: crate::Field::Absent,
            family_name: crate::Field::Absent,
            given_name: crate::Field::Absent,
            location: crate::Field::Absent,
            is_free_account: None,
            has_password_set: None,
            quotas: None,
            quota_report: None,
            organizations: None,
            super_user: None,
            global_readonly_super_user: None,
        }
    }
}

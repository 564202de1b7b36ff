// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `organization` use.

/// An OAuth application. The three nullable properties are `null` for callers who may read but
/// not administer the organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Application {
    /// The name. May be empty, and several applications may share one.
    pub name: String,
    /// The purpose of the application. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub application_uri: String,
    /// The OAuth client identifier. The server generates 20 uppercase letters and digits.
    pub client_id: String,
    /// The OAuth client secret. Updates do not change it. `null` for global read-only superusers.
    pub client_secret: Option<crate::Secret>,
    /// The address that users return to after granting access. May be empty. `null` for global
    /// read-only superusers.
    pub redirect_uri: Option<String>,
    /// The address from which the avatar is derived; `null` if unset, and for global read-only
    /// superusers.
    pub avatar_email: Option<String>,
}

apitwin_runtime::read_object! {
    Application { 0 name : "name", 1 description : "description", 2 application_uri :
    "application_uri", 3 client_id : "client_id", 4 client_secret : "client_secret"
    default, 5 redirect_uri : "redirect_uri" default, 6 avatar_email : "avatar_email"
    default }
}

impl Application {
    /// Creates a `Application` from its required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        application_uri: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: Option<crate::Secret>,
        redirect_uri: Option<String>,
        avatar_email: Option<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            application_uri: application_uri.into(),
            client_id: client_id.into(),
            client_secret,
            redirect_uri,
            avatar_email,
        }
    }
}

/// The public details of an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApplicationInformation {
    /// The name of the application.
    pub name: String,
    /// The purpose of the application. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub uri: String,
    /// The avatar of the application, of kind `app`. It is derived from the organization's address
    /// if the application has none.
    pub avatar: crate::models::Avatar,
    /// The organization that owns the application, in as much detail as the caller may see. Its
    /// `teams` and `ordered_teams` are present but always empty.
    pub organization: crate::models::Organization,
}

apitwin_runtime::read_object! {
    ApplicationInformation { 0 name : "name", 1 description : "description", 2 uri :
    "uri", 3 avatar : "avatar", 4 organization : "organization" }
}

impl ApplicationInformation {
    /// Creates a `ApplicationInformation` from its required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        uri: impl Into<String>,
        avatar: crate::models::Avatar,
        organization: crate::models::Organization,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            uri: uri.into(),
            avatar,
            organization,
        }
    }
}

/// The applications of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApplicationList {
    /// All applications, in no particular order.
    pub applications: Vec<crate::models::Application>,
}

apitwin_runtime::read_object! {
    ApplicationList { 0 applications : "applications" }
}

impl ApplicationList {
    /// Creates a `ApplicationList` from its required properties.
    pub fn new(applications: Vec<crate::models::Application>) -> Self {
        Self { applications }
    }
}

/// The new details of an application. They replace all previous details.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApplicationUpdate {
    /// The name. May be empty and need not be unique. `__quay_bootstrap_app` is reserved.
    pub name: String,
    /// The address that users return to after granting access. The server does not validate it. May
    /// be empty.
    pub redirect_uri: String,
    /// The home page of the application. The server does not validate it. May be empty.
    pub application_uri: String,
    /// The purpose of the application. An omitted value clears it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address from which to derive the avatar. An omitted value removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_email: Option<String>,
}

apitwin_runtime::read_object! {
    ApplicationUpdate { 0 name : "name", 1 redirect_uri : "redirect_uri", 2
    application_uri : "application_uri", 3 description : "description" default, 4
    avatar_email : "avatar_email" default }
}

impl ApplicationUpdate {
    /// Creates a `ApplicationUpdate` from its required properties.
    pub fn new(
        name: impl Into<String>,
        redirect_uri: impl Into<String>,
        application_uri: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            redirect_uri: redirect_uri.into(),
            application_uri: application_uri.into(),
            description: None,
            avatar_email: None,
        }
    }

    /// The purpose of the application. An omitted value clears it.
    pub fn description(
        mut self,
        description: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.description = description.into().into_option();
        self
    }

    /// The address from which to derive the avatar. An omitted value removes it.
    pub fn avatar_email(
        mut self,
        avatar_email: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.avatar_email = avatar_email.into().into_option();
        self
    }
}

/// An account outside all teams of an organization that has a direct permission in one of its
/// repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Collaborator {
    /// The kind of the account; `user` also for organizations.
    pub kind: crate::models::UserKind,
    /// The name of the account.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The repositories with a direct permission, as names without the namespace.
    pub repositories: Vec<String>,
}

apitwin_runtime::read_object! {
    Collaborator { 0 kind : "kind", 1 name : "name", 2 avatar : "avatar", 3 repositories
    : "repositories" }
}

impl Collaborator {
    /// Creates a `Collaborator` from its required properties.
    pub fn new(
        kind: crate::models::UserKind,
        name: impl Into<String>,
        avatar: crate::models::Avatar,
        repositories: Vec<String>,
    ) -> Self {
        Self {
            kind,
            name: name.into(),
            avatar,
            repositories,
        }
    }
}

/// The outside collaborators of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CollaboratorList {
    /// One entry for each account. Robots are omitted.
    pub collaborators: Vec<crate::models::Collaborator>,
}

apitwin_runtime::read_object! {
    CollaboratorList { 0 collaborators : "collaborators" }
}

impl CollaboratorList {
    /// Creates a `CollaboratorList` from its required properties.
    pub fn new(collaborators: Vec<crate::models::Collaborator>) -> Self {
        Self { collaborators }
    }
}

/// An account that belongs to an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Member {
    /// The name of the account.
    pub name: String,
    /// The kind of the account. Lists contain only users.
    pub kind: crate::models::MemberKind,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The account's teams in the organization. May be empty for a robot of the organization.
    pub teams: Vec<crate::models::TeamReference>,
    /// The organization's repositories in which the account has a direct permission, as names
    /// without the namespace. Team permissions do not count.
    pub repositories: Vec<String>,
}

apitwin_runtime::read_object! {
    Member { 0 name : "name", 1 kind : "kind", 2 avatar : "avatar", 3 teams : "teams", 4
    repositories : "repositories" }
}

impl Member {
    /// Creates a `Member` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::MemberKind,
        avatar: crate::models::Avatar,
        teams: Vec<crate::models::TeamReference>,
        repositories: Vec<String>,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            avatar,
            teams,
            repositories,
        }
    }
}

/// The kind of the account. Lists contain only users.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberKind {
    /// `robot`
    Robot,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl MemberKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Robot => "robot",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MemberKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "robot" => Self::Robot,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(MemberKind);

/// The members of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MemberList {
    /// One entry for each person. Robots are omitted.
    pub members: Vec<crate::models::Member>,
}

apitwin_runtime::read_object! {
    MemberList { 0 members : "members" }
}

impl MemberList {
    /// Creates a `MemberList` from its required properties.
    pub fn new(members: Vec<crate::models::Member>) -> Self {
        Self { members }
    }
}

/// An application to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewApplication {
    /// The name. May be empty and need not be unique. `__quay_bootstrap_app` is reserved.
    pub name: String,
    /// The address that users return to after granting access. The server does not validate it.
    /// Empty by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The home page of the application. The server does not validate it. Empty by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_uri: Option<String>,
    /// The purpose of the application. Empty by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address from which to derive the avatar. Unset by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_email: Option<String>,
}

apitwin_runtime::read_object! {
    NewApplication { 0 name : "name", 1 redirect_uri : "redirect_uri" default, 2
    application_uri : "application_uri" default, 3 description : "description" default, 4
    avatar_email : "avatar_email" default }
}

impl NewApplication {
    /// Creates a `NewApplication` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            redirect_uri: None,
            application_uri: None,
            description: None,
            avatar_email: None,
        }
    }

    /// The address that users return to after granting access. The server does not validate it.
    /// Empty by default.
    pub fn redirect_uri(
        mut self,
        redirect_uri: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.redirect_uri = redirect_uri.into().into_option();
        self
    }

    /// The home page of the application. The server does not validate it. Empty by default.
    pub fn application_uri(
        mut self,
        application_uri: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.application_uri = application_uri.into().into_option();
        self
    }

    /// The purpose of the application. Empty by default.
    pub fn description(
        mut self,
        description: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.description = description.into().into_option();
        self
    }

    /// The address from which to derive the avatar. Unset by default.
    pub fn avatar_email(
        mut self,
        avatar_email: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.avatar_email = avatar_email.into().into_option();
        self
    }
}

/// An organization to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewOrganization {
    /// The name. Users and organizations share one namespace.
    ///
    /// Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.
    pub name: String,
    /// The contact address. An empty string means none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact address under its newer name. It takes precedence over `email` unless it is
    /// empty.
    ///
    /// Since Quay 3.18.0.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    /// The captcha response. The server reads it only if the `RECAPTCHA` feature is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_response: Option<crate::Secret>,
}

apitwin_runtime::read_object! {
    NewOrganization { 0 name : "name", 1 email : "email" default, 2 contact_email :
    "contact_email" default, 3 recaptcha_response : "recaptcha_response" default }
}

impl NewOrganization {
    /// Creates a `NewOrganization` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            contact_email: None,
            recaptcha_response: None,
        }
    }

    /// The contact address. An empty string means none.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }

    /// The contact address under its newer name. It takes precedence over `email` unless it is
    /// empty.
    ///
    /// Since Quay 3.18.0.
    ///
    /// Quay's guide does not list it.
    pub fn contact_email(
        mut self,
        contact_email: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.contact_email = contact_email.into().into_option();
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

/// A proxy cache to create or to validate.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewProxyCacheConfig {
    /// The upstream registry as host name and port, followed by a slash and a namespace to cover
    /// only that namespace. It must resolve to a public address or be listed in
    /// `SSRF_ALLOWED_HOSTS`.
    pub upstream_registry: String,
    /// The user name to log in to the upstream registry with.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub upstream_registry_username: crate::Field<crate::Unchecked<String>>,
    /// The password to log in to the upstream registry with.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub upstream_registry_password: crate::Field<crate::Unchecked<crate::Secret>>,
    /// The lifetime in seconds of a cached tag; 0 means no expiration. The default is one day. The
    /// server converts other values to an integer, and fails with 500 if it cannot.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub expiration_s: crate::Field<crate::Unchecked<i64>>,
    /// Whether to reach the upstream registry over plain HTTP. The default is `false`. On creation,
    /// `null` makes the server fail with 500.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub insecure: crate::Field<crate::Unchecked<bool>>,
}

apitwin_runtime::read_object! {
    NewProxyCacheConfig { 0 upstream_registry : "upstream_registry", 1
    upstream_registry_username : "upstream_registry_username" default, 2
    upstream_registry_password : "upstream_registry_password" default, 3 expiration_s :
    "expiration_s" default, 4 insecure : "insecure" default }
}

impl NewProxyCacheConfig {
    /// Creates a `NewProxyCacheConfig` from its required properties.
    pub fn new(upstream_registry: impl Into<String>) -> Self {
        Self {
            upstream_registry: upstream_registry.into(),
            upstream_registry_username: crate::Field::Absent,
            upstream_registry_password: crate::Field::Absent,
            expiration_s: crate::Field::Absent,
            insecure: crate::Field::Absent,
        }
    }

    /// The user name to log in to the upstream registry with.
    ///
    /// Quay's guide does not list it.
    pub fn upstream_registry_username(
        mut self,
        upstream_registry_username: impl Into<crate::Field<crate::Unchecked<String>>>,
    ) -> Self {
        self.upstream_registry_username = upstream_registry_username.into();
        self
    }

    /// The password to log in to the upstream registry with.
    ///
    /// Quay's guide does not list it.
    pub fn upstream_registry_password(
        mut self,
        upstream_registry_password: impl Into<
            crate::Field<crate::Unchecked<crate::Secret>>,
        >,
    ) -> Self {
        self.upstream_registry_password = upstream_registry_password.into();
        self
    }

    /// The lifetime in seconds of a cached tag; 0 means no expiration. The default is one day. The
    /// server converts other values to an integer, and fails with 500 if it cannot.
    ///
    /// Quay's guide does not list it.
    pub fn expiration_s(
        mut self,
        expiration_s: impl Into<crate::Field<crate::Unchecked<i64>>>,
    ) -> Self {
        self.expiration_s = expiration_s.into();
        self
    }

    /// Whether to reach the upstream registry over plain HTTP. The default is `false`. On creation,
    /// `null` makes the server fail with 500.
    ///
    /// Quay's guide does not list it.
    pub fn insecure(
        mut self,
        insecure: impl Into<crate::Field<crate::Unchecked<bool>>>,
    ) -> Self {
        self.insecure = insecure.into();
        self
    }
}

/// An organization, in as much detail as the caller may see. The first five properties are
/// always present. Members also see the teams and the quota. Administrators see everything.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Organization {
    /// The name of the organization.
    pub name: String,
    /// The contact address. Empty for callers without administrative rights, and if the
    /// organization has none.
    pub email: String,
    /// The avatar of the organization. Its kind is `user` in this view.
    pub avatar: crate::models::Avatar,
    /// Whether the caller may administer the organization, within the scopes of the token. Also
    /// `true` for superusers with full access and for global read-only superusers.
    pub is_admin: bool,
    /// Whether the caller is a member, within the scopes of the token. Also `true` for superusers
    /// with full access and for global read-only superusers.
    pub is_member: bool,
    /// The teams by name, for callers with `is_member`. Always empty in the view of an application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<
        std::collections::BTreeMap<String, crate::models::OrganizationTeam>,
    >,
    /// The names of the teams, oldest first. Present together with `teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_teams: Option<Vec<String>>,
    /// Whether the server sends invoices by e-mail. Present for administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The address for invoices, which the server does not validate; `null` if unset. Present for
    /// administrators only.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// The period in seconds for which removed tags can be restored. Present for administrators
    /// only. The response to a change has a fraction if the request did.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<crate::WholeNumber>,
    /// Whether the organization has no billing account. Present for administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_free_account: Option<bool>,
    /// The quota of the organization, as a list of at most one entry. Present for members if the
    /// `QUOTA_MANAGEMENT` and `EDIT_QUOTA` features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// The organization's use of its quota. Present together with `quotas`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

apitwin_runtime::read_object! {
    Organization { 0 name : "name", 1 email : "email", 2 avatar : "avatar", 3 is_admin :
    "is_admin", 4 is_member : "is_member", 5 teams : "teams" default, 6 ordered_teams :
    "ordered_teams" default, 7 invoice_email : "invoice_email" default, 8
    invoice_email_address : "invoice_email_address" default, 9 tag_expiration_s :
    "tag_expiration_s" default, 10 is_free_account : "is_free_account" default, 11 quotas
    : "quotas" default, 12 quota_report : "quota_report" default }
}

impl Organization {
    /// Creates a `Organization` from its required properties.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        avatar: crate::models::Avatar,
        is_admin: bool,
        is_member: bool,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            avatar,
            is_admin,
            is_member,
            teams: None,
            ordered_teams: None,
            invoice_email: None,
            invoice_email_address: crate::Field::Absent,
            tag_expiration_s: None,
            is_free_account: None,
            quotas: None,
            quota_report: None,
        }
    }
}

/// The private repositories of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationPrivateRepositories {
    /// Whether the plan allows more.
    #[serde(rename = "privateAllowed")]
    pub private_allowed: bool,
    /// The number of private repositories; only administrators see it.
    #[serde(rename = "privateCount")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_count: Option<i64>,
}

apitwin_runtime::read_object! {
    OrganizationPrivateRepositories { 0 private_allowed : "privateAllowed", 1
    private_count : "privateCount" default }
}

impl OrganizationPrivateRepositories {
    /// Creates a `OrganizationPrivateRepositories` from its required properties.
    pub fn new(private_allowed: bool) -> Self {
        Self {
            private_allowed,
            private_count: None,
        }
    }
}

/// A team, as its organization shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationTeam {
    /// The name of the team.
    pub name: String,
    /// The purpose of the team. May be empty.
    pub description: String,
    /// The role of a team's members in the organization. Lowercase only.
    pub role: crate::models::TeamRole,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the caller may see the members of the team. Administrators see every team, other
    /// callers their own.
    pub can_view: bool,
    /// The number of repositories in which the team has a permission.
    pub repo_count: i32,
    /// The number of members, including robots.
    pub member_count: i32,
    /// Whether the members are synchronized with a group of an external directory.
    pub is_synced: bool,
}

apitwin_runtime::read_object! {
    OrganizationTeam { 0 name : "name", 1 description : "description", 2 role : "role", 3
    avatar : "avatar", 4 can_view : "can_view", 5 repo_count : "repo_count", 6
    member_count : "member_count", 7 is_synced : "is_synced" }
}

/// The details of an organization to change. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct OrganizationUpdate {
    /// The contact address. An empty string removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact address under its newer name. It takes precedence over `email` whenever it is
    /// present. `null` or an empty string removes the address.
    ///
    /// Since Quay 3.18.0.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub contact_email: crate::Field<String>,
    /// Whether to send invoices by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The address for invoices, which the server does not validate. `null` or an empty string
    /// removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// The period in seconds for which removed tags can be restored. Must be one of the configured
    /// values (`TAG_EXPIRATION_OPTIONS`). Ignored if the `CHANGE_TAG_EXPIRATION` feature is off.
    ///
    /// Limits: at least 0.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<crate::WholeNumber>,
}

apitwin_runtime::read_object! {
    OrganizationUpdate { 0 email : "email" default, 1 contact_email : "contact_email"
    default, 2 invoice_email : "invoice_email" default, 3 invoice_email_address :
    "invoice_email_address" default, 4 tag_expiration_s : "tag_expiration_s" default }
}

impl OrganizationUpdate {
    /// The contact address. An empty string removes it.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }

    /// The contact address under its newer name. It takes precedence over `email` whenever it is
    /// present. `null` or an empty string removes the address.
    ///
    /// Since Quay 3.18.0.
    ///
    /// Quay's guide does not list it.
    pub fn contact_email(
        mut self,
        contact_email: impl Into<crate::Field<String>>,
    ) -> Self {
        self.contact_email = contact_email.into();
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

    /// The address for invoices, which the server does not validate. `null` or an empty string
    /// removes it.
    pub fn invoice_email_address(
        mut self,
        invoice_email_address: impl Into<crate::Field<String>>,
    ) -> Self {
        self.invoice_email_address = invoice_email_address.into();
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
}

/// The proxy cache of an organization. If none is configured, all three properties are empty
/// strings. The server never shows the credentials.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ProxyCacheConfig {
    /// The upstream registry, followed by a slash and a namespace if the cache covers only that
    /// namespace. Empty if no proxy cache is configured.
    pub upstream_registry: String,
    /// The lifetime in seconds of a cached tag; 0 means no expiration. Empty if no proxy cache is
    /// configured, and `null` if that was sent. The server does not validate the value that it
    /// stores, so a server on SQLite returns any other string that was stored.
    pub expiration_s: crate::EmptyOr<Option<i64>>,
    /// Whether the server reaches the upstream registry over plain HTTP. Empty if no proxy cache is
    /// configured.
    pub insecure: crate::EmptyOr<bool>,
}

apitwin_runtime::read_object! {
    ProxyCacheConfig { 0 upstream_registry : "upstream_registry", 1 expiration_s :
    "expiration_s", 2 insecure : "insecure" }
}

impl ProxyCacheConfig {
    /// Creates a `ProxyCacheConfig` from its required properties.
    pub fn new(
        upstream_registry: impl Into<String>,
        expiration_s: crate::EmptyOr<Option<i64>>,
        insecure: crate::EmptyOr<bool>,
    ) -> Self {
        Self {
            upstream_registry: upstream_registry.into(),
            expiration_s,
            insecure,
        }
    }
}

/// The response of the upstream registry: `Valid` if it accepted the login, `Anonymous` if it
/// asked for credentials.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProxyCacheValidation {
    /// `Anonymous`
    Anonymous,
    /// `Valid`
    Valid,
    /// A value that this version does not know.
    Unknown(String),
}

impl ProxyCacheValidation {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Anonymous => "Anonymous",
            Self::Valid => "Valid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProxyCacheValidation {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Anonymous" => Self::Anonymous,
            "Valid" => Self::Valid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(ProxyCacheValidation);

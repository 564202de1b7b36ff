// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `organization` use.

/// An OAuth application. The three properties that can be null are so for a caller who may read
/// but not administer the organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Application {
    /// The name. May be empty, and several applications may share one.
    pub name: String,
    /// What the application is for. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub application_uri: String,
    /// The OAuth client identifier. The server draws twenty capitals and digits.
    pub client_id: String,
    /// The OAuth client secret, which updates do not change. Null for global read-only superusers.
    pub client_secret: Option<crate::Secret>,
    /// Where users return to after they have given access. May be empty. Null for global read-only
    /// superusers.
    pub redirect_uri: Option<String>,
    /// The address that the picture is drawn from; null when unset, and for global read-only
    /// superusers.
    pub avatar_email: Option<String>,
}

impl Application {
    /// One with its required properties; all others are absent.
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

/// What anybody may know about an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplicationInformation {
    /// The name of the application.
    pub name: String,
    /// What the application is for. May be empty.
    pub description: String,
    /// The home page of the application. May be empty.
    pub uri: String,
    /// The picture of the application, of kind `app`. It is drawn from the address of the
    /// organization where the application has none.
    pub avatar: crate::models::Avatar,
    /// The organization that owns the application, in as much detail as the caller may see, though
    /// without its teams: `teams` and `ordered_teams` are there and empty.
    pub organization: crate::models::Organization,
}

impl ApplicationInformation {
    /// One with its required properties; all others are absent.
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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplicationList {
    /// All applications, in no stated order.
    pub applications: Vec<crate::models::Application>,
}

impl ApplicationList {
    /// One with its required properties; all others are absent.
    pub fn new(applications: Vec<crate::models::Application>) -> Self {
        Self { applications }
    }
}

/// The new details of an application. They replace the old ones as a whole.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplicationUpdate {
    /// The name. May be empty and need not be unique; `__quay_bootstrap_app` is reserved.
    pub name: String,
    /// Where users return to after they have given access. Not checked; may be empty.
    pub redirect_uri: String,
    /// The home page of the application. Not checked; may be empty.
    pub application_uri: String,
    /// What the application is for. Emptied if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address to draw the picture from. Removed if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_email: Option<String>,
}

impl ApplicationUpdate {
    /// One with its required properties; all others are absent.
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
}

/// An account that is in no team of an organization and has a permission of its own in one of
/// its repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Collaborator {
    /// What the account is. Says `user` for organizations too.
    pub kind: crate::models::CollaboratorKind,
    /// The name of the account.
    pub name: String,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// The repositories with such a permission, as names without the namespace.
    pub repositories: Vec<String>,
}

impl Collaborator {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: crate::models::CollaboratorKind,
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

/// What the account is. Says `user` for organizations too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollaboratorKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl CollaboratorKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CollaboratorKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for CollaboratorKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<CollaboratorKind> for String {
    #[inline]
    fn from(value: CollaboratorKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for CollaboratorKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for CollaboratorKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CollaboratorKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The outside collaborators of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CollaboratorList {
    /// One entry for each account; robots are left out.
    pub collaborators: Vec<crate::models::Collaborator>,
}

impl CollaboratorList {
    /// One with its required properties; all others are absent.
    pub fn new(collaborators: Vec<crate::models::Collaborator>) -> Self {
        Self { collaborators }
    }
}

/// An account that belongs to an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Member {
    /// The name of the account.
    pub name: String,
    /// What the account is. Lists hold users only.
    pub kind: crate::models::MemberKind,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// The teams of the organization that the account is in. May be empty for a robot of the
    /// organization.
    pub teams: Vec<crate::models::TeamReference>,
    /// The repositories of the organization that the account has a permission of its own in, as
    /// names without the namespace. Permissions through teams do not count.
    pub repositories: Vec<String>,
}

impl Member {
    /// One with its required properties; all others are absent.
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

/// What the account is. Lists hold users only.
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

impl From<String> for MemberKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<MemberKind> for String {
    #[inline]
    fn from(value: MemberKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for MemberKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for MemberKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MemberKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The members of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MemberList {
    /// One entry for each person; robots are left out.
    pub members: Vec<crate::models::Member>,
}

impl MemberList {
    /// One with its required properties; all others are absent.
    pub fn new(members: Vec<crate::models::Member>) -> Self {
        Self { members }
    }
}

/// An application to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewApplication {
    /// The name. May be empty and need not be unique; `__quay_bootstrap_app` is reserved.
    pub name: String,
    /// Where users return to after they have given access. Not checked; empty if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The home page of the application. Not checked; empty if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_uri: Option<String>,
    /// What the application is for. Empty if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address to draw the picture from. Unset if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_email: Option<String>,
}

impl NewApplication {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            redirect_uri: None,
            application_uri: None,
            description: None,
            avatar_email: None,
        }
    }
}

/// An organization to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrganization {
    /// The name. Users and organizations share one set of names.
    pub name: String,
    /// The contact address. Empty means none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact address under its newer name. It wins over `email` unless it is empty.
    ///
    /// Since Quay 3.18.0.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    /// The answer of the captcha. Read only where the feature RECAPTCHA is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_response: Option<crate::Secret>,
}

impl NewOrganization {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            contact_email: None,
            recaptcha_response: None,
        }
    }
}

/// A proxy cache to create or to try out.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewProxyCacheConfig {
    /// The registry to proxy, by host name and port, with a namespace after a slash to proxy only
    /// that. It must resolve to a public address, or be listed in SSRF_ALLOWED_HOSTS.
    pub upstream_registry: String,
    /// The user name to log in to the registry with.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub upstream_registry_username: crate::Field<String>,
    /// The password to log in to the registry with.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub upstream_registry_password: crate::Field<crate::Secret>,
    /// After how many seconds a tag expires in the cache; 0 for never, a day if left out. The
    /// server does not check the value.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration_s: Option<i64>,
    /// Whether to reach the registry by plain HTTP; false if left out.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insecure: Option<bool>,
}

impl NewProxyCacheConfig {
    /// One with its required properties; all others are absent.
    pub fn new(upstream_registry: impl Into<String>) -> Self {
        Self {
            upstream_registry: upstream_registry.into(),
            upstream_registry_username: crate::Field::Absent,
            upstream_registry_password: crate::Field::Absent,
            expiration_s: None,
            insecure: None,
        }
    }
}

/// An organization, in as much detail as the caller may see. The first five properties are
/// always there; members see the teams and the quota as well; administrators see everything.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Organization {
    /// The name of the organization.
    pub name: String,
    /// The contact address. Empty for callers without administrative rights, and where the
    /// organization has none.
    pub email: String,
    /// The picture of the organization. Its kind is `user` in this view.
    pub avatar: crate::models::Avatar,
    /// Whether the caller may administer the organization, within the scopes of the token. Also
    /// true for superusers with full access and for global read-only superusers.
    pub is_admin: bool,
    /// Whether the caller is a member, within the scopes of the token. Also true for superusers
    /// with full access and for global read-only superusers.
    pub is_member: bool,
    /// The teams by name, for members and whoever counts as one. Always empty in the view of an
    /// application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<
        std::collections::BTreeMap<String, crate::models::OrganizationTeam>,
    >,
    /// The names of the teams, oldest first. Present together with `teams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_teams: Option<Vec<String>>,
    /// Whether invoices are sent by e-mail. For administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The address that invoices go to, which the server does not check; null when unset. For
    /// administrators only.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// For how many seconds removed tags can be restored. For administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<i64>,
    /// Whether the organization is without a billing account. For administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_free_account: Option<bool>,
    /// The quota of the organization: one entry, or none. For members, where the features
    /// QUOTA_MANAGEMENT and EDIT_QUOTA are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// How much of its quota the organization uses. Present together with `quotas`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

impl Organization {
    /// One with its required properties; all others are absent.
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

/// A team, as the view of its organization holds it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrganizationTeam {
    /// The name of the team.
    pub name: String,
    /// What the team is for. May be empty.
    pub description: String,
    /// What members of the team may do in the organization.
    pub role: crate::models::OrganizationTeamRole,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Whether the caller may look into the team: as administrator into any, else into the caller's
    /// own.
    pub can_view: bool,
    /// In how many repositories the team has a permission.
    pub repo_count: i32,
    /// How many members the team has, robots included.
    pub member_count: i32,
    /// Whether the members are kept in step with a group of an external directory.
    pub is_synced: bool,
}

/// What members of the team may do in the organization.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationTeamRole {
    /// `admin`
    Admin,
    /// `creator`
    Creator,
    /// `member`
    Member,
    /// A value that this version does not know.
    Unknown(String),
}

impl OrganizationTeamRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Creator => "creator",
            Self::Member => "member",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrganizationTeamRole {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "admin" => Self::Admin,
            "creator" => Self::Creator,
            "member" => Self::Member,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for OrganizationTeamRole {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<OrganizationTeamRole> for String {
    #[inline]
    fn from(value: OrganizationTeamRole) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganizationTeamRole {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for OrganizationTeamRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for OrganizationTeamRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The details of an organization to change. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct OrganizationUpdate {
    /// The contact address. An empty text removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact address under its newer name. It wins over `email` whenever it is sent; null or
    /// an empty text removes the address.
    ///
    /// Since Quay 3.18.0.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub contact_email: crate::Field<String>,
    /// Whether to send invoices by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice_email: Option<bool>,
    /// The address to send invoices to, which the server does not check. Null or an empty text
    /// removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub invoice_email_address: crate::Field<String>,
    /// For how many seconds removed tags can be restored. Must be one of the choices of the
    /// installation (TAG_EXPIRATION_OPTIONS). Ignored where the feature CHANGE_TAG_EXPIRATION is
    /// off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_expiration_s: Option<i64>,
}

/// The proxy cache of an organization. All three properties are empty texts where none is
/// configured. The credentials are never shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProxyCacheConfig {
    /// The registry that is proxied, with a namespace after a slash where only that is. Empty when
    /// no proxy cache is configured.
    pub upstream_registry: String,
    /// After how many seconds a tag expires in the cache; 0 for never. Empty when no proxy cache is
    /// configured. The server stores unchecked what it is given, so that an installation on SQLite
    /// answers any other text that somebody stored.
    pub expiration_s: crate::EmptyOr<i64>,
    /// Whether the registry is reached by plain HTTP. Empty when no proxy cache is configured.
    pub insecure: crate::EmptyOr<bool>,
}

impl ProxyCacheConfig {
    /// One with its required properties; all others are absent.
    pub fn new(
        upstream_registry: impl Into<String>,
        expiration_s: crate::EmptyOr<i64>,
        insecure: crate::EmptyOr<bool>,
    ) -> Self {
        Self {
            upstream_registry: upstream_registry.into(),
            expiration_s,
            insecure,
        }
    }
}

/// How the upstream registry answered: `Valid` if it let the caller in, `Anonymous` if it asked
/// for credentials.
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

impl From<String> for ProxyCacheValidation {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ProxyCacheValidation> for String {
    #[inline]
    fn from(value: ProxyCacheValidation) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ProxyCacheValidation {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ProxyCacheValidation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ProxyCacheValidation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

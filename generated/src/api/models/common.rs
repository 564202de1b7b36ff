// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

/// The server's ordinary error body. Raisers may merge further keys into it, such as
/// `session_required`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApiError {
    /// The HTTP status of the answer.
    pub status: i32,
    /// Address of a page that describes the error type.
    #[serde(rename = "type")]
    pub type_: String,
    /// The error type; the same value as `error_type`.
    pub title: String,
    /// What went wrong, for a person. May run over several lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// A copy of `detail`, kept for older clients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// A copy of `title`, kept for older clients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_type: Option<crate::models::ApiErrorErrorType>,
    /// What else the object holds.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

impl ApiError {
    /// One with its required properties; all others are absent.
    pub fn new(status: i32, type_: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            status,
            type_: type_.into(),
            title: title.into(),
            detail: None,
            error_message: None,
            error_type: None,
            extra: crate::Extra::default(),
        }
    }
}

/// A copy of `title`, kept for older clients.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiErrorErrorType {
    /// `exceeds_license`
    ExceedsLicense,
    /// `expired_token`
    ExpiredToken,
    /// `external_service_timeout`
    ExternalServiceTimeout,
    /// `downstream_issue`
    DownstreamIssue,
    /// `fresh_login_required`
    FreshLoginRequired,
    /// `insufficient_scope`
    InsufficientScope,
    /// `invalid_request`
    InvalidRequest,
    /// `invalid_response`
    InvalidResponse,
    /// `invalid_token`
    InvalidToken,
    /// `not_found`
    NotFound,
    /// `tag_immutable`
    TagImmutable,
    /// `token_rotation_failed`
    TokenRotationFailed,
    /// A value that this version does not know.
    Unknown(String),
}

impl ApiErrorErrorType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExceedsLicense => "exceeds_license",
            Self::ExpiredToken => "expired_token",
            Self::ExternalServiceTimeout => "external_service_timeout",
            Self::DownstreamIssue => "downstream_issue",
            Self::FreshLoginRequired => "fresh_login_required",
            Self::InsufficientScope => "insufficient_scope",
            Self::InvalidRequest => "invalid_request",
            Self::InvalidResponse => "invalid_response",
            Self::InvalidToken => "invalid_token",
            Self::NotFound => "not_found",
            Self::TagImmutable => "tag_immutable",
            Self::TokenRotationFailed => "token_rotation_failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiErrorErrorType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "exceeds_license" => Self::ExceedsLicense,
            "expired_token" => Self::ExpiredToken,
            "external_service_timeout" => Self::ExternalServiceTimeout,
            "downstream_issue" => Self::DownstreamIssue,
            "fresh_login_required" => Self::FreshLoginRequired,
            "insufficient_scope" => Self::InsufficientScope,
            "invalid_request" => Self::InvalidRequest,
            "invalid_response" => Self::InvalidResponse,
            "invalid_token" => Self::InvalidToken,
            "not_found" => Self::NotFound,
            "tag_immutable" => Self::TagImmutable,
            "token_rotation_failed" => Self::TokenRotationFailed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ApiErrorErrorType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ApiErrorErrorType> for String {
    #[inline]
    fn from(value: ApiErrorErrorType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ApiErrorErrorType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ApiErrorErrorType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ApiErrorErrorType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// Where the logs of a finished build are.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ArchivedBuildLogs {
    /// The address of the archive. It asks for rights of its own on the repository.
    pub logs_url: String,
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl ArchivedBuildLogs {
    /// One with its required properties; all others are absent.
    pub fn new(logs_url: impl Into<String>) -> Self {
        Self { logs_url: logs_url.into() }
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
/// What a picture of an account, team or application is drawn from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Avatar {
    /// The name of whom it stands for.
    pub name: String,
    /// Hexadecimal digest of the e-mail address, or of the name where there is none. SHA-256, or
    /// MD5 where the installation uses Gravatar.
    pub hash: String,
    /// A colour of the server's palette, chosen by the first byte of the hash.
    pub color: String,
    /// What it stands for. Organizations are `user` in some views and `org` in others.
    pub kind: crate::models::AvatarKind,
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl Avatar {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        hash: impl Into<String>,
        color: impl Into<String>,
        kind: crate::models::AvatarKind,
    ) -> Self {
        Self {
            name: name.into(),
            hash: hash.into(),
            color: color.into(),
            kind,
        }
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
/// What it stands for. Organizations are `user` in some views and `org` in others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AvatarKind {
    /// `app`
    App,
    /// `org`
    Org,
    /// `robot`
    Robot,
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl AvatarKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Org => "org",
            Self::Robot => "robot",
            Self::Team => "team",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl From<&str> for AvatarKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "app" => Self::App,
            "org" => Self::Org,
            "robot" => Self::Robot,
            "team" => Self::Team,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl From<String> for AvatarKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl From<AvatarKind> for String {
    #[inline]
    fn from(value: AvatarKind) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl std::fmt::Display for AvatarKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl serde::Serialize for AvatarKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(
    any(
        feature = "logs",
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "search",
        feature = "superuser",
        feature = "team",
        feature = "user"
    )
)]
impl<'de> serde::Deserialize<'de> for AvatarKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// A line of a build log, as the builder wrote it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildLogEntry {
    /// The text; for a line of the type `phase`, the phase that begins.
    pub message: String,
    /// What the line is; absent for ordinary output.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::models::BuildLogEntryType>,
    /// What the builder added, such as the time of the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<crate::Extra>,
    /// What else the object holds.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl BuildLogEntry {
    /// One with its required properties; all others are absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            type_: None,
            data: None,
            extra: crate::Extra::default(),
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// What the line is; absent for ordinary output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildLogEntryType {
    /// `command`
    Command,
    /// `error`
    Error,
    /// `phase`
    Phase,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl BuildLogEntryType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Command => "command",
            Self::Error => "error",
            Self::Phase => "phase",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl From<&str> for BuildLogEntryType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "command" => Self::Command,
            "error" => Self::Error,
            "phase" => Self::Phase,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl From<String> for BuildLogEntryType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl From<BuildLogEntryType> for String {
    #[inline]
    fn from(value: BuildLogEntryType) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl std::fmt::Display for BuildLogEntryType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl serde::Serialize for BuildLogEntryType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl<'de> serde::Deserialize<'de> for BuildLogEntryType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// The lines that a build has written so far.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildLogPage {
    /// The number of the first line shown, as it was asked for.
    pub start: i32,
    /// How many lines there are in all; 0 when the server cannot reach its store.
    pub total: i32,
    /// The lines from `start` on.
    pub logs: Vec<crate::models::BuildLogEntry>,
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl BuildLogPage {
    /// One with its required properties; all others are absent.
    pub fn new(start: i32, total: i32, logs: Vec<crate::models::BuildLogEntry>) -> Self {
        Self { start, total, logs }
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// The logs of a build: the lines themselves, or the address of the archive that they were put
/// into.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BuildLogs {
    /// It is a `BuildLogPage`.
    BuildLogPage(crate::models::BuildLogPage),
    /// It is a `ArchivedBuildLogs`.
    ArchivedBuildLogs(crate::models::ArchivedBuildLogs),
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl From<crate::models::BuildLogPage> for BuildLogs {
    fn from(value: crate::models::BuildLogPage) -> Self {
        Self::BuildLogPage(value)
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl From<crate::models::ArchivedBuildLogs> for BuildLogs {
    fn from(value: crate::models::ArchivedBuildLogs) -> Self {
        Self::ArchivedBuildLogs(value)
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// The repository that a build belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildRepository {
    /// One with its required properties; all others are absent.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// An account that takes part in a build.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildUser {
    /// The name of the account.
    pub name: String,
    /// What the account is; `user` for robots too.
    pub kind: crate::models::BuildUserKind,
    /// Whether the account is a robot.
    pub is_robot: bool,
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildUser {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::BuildUserKind,
        is_robot: bool,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            is_robot,
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// What the account is; `user` for robots too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildUserKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildUserKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl From<&str> for BuildUserKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl From<String> for BuildUserKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl From<BuildUserKind> for String {
    #[inline]
    fn from(value: BuildUserKind) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl std::fmt::Display for BuildUserKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl serde::Serialize for BuildUserKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl<'de> serde::Deserialize<'de> for BuildUserKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "robot", feature = "team"))]
/// A permission in one repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GrantedPermission {
    /// A repository that a permission is for.
    pub repository: crate::models::GrantedRepository,
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedPermission {
    /// One with its required properties; all others are absent.
    pub fn new(
        repository: crate::models::GrantedRepository,
        role: crate::models::RepositoryRole,
    ) -> Self {
        Self { repository, role }
    }
}

#[cfg(any(feature = "robot", feature = "team"))]
/// The permissions of one team or robot account in repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GrantedPermissionList {
    /// One entry for each repository that it has a permission of its own in.
    pub permissions: Vec<crate::models::GrantedPermission>,
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedPermissionList {
    /// One with its required properties; all others are absent.
    pub fn new(permissions: Vec<crate::models::GrantedPermission>) -> Self {
        Self { permissions }
    }
}

#[cfg(any(feature = "robot", feature = "team"))]
/// A repository that a permission is for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GrantedRepository {
    /// The name of the repository, without its namespace.
    pub name: String,
    /// Whether anybody may pull from the repository.
    pub is_public: bool,
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedRepository {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>, is_public: bool) -> Self {
        Self {
            name: name.into(),
            is_public,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// One thing that was done. `performer` is absent where nobody signed in did it or the account
/// is gone; `namespace` where it concerns none, and in the logs of a single namespace or
/// repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogEntry {
    /// What was done. More than 140 kinds exist, and releases add to them.
    pub kind: String,
    /// The particulars, which depend on `kind`.
    pub metadata: crate::Extra,
    /// The address that the request came from, or null where it was no request.
    pub ip: Option<String>,
    /// When it was done, as in the example.
    pub datetime: String,
    /// The account that did something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub performer: Option<crate::models::LogPerformer>,
    /// The namespace that something was done to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<crate::models::LogNamespace>,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogEntry {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: impl Into<String>,
        metadata: crate::Extra,
        ip: Option<String>,
        datetime: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata,
            ip,
            datetime: datetime.into(),
            performer: None,
            namespace: None,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// The namespace that something was done to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogNamespace {
    /// What the namespace is.
    pub kind: crate::models::LogNamespaceKind,
    /// The name of the namespace.
    pub name: String,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogNamespace {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: crate::models::LogNamespaceKind,
        name: impl Into<String>,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            kind,
            name: name.into(),
            avatar,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// What the namespace is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogNamespaceKind {
    /// `org`
    Org,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogNamespaceKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Org => "org",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<&str> for LogNamespaceKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "org" => Self::Org,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<String> for LogNamespaceKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<LogNamespaceKind> for String {
    #[inline]
    fn from(value: LogNamespaceKind) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl std::fmt::Display for LogNamespaceKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl serde::Serialize for LogNamespaceKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl<'de> serde::Deserialize<'de> for LogNamespaceKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// A page of usage logs, the newest entry first. A last page may be empty although the page
/// before named it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogPage {
    /// The begin of the span that was searched, as in the example.
    pub start_time: String,
    /// The end of the span that was searched, in the same form.
    pub end_time: String,
    /// The entries, 20 at most.
    pub logs: Vec<crate::models::LogEntry>,
    /// What to send as `next_page` for the next page; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
    /// Present, and true, only where the installation keeps its logs in a store that cannot be
    /// searched; `logs` is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// Why the logs cannot be searched; comes with `search_unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogPage {
    /// One with its required properties; all others are absent.
    pub fn new(
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        logs: Vec<crate::models::LogEntry>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            logs,
            next_page: None,
            search_unavailable: None,
            message: None,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// The account that did something.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogPerformer {
    /// What the account is; `user` for robots too.
    pub kind: crate::models::LogPerformerKind,
    /// The name of the account.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogPerformer {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: crate::models::LogPerformerKind,
        name: impl Into<String>,
        is_robot: bool,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            kind,
            name: name.into(),
            is_robot,
            avatar,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// What the account is; `user` for robots too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogPerformerKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogPerformerKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<&str> for LogPerformerKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<String> for LogPerformerKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl From<LogPerformerKind> for String {
    #[inline]
    fn from(value: LogPerformerKind) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl std::fmt::Display for LogPerformerKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl serde::Serialize for LogPerformerKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl<'de> serde::Deserialize<'de> for LogPerformerKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The body of a request that the data layer refused, of a body that is not JSON, and of a
/// content type that is not JSON.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageError {
    /// What went wrong, for a person. May be empty.
    pub message: String,
}

impl MessageError {
    /// One with its required properties; all others are absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

/// How many mirrors are in which state. `details` and `pagination` come together, and only
/// where the details were asked for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorCounts {
    /// All enabled mirrors.
    pub total: i64,
    /// Those at work.
    pub syncing: i64,
    /// Those whose last run succeeded.
    pub completed: i64,
    /// Those whose last run failed.
    pub failed: i64,
    /// Those that have not run yet.
    pub never_run: i64,
    /// The mirrors one by one, a page of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<crate::models::MirrorDetail>>,
    /// Which part of the mirrors `details` holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<crate::models::MirrorDetailPage>,
}

impl MirrorCounts {
    /// One with its required properties; all others are absent.
    pub fn new(
        total: i64,
        syncing: i64,
        completed: i64,
        failed: i64,
        never_run: i64,
    ) -> Self {
        Self {
            total,
            syncing,
            completed,
            failed,
            never_run,
            details: None,
            pagination: None,
        }
    }
}

/// The state of one mirror.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorDetail {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub repository: String,
    /// The state of the mirror.
    pub sync_status: crate::models::MirrorDetailSyncStatus,
    /// Always true, as disabled mirrors are left out.
    pub is_enabled: bool,
    /// The last run, as in the example, or null where no worker reported one.
    pub last_sync: Option<String>,
    /// How often a failed run is tried again.
    pub retries_remaining: i32,
}

impl MirrorDetail {
    /// One with its required properties; all others are absent.
    pub fn new(
        namespace: impl Into<String>,
        repository: impl Into<String>,
        sync_status: crate::models::MirrorDetailSyncStatus,
        is_enabled: bool,
        last_sync: Option<String>,
        retries_remaining: i32,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            repository: repository.into(),
            sync_status,
            is_enabled,
            last_sync,
            retries_remaining,
        }
    }
}

/// Which part of the mirrors `details` holds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorDetailPage {
    /// How many mirrors a page holds at most.
    pub limit: i32,
    /// How many mirrors come before the page.
    pub offset: i32,
    /// Whether mirrors come after the page.
    pub has_more: bool,
}

impl MirrorDetailPage {
    /// One with its required properties; all others are absent.
    pub fn new(limit: i32, offset: i32, has_more: bool) -> Self {
        Self { limit, offset, has_more }
    }
}

/// The state of the mirror.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MirrorDetailSyncStatus {
    /// `CANCEL`
    Cancel,
    /// `FAIL`
    Fail,
    /// `NEVER_RUN`
    NeverRun,
    /// `SUCCESS`
    Success,
    /// `SYNCING`
    Syncing,
    /// `SYNC_NOW`
    SyncNow,
    /// A value that this version does not know.
    Unknown(String),
}

impl MirrorDetailSyncStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancel => "CANCEL",
            Self::Fail => "FAIL",
            Self::NeverRun => "NEVER_RUN",
            Self::Success => "SUCCESS",
            Self::Syncing => "SYNCING",
            Self::SyncNow => "SYNC_NOW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MirrorDetailSyncStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CANCEL" => Self::Cancel,
            "FAIL" => Self::Fail,
            "NEVER_RUN" => Self::NeverRun,
            "SUCCESS" => Self::Success,
            "SYNCING" => Self::Syncing,
            "SYNC_NOW" => Self::SyncNow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for MirrorDetailSyncStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<MirrorDetailSyncStatus> for String {
    #[inline]
    fn from(value: MirrorDetailSyncStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for MirrorDetailSyncStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for MirrorDetailSyncStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MirrorDetailSyncStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The health of the enabled mirrors that were asked about.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorHealth {
    /// False where more than a fifth of the mirrors that have run fail, or fewer workers report
    /// than are configured.
    pub healthy: bool,
    /// The processes that mirror.
    pub workers: crate::models::MirrorWorkers,
    /// How many mirrors are in which state. `details` and `pagination` come together, and only
    /// where the details were asked for.
    pub repositories: crate::models::MirrorCounts,
    /// How many tags wait to be mirrored, as the workers reported.
    pub tags_pending: i64,
    /// When this was found out, as in the example.
    pub last_check: String,
    /// What is amiss; at most five of each kind that names a repository.
    pub issues: Vec<crate::models::MirrorIssue>,
}

impl MirrorHealth {
    /// One with its required properties; all others are absent.
    pub fn new(
        healthy: bool,
        workers: crate::models::MirrorWorkers,
        repositories: crate::models::MirrorCounts,
        tags_pending: i64,
        last_check: impl Into<String>,
        issues: Vec<crate::models::MirrorIssue>,
    ) -> Self {
        Self {
            healthy,
            workers,
            repositories,
            tags_pending,
            last_check: last_check.into(),
            issues,
        }
    }
}

/// Something that is amiss with the mirroring.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorIssue {
    /// How bad it is.
    pub severity: crate::models::MirrorIssueSeverity,
    /// What is amiss, for a person.
    pub message: String,
    /// When it was found, as in the example.
    pub timestamp: String,
}

impl MirrorIssue {
    /// One with its required properties; all others are absent.
    pub fn new(
        severity: crate::models::MirrorIssueSeverity,
        message: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            message: message.into(),
            timestamp: timestamp.into(),
        }
    }
}

/// How bad it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MirrorIssueSeverity {
    /// `critical`
    Critical,
    /// `error`
    Error,
    /// `warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

impl MirrorIssueSeverity {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Critical => "critical",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MirrorIssueSeverity {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "critical" => Self::Critical,
            "error" => Self::Error,
            "warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for MirrorIssueSeverity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<MirrorIssueSeverity> for String {
    #[inline]
    fn from(value: MirrorIssueSeverity) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for MirrorIssueSeverity {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for MirrorIssueSeverity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MirrorIssueSeverity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The processes that mirror.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MirrorWorkers {
    /// How many report.
    pub active: i32,
    /// How many there should be; the same as `active` where nothing is configured.
    pub configured: i32,
    /// The value of `healthy` as a word.
    pub status: crate::models::MirrorWorkersStatus,
}

impl MirrorWorkers {
    /// One with its required properties; all others are absent.
    pub fn new(
        active: i32,
        configured: i32,
        status: crate::models::MirrorWorkersStatus,
    ) -> Self {
        Self { active, configured, status }
    }
}

/// The value of `healthy` as a word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MirrorWorkersStatus {
    /// `degraded`
    Degraded,
    /// `healthy`
    Healthy,
    /// A value that this version does not know.
    Unknown(String),
}

impl MirrorWorkersStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Degraded => "degraded",
            Self::Healthy => "healthy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MirrorWorkersStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "degraded" => Self::Degraded,
            "healthy" => Self::Healthy,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for MirrorWorkersStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<MirrorWorkersStatus> for String {
    #[inline]
    fn from(value: MirrorWorkersStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for MirrorWorkersStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for MirrorWorkersStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MirrorWorkersStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The size of a quota to be created, in bytes or with a unit. The server refuses a body with
/// both.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NewQuota {
    /// It is a `NewQuotaInBytes`.
    NewQuotaInBytes(crate::models::NewQuotaInBytes),
    /// It is a `NewQuotaInUnits`.
    NewQuotaInUnits(crate::models::NewQuotaInUnits),
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl From<crate::models::NewQuotaInBytes> for NewQuota {
    fn from(value: crate::models::NewQuotaInBytes) -> Self {
        Self::NewQuotaInBytes(value)
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl From<crate::models::NewQuotaInUnits> for NewQuota {
    fn from(value: crate::models::NewQuotaInUnits) -> Self {
        Self::NewQuotaInUnits(value)
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The size of a quota to be created, in bytes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewQuotaInBytes {
    /// The size in bytes.
    pub limit_bytes: i64,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl NewQuotaInBytes {
    /// One with its required properties; all others are absent.
    pub fn new(limit_bytes: i64) -> Self {
        Self { limit_bytes }
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The size of a quota to be created, with a unit.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewQuotaInUnits {
    /// A whole number and a unit. `KiB` to `EiB` and `Ki` to `Ei` are powers of 1024, `KB` to `YB`
    /// and `K` to `Y` powers of 1000; without a unit it is bytes. The units `B`, `Zi`, `ZiB`, `Yi`
    /// and `YiB` fit the pattern, yet the server refuses them.
    ///
    /// The published reference does not list it.
    pub limit: String,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl NewQuotaInUnits {
    /// One with its required properties; all others are absent.
    pub fn new(limit: impl Into<String>) -> Self {
        Self { limit: limit.into() }
    }
}

/// The body of a change that the state of the registry or of the repository forbids.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NotWritableError {
    /// What went wrong, for a person. For a repository it ends in the number of its state.
    pub message: String,
    /// True where the whole registry is read-only; absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_readonly: Option<bool>,
}

impl NotWritableError {
    /// One with its required properties; all others are absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_readonly: None,
        }
    }
}

/// The body of a request with a query parameter of the wrong type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ParameterError {
    /// The help text of each refused parameter, by its name.
    pub message: std::collections::BTreeMap<String, String>,
}

impl ParameterError {
    /// One with its required properties; all others are absent.
    pub fn new(message: std::collections::BTreeMap<String, String>) -> Self {
        Self { message }
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The quota of a namespace, as the quota endpoints answer it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Quota {
    /// The identifier of the quota.
    pub id: i64,
    /// The size of the quota in bytes. The answer to a change that used `limit` writes it with a
    /// fraction, `10737418240.0`.
    #[serde(with = "crate::number::whole")]
    pub limit_bytes: i64,
    /// The size of the quota with one decimal and a unit of the powers of 1024.
    pub limit: String,
    /// Whether this is the default of the installation and not a quota of the namespace.
    pub default_config: bool,
    /// The thresholds of the quota.
    pub limits: Vec<crate::models::QuotaLimit>,
    /// Whether the installation has a default quota.
    pub default_config_exists: bool,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl Quota {
    /// One with its required properties; all others are absent.
    pub fn new(
        id: i64,
        limit_bytes: i64,
        limit: impl Into<String>,
        default_config: bool,
        limits: Vec<crate::models::QuotaLimit>,
        default_config_exists: bool,
    ) -> Self {
        Self {
            id,
            limit_bytes,
            limit: limit.into(),
            default_config,
            limits,
            default_config_exists,
        }
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The new size of a quota, in bytes or with a unit. The server refuses a body with both, and
/// every other property. An empty object changes nothing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuotaChange {
    /// The new size in bytes. The server accepts 0 and then changes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<i64>,
    /// The new size with a unit, in the form that `NewQuotaInUnits` describes.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
/// A threshold of a quota and what happens when it is reached.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct QuotaLimit {
    /// The identifier of the limit.
    pub id: i64,
    /// What happens at the threshold.
    #[serde(rename = "type")]
    pub type_: crate::models::QuotaLimitType,
    /// The threshold in percent of the quota, from 1 to 100.
    pub limit_percent: i32,
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl QuotaLimit {
    /// One with its required properties; all others are absent.
    pub fn new(
        id: i64,
        type_: crate::models::QuotaLimitType,
        limit_percent: i32,
    ) -> Self {
        Self { id, type_, limit_percent }
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
/// What happens at the threshold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuotaLimitType {
    /// `Reject`
    Reject,
    /// `Warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl QuotaLimitType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reject => "Reject",
            Self::Warning => "Warning",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl From<&str> for QuotaLimitType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Reject" => Self::Reject,
            "Warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl From<String> for QuotaLimitType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl From<QuotaLimitType> for String {
    #[inline]
    fn from(value: QuotaLimitType) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl std::fmt::Display for QuotaLimitType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl serde::Serialize for QuotaLimitType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
impl<'de> serde::Deserialize<'de> for QuotaLimitType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// How much of its quota a namespace uses.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct QuotaReport {
    /// The bytes that the namespace stores.
    pub quota_bytes: i64,
    /// The quota of the namespace in bytes, else the default of the installation, else null.
    pub configured_quota: Option<i64>,
    /// The state of the first count of the namespace; equal to `backfill_status`.
    pub running_backfill: crate::models::QuotaReportRunningBackfill,
    /// The state of the first count of the namespace. Empty when it is complete and no start is
    /// known.
    pub backfill_status: crate::models::QuotaReportBackfillStatus,
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaReport {
    /// One with its required properties; all others are absent.
    pub fn new(
        quota_bytes: i64,
        configured_quota: Option<i64>,
        running_backfill: crate::models::QuotaReportRunningBackfill,
        backfill_status: crate::models::QuotaReportBackfillStatus,
    ) -> Self {
        Self {
            quota_bytes,
            configured_quota,
            running_backfill,
            backfill_status,
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// The state of the first count of the namespace. Empty when it is complete and no start is
/// known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuotaReportBackfillStatus {
    /// The empty text.
    Empty,
    /// `complete`
    Complete,
    /// `running`
    Running,
    /// `waiting`
    Waiting,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaReportBackfillStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Complete => "complete",
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<&str> for QuotaReportBackfillStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "complete" => Self::Complete,
            "running" => Self::Running,
            "waiting" => Self::Waiting,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<String> for QuotaReportBackfillStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<QuotaReportBackfillStatus> for String {
    #[inline]
    fn from(value: QuotaReportBackfillStatus) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl std::fmt::Display for QuotaReportBackfillStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl serde::Serialize for QuotaReportBackfillStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl<'de> serde::Deserialize<'de> for QuotaReportBackfillStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// The state of the first count of the namespace; equal to `backfill_status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuotaReportRunningBackfill {
    /// The empty text.
    Empty,
    /// `complete`
    Complete,
    /// `running`
    Running,
    /// `waiting`
    Waiting,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaReportRunningBackfill {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Complete => "complete",
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<&str> for QuotaReportRunningBackfill {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "complete" => Self::Complete,
            "running" => Self::Running,
            "waiting" => Self::Waiting,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<String> for QuotaReportRunningBackfill {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl From<QuotaReportRunningBackfill> for String {
    #[inline]
    fn from(value: QuotaReportRunningBackfill) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl std::fmt::Display for QuotaReportRunningBackfill {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl serde::Serialize for QuotaReportRunningBackfill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl<'de> serde::Deserialize<'de> for QuotaReportRunningBackfill {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// The quota of a namespace, as views of organizations and users hold it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct QuotaSummary {
    /// The identifier of the quota.
    pub id: i64,
    /// The size of the quota in bytes.
    pub limit_bytes: i64,
    /// The thresholds of the quota.
    pub limits: Vec<crate::models::QuotaLimit>,
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaSummary {
    /// One with its required properties; all others are absent.
    pub fn new(
        id: i64,
        limit_bytes: i64,
        limits: Vec<crate::models::QuotaLimit>,
    ) -> Self {
        Self { id, limit_bytes, limits }
    }
}

/// The body of a change that was refused because the registry is read-only.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReadOnlyError {
    /// What went wrong, for a person.
    pub message: String,
    /// Always true.
    pub is_readonly: bool,
}

impl ReadOnlyError {
    /// One with its required properties; all others are absent.
    pub fn new(message: impl Into<String>, is_readonly: bool) -> Self {
        Self {
            message: message.into(),
            is_readonly,
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// A build of an image, as whoever may read the repository sees it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryBuild {
    /// The UUID of the build.
    pub id: String,
    /// How far the build is. `expired` stands for a build that failed inside the server and is not
    /// tried again, `cannot_load` for one whose state the server could not fetch.
    pub phase: crate::models::RepositoryBuildPhase,
    /// The start of the build, as in the example.
    pub started: String,
    /// The name under which the build is shown.
    pub display_name: String,
    /// What the builder reported last; empty when the build is over or nothing is known.
    pub status: crate::Extra,
    /// The path of the Dockerfile within the sources; empty where it was not noted, null where the
    /// trigger names none.
    pub subdirectory: Option<String>,
    /// The same value as `subdirectory`.
    pub dockerfile_path: Option<String>,
    /// The folder that the build starts in; empty where it was not noted, null where the trigger
    /// names none.
    pub context: Option<String>,
    /// The tags that the image is to get.
    pub tags: Vec<String>,
    /// The user who started the build by hand, or null.
    pub manual_user: Option<String>,
    /// Whether the caller's own rights let them write to the repository.
    pub is_writer: bool,
    /// What started the build, or null for a build without a trigger. Its settings are empty for
    /// callers who do not administer the repository.
    pub trigger: Option<crate::models::RepositoryBuildTrigger>,
    /// What the trigger said about the change, empty for a build by hand; null where nothing was
    /// noted.
    pub trigger_metadata: Option<crate::Extra>,
    /// The key of the uploaded sources, or null where there are none.
    pub resource_key: Option<String>,
    /// The robot whose credentials the build pulls with, or null.
    pub pull_robot: Option<crate::models::BuildUser>,
    /// The repository that a build belongs to.
    pub repository: crate::models::BuildRepository,
    /// Why the state of the build could not be fetched, or null.
    pub error: Option<String>,
    /// Where the sources can be fetched. Only for callers who may write to the repository, or where
    /// READER_BUILD_LOGS is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// Builds of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryBuildList {
    /// The builds, the newest first.
    pub builds: Vec<crate::models::RepositoryBuild>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl RepositoryBuildList {
    /// One with its required properties; all others are absent.
    pub fn new(builds: Vec<crate::models::RepositoryBuild>) -> Self {
        Self { builds }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// How far the build is. `expired` stands for a build that failed inside the server and is not
/// tried again, `cannot_load` for one whose state the server could not fetch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryBuildPhase {
    /// `build-scheduled`
    BuildScheduled,
    /// `building`
    Building,
    /// `cancelled`
    Cancelled,
    /// `cannot_load`
    CannotLoad,
    /// `complete`
    Complete,
    /// `error`
    Error,
    /// `expired`
    Expired,
    /// `internalerror`
    Internalerror,
    /// `pulling`
    Pulling,
    /// `pushing`
    Pushing,
    /// `unpacking`
    Unpacking,
    /// `waiting`
    Waiting,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl RepositoryBuildPhase {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BuildScheduled => "build-scheduled",
            Self::Building => "building",
            Self::Cancelled => "cancelled",
            Self::CannotLoad => "cannot_load",
            Self::Complete => "complete",
            Self::Error => "error",
            Self::Expired => "expired",
            Self::Internalerror => "internalerror",
            Self::Pulling => "pulling",
            Self::Pushing => "pushing",
            Self::Unpacking => "unpacking",
            Self::Waiting => "waiting",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<&str> for RepositoryBuildPhase {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "build-scheduled" => Self::BuildScheduled,
            "building" => Self::Building,
            "cancelled" => Self::Cancelled,
            "cannot_load" => Self::CannotLoad,
            "complete" => Self::Complete,
            "error" => Self::Error,
            "expired" => Self::Expired,
            "internalerror" => Self::Internalerror,
            "pulling" => Self::Pulling,
            "pushing" => Self::Pushing,
            "unpacking" => Self::Unpacking,
            "waiting" => Self::Waiting,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<String> for RepositoryBuildPhase {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<RepositoryBuildPhase> for String {
    #[inline]
    fn from(value: RepositoryBuildPhase) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl std::fmt::Display for RepositoryBuildPhase {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl serde::Serialize for RepositoryBuildPhase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl<'de> serde::Deserialize<'de> for RepositoryBuildPhase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// What starts builds of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryBuildTrigger {
    /// The UUID of the trigger.
    pub id: String,
    /// The kind of the source repository.
    pub service: crate::models::RepositoryBuildTriggerService,
    /// Whether the trigger is set up.
    pub is_active: bool,
    /// The source repository; null where none is set and for callers who may not read the
    /// repository.
    pub build_source: Option<String>,
    /// The address of the source repository; null for callers who may not read the repository, and
    /// where the kind has none.
    pub repository_url: Option<String>,
    /// The settings of the trigger, which depend on its kind; empty for callers who do not
    /// administer the repository. For some kinds the address of the hook is in it, with its
    /// password.
    pub config: crate::Extra,
    /// Whether the caller may start the trigger.
    pub can_invoke: bool,
    /// Whether the trigger is switched on.
    pub enabled: bool,
    /// Why the trigger was last switched off, or null for never. It stays when the trigger is
    /// switched on again.
    pub disabled_reason: Option<crate::models::RepositoryBuildTriggerDisabledReason>,
    /// The robot whose credentials builds pull with. Absent where there is none, in builds, and for
    /// callers who do not administer the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<crate::models::BuildUser>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// Why the trigger was last switched off, or null for never. It stays when the trigger is
/// switched on again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryBuildTriggerDisabledReason {
    /// `successive_build_failures`
    SuccessiveBuildFailures,
    /// `successive_build_internal_errors`
    SuccessiveBuildInternalErrors,
    /// `user_toggled`
    UserToggled,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl RepositoryBuildTriggerDisabledReason {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SuccessiveBuildFailures => "successive_build_failures",
            Self::SuccessiveBuildInternalErrors => "successive_build_internal_errors",
            Self::UserToggled => "user_toggled",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<&str> for RepositoryBuildTriggerDisabledReason {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "successive_build_failures" => Self::SuccessiveBuildFailures,
            "successive_build_internal_errors" => Self::SuccessiveBuildInternalErrors,
            "user_toggled" => Self::UserToggled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<String> for RepositoryBuildTriggerDisabledReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<RepositoryBuildTriggerDisabledReason> for String {
    #[inline]
    fn from(value: RepositoryBuildTriggerDisabledReason) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl std::fmt::Display for RepositoryBuildTriggerDisabledReason {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl serde::Serialize for RepositoryBuildTriggerDisabledReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl<'de> serde::Deserialize<'de> for RepositoryBuildTriggerDisabledReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// The kind of the source repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryBuildTriggerService {
    /// `bitbucket`
    Bitbucket,
    /// `custom-git`
    CustomGit,
    /// `github`
    Github,
    /// `gitlab`
    Gitlab,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl RepositoryBuildTriggerService {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bitbucket => "bitbucket",
            Self::CustomGit => "custom-git",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<&str> for RepositoryBuildTriggerService {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "bitbucket" => Self::Bitbucket,
            "custom-git" => Self::CustomGit,
            "github" => Self::Github,
            "gitlab" => Self::Gitlab,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<String> for RepositoryBuildTriggerService {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl From<RepositoryBuildTriggerService> for String {
    #[inline]
    fn from(value: RepositoryBuildTriggerService) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl std::fmt::Display for RepositoryBuildTriggerService {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl serde::Serialize for RepositoryBuildTriggerService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl<'de> serde::Deserialize<'de> for RepositoryBuildTriggerService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The body of a change of state that a mirrored organization forbids.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepositoryDetailError {
    /// What went wrong, for a person.
    pub detail: String,
}

impl RepositoryDetailError {
    /// One with its required properties; all others are absent.
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into() }
    }
}

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
/// The proxies on the way to another registry.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RepositoryMirrorProxy {
    /// The proxy for HTTPS, or null for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub https_proxy: crate::Field<String>,
    /// The proxy for HTTP, or null for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub http_proxy: crate::Field<String>,
    /// The hosts that are reached without a proxy, separated by commas, or null for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub no_proxy: crate::Field<String>,
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "team"
    )
)]
/// What a user or team may do with a repository. Written in lower case only.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum RepositoryRole {
    /// `read`
    #[serde(rename = "read")]
    Read,
    /// `write`
    #[serde(rename = "write")]
    Write,
    /// `admin`
    #[serde(rename = "admin")]
    Admin,
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "team"
    )
)]
impl RepositoryRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "team"
    )
)]
impl std::fmt::Display for RepositoryRole {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Why a sign-in failed. Exactly one of the two flags is true.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SigninFailure {
    /// Whether the e-mail address of the account has to be confirmed first.
    #[serde(rename = "needsEmailVerification")]
    pub needs_email_verification: bool,
    /// Whether the name and the password do not fit.
    #[serde(rename = "invalidCredentials")]
    pub invalid_credentials: bool,
    /// What went wrong, for a person; null where the credentials fit.
    pub message: Option<String>,
}

impl SigninFailure {
    /// One with its required properties; all others are absent.
    pub fn new(
        needs_email_verification: bool,
        invalid_credentials: bool,
        message: Option<String>,
    ) -> Self {
        Self {
            needs_email_verification,
            invalid_credentials,
            message,
        }
    }
}

#[cfg(any(feature = "organization", feature = "robot"))]
/// A team, by name and picture.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamReference {
    /// The name of the team.
    pub name: String,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "organization", feature = "robot"))]
impl TeamReference {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>, avatar: crate::models::Avatar) -> Self {
        Self { name: name.into(), avatar }
    }
}

/// The body of a request that was refused before it reached the API, for want of a valid token
/// above all. It is JSON, although its content type says HTML.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WebError {
    /// What went wrong, for a person.
    pub error: String,
}

impl WebError {
    /// One with its required properties; all others are absent.
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

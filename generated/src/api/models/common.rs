// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

/// The server's usual error body. Some errors add further keys, such as `session_required`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApiError {
    /// The HTTP status of the response.
    pub status: i32,
    /// The address of a page that describes the error type.
    ///
    /// Format: `uri`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The error type; the same value as `error_type`.
    pub title: String,
    /// The cause of the error, as text for users. May span several lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// A copy of `detail`, kept for older clients.
    ///
    /// Deprecated: do not use it in new code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// A copy of `title`, kept for older clients.
    ///
    /// Deprecated: do not use it in new code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_type: Option<crate::models::ErrorType>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

apitwin_runtime::read_object! {
    ApiError { 0 status : "status", 1 type_ : "type", 2 title : "title", 3 detail :
    "detail" default, 4 error_message : "error_message" default, 5 error_type :
    "error_type" default; and extra }
}

impl ApiError {
    /// Creates a `ApiError` from its required properties.
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

#[cfg(any(feature = "build", feature = "superuser"))]
/// The location of the logs of a finished build.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ArchivedBuildLogs {
    /// The address of the archive. It checks the caller's rights on the repository itself.
    pub logs_url: String,
}

#[cfg(any(feature = "build", feature = "superuser"))]
apitwin_runtime::read_object! {
    ArchivedBuildLogs { 0 logs_url : "logs_url" }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl ArchivedBuildLogs {
    /// Creates a `ArchivedBuildLogs` from its required properties.
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
/// The data from which clients draw the avatar of an account, team or application.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Avatar {
    /// The name of the account, team or application.
    pub name: String,
    /// A hexadecimal digest of the e-mail address, or of the name if there is no address. SHA-256,
    /// or MD5 if the registry uses Gravatar.
    pub hash: String,
    /// A colour from the server's palette, chosen by the first byte of the hash.
    pub color: String,
    /// The kind of the account, team or application. Organizations are `user` in some views and
    /// `org` in others.
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
apitwin_runtime::read_object! {
    Avatar { 0 name : "name", 1 hash : "hash", 2 color : "color", 3 kind : "kind" }
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
    /// Creates a `Avatar` from its required properties.
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
/// The kind of the account, team or application. Organizations are `user` in some views and
/// `org` in others.
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
crate::open_set!(AvatarKind);

#[cfg(any(feature = "build", feature = "superuser"))]
/// A line of a build log, as the builder wrote it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildLogEntry {
    /// The text of the line. For a line of type `phase`, the phase that begins.
    pub message: String,
    /// The type of the line; absent for ordinary output.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::models::BuildLogEntryType>,
    /// Data that the builder added, such as the time of the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<crate::Extra>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

#[cfg(any(feature = "build", feature = "superuser"))]
apitwin_runtime::read_object! {
    BuildLogEntry { 0 message : "message", 1 type_ : "type" default, 2 data : "data"
    default; and extra }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl BuildLogEntry {
    /// Creates a `BuildLogEntry` from its required properties.
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
/// The type of the line; absent for ordinary output.
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
crate::open_set!(BuildLogEntryType);

#[cfg(any(feature = "build", feature = "superuser"))]
/// The lines that a build has written so far.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildLogPage {
    /// The number of the first line shown, as requested.
    pub start: i64,
    /// The total number of lines; 0 if the server cannot reach its store.
    pub total: i32,
    /// The lines, starting at `start`.
    pub logs: Vec<crate::models::BuildLogEntry>,
}

#[cfg(any(feature = "build", feature = "superuser"))]
apitwin_runtime::read_object! {
    BuildLogPage { 0 start : "start", 1 total : "total", 2 logs : "logs" }
}

#[cfg(any(feature = "build", feature = "superuser"))]
impl BuildLogPage {
    /// Creates a `BuildLogPage` from its required properties.
    pub fn new(start: i64, total: i32, logs: Vec<crate::models::BuildLogEntry>) -> Self {
        Self { start, total, logs }
    }
}

#[cfg(any(feature = "build", feature = "superuser"))]
/// The logs of a build: its lines, or the address of their archive.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum BuildLogs {
    /// It is a `BuildLogPage`.
    BuildLogPage(crate::models::BuildLogPage),
    /// It is an `ArchivedBuildLogs`.
    ArchivedBuildLogs(crate::models::ArchivedBuildLogs),
}

#[cfg(any(feature = "build", feature = "superuser"))]
apitwin_runtime::read_choice!(
    BuildLogs { BuildLogPage(crate ::models::BuildLogPage) if | value | value.has(&
    ["start", "total", "logs"]), ArchivedBuildLogs(crate ::models::ArchivedBuildLogs) if
    | value | value.has(& ["logs_url"]) }
);

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
/// The phase of a build.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildPhase {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildPhase {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl From<&str> for BuildPhase {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
crate::open_set!(BuildPhase);

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// The repository that a build belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
apitwin_runtime::read_object! {
    BuildRepository { 0 namespace : "namespace", 1 name : "name" }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildRepository {
    /// Creates a `BuildRepository` from its required properties.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
        }
    }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// The kind of a source repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildTriggerService {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildTriggerService {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl From<&str> for BuildTriggerService {
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

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
crate::open_set!(BuildTriggerService);

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
/// An account that is involved in a build.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildUser {
    /// The name of the account.
    pub name: String,
    /// The kind of the account; `user` also for robots.
    pub kind: crate::models::UserKind,
    /// Whether the account is a robot.
    pub is_robot: bool,
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
apitwin_runtime::read_object! {
    BuildUser { 0 name : "name", 1 kind : "kind", 2 is_robot : "is_robot" }
}

#[cfg(any(feature = "build", feature = "superuser", feature = "trigger"))]
impl BuildUser {
    /// Creates a `BuildUser` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::UserKind,
        is_robot: bool,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            is_robot,
        }
    }
}

/// The type of an error.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorType {
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

impl ErrorType {
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

impl From<&str> for ErrorType {
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

crate::open_set!(ErrorType);

#[cfg(any(feature = "robot", feature = "team"))]
/// A permission in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GrantedPermission {
    /// The repository that a permission applies to.
    pub repository: crate::models::GrantedRepository,
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
}

#[cfg(any(feature = "robot", feature = "team"))]
apitwin_runtime::read_object! {
    GrantedPermission { 0 repository : "repository", 1 role : "role" }
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedPermission {
    /// Creates a `GrantedPermission` from its required properties.
    pub fn new(
        repository: crate::models::GrantedRepository,
        role: crate::models::RepositoryRole,
    ) -> Self {
        Self { repository, role }
    }
}

#[cfg(any(feature = "robot", feature = "team"))]
/// The repository permissions of a team or robot account.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GrantedPermissionList {
    /// One entry for each repository in which the team or robot has a direct permission.
    pub permissions: Vec<crate::models::GrantedPermission>,
}

#[cfg(any(feature = "robot", feature = "team"))]
apitwin_runtime::read_object! {
    GrantedPermissionList { 0 permissions : "permissions" }
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedPermissionList {
    /// Creates a `GrantedPermissionList` from its required properties.
    pub fn new(permissions: Vec<crate::models::GrantedPermission>) -> Self {
        Self { permissions }
    }
}

#[cfg(any(feature = "robot", feature = "team"))]
/// The repository that a permission applies to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GrantedRepository {
    /// The name of the repository, without its namespace.
    pub name: String,
    /// Whether anyone may pull from the repository.
    pub is_public: bool,
}

#[cfg(any(feature = "robot", feature = "team"))]
apitwin_runtime::read_object! {
    GrantedRepository { 0 name : "name", 1 is_public : "is_public" }
}

#[cfg(any(feature = "robot", feature = "team"))]
impl GrantedRepository {
    /// Creates a `GrantedRepository` from its required properties.
    pub fn new(name: impl Into<String>, is_public: bool) -> Self {
        Self {
            name: name.into(),
            is_public,
        }
    }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
/// An action in the usage log. `performer` is absent if nobody was signed in or the account is
/// gone. `namespace` is absent if the action concerns none, and in the logs of a single
/// namespace or repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogEntry {
    /// The kind of action. There are more than 140 kinds, and releases add more.
    pub kind: String,
    /// The details, which depend on `kind`.
    pub metadata: crate::Extra,
    /// The address that the request came from; `null` if there was no request.
    pub ip: Option<String>,
    /// The time of the action, formatted as in the example.
    pub datetime: String,
    /// The account that performed an action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub performer: Option<crate::models::LogPerformer>,
    /// The namespace that an action concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<crate::models::LogNamespace>,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
apitwin_runtime::read_object! {
    LogEntry { 0 kind : "kind", 1 metadata : "metadata", 2 ip : "ip" default, 3 datetime
    : "datetime", 4 performer : "performer" default, 5 namespace : "namespace" default }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogEntry {
    /// Creates a `LogEntry` from its required properties.
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
/// The namespace that an action concerned.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogNamespace {
    /// The kind of the namespace.
    pub kind: crate::models::NamespaceKind,
    /// The name of the namespace.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
apitwin_runtime::read_object! {
    LogNamespace { 0 kind : "kind", 1 name : "name", 2 avatar : "avatar" }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogNamespace {
    /// Creates a `LogNamespace` from its required properties.
    pub fn new(
        kind: crate::models::NamespaceKind,
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
/// A page of usage logs, newest entry first. The last page may be empty, although the previous
/// page pointed to it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogPage {
    /// The start of the searched period, formatted as in the example.
    pub start_time: String,
    /// The end of the searched period, in the same format.
    pub end_time: String,
    /// The entries, 20 at most.
    pub logs: Vec<crate::models::LogEntry>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
    /// Present, and `true`, only if the registry stores its logs in a system that cannot be
    /// searched; `logs` is then empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// The reason why the logs cannot be searched; present together with `search_unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
apitwin_runtime::read_object! {
    LogPage { 0 start_time : "start_time", 1 end_time : "end_time", 2 logs : "logs", 3
    next_page : "next_page" default, 4 search_unavailable : "search_unavailable" default,
    5 message : "message" default }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogPage {
    /// Creates a `LogPage` from its required properties.
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
/// The account that performed an action.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogPerformer {
    /// The kind of the account; `user` also for robots.
    pub kind: crate::models::UserKind,
    /// The name of the account.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "logs", feature = "superuser"))]
apitwin_runtime::read_object! {
    LogPerformer { 0 kind : "kind", 1 name : "name", 2 is_robot : "is_robot", 3 avatar :
    "avatar" }
}

#[cfg(any(feature = "logs", feature = "superuser"))]
impl LogPerformer {
    /// Creates a `LogPerformer` from its required properties.
    pub fn new(
        kind: crate::models::UserKind,
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

/// The body of many rejections of a value, and of a rejection because the request body or its
/// content type is not JSON.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MessageError {
    /// The cause of the error, as text for users. May be empty.
    pub message: String,
}

apitwin_runtime::read_object! {
    MessageError { 0 message : "message" }
}

impl MessageError {
    /// Creates a `MessageError` from its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

/// The number of mirrors in each state. `details` and `pagination` are present only if details
/// were requested.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorCounts {
    /// The number of enabled mirrors.
    pub total: i64,
    /// The number of mirrors with a sync in progress.
    pub syncing: i64,
    /// The number of mirrors whose last run succeeded.
    pub completed: i64,
    /// The number of mirrors whose last run failed.
    pub failed: i64,
    /// The number of mirrors that have never run.
    pub never_run: i64,
    /// A page of mirrors with details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<crate::models::MirrorDetail>>,
    /// The range of mirrors in `details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<crate::models::MirrorDetailPage>,
}

apitwin_runtime::read_object! {
    MirrorCounts { 0 total : "total", 1 syncing : "syncing", 2 completed : "completed", 3
    failed : "failed", 4 never_run : "never_run", 5 details : "details" default, 6
    pagination : "pagination" default }
}

impl MirrorCounts {
    /// Creates a `MirrorCounts` from its required properties.
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorDetail {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub repository: String,
    /// The state of the mirror.
    pub sync_status: crate::models::MirrorSyncStatus,
    /// Always `true`, since disabled mirrors are omitted.
    pub is_enabled: bool,
    /// The time of the last run, formatted as in the example; `null` if no worker reported one.
    pub last_sync: Option<String>,
    /// The number of retries left after a failed run.
    pub retries_remaining: i32,
}

apitwin_runtime::read_object! {
    MirrorDetail { 0 namespace : "namespace", 1 repository : "repository", 2 sync_status
    : "sync_status", 3 is_enabled : "is_enabled", 4 last_sync : "last_sync" default, 5
    retries_remaining : "retries_remaining" }
}

impl MirrorDetail {
    /// Creates a `MirrorDetail` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        repository: impl Into<String>,
        sync_status: crate::models::MirrorSyncStatus,
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

/// The range of mirrors in `details`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorDetailPage {
    /// The maximum number of mirrors on a page.
    pub limit: i32,
    /// The number of mirrors before the page.
    pub offset: i64,
    /// Whether more mirrors follow the page.
    pub has_more: bool,
}

apitwin_runtime::read_object! {
    MirrorDetailPage { 0 limit : "limit", 1 offset : "offset", 2 has_more : "has_more" }
}

impl MirrorDetailPage {
    /// Creates a `MirrorDetailPage` from its required properties.
    pub fn new(limit: i32, offset: i64, has_more: bool) -> Self {
        Self { limit, offset, has_more }
    }
}

/// The health of the enabled mirrors that match the request.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorHealth {
    /// `false` if more than a fifth of the mirrors that have run are failing, or if fewer workers
    /// report than are configured.
    pub healthy: bool,
    /// The worker processes that mirror repositories.
    pub workers: crate::models::MirrorWorkers,
    /// The number of mirrors in each state. `details` and `pagination` are present only if details
    /// were requested.
    pub repositories: crate::models::MirrorCounts,
    /// The number of tags waiting to be mirrored, as the workers reported.
    pub tags_pending: i64,
    /// The time of the check, formatted as in the example.
    pub last_check: String,
    /// The problems found; at most five of each kind that names a repository.
    pub issues: Vec<crate::models::MirrorIssue>,
}

apitwin_runtime::read_object! {
    MirrorHealth { 0 healthy : "healthy", 1 workers : "workers", 2 repositories :
    "repositories", 3 tags_pending : "tags_pending", 4 last_check : "last_check", 5
    issues : "issues" }
}

impl MirrorHealth {
    /// Creates a `MirrorHealth` from its required properties.
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

/// A problem with mirroring.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorIssue {
    /// The severity of the problem.
    pub severity: crate::models::MirrorIssueSeverity,
    /// The problem, as text for users.
    pub message: String,
    /// The time at which the problem was found, formatted as in the example.
    pub timestamp: String,
}

apitwin_runtime::read_object! {
    MirrorIssue { 0 severity : "severity", 1 message : "message", 2 timestamp :
    "timestamp" }
}

impl MirrorIssue {
    /// Creates a `MirrorIssue` from its required properties.
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

/// The severity of the problem.
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

crate::open_set!(MirrorIssueSeverity);

/// The state of a mirror.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MirrorSyncStatus {
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

impl MirrorSyncStatus {
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

impl From<&str> for MirrorSyncStatus {
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

crate::open_set!(MirrorSyncStatus);

/// The worker processes that mirror repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MirrorWorkers {
    /// The number of workers that report.
    pub active: i32,
    /// The configured number of workers; equal to `active` if nothing is configured.
    pub configured: i32,
    /// The value of `healthy` as a word.
    pub status: crate::models::MirrorWorkersStatus,
}

apitwin_runtime::read_object! {
    MirrorWorkers { 0 active : "active", 1 configured : "configured", 2 status : "status"
    }
}

impl MirrorWorkers {
    /// Creates a `MirrorWorkers` from its required properties.
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

crate::open_set!(MirrorWorkersStatus);

#[cfg(any(feature = "logs", feature = "search", feature = "superuser"))]
/// Whether a namespace is a user or an organization.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NamespaceKind {
    /// `org`
    Org,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "logs", feature = "search", feature = "superuser"))]
impl NamespaceKind {
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

#[cfg(any(feature = "logs", feature = "search", feature = "superuser"))]
impl From<&str> for NamespaceKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "org" => Self::Org,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "logs", feature = "search", feature = "superuser"))]
crate::open_set!(NamespaceKind);

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The size of a quota to create, in bytes or with a unit. The server rejects a body with both.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NewQuota {
    /// It is a `NewQuotaInBytes`.
    NewQuotaInBytes(crate::models::NewQuotaInBytes),
    /// It is a `NewQuotaInUnits`.
    NewQuotaInUnits(crate::models::NewQuotaInUnits),
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
apitwin_runtime::read_choice!(
    NewQuota { NewQuotaInBytes(crate ::models::NewQuotaInBytes) if | value | value.has(&
    ["limit_bytes"]), NewQuotaInUnits(crate ::models::NewQuotaInUnits) if | value | value
    .has(& ["limit"]) }
);

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
/// The size of a quota to create, in bytes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewQuotaInBytes {
    /// The size in bytes.
    ///
    /// Limits: at least 1.
    pub limit_bytes: i64,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
apitwin_runtime::read_object! {
    NewQuotaInBytes { 0 limit_bytes : "limit_bytes" }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl NewQuotaInBytes {
    /// Creates a `NewQuotaInBytes` from its required properties.
    pub fn new(limit_bytes: i64) -> Self {
        Self { limit_bytes }
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The size of a quota to create, with a unit.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewQuotaInUnits {
    /// A whole number and a unit. `KiB` to `EiB` and `Ki` to `Ei` are powers of 1024. `KB` to `YB`
    /// and `K` to `Y` are powers of 1000. Without a unit, the number counts bytes. The units `B`,
    /// `Zi`, `ZiB`, `Yi` and `YiB` match the pattern, but the server rejects them.
    ///
    /// Limits: like
    /// `^(\d+\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.
    ///
    /// Quay's guide does not list it.
    pub limit: String,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
apitwin_runtime::read_object! {
    NewQuotaInUnits { 0 limit : "limit" }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl NewQuotaInUnits {
    /// Creates a `NewQuotaInUnits` from its required properties.
    pub fn new(limit: impl Into<String>) -> Self {
        Self { limit: limit.into() }
    }
}

/// The body of a rejection because the state of the registry or repository forbids changes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NotWritableError {
    /// The cause of the error, as text for users. For a repository, it ends in the number of its
    /// state.
    pub message: String,
    /// `true` if the whole registry is read-only; otherwise absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_readonly: Option<bool>,
}

apitwin_runtime::read_object! {
    NotWritableError { 0 message : "message", 1 is_readonly : "is_readonly" default }
}

impl NotWritableError {
    /// Creates a `NotWritableError` from its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_readonly: None,
        }
    }
}

#[cfg(any(feature = "namespacenotification", feature = "repositorynotification"))]
/// The delivery method of a notification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationMethod {
    /// `email`
    Email,
    /// `flowdock`
    Flowdock,
    /// `hipchat`
    Hipchat,
    /// `quay_notification`
    QuayNotification,
    /// `slack`
    Slack,
    /// `webhook`
    Webhook,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "namespacenotification", feature = "repositorynotification"))]
impl NotificationMethod {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Flowdock => "flowdock",
            Self::Hipchat => "hipchat",
            Self::QuayNotification => "quay_notification",
            Self::Slack => "slack",
            Self::Webhook => "webhook",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "namespacenotification", feature = "repositorynotification"))]
impl From<&str> for NotificationMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "flowdock" => Self::Flowdock,
            "hipchat" => Self::Hipchat,
            "quay_notification" => Self::QuayNotification,
            "slack" => Self::Slack,
            "webhook" => Self::Webhook,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "namespacenotification", feature = "repositorynotification"))]
crate::open_set!(NotificationMethod);

/// What the server says of an organization that does not exist.
pub type OrganizationNotValid = String;

/// The body of a rejection because a query parameter has the wrong type.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ParameterError {
    /// The help text of each rejected parameter, by parameter name.
    pub message: std::collections::BTreeMap<String, String>,
}

apitwin_runtime::read_object! {
    ParameterError { 0 message : "message" }
}

impl ParameterError {
    /// Creates a `ParameterError` from its required properties.
    pub fn new(message: std::collections::BTreeMap<String, String>) -> Self {
        Self { message }
    }
}

/// The reason why a password was not confirmed.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PasswordRefused {
    /// The cause, as text for users.
    pub message: String,
    /// Always true, if the password is wrong. Absent if the user has not confirmed the e-mail
    /// address.
    #[serde(rename = "invalidCredentials")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalid_credentials: Option<bool>,
}

apitwin_runtime::read_object! {
    PasswordRefused { 0 message : "message", 1 invalid_credentials : "invalidCredentials"
    default }
}

impl PasswordRefused {
    /// Creates a `PasswordRefused` from its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            invalid_credentials: None,
        }
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The quota of a namespace, as the quota endpoints return it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Quota {
    /// The identifier of the quota.
    pub id: i64,
    /// The size of the quota in bytes. The response to a change through `limit` has a fraction,
    /// `10737418240.0`.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    pub limit_bytes: crate::WholeNumber,
    /// The size of the quota with one decimal place and a unit based on powers of 1024.
    pub limit: String,
    /// Whether this is the registry's default and not a quota of the namespace.
    pub default_config: bool,
    /// The thresholds of the quota.
    pub limits: Vec<crate::models::QuotaLimit>,
    /// Whether the registry has a default quota.
    pub default_config_exists: bool,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
apitwin_runtime::read_object! {
    Quota { 0 id : "id", 1 limit_bytes : "limit_bytes", 2 limit : "limit", 3
    default_config : "default_config", 4 limits : "limits", 5 default_config_exists :
    "default_config_exists" }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl Quota {
    /// Creates a `Quota` from its required properties.
    pub fn new(
        id: i64,
        limit_bytes: crate::WholeNumber,
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

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// The state of the first usage count of a namespace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuotaBackfillStatus {
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
impl QuotaBackfillStatus {
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
impl From<&str> for QuotaBackfillStatus {
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
crate::open_set!(QuotaBackfillStatus);

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
/// The new size of a quota, in bytes or with a unit. The server rejects a body with both, and
/// any other property. An empty object changes nothing.
///
/// Limits: at most 1 property.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct QuotaChange {
    /// The new size in bytes. The server accepts 0, which changes nothing.
    ///
    /// Limits: at least 0.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<crate::WholeNumber>,
    /// The new size with a unit, in the format that `NewQuotaInUnits` describes.
    ///
    /// Limits: like
    /// `^(\d+\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
apitwin_runtime::read_object! {
    closed QuotaChange { 0 limit_bytes : "limit_bytes" default, 1 limit : "limit" default
    }
}

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
impl QuotaChange {
    /// The new size in bytes. The server accepts 0, which changes nothing.
    ///
    /// Limits: at least 0.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    pub fn limit_bytes(
        mut self,
        limit_bytes: impl Into<crate::Optional<crate::WholeNumber>>,
    ) -> Self {
        self.limit_bytes = limit_bytes.into().into_option();
        self
    }

    /// The new size with a unit, in the format that `NewQuotaInUnits` describes.
    ///
    /// Limits: like
    /// `^(\d+\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.
    ///
    /// Quay's guide does not list it.
    pub fn limit(mut self, limit: impl Into<crate::Optional<String>>) -> Self {
        self.limit = limit.into().into_option();
        self
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
/// A threshold of a quota, and the action when usage reaches it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QuotaLimit {
    /// The identifier of the limit.
    pub id: i64,
    /// The action at the threshold.
    #[serde(rename = "type")]
    pub type_: crate::models::QuotaLimitType,
    /// The threshold as a percentage of the quota, from 1 to 100.
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
apitwin_runtime::read_object! {
    QuotaLimit { 0 id : "id", 1 type_ : "type", 2 limit_percent : "limit_percent" }
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
    /// Creates a `QuotaLimit` from its required properties.
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
/// The action at a threshold of a quota.
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
crate::open_set!(QuotaLimitType);

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
/// The usage of a namespace's quota.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QuotaReport {
    /// The number of bytes that the namespace stores.
    pub quota_bytes: i64,
    /// The quota of the namespace in bytes, or the registry's default, or `null`.
    pub configured_quota: Option<i64>,
    /// The state of the first usage count of the namespace; equal to `backfill_status`.
    pub running_backfill: crate::models::QuotaBackfillStatus,
    /// The state of the first usage count of the namespace. Empty if the count is complete and its
    /// start is unknown.
    pub backfill_status: crate::models::QuotaBackfillStatus,
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
apitwin_runtime::read_object! {
    QuotaReport { 0 quota_bytes : "quota_bytes", 1 configured_quota : "configured_quota"
    default, 2 running_backfill : "running_backfill", 3 backfill_status :
    "backfill_status" }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaReport {
    /// Creates a `QuotaReport` from its required properties.
    pub fn new(
        quota_bytes: i64,
        configured_quota: Option<i64>,
        running_backfill: crate::models::QuotaBackfillStatus,
        backfill_status: crate::models::QuotaBackfillStatus,
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
/// The quota of a namespace, as organizations and users show it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QuotaSummary {
    /// The identifier of the quota.
    pub id: i64,
    /// The size of the quota in bytes.
    pub limit_bytes: i64,
    /// The thresholds of the quota.
    pub limits: Vec<crate::models::QuotaLimit>,
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
apitwin_runtime::read_object! {
    QuotaSummary { 0 id : "id", 1 limit_bytes : "limit_bytes", 2 limits : "limits" }
}

#[cfg(any(feature = "organization", feature = "superuser", feature = "user"))]
impl QuotaSummary {
    /// Creates a `QuotaSummary` from its required properties.
    pub fn new(
        id: i64,
        limit_bytes: i64,
        limits: Vec<crate::models::QuotaLimit>,
    ) -> Self {
        Self { id, limit_bytes, limits }
    }
}

/// The body of a rejection because the registry is read-only.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ReadOnlyError {
    /// The cause of the error, as text for users.
    pub message: String,
    /// Always true.
    pub is_readonly: bool,
}

apitwin_runtime::read_object! {
    ReadOnlyError { 0 message : "message", 1 is_readonly : "is_readonly" }
}

impl ReadOnlyError {
    /// Creates a `ReadOnlyError` from its required properties.
    pub fn new(message: impl Into<String>, is_readonly: bool) -> Self {
        Self {
            message: message.into(),
            is_readonly,
        }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// An image build, as readers of the repository see it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryBuild {
    /// The UUID of the build.
    pub id: String,
    /// The phase of the build. `expired` marks a build that failed inside the server and is not
    /// retried. `cannot_load` marks a build whose state the server could not fetch.
    pub phase: crate::models::BuildPhase,
    /// The start time, formatted as in the example.
    pub started: String,
    /// The display name of the build.
    pub display_name: String,
    /// The last status that the builder reported; empty if the build has ended or nothing is known.
    pub status: crate::Extra,
    /// The path of the Dockerfile within the sources; empty if it was not recorded, `null` if the
    /// trigger names none.
    pub subdirectory: Option<String>,
    /// The same value as `subdirectory`.
    pub dockerfile_path: Option<String>,
    /// The build context directory; empty if it was not recorded, `null` if the trigger names none.
    pub context: Option<String>,
    /// The tags to apply to the image.
    pub tags: Vec<String>,
    /// The user who started the build manually, or `null`.
    pub manual_user: Option<String>,
    /// Whether the caller's own rights allow writing to the repository.
    pub is_writer: bool,
    /// The trigger that started the build; `null` for a build without a trigger. Its settings are
    /// empty for callers who do not administer the repository.
    pub trigger: Option<crate::models::RepositoryBuildTrigger>,
    /// The trigger's description of the change; empty for a manual build, `null` if nothing was
    /// recorded.
    pub trigger_metadata: Option<crate::Extra>,
    /// The key of the uploaded sources, or `null` if there are none.
    pub resource_key: Option<String>,
    /// The robot whose credentials the build uses to pull, or `null`.
    pub pull_robot: Option<crate::models::BuildUser>,
    /// The repository that a build belongs to.
    pub repository: crate::models::BuildRepository,
    /// The reason why the server could not fetch the state of the build, or `null`.
    pub error: Option<String>,
    /// The download address of the sources. Present for callers who may write to the repository, or
    /// for all readers if `READER_BUILD_LOGS` is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
apitwin_runtime::read_object! {
    RepositoryBuild { 0 id : "id", 1 phase : "phase", 2 started : "started", 3
    display_name : "display_name", 4 status : "status", 5 subdirectory : "subdirectory"
    default, 6 dockerfile_path : "dockerfile_path" default, 7 context : "context"
    default, 8 tags : "tags", 9 manual_user : "manual_user" default, 10 is_writer :
    "is_writer", 11 trigger : "trigger" default, 12 trigger_metadata : "trigger_metadata"
    default, 13 resource_key : "resource_key" default, 14 pull_robot : "pull_robot"
    default, 15 repository : "repository", 16 error : "error" default, 17 archive_url :
    "archive_url" default }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// Builds of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryBuildList {
    /// The builds, newest first.
    pub builds: Vec<crate::models::RepositoryBuild>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
apitwin_runtime::read_object! {
    RepositoryBuildList { 0 builds : "builds" }
}

#[cfg(any(feature = "build", feature = "trigger"))]
impl RepositoryBuildList {
    /// Creates a `RepositoryBuildList` from its required properties.
    pub fn new(builds: Vec<crate::models::RepositoryBuild>) -> Self {
        Self { builds }
    }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// A trigger that starts builds of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryBuildTrigger {
    /// The UUID of the trigger.
    pub id: String,
    /// The kind of the source repository.
    pub service: crate::models::BuildTriggerService,
    /// Whether the trigger is set up.
    pub is_active: bool,
    /// The source repository; `null` if none is set, and for callers who may not read the
    /// repository.
    pub build_source: Option<String>,
    /// The address of the source repository; `null` for callers who may not read the repository,
    /// and for kinds without an address.
    pub repository_url: Option<String>,
    /// The settings of the trigger, which depend on its kind. Empty for callers who do not
    /// administer the repository. For some kinds, they include the address of the webhook with its
    /// password.
    pub config: crate::Extra,
    /// Whether the caller may start the trigger.
    pub can_invoke: bool,
    /// Whether the trigger is enabled.
    pub enabled: bool,
    /// The reason why the trigger was last disabled; `null` if it never was. The reason remains
    /// when the trigger is enabled again.
    pub disabled_reason: Option<crate::models::RepositoryBuildTriggerDisabledReason>,
    /// The robot whose credentials builds use to pull. Absent if there is none, in builds, and for
    /// callers who do not administer the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<crate::models::BuildUser>,
}

#[cfg(any(feature = "build", feature = "trigger"))]
apitwin_runtime::read_object! {
    RepositoryBuildTrigger { 0 id : "id", 1 service : "service", 2 is_active :
    "is_active", 3 build_source : "build_source" default, 4 repository_url :
    "repository_url" default, 5 config : "config", 6 can_invoke : "can_invoke", 7 enabled
    : "enabled", 8 disabled_reason : "disabled_reason" default, 9 pull_robot :
    "pull_robot" default }
}

#[cfg(any(feature = "build", feature = "trigger"))]
/// The reason why the trigger was last disabled; `null` if it never was. The reason remains
/// when the trigger is enabled again.
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
crate::open_set!(RepositoryBuildTriggerDisabledReason);

/// The body of a rejection because mirroring forbids the change.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryDetailError {
    /// The cause of the error, as text for users.
    pub detail: String,
}

apitwin_runtime::read_object! {
    closed RepositoryDetailError { 0 detail : "detail" }
}

impl RepositoryDetailError {
    /// Creates a `RepositoryDetailError` from its required properties.
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into() }
    }
}

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
/// The proxies for connections to the external registry.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryMirrorProxy {
    /// The proxy for HTTPS, or `null`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub https_proxy: crate::Field<String>,
    /// The proxy for HTTP, or `null`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub http_proxy: crate::Field<String>,
    /// The hosts to reach without a proxy, separated by commas, or `null`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub no_proxy: crate::Field<String>,
}

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
apitwin_runtime::read_object! {
    RepositoryMirrorProxy { 0 https_proxy : "https_proxy" default, 1 http_proxy :
    "http_proxy" default, 2 no_proxy : "no_proxy" default }
}

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
impl RepositoryMirrorProxy {
    /// The proxy for HTTPS, or `null`.
    pub fn https_proxy(mut self, https_proxy: impl Into<crate::Field<String>>) -> Self {
        self.https_proxy = https_proxy.into();
        self
    }

    /// The proxy for HTTP, or `null`.
    pub fn http_proxy(mut self, http_proxy: impl Into<crate::Field<String>>) -> Self {
        self.http_proxy = http_proxy.into();
        self
    }

    /// The hosts to reach without a proxy, separated by commas, or `null`.
    pub fn no_proxy(mut self, no_proxy: impl Into<crate::Field<String>>) -> Self {
        self.no_proxy = no_proxy.into();
        self
    }
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "repotoken",
        feature = "robot",
        feature = "team"
    )
)]
/// The role of a user or team in a repository. Lowercase only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryRole {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "repotoken",
        feature = "robot",
        feature = "team"
    )
)]
impl RepositoryRole {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Read, Self::Write, Self::Admin];
    const VALUES: &'static [&'static str] = &["read", "write", "admin"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "repotoken",
        feature = "robot",
        feature = "team"
    )
)]
crate::closed_set!(RepositoryRole);

#[cfg(any(feature = "org-mirror", feature = "repository"))]
/// Whether anyone may read a repository, or only accounts with a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryVisibility {
    /// `public`
    Public,
    /// `private`
    Private,
}

#[cfg(any(feature = "org-mirror", feature = "repository"))]
impl RepositoryVisibility {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Public, Self::Private];
    const VALUES: &'static [&'static str] = &["public", "private"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(any(feature = "org-mirror", feature = "repository"))]
crate::closed_set!(RepositoryVisibility);

/// The reason for a failed sign-in. Exactly one of the two flags is `true`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SigninFailure {
    /// Whether the user must first confirm the e-mail address of the account.
    #[serde(rename = "needsEmailVerification")]
    pub needs_email_verification: bool,
    /// Whether the name and the password do not match.
    #[serde(rename = "invalidCredentials")]
    pub invalid_credentials: bool,
    /// The cause of the failure, as text for users; `null` if the credentials match.
    pub message: Option<String>,
}

apitwin_runtime::read_object! {
    SigninFailure { 0 needs_email_verification : "needsEmailVerification", 1
    invalid_credentials : "invalidCredentials", 2 message : "message" default }
}

impl SigninFailure {
    /// Creates a `SigninFailure` from its required properties.
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

#[cfg(any(feature = "prototype", feature = "search"))]
/// Always `team`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TeamKind {
    /// `team`
    Team,
}

#[cfg(any(feature = "prototype", feature = "search"))]
impl TeamKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Team];
    const VALUES: &'static [&'static str] = &["team"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(any(feature = "prototype", feature = "search"))]
crate::closed_set!(TeamKind);

#[cfg(any(feature = "organization", feature = "robot"))]
/// A team, as name and avatar.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamReference {
    /// The name of the team.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

#[cfg(any(feature = "organization", feature = "robot"))]
apitwin_runtime::read_object! {
    TeamReference { 0 name : "name", 1 avatar : "avatar" }
}

#[cfg(any(feature = "organization", feature = "robot"))]
impl TeamReference {
    /// Creates a `TeamReference` from its required properties.
    pub fn new(name: impl Into<String>, avatar: crate::models::Avatar) -> Self {
        Self { name: name.into(), avatar }
    }
}

#[cfg(any(feature = "organization", feature = "team"))]
/// The role of a team's members in the organization. Lowercase only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TeamRole {
    /// `member`
    Member,
    /// `creator`
    Creator,
    /// `admin`
    Admin,
}

#[cfg(any(feature = "organization", feature = "team"))]
impl TeamRole {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Member, Self::Creator, Self::Admin];
    const VALUES: &'static [&'static str] = &["member", "creator", "admin"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(any(feature = "organization", feature = "team"))]
crate::closed_set!(TeamRole);

#[cfg(
    any(
        feature = "build",
        feature = "logs",
        feature = "organization",
        feature = "prototype",
        feature = "superuser",
        feature = "team",
        feature = "trigger"
    )
)]
/// The kind of an account: always `user`, also for robots and organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserKind {
    /// `user`
    User,
}

#[cfg(
    any(
        feature = "build",
        feature = "logs",
        feature = "organization",
        feature = "prototype",
        feature = "superuser",
        feature = "team",
        feature = "trigger"
    )
)]
impl UserKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::User];
    const VALUES: &'static [&'static str] = &["user"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(
    any(
        feature = "build",
        feature = "logs",
        feature = "organization",
        feature = "prototype",
        feature = "superuser",
        feature = "team",
        feature = "trigger"
    )
)]
crate::closed_set!(UserKind);

/// The body of a rejection that happens before the request reaches the API, most often for lack
/// of a valid token. It is JSON, although its content type is HTML.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct WebError {
    /// The cause of the error, as text for users.
    pub error: String,
}

apitwin_runtime::read_object! {
    WebError { 0 error : "error" }
}

impl WebError {
    /// Creates a `WebError` from its required properties.
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

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
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(from = "String", into = "String")]
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
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ApiErrorErrorType> for String {
    fn from(value: ApiErrorErrorType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ApiErrorErrorType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(
    any(
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
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
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
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
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
/// What it stands for. Organizations are `user` in some views and `org` in others.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(from = "String", into = "String")]
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
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
impl AvatarKind {
    /// The value on the wire.
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
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
impl From<&str> for AvatarKind {
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
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
impl From<String> for AvatarKind {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(
    any(
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
impl From<AvatarKind> for String {
    fn from(value: AvatarKind) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(
    any(
        feature = "organization",
        feature = "permission",
        feature = "prototype",
        feature = "superuser"
    )
)]
impl std::fmt::Display for AvatarKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
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

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
/// What happens at the threshold.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum QuotaLimitType {
    /// `Reject`
    Reject,
    /// `Warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl QuotaLimitType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reject => "Reject",
            Self::Warning => "Warning",
            Self::Unknown(value) => value,
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<&str> for QuotaLimitType {
    fn from(value: &str) -> Self {
        match value {
            "Reject" => Self::Reject,
            "Warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<String> for QuotaLimitType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<QuotaLimitType> for String {
    fn from(value: QuotaLimitType) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl std::fmt::Display for QuotaLimitType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
/// The state of the first count of the namespace. Empty when it is complete and no start is
/// known.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(from = "String", into = "String")]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl QuotaReportBackfillStatus {
    /// The value on the wire.
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<&str> for QuotaReportBackfillStatus {
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<String> for QuotaReportBackfillStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<QuotaReportBackfillStatus> for String {
    fn from(value: QuotaReportBackfillStatus) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl std::fmt::Display for QuotaReportBackfillStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
/// The state of the first count of the namespace; equal to `backfill_status`.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(from = "String", into = "String")]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl QuotaReportRunningBackfill {
    /// The value on the wire.
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<&str> for QuotaReportRunningBackfill {
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

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<String> for QuotaReportRunningBackfill {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl From<QuotaReportRunningBackfill> for String {
    fn from(value: QuotaReportRunningBackfill) -> Self {
        value.as_str().to_owned()
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
impl std::fmt::Display for QuotaReportRunningBackfill {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "organization", feature = "superuser"))]
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

#[cfg(any(feature = "permission", feature = "prototype"))]
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

#[cfg(any(feature = "permission", feature = "prototype"))]
impl RepositoryRole {
    /// The value on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }
}

#[cfg(any(feature = "permission", feature = "prototype"))]
impl std::fmt::Display for RepositoryRole {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
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

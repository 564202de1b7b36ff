// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `superuser` use.

/// The approval of a service key. May be an empty object.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ApproveServiceKey {
    /// What to note about the approval; empty where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// Where the logs of a finished build are.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ArchivedBuildLogs {
    /// The address of the archive. It asks for rights of its own on the repository.
    pub logs_url: String,
}

impl ArchivedBuildLogs {
    /// One with its required properties; all others are absent.
    pub fn new(logs_url: impl Into<String>) -> Self {
        Self { logs_url: logs_url.into() }
    }
}

/// A build of an image. On the superuser routes the server loses the job configuration, so
/// `subdirectory`, `dockerfile_path` and `context` are empty there, `tags` is an empty list,
/// and `manual_user` and `trigger_metadata` are null, whatever the build was started with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Build {
    /// The UUID of the build.
    pub id: String,
    /// How far the build is. `expired` stands for a build that failed inside the server and is not
    /// tried again, `cannot_load` for one whose state the server could not fetch.
    pub phase: crate::models::BuildPhase,
    /// The start of the build, as in the example.
    pub started: Option<String>,
    /// The name under which the build is shown.
    pub display_name: String,
    /// What the builder reported last; empty when the build is over or nothing is known.
    pub status: std::collections::BTreeMap<String, serde_json::Value>,
    /// The path of the Dockerfile within the sources.
    pub subdirectory: String,
    /// The same value as `subdirectory`.
    pub dockerfile_path: String,
    /// The folder that the build starts in.
    pub context: String,
    /// The tags that the image is to get.
    pub tags: Vec<String>,
    /// The user who started the build by hand, or null.
    pub manual_user: Option<String>,
    /// Whether the caller's own rights let them write to the repository.
    pub is_writer: bool,
    /// What started the build, or null for a build without a trigger.
    pub trigger: Option<crate::models::BuildTrigger>,
    /// What the trigger said about the change, or null.
    pub trigger_metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The key of the uploaded sources, or null where there are none.
    pub resource_key: Option<String>,
    /// The robot whose credentials the build pulls with, or null.
    pub pull_robot: Option<crate::models::BuildUser>,
    /// The repository that a build belongs to.
    pub repository: crate::models::BuildRepository,
    /// Why the state of the build could not be fetched, or null.
    pub error: Option<String>,
    /// Where the sources can be fetched; only for callers who may write to the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
}

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
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What else the object holds.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

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

/// What the line is; absent for ordinary output.
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

impl BuildLogEntryType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Command => "command",
            Self::Error => "error",
            Self::Phase => "phase",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BuildLogEntryType {
    fn from(value: &str) -> Self {
        match value {
            "command" => Self::Command,
            "error" => Self::Error,
            "phase" => Self::Phase,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for BuildLogEntryType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildLogEntryType> for String {
    fn from(value: BuildLogEntryType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildLogEntryType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

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

impl BuildLogPage {
    /// One with its required properties; all others are absent.
    pub fn new(start: i32, total: i32, logs: Vec<crate::models::BuildLogEntry>) -> Self {
        Self { start, total, logs }
    }
}

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

impl From<crate::models::BuildLogPage> for BuildLogs {
    fn from(value: crate::models::BuildLogPage) -> Self {
        Self::BuildLogPage(value)
    }
}

impl From<crate::models::ArchivedBuildLogs> for BuildLogs {
    fn from(value: crate::models::ArchivedBuildLogs) -> Self {
        Self::ArchivedBuildLogs(value)
    }
}

/// How far the build is. `expired` stands for a build that failed inside the server and is not
/// tried again, `cannot_load` for one whose state the server could not fetch.
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

impl BuildPhase {
    /// The value on the wire.
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

impl From<&str> for BuildPhase {
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

impl From<String> for BuildPhase {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildPhase> for String {
    fn from(value: BuildPhase) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildPhase {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The repository that a build belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
}

impl BuildRepository {
    /// One with its required properties; all others are absent.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
        }
    }
}

/// The trigger of a build, as the build holds it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildTrigger {
    /// The UUID of the trigger.
    pub id: String,
    /// The kind of the source repository.
    pub service: crate::models::BuildTriggerService,
    /// Whether the trigger is set up.
    pub is_active: bool,
    /// The source repository; null for callers who may not read the repository.
    pub build_source: Option<String>,
    /// The address of the source repository; null for callers who may not read the repository, and
    /// where the kind has none.
    pub repository_url: Option<String>,
    /// The settings of the trigger, which depend on its kind; empty for callers who do not
    /// administer the repository.
    pub config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether the caller may start the trigger.
    pub can_invoke: bool,
}

impl BuildTrigger {
    /// One with its required properties; all others are absent.
    pub fn new(
        id: impl Into<String>,
        service: crate::models::BuildTriggerService,
        is_active: bool,
        build_source: Option<String>,
        repository_url: Option<String>,
        config: std::collections::BTreeMap<String, serde_json::Value>,
        can_invoke: bool,
    ) -> Self {
        Self {
            id: id.into(),
            service,
            is_active,
            build_source,
            repository_url,
            config,
            can_invoke,
        }
    }
}

/// The kind of the source repository.
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

impl BuildTriggerService {
    /// The value on the wire.
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

impl From<&str> for BuildTriggerService {
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

impl From<String> for BuildTriggerService {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildTriggerService> for String {
    fn from(value: BuildTriggerService) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildTriggerService {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

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

/// What the account is; `user` for robots too.
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
pub enum BuildUserKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl BuildUserKind {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BuildUserKind {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for BuildUserKind {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildUserKind> for String {
    fn from(value: BuildUserKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildUserKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A service key that was just created, with the private half.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatedServiceKey {
    /// The identifier of the key, its thumbprint.
    pub kid: String,
    /// The friendly name of the key. May be empty.
    pub name: String,
    /// The service that signs with the key.
    pub service: String,
    /// The public half of the RSA key in PEM, as SubjectPublicKeyInfo.
    pub public_key: String,
    /// The private half in PEM, in the traditional RSA form and without encryption. The server does
    /// not keep it.
    pub private_key: crate::Secret,
}

impl CreatedServiceKey {
    /// One with its required properties; all others are absent.
    pub fn new(
        kid: impl Into<String>,
        name: impl Into<String>,
        service: impl Into<String>,
        public_key: impl Into<String>,
        private_key: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            kid: kid.into(),
            name: name.into(),
            service: service.into(),
            public_key: public_key.into(),
            private_key: private_key.into(),
        }
    }
}

/// A user that was just created, with the password that the server chose.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatedUser {
    /// The name of the user.
    pub username: String,
    /// The e-mail address that was sent, or null where none was.
    pub email: Option<String>,
    /// The password in clear text, 32 capitals and digits. It is never shown again.
    pub password: crate::Secret,
    /// The password in the encrypted form that container tools take in its stead.
    pub encrypted_password: crate::Secret,
}

impl CreatedUser {
    /// One with its required properties; all others are absent.
    pub fn new(
        username: impl Into<String>,
        email: Option<String>,
        password: impl Into<crate::Secret>,
        encrypted_password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            username: username.into(),
            email,
            password: password.into(),
            encrypted_password: encrypted_password.into(),
        }
    }
}

/// One thing that was done. `performer` is absent where nobody signed in did it or the account
/// is gone; `namespace` where it concerns none, and in the logs of a single namespace or
/// repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogEntry {
    /// What was done. More than 140 kinds exist, and releases add to them.
    pub kind: String,
    /// The particulars, which depend on `kind`.
    pub metadata: std::collections::BTreeMap<String, serde_json::Value>,
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

impl LogEntry {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: impl Into<String>,
        metadata: std::collections::BTreeMap<String, serde_json::Value>,
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

/// What the namespace is.
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
pub enum LogNamespaceKind {
    /// `org`
    Org,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl LogNamespaceKind {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Org => "org",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogNamespaceKind {
    fn from(value: &str) -> Self {
        match value {
            "org" => Self::Org,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for LogNamespaceKind {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<LogNamespaceKind> for String {
    fn from(value: LogNamespaceKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for LogNamespaceKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

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

/// What the account is; `user` for robots too.
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
pub enum LogPerformerKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl LogPerformerKind {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogPerformerKind {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for LogPerformerKind {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<LogPerformerKind> for String {
    fn from(value: LogPerformerKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for LogPerformerKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

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

impl From<crate::models::NewQuotaInBytes> for NewQuota {
    fn from(value: crate::models::NewQuotaInBytes) -> Self {
        Self::NewQuotaInBytes(value)
    }
}

impl From<crate::models::NewQuotaInUnits> for NewQuota {
    fn from(value: crate::models::NewQuotaInUnits) -> Self {
        Self::NewQuotaInUnits(value)
    }
}

/// The size of a quota to be created, in bytes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewQuotaInBytes {
    /// The size in bytes.
    pub limit_bytes: i64,
}

impl NewQuotaInBytes {
    /// One with its required properties; all others are absent.
    pub fn new(limit_bytes: i64) -> Self {
        Self { limit_bytes }
    }
}

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

impl NewQuotaInUnits {
    /// One with its required properties; all others are absent.
    pub fn new(limit: impl Into<String>) -> Self {
        Self { limit: limit.into() }
    }
}

/// A service key to be created and approved at once.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewServiceKey {
    /// The service that will sign with the key.
    pub service: String,
    /// The end of the key in seconds since 1970, or null for never. Must not have passed.
    pub expiration: Option<f64>,
    /// The friendly name of the key; empty where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What to note about the key. The server overwrites `created_by`, `creator` and `ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What to note about the approval; empty where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl NewServiceKey {
    /// One with its required properties; all others are absent.
    pub fn new(service: impl Into<String>, expiration: Option<f64>) -> Self {
        Self {
            service: service.into(),
            expiration,
            name: None,
            metadata: None,
            notes: None,
        }
    }
}

/// A user to be created.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewUser {
    /// The name of the user. Users and organizations share one space of names.
    pub username: String,
    /// The e-mail address of the user. Required, checked and unique where the feature MAILING is
    /// on; otherwise taken as it comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl NewUser {
    /// One with its required properties; all others are absent.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: None,
        }
    }
}

/// The change of an organization by a superuser. An empty object changes nothing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct OrganizationRename {
    /// The new name. The server fails with 500 on a name that is taken.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

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

/// What the whole registry stores, and how far its counting is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RegistrySize {
    /// The bytes that were counted last; 0 before the first count.
    pub size_bytes: i64,
    /// The end of the last count in milliseconds since 1970, or null before the first.
    pub last_ran: Option<i64>,
    /// Whether a count waits for its start.
    pub queued: bool,
    /// Whether a count is under way.
    pub running: bool,
}

impl RegistrySize {
    /// One with its required properties; all others are absent.
    pub fn new(
        size_bytes: i64,
        last_ran: Option<i64>,
        queued: bool,
        running: bool,
    ) -> Self {
        Self {
            size_bytes,
            last_ran,
            queued,
            running,
        }
    }
}

/// The public half of a key of a service, and who approved it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ServiceKey {
    /// The friendly name of the key. May be empty; several keys may share one.
    pub name: String,
    /// The identifier of the key. For keys that the server made it is the thumbprint of the key.
    pub kid: String,
    /// The service that signs with the key.
    pub service: String,
    /// The public key as a JSON web key, `kty`, `n`, `e` and `kid` at least.
    pub jwk: std::collections::BTreeMap<String, serde_json::Value>,
    /// What was noted about the key. The server adds keys of its own, such as `created_by`,
    /// `creator` and `ip`.
    pub metadata: std::collections::BTreeMap<String, serde_json::Value>,
    /// The creation of the key, as in the example.
    pub created_date: String,
    /// The end of the key, as in the example, or null for never.
    pub expiration_date: Option<String>,
    /// After how long the key is to be replaced, as its service said when it submitted the key;
    /// null for keys that a superuser created.
    pub rotation_duration: Option<i32>,
    /// The approval of the key, or null while it waits for one.
    pub approval: Option<crate::models::ServiceKeyApproval>,
}

/// Who approved a key, when and how.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ServiceKeyApproval {
    /// The user who approved the key, or null where no user did.
    pub approver: Option<crate::models::SuperuserUser>,
    /// The way in which the key was approved.
    pub approval_type: crate::models::ServiceKeyApprovalApprovalType,
    /// The time of the approval, as in the example.
    pub approved_date: String,
    /// What the approver noted. May be empty.
    pub notes: String,
}

impl ServiceKeyApproval {
    /// One with its required properties; all others are absent.
    pub fn new(
        approver: Option<crate::models::SuperuserUser>,
        approval_type: crate::models::ServiceKeyApprovalApprovalType,
        approved_date: impl Into<String>,
        notes: impl Into<String>,
    ) -> Self {
        Self {
            approver,
            approval_type,
            approved_date: approved_date.into(),
            notes: notes.into(),
        }
    }
}

/// The way in which the key was approved.
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
pub enum ServiceKeyApprovalApprovalType {
    /// `ServiceKeyApprovalType.AUTOMATIC`
    ServiceKeyApprovalTypeAutomatic,
    /// `ServiceKeyApprovalType.KEY_ROTATION`
    ServiceKeyApprovalTypeKeyRotation,
    /// `ServiceKeyApprovalType.SUPERUSER`
    ServiceKeyApprovalTypeSuperuser,
    /// A value that this version does not know.
    Unknown(String),
}

impl ServiceKeyApprovalApprovalType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceKeyApprovalTypeAutomatic => "ServiceKeyApprovalType.AUTOMATIC",
            Self::ServiceKeyApprovalTypeKeyRotation => {
                "ServiceKeyApprovalType.KEY_ROTATION"
            }
            Self::ServiceKeyApprovalTypeSuperuser => "ServiceKeyApprovalType.SUPERUSER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ServiceKeyApprovalApprovalType {
    fn from(value: &str) -> Self {
        match value {
            "ServiceKeyApprovalType.AUTOMATIC" => Self::ServiceKeyApprovalTypeAutomatic,
            "ServiceKeyApprovalType.KEY_ROTATION" => {
                Self::ServiceKeyApprovalTypeKeyRotation
            }
            "ServiceKeyApprovalType.SUPERUSER" => Self::ServiceKeyApprovalTypeSuperuser,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ServiceKeyApprovalApprovalType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ServiceKeyApprovalApprovalType> for String {
    fn from(value: ServiceKeyApprovalApprovalType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ServiceKeyApprovalApprovalType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The service keys of the installation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ServiceKeyList {
    /// The keys, unapproved ones included. A key that expired stays in the list for a week, unless
    /// the installation says otherwise.
    pub keys: Vec<crate::models::ServiceKey>,
}

impl ServiceKeyList {
    /// One with its required properties; all others are absent.
    pub fn new(keys: Vec<crate::models::ServiceKey>) -> Self {
        Self { keys }
    }
}

/// The change of a service key. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ServiceKeyUpdate {
    /// The new friendly name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What to note in addition; keys that exist already are overwritten, none is removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The new end in seconds since 1970, or null for never. Must not have passed.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub expiration: crate::Field<f64>,
}

/// An organization as superusers see it. `quotas` and `quota_report` come together, and only
/// where the features QUOTA_MANAGEMENT and EDIT_QUOTA are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserOrganization {
    /// The name of the organization.
    pub name: String,
    /// The e-mail address of the organization, or a UUID where none was given.
    pub email: String,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// The quota of the organization; holds one at most, and never the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// How much of its quota a namespace uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

impl SuperuserOrganization {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            avatar,
            quotas: None,
            quota_report: None,
        }
    }
}

/// The organizations of the installation, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserOrganizationList {
    /// The organizations, disabled ones included. Those that wait for their purge are left out.
    pub organizations: Vec<crate::models::SuperuserOrganization>,
    /// What to send as `next_page` for the next page; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

impl SuperuserOrganizationList {
    /// One with its required properties; all others are absent.
    pub fn new(organizations: Vec<crate::models::SuperuserOrganization>) -> Self {
        Self {
            organizations,
            next_page: None,
        }
    }
}

/// A user as superusers see it. `quotas` and `quota_report` come together, and only where the
/// features QUOTA_MANAGEMENT and EDIT_QUOTA are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserUser {
    /// What the account is; `user` in every view of this shape.
    pub kind: crate::models::SuperuserUserKind,
    /// The name of the user. An account that waits for its purge shows a UUID.
    pub name: String,
    /// The name of the user once more.
    pub username: String,
    /// The e-mail address of the user, or a UUID where none was given.
    pub email: String,
    /// Whether the e-mail address was confirmed.
    pub verified: bool,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Whether the user is a superuser.
    pub super_user: bool,
    /// Whether the user may read everything in the installation and change nothing. Absent before
    /// 3.17.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_readonly_super_user: Option<bool>,
    /// Whether the account may be used. The tokens of a disabled account do not work.
    pub enabled: bool,
    /// The quota of the user; holds one at most, and never the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// How much of its quota a namespace uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

/// What the account is; `user` in every view of this shape.
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
pub enum SuperuserUserKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl SuperuserUserKind {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuperuserUserKind {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SuperuserUserKind {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<SuperuserUserKind> for String {
    fn from(value: SuperuserUserKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for SuperuserUserKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The users of the installation, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserUserList {
    /// The users. Robots, organizations and accounts that wait for their purge are left out.
    pub users: Vec<crate::models::SuperuserUser>,
    /// What to send as `next_page` for the next page; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

impl SuperuserUserList {
    /// One with its required properties; all others are absent.
    pub fn new(users: Vec<crate::models::SuperuserUser>) -> Self {
        Self { users, next_page: None }
    }
}

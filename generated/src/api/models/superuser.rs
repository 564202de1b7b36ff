// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `superuser` use.

/// The approval of a service key. May be an empty object.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ApproveServiceKey {
    /// What to note about the approval; empty where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
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
    pub status: crate::Extra,
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
    pub trigger_metadata: Option<crate::Extra>,
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

/// How far the build is. `expired` stands for a build that failed inside the server and is not
/// tried again, `cannot_load` for one whose state the server could not fetch.
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

impl From<String> for BuildPhase {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildPhase> for String {
    #[inline]
    fn from(value: BuildPhase) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildPhase {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for BuildPhase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for BuildPhase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
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
    pub config: crate::Extra,
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
        config: crate::Extra,
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

impl From<String> for BuildTriggerService {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildTriggerService> for String {
    #[inline]
    fn from(value: BuildTriggerService) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildTriggerService {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for BuildTriggerService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for BuildTriggerService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The change log of the server.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChangeLog {
    /// The text, in Markdown.
    pub log: String,
}

impl ChangeLog {
    /// One with its required properties; all others are absent.
    pub fn new(log: impl Into<String>) -> Self {
        Self { log: log.into() }
    }
}

/// A user after a change by a superuser. `quotas` and `quota_report` come together, and only
/// where the features QUOTA_MANAGEMENT and EDIT_QUOTA are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChangedUser {
    /// What the account is; always `user`.
    pub kind: crate::models::ChangedUserKind,
    /// The name of the user.
    pub name: String,
    /// The name of the user once more.
    pub username: String,
    /// The e-mail address that was sent, else the one that is stored, or a UUID where none is.
    pub email: String,
    /// Whether the e-mail address was confirmed before the change.
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
    /// Whether the account could be used before the change.
    pub enabled: bool,
    /// The quota of the user; holds one at most, and never the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// How much of its quota a namespace uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
    /// The new password in the encrypted form that container tools take; only where one was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_password: Option<crate::Secret>,
}

/// What the account is; always `user`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangedUserKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl ChangedUserKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangedUserKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ChangedUserKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ChangedUserKind> for String {
    #[inline]
    fn from(value: ChangedUserKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ChangedUserKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ChangedUserKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChangedUserKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The configuration of a running server.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConfigDump {
    /// The settings that the schema of the configuration knows.
    pub config: crate::Extra,
    /// The settings that the schema does not know.
    pub warning: crate::Extra,
    /// The environment of the server process, secrets in it included.
    pub env: std::collections::BTreeMap<String, crate::Secret>,
    /// The JSON schema of the configuration.
    pub schema: crate::Extra,
}

impl ConfigDump {
    /// One with its required properties; all others are absent.
    pub fn new(
        config: crate::Extra,
        warning: crate::Extra,
        env: std::collections::BTreeMap<String, crate::Secret>,
        schema: crate::Extra,
    ) -> Self {
        Self {
            config,
            warning,
            env,
            schema,
        }
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
    pub metadata: Option<crate::Extra>,
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

/// Where the mail for a new password went.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RecoveryMail {
    /// The e-mail address of the user.
    pub email: String,
}

impl RecoveryMail {
    /// One with its required properties; all others are absent.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
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
    pub jwk: crate::Extra,
    /// What was noted about the key. The server adds keys of its own, such as `created_by`,
    /// `creator` and `ip`.
    pub metadata: crate::Extra,
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ServiceKeyApprovalApprovalType> for String {
    #[inline]
    fn from(value: ServiceKeyApprovalApprovalType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ServiceKeyApprovalApprovalType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ServiceKeyApprovalApprovalType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ServiceKeyApprovalApprovalType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
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
    pub metadata: Option<crate::Extra>,
    /// The new end in seconds since 1970, or null for never. Must not have passed.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub expiration: crate::Field<f64>,
}

/// An app-specific token, without its secret and its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserAppToken {
    /// The UUID of the token.
    pub uuid: String,
    /// What the owner called it.
    pub title: String,
    /// When it was used last, in the form of `created`, or null for never.
    pub last_accessed: Option<String>,
    /// When it was made, as in the example.
    pub created: String,
    /// When it ends, in the form of `created`, or null for never.
    pub expiration: Option<String>,
}

impl SuperuserAppToken {
    /// One with its required properties; all others are absent.
    pub fn new(
        uuid: impl Into<String>,
        title: impl Into<String>,
        last_accessed: Option<String>,
        created: impl Into<String>,
        expiration: Option<String>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            title: title.into(),
            last_accessed,
            created: created.into(),
            expiration,
        }
    }
}

/// The app-specific tokens of all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserAppTokenList {
    /// The tokens.
    pub tokens: Vec<crate::models::SuperuserAppToken>,
    /// The value of `expiring` that was sent, or null where it was left out.
    pub only_expiring: Option<bool>,
}

impl SuperuserAppTokenList {
    /// One with its required properties; all others are absent.
    pub fn new(
        tokens: Vec<crate::models::SuperuserAppToken>,
        only_expiring: Option<bool>,
    ) -> Self {
        Self { tokens, only_expiring }
    }
}

/// How often one kind of thing was done on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserLogCount {
    /// What was done. More than 140 kinds exist, and releases add to them.
    pub kind: String,
    /// How often it was done.
    pub count: i64,
    /// The begin of the day, as in the example.
    pub datetime: String,
}

impl SuperuserLogCount {
    /// One with its required properties; all others are absent.
    pub fn new(
        kind: impl Into<String>,
        count: i64,
        datetime: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            count,
            datetime: datetime.into(),
        }
    }
}

/// How often things were done in the installation, by kind and day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuperuserLogCounts {
    /// The counts; a kind that did not occur on a day has none.
    pub aggregated: Vec<crate::models::SuperuserLogCount>,
    /// Present, and true, only where the installation keeps its logs in a store that cannot be
    /// searched; `aggregated` is empty then.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// Why the logs cannot be searched; comes with `search_unavailable`.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl SuperuserLogCounts {
    /// One with its required properties; all others are absent.
    pub fn new(aggregated: Vec<crate::models::SuperuserLogCount>) -> Self {
        Self {
            aggregated,
            search_unavailable: None,
            message: None,
        }
    }
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SuperuserUserKind {
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl SuperuserUserKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuperuserUserKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SuperuserUserKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<SuperuserUserKind> for String {
    #[inline]
    fn from(value: SuperuserUserKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for SuperuserUserKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for SuperuserUserKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for SuperuserUserKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
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

/// The namespace that a superuser took over.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TakenNamespace {
    /// The name of the organization, as in the path.
    pub namespace: String,
}

impl TakenNamespace {
    /// One with its required properties; all others are absent.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
        }
    }
}

/// The change of a user by a superuser. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserChange {
    /// The new password, 8 characters at least and no white space.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::Secret>,
    /// The new e-mail address, which counts as confirmed. The server does not check its form, only
    /// that no other account has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the account may be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the user is named as a superuser in the configuration, which the server then writes
    /// anew. Not checked; counts by its truth.
    ///
    /// The published reference does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superuser: Option<bool>,
}

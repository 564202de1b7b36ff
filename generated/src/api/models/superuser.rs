// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `superuser` use.

/// The approval of a service key. May be an empty object.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ApproveServiceKey {
    /// Notes about the approval. Empty by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

apitwin_runtime::read_object! {
    ApproveServiceKey { 0 notes : "notes" default }
}

impl ApproveServiceKey {
    /// Notes about the approval. Empty by default.
    pub fn notes(mut self, notes: impl Into<crate::Optional<String>>) -> Self {
        self.notes = notes.into().into_option();
        self
    }
}

/// An image build. The superuser routes lose the job configuration: there, `subdirectory`,
/// `dockerfile_path` and `context` are empty, `tags` is an empty list, and `manual_user` and
/// `trigger_metadata` are `null`, whatever values the build started with.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Build {
    /// The UUID of the build.
    pub id: String,
    /// The phase of the build. `expired` marks a build that failed inside the server and is not
    /// retried. `cannot_load` marks a build whose state the server could not fetch.
    pub phase: crate::models::BuildPhase,
    /// The start time, formatted as in the example.
    pub started: Option<String>,
    /// The display name of the build.
    pub display_name: String,
    /// The last status that the builder reported; empty if the build has ended or nothing is known.
    pub status: crate::Extra,
    /// The path of the Dockerfile within the sources.
    pub subdirectory: String,
    /// The same value as `subdirectory`.
    pub dockerfile_path: String,
    /// The build context directory.
    pub context: String,
    /// The tags to apply to the image.
    pub tags: Vec<String>,
    /// The user who started the build manually, or `null`.
    pub manual_user: Option<String>,
    /// Whether the caller's own rights allow writing to the repository.
    pub is_writer: bool,
    /// The trigger that started the build, or `null` if there was none.
    pub trigger: Option<crate::models::BuildTrigger>,
    /// The trigger's description of the change, or `null`.
    pub trigger_metadata: Option<crate::Extra>,
    /// The key of the uploaded sources, or `null` if there are none.
    pub resource_key: Option<String>,
    /// The robot whose credentials the build uses to pull, or `null`.
    pub pull_robot: Option<crate::models::BuildUser>,
    /// The repository that a build belongs to.
    pub repository: crate::models::BuildRepository,
    /// The reason why the server could not fetch the state of the build, or `null`.
    pub error: Option<String>,
    /// The download address of the sources, for callers who may write to the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
}

apitwin_runtime::read_object! {
    Build { 0 id : "id", 1 phase : "phase", 2 started : "started" default, 3 display_name
    : "display_name", 4 status : "status", 5 subdirectory : "subdirectory", 6
    dockerfile_path : "dockerfile_path", 7 context : "context", 8 tags : "tags", 9
    manual_user : "manual_user" default, 10 is_writer : "is_writer", 11 trigger :
    "trigger" default, 12 trigger_metadata : "trigger_metadata" default, 13 resource_key
    : "resource_key" default, 14 pull_robot : "pull_robot" default, 15 repository :
    "repository", 16 error : "error" default, 17 archive_url : "archive_url" default }
}

/// The trigger of a build, as the build shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildTrigger {
    /// The UUID of the trigger.
    pub id: String,
    /// The kind of the source repository.
    pub service: crate::models::BuildTriggerService,
    /// Whether the trigger is set up.
    pub is_active: bool,
    /// The source repository; `null` for callers who may not read the repository.
    pub build_source: Option<String>,
    /// The address of the source repository; `null` for callers who may not read the repository,
    /// and for kinds without an address.
    pub repository_url: Option<String>,
    /// The settings of the trigger, which depend on its kind. Empty for callers who do not
    /// administer the repository.
    pub config: crate::Extra,
    /// Whether the caller may start the trigger.
    pub can_invoke: bool,
}

apitwin_runtime::read_object! {
    BuildTrigger { 0 id : "id", 1 service : "service", 2 is_active : "is_active", 3
    build_source : "build_source" default, 4 repository_url : "repository_url" default, 5
    config : "config", 6 can_invoke : "can_invoke" }
}

impl BuildTrigger {
    /// Creates a `BuildTrigger` from its required properties.
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

/// The change log of the server.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ChangeLog {
    /// The text, in Markdown.
    pub log: String,
}

apitwin_runtime::read_object! {
    ChangeLog { 0 log : "log" }
}

impl ChangeLog {
    /// Creates a `ChangeLog` from its required properties.
    pub fn new(log: impl Into<String>) -> Self {
        Self { log: log.into() }
    }
}

/// A user after an update by a superuser. `quotas` and `quota_report` are present together,
/// only if the `QUOTA_MANAGEMENT` and `EDIT_QUOTA` features are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ChangedUser {
    /// The kind of the account, always `user`.
    pub kind: crate::models::UserKind,
    /// The name of the user.
    pub name: String,
    /// A copy of `name`.
    pub username: String,
    /// The e-mail address from the request, otherwise the stored one, or a UUID if none is stored.
    pub email: String,
    /// Whether the e-mail address was confirmed before the update.
    pub verified: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the user is a superuser.
    pub super_user: bool,
    /// Whether the user may read everything in the registry and change nothing. Absent before 3.17.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_readonly_super_user: Option<bool>,
    /// Whether the account was enabled before the update.
    pub enabled: bool,
    /// The user's own quota, as a list of at most one entry. Never the registry's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// The usage of a namespace's quota.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
    /// The encrypted form of the new password, which container tools accept. Present only if the
    /// request contained a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_password: Option<crate::Secret>,
}

apitwin_runtime::read_object! {
    ChangedUser { 0 kind : "kind", 1 name : "name", 2 username : "username", 3 email :
    "email", 4 verified : "verified", 5 avatar : "avatar", 6 super_user : "super_user", 7
    global_readonly_super_user : "global_readonly_super_user" default, 8 enabled :
    "enabled", 9 quotas : "quotas" default, 10 quota_report : "quota_report" default, 11
    encrypted_password : "encrypted_password" default }
}

/// The configuration of a running server.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ConfigDump {
    /// The settings that the configuration schema knows.
    pub config: crate::Extra,
    /// The settings that the configuration schema does not know.
    pub warning: crate::Extra,
    /// The environment of the server process, including secrets.
    pub env: std::collections::BTreeMap<String, crate::Secret>,
    /// The JSON schema of the configuration.
    pub schema: crate::Extra,
}

apitwin_runtime::read_object! {
    ConfigDump { 0 config : "config", 1 warning : "warning", 2 env : "env", 3 schema :
    "schema" }
}

impl ConfigDump {
    /// Creates a `ConfigDump` from its required properties.
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

/// A newly created service key, with its private half.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreatedServiceKey {
    /// The identifier of the key, its thumbprint.
    pub kid: String,
    /// The display name of the key. May be empty.
    pub name: String,
    /// The service that signs with the key.
    pub service: String,
    /// The public half of the RSA key in PEM format, as a SubjectPublicKeyInfo structure.
    pub public_key: String,
    /// The private half in PEM format, as an unencrypted traditional RSA key. The server does not
    /// store it.
    pub private_key: crate::Secret,
}

apitwin_runtime::read_object! {
    CreatedServiceKey { 0 kid : "kid", 1 name : "name", 2 service : "service", 3
    public_key : "public_key", 4 private_key : "private_key" }
}

impl CreatedServiceKey {
    /// Creates a `CreatedServiceKey` from its required properties.
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

/// A newly created user, with the password that the server generated.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreatedUser {
    /// The name of the user.
    pub username: String,
    /// The e-mail address from the request; `null` if there was none.
    pub email: Option<String>,
    /// The password in plain text, 32 uppercase letters and digits. The server never shows it
    /// again.
    pub password: crate::Secret,
    /// The encrypted form of the password, which container tools accept in its place.
    pub encrypted_password: crate::Secret,
}

apitwin_runtime::read_object! {
    CreatedUser { 0 username : "username", 1 email : "email" default, 2 password :
    "password", 3 encrypted_password : "encrypted_password" }
}

impl CreatedUser {
    /// Creates a `CreatedUser` from its required properties.
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

/// A service key to create and approve at once.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewServiceKey {
    /// The service that will sign with the key.
    ///
    /// Limits: like `^[a-z0-9_]+$`.
    pub service: String,
    /// The expiration time in seconds since 1970; `null` if the key never expires. Must be in the
    /// future.
    pub expiration: Option<f64>,
    /// The display name of the key. Empty by default.
    ///
    /// Limits: like `^[A-Za-z0-9\s_:/-]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Metadata about the key. The server overwrites `created_by`, `creator` and `ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<crate::Extra>,
    /// Notes about the approval. Empty by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

apitwin_runtime::read_object! {
    NewServiceKey { 0 service : "service", 1 expiration : "expiration" default, 2 name :
    "name" default, 3 metadata : "metadata" default, 4 notes : "notes" default }
}

impl NewServiceKey {
    /// Creates a `NewServiceKey` from its required properties.
    pub fn new(service: impl Into<String>, expiration: Option<f64>) -> Self {
        Self {
            service: service.into(),
            expiration,
            name: None,
            metadata: None,
            notes: None,
        }
    }

    /// The display name of the key. Empty by default.
    ///
    /// Limits: like `^[A-Za-z0-9\s_:/-]*$`.
    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }

    /// Metadata about the key. The server overwrites `created_by`, `creator` and `ip`.
    pub fn metadata(
        mut self,
        metadata: impl Into<crate::Optional<crate::Extra>>,
    ) -> Self {
        self.metadata = metadata.into().into_option();
        self
    }

    /// Notes about the approval. Empty by default.
    pub fn notes(mut self, notes: impl Into<crate::Optional<String>>) -> Self {
        self.notes = notes.into().into_option();
        self
    }
}

/// A user to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewUser {
    /// The name of the user. Users and organizations share one namespace.
    ///
    /// Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.
    pub username: String,
    /// The e-mail address of the user. Required, validated and unique if the `MAILING` feature is
    /// on; otherwise the server accepts any value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

apitwin_runtime::read_object! {
    NewUser { 0 username : "username", 1 email : "email" default }
}

impl NewUser {
    /// Creates a `NewUser` from its required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: None,
        }
    }

    /// The e-mail address of the user. Required, validated and unique if the `MAILING` feature is
    /// on; otherwise the server accepts any value.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }
}

/// An update of an organization by a superuser. An empty object changes nothing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct OrganizationRename {
    /// The new name. If it is taken, the server fails with 500.
    ///
    /// Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

apitwin_runtime::read_object! {
    OrganizationRename { 0 name : "name" default }
}

impl OrganizationRename {
    /// The new name. If it is taken, the server fails with 500.
    ///
    /// Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.
    ///
    /// Quay's guide does not list it.
    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }
}

/// The recipient of the mail for setting a new password.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RecoveryMail {
    /// The e-mail address of the user.
    pub email: String,
}

apitwin_runtime::read_object! {
    RecoveryMail { 0 email : "email" }
}

impl RecoveryMail {
    /// Creates a `RecoveryMail` from its required properties.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// The storage used by the whole registry, and the progress of its calculation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RegistrySize {
    /// The result of the last calculation in bytes; 0 before the first.
    pub size_bytes: i64,
    /// The end of the last calculation in milliseconds since 1970; `null` before the first.
    pub last_ran: Option<i64>,
    /// Whether a calculation is running.
    pub running: bool,
    /// Whether a calculation is queued.
    pub queued: bool,
}

apitwin_runtime::read_object! {
    RegistrySize { 0 size_bytes : "size_bytes", 1 last_ran : "last_ran" default, 2
    running : "running", 3 queued : "queued" }
}

impl RegistrySize {
    /// Creates a `RegistrySize` from its required properties.
    pub fn new(
        size_bytes: i64,
        last_ran: Option<i64>,
        running: bool,
        queued: bool,
    ) -> Self {
        Self {
            size_bytes,
            last_ran,
            running,
            queued,
        }
    }
}

/// The public half of a service's key, and its approval.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ServiceKey {
    /// The display name of the key. May be empty. Several keys may share one name.
    pub name: String,
    /// The identifier of the key. For a key that the server generated, its thumbprint.
    pub kid: String,
    /// The service that signs with the key.
    pub service: String,
    /// The public key as a JSON web key, with at least `kty`, `n`, `e` and `kid`.
    pub jwk: crate::Extra,
    /// Metadata about the key. The server adds entries of its own, such as `created_by`, `creator`
    /// and `ip`.
    pub metadata: crate::Extra,
    /// The creation time of the key, formatted as in the example.
    pub created_date: String,
    /// The expiration time of the key, formatted as in the example; `null` if it never expires.
    pub expiration_date: Option<String>,
    /// The rotation interval that the service requested when it submitted the key; `null` for keys
    /// that a superuser created.
    pub rotation_duration: Option<i32>,
    /// The approval of the key; `null` while it is pending.
    pub approval: Option<crate::models::ServiceKeyApproval>,
}

apitwin_runtime::read_object! {
    ServiceKey { 0 name : "name", 1 kid : "kid", 2 service : "service", 3 jwk : "jwk", 4
    metadata : "metadata", 5 created_date : "created_date", 6 expiration_date :
    "expiration_date" default, 7 rotation_duration : "rotation_duration" default, 8
    approval : "approval" default }
}

/// The user who approved a key, with the time and the kind of approval.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ServiceKeyApproval {
    /// The user who approved the key; `null` if no user did.
    pub approver: Option<crate::models::SuperuserUser>,
    /// The kind of approval.
    pub approval_type: crate::models::ServiceKeyApprovalApprovalType,
    /// The time of the approval, formatted as in the example.
    pub approved_date: String,
    /// The approver's notes. May be empty.
    pub notes: String,
}

apitwin_runtime::read_object! {
    ServiceKeyApproval { 0 approver : "approver" default, 1 approval_type :
    "approval_type", 2 approved_date : "approved_date", 3 notes : "notes" }
}

impl ServiceKeyApproval {
    /// Creates a `ServiceKeyApproval` from its required properties.
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

/// The kind of approval.
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

crate::open_set!(ServiceKeyApprovalApprovalType);

/// The service keys of the registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ServiceKeyList {
    /// The keys, including unapproved ones. An expired key stays in the list for a week, unless the
    /// registry configures another period.
    pub keys: Vec<crate::models::ServiceKey>,
}

apitwin_runtime::read_object! {
    ServiceKeyList { 0 keys : "keys" }
}

impl ServiceKeyList {
    /// Creates a `ServiceKeyList` from its required properties.
    pub fn new(keys: Vec<crate::models::ServiceKey>) -> Self {
        Self { keys }
    }
}

/// An update of a service key. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ServiceKeyUpdate {
    /// The new display name.
    ///
    /// Limits: like `^[A-Za-z0-9\s_:/-]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Metadata to add. It overwrites existing entries and removes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<crate::Extra>,
    /// The new expiration time in seconds since 1970; `null` if the key never expires. Must be in
    /// the future.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub expiration: crate::Field<f64>,
}

apitwin_runtime::read_object! {
    ServiceKeyUpdate { 0 name : "name" default, 1 metadata : "metadata" default, 2
    expiration : "expiration" default }
}

impl ServiceKeyUpdate {
    /// The new display name.
    ///
    /// Limits: like `^[A-Za-z0-9\s_:/-]*$`.
    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }

    /// Metadata to add. It overwrites existing entries and removes none.
    pub fn metadata(
        mut self,
        metadata: impl Into<crate::Optional<crate::Extra>>,
    ) -> Self {
        self.metadata = metadata.into().into_option();
        self
    }

    /// The new expiration time in seconds since 1970; `null` if the key never expires. Must be in
    /// the future.
    pub fn expiration(mut self, expiration: impl Into<crate::Field<f64>>) -> Self {
        self.expiration = expiration.into();
        self
    }
}

/// An app-specific token, without its secret and its owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserAppToken {
    /// The UUID of the token.
    pub uuid: String,
    /// The title that the owner chose.
    pub title: String,
    /// The time of the last use, formatted like `created`; `null` if never used.
    pub last_accessed: Option<String>,
    /// The creation time, formatted as in the example.
    pub created: String,
    /// The expiration time, formatted like `created`; `null` if the token never expires.
    pub expiration: Option<String>,
}

apitwin_runtime::read_object! {
    SuperuserAppToken { 0 uuid : "uuid", 1 title : "title", 2 last_accessed :
    "last_accessed" default, 3 created : "created", 4 expiration : "expiration" default }
}

impl SuperuserAppToken {
    /// Creates a `SuperuserAppToken` from its required properties.
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserAppTokenList {
    /// The tokens.
    pub tokens: Vec<crate::models::SuperuserAppToken>,
    /// The value of `expiring` from the request; `null` if omitted.
    pub only_expiring: Option<bool>,
}

apitwin_runtime::read_object! {
    SuperuserAppTokenList { 0 tokens : "tokens", 1 only_expiring : "only_expiring"
    default }
}

impl SuperuserAppTokenList {
    /// Creates a `SuperuserAppTokenList` from its required properties.
    pub fn new(
        tokens: Vec<crate::models::SuperuserAppToken>,
        only_expiring: Option<bool>,
    ) -> Self {
        Self { tokens, only_expiring }
    }
}

/// The number of actions of one kind on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserLogCount {
    /// The kind of action. There are more than 140 kinds, and releases add more.
    pub kind: String,
    /// The number of actions.
    pub count: i64,
    /// The start of the day, formatted as in the example.
    pub datetime: String,
}

apitwin_runtime::read_object! {
    SuperuserLogCount { 0 kind : "kind", 1 count : "count", 2 datetime : "datetime" }
}

impl SuperuserLogCount {
    /// Creates a `SuperuserLogCount` from its required properties.
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

/// Action counts for the whole registry, by kind and day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserLogCounts {
    /// The counts. A kind without actions on a day has no entry for that day.
    pub aggregated: Vec<crate::models::SuperuserLogCount>,
    /// Present, and `true`, only if the registry stores its logs in a system that cannot be
    /// searched; `aggregated` is then empty.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// The reason why the logs cannot be searched; present together with `search_unavailable`.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

apitwin_runtime::read_object! {
    SuperuserLogCounts { 0 aggregated : "aggregated", 1 search_unavailable :
    "search_unavailable" default, 2 message : "message" default }
}

impl SuperuserLogCounts {
    /// Creates a `SuperuserLogCounts` from its required properties.
    pub fn new(aggregated: Vec<crate::models::SuperuserLogCount>) -> Self {
        Self {
            aggregated,
            search_unavailable: None,
            message: None,
        }
    }
}

/// An organization, as superusers see it. `quotas` and `quota_report` are present together,
/// only if the `QUOTA_MANAGEMENT` and `EDIT_QUOTA` features are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserOrganization {
    /// The name of the organization.
    pub name: String,
    /// The e-mail address of the organization, or a UUID if none was given.
    pub email: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The organization's own quota, as a list of at most one entry. Never the registry's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// The usage of a namespace's quota.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

apitwin_runtime::read_object! {
    SuperuserOrganization { 0 name : "name", 1 email : "email", 2 avatar : "avatar", 3
    quotas : "quotas" default, 4 quota_report : "quota_report" default }
}

impl SuperuserOrganization {
    /// Creates a `SuperuserOrganization` from its required properties.
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

/// The organizations of the registry, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserOrganizationList {
    /// The organizations, including disabled ones. The list omits those that the server will purge.
    pub organizations: Vec<crate::models::SuperuserOrganization>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    SuperuserOrganizationList { 0 organizations : "organizations", 1 next_page :
    "next_page" default }
}

impl SuperuserOrganizationList {
    /// Creates a `SuperuserOrganizationList` from its required properties.
    pub fn new(organizations: Vec<crate::models::SuperuserOrganization>) -> Self {
        Self {
            organizations,
            next_page: None,
        }
    }
}

/// A user, as superusers see it. `quotas` and `quota_report` are present together, only if the
/// `QUOTA_MANAGEMENT` and `EDIT_QUOTA` features are on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserUser {
    /// The kind of the account. Always `user` in views of this schema.
    pub kind: crate::models::UserKind,
    /// The name of the user. A UUID for an account that the server will purge.
    pub name: String,
    /// A copy of `name`.
    pub username: String,
    /// The e-mail address of the user, or a UUID if none was given.
    pub email: String,
    /// Whether the e-mail address is confirmed.
    pub verified: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the user is a superuser.
    pub super_user: bool,
    /// Whether the user may read everything in the registry and change nothing. Absent before 3.17.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_readonly_super_user: Option<bool>,
    /// Whether the account is enabled. The tokens of a disabled account do not work.
    pub enabled: bool,
    /// The user's own quota, as a list of at most one entry. Never the registry's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Vec<crate::models::QuotaSummary>>,
    /// The usage of a namespace's quota.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::QuotaReport>,
}

apitwin_runtime::read_object! {
    SuperuserUser { 0 kind : "kind", 1 name : "name", 2 username : "username", 3 email :
    "email", 4 verified : "verified", 5 avatar : "avatar", 6 super_user : "super_user", 7
    global_readonly_super_user : "global_readonly_super_user" default, 8 enabled :
    "enabled", 9 quotas : "quotas" default, 10 quota_report : "quota_report" default }
}

/// The users of the registry, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SuperuserUserList {
    /// The users. The list omits robots, organizations and accounts that the server will purge.
    pub users: Vec<crate::models::SuperuserUser>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    SuperuserUserList { 0 users : "users", 1 next_page : "next_page" default }
}

impl SuperuserUserList {
    /// Creates a `SuperuserUserList` from its required properties.
    pub fn new(users: Vec<crate::models::SuperuserUser>) -> Self {
        Self { users, next_page: None }
    }
}

/// The namespace that a superuser took over.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TakenNamespace {
    /// The name of the organization, as in the path.
    pub namespace: String,
}

apitwin_runtime::read_object! {
    TakenNamespace { 0 namespace : "namespace" }
}

impl TakenNamespace {
    /// Creates a `TakenNamespace` from its required properties.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
        }
    }
}

/// An update of a user by a superuser. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct UserChange {
    /// The new password, at least 8 characters without white space.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::Secret>,
    /// The new e-mail address. It counts as confirmed. The server does not validate its format,
    /// only that no other account has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the account is enabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the configuration names the user as a superuser. The server rewrites the
    /// configuration accordingly. It does not validate the value and uses its truthiness.
    ///
    /// Quay's guide does not list it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superuser: Option<bool>,
}

apitwin_runtime::read_object! {
    UserChange { 0 password : "password" default, 1 email : "email" default, 2 enabled :
    "enabled" default, 3 superuser : "superuser" default }
}

impl UserChange {
    /// The new password, at least 8 characters without white space.
    pub fn password(
        mut self,
        password: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.password = password.into().into_option();
        self
    }

    /// The new e-mail address. It counts as confirmed. The server does not validate its format,
    /// only that no other account has it.
    pub fn email(mut self, email: impl Into<crate::Optional<String>>) -> Self {
        self.email = email.into().into_option();
        self
    }

    /// Whether the account is enabled.
    pub fn enabled(mut self, enabled: impl Into<crate::Optional<bool>>) -> Self {
        self.enabled = enabled.into().into_option();
        self
    }

    /// Whether the configuration names the user as a superuser. The server rewrites the
    /// configuration accordingly. It does not validate the value and uses its truthiness.
    ///
    /// Quay's guide does not list it.
    pub fn superuser(mut self, superuser: impl Into<crate::Optional<bool>>) -> Self {
        self.superuser = superuser.into().into_option();
        self
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `org_mirror` use.

/// The mirroring of an organization to be set up.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOrganizationMirror {
    /// The kind of the other registry.
    pub external_registry_type: crate::models::NewOrganizationMirrorExternalRegistryType,
    /// The address of the other registry.
    pub external_registry_url: String,
    /// The organization or project to mirror.
    pub external_namespace: String,
    /// The full name of a robot of the organization, which is to make the repositories.
    pub robot_username: String,
    /// The visibility of the repositories that are made.
    pub visibility: crate::models::NewOrganizationMirrorVisibility,
    /// The seconds between two runs.
    pub sync_interval: i32,
    /// The start of the first run, in the very form of the example.
    pub sync_start_date: String,
    /// Whether the organization is mirrored by schedule; true where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The user name at the other registry; null, empty or left out for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the other registry; null, empty or left out for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// How to reach the other registry. Empty where nothing was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<
        crate::models::OrganizationMirrorRegistryConfig,
    >,
    /// Patterns of the names of the repositories to mirror; empty or left out for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Vec<String>>,
    /// The seconds after which the copying of an image is given up; 300 where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout: Option<i32>,
}

impl NewOrganizationMirror {
    /// One with its required properties; all others are absent.
    pub fn new(
        external_registry_type: crate::models::NewOrganizationMirrorExternalRegistryType,
        external_registry_url: impl Into<String>,
        external_namespace: impl Into<String>,
        robot_username: impl Into<String>,
        visibility: crate::models::NewOrganizationMirrorVisibility,
        sync_interval: i32,
        sync_start_date: impl Into<String>,
    ) -> Self {
        Self {
            external_registry_type,
            external_registry_url: external_registry_url.into(),
            external_namespace: external_namespace.into(),
            robot_username: robot_username.into(),
            visibility,
            sync_interval,
            sync_start_date: sync_start_date.into(),
            is_enabled: None,
            external_registry_username: crate::Field::Absent,
            external_registry_password: crate::Field::Absent,
            external_registry_config: None,
            repository_filters: None,
            skopeo_timeout: None,
        }
    }
}

/// The kind of the other registry.
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
pub enum NewOrganizationMirrorExternalRegistryType {
    /// `harbor`
    #[serde(rename = "harbor")]
    Harbor,
    /// `quay`
    #[serde(rename = "quay")]
    Quay,
}

impl NewOrganizationMirrorExternalRegistryType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Harbor => "harbor",
            Self::Quay => "quay",
        }
    }
}

impl std::fmt::Display for NewOrganizationMirrorExternalRegistryType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The visibility of the repositories that are made.
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
pub enum NewOrganizationMirrorVisibility {
    /// `public`
    #[serde(rename = "public")]
    Public,
    /// `private`
    #[serde(rename = "private")]
    Private,
}

impl NewOrganizationMirrorVisibility {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

impl std::fmt::Display for NewOrganizationMirrorVisibility {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// How an organization is mirrored from another registry, and how far that is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirror {
    /// Whether the organization is mirrored by schedule.
    pub is_enabled: bool,
    /// The kind of the other registry.
    pub external_registry_type: crate::models::OrganizationMirrorExternalRegistryType,
    /// The address of the other registry.
    pub external_registry_url: String,
    /// The organization or project that is mirrored.
    pub external_namespace: String,
    /// The user name at the other registry, or null for none. A text in parentheses where the
    /// server can no longer decrypt it.
    pub external_registry_username: Option<String>,
    /// Whether a password at the other registry is stored.
    pub has_external_registry_password: bool,
    /// How to reach the other registry. Empty where nothing was set.
    pub external_registry_config: crate::models::OrganizationMirrorRegistryConfig,
    /// Patterns of the names of the repositories that are mirrored; empty for all.
    pub repository_filters: Vec<String>,
    /// The full name of the robot that makes the repositories, or null where it is gone.
    pub robot_username: Option<String>,
    /// The visibility of the repositories that are made.
    pub visibility: crate::models::OrganizationMirrorVisibility,
    /// The seconds between two runs.
    pub sync_interval: i32,
    /// The start of the next run, as in the example or with a fraction of a second, or null where
    /// none is planned.
    pub sync_start_date: Option<String>,
    /// When the run under way has to be over, in the form of `sync_start_date`, or null.
    pub sync_expiration_date: Option<String>,
    /// The state of the mirroring.
    pub sync_status: crate::models::OrganizationMirrorSyncStatus,
    /// How often a failed run is tried again.
    pub sync_retries_remaining: i32,
    /// How many repositories are in which state, by the name of the state; every state is there.
    pub repo_sync_status_counts: std::collections::BTreeMap<String, i64>,
    /// The seconds after which the copying of an image is given up.
    pub skopeo_timeout: i64,
    /// When the mirroring was set up, as in the example.
    pub creation_date: String,
}

/// Whether the other registry can be reached.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirrorCheck {
    /// Whether the server could reach it with the stored settings.
    pub success: bool,
    /// What came of it, for a person.
    pub message: String,
}

impl OrganizationMirrorCheck {
    /// One with its required properties; all others are absent.
    pub fn new(success: bool, message: impl Into<String>) -> Self {
        Self {
            success,
            message: message.into(),
        }
    }
}

/// The kind of the other registry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationMirrorExternalRegistryType {
    /// `harbor`
    Harbor,
    /// `quay`
    Quay,
    /// A value that this version does not know.
    Unknown(String),
}

impl OrganizationMirrorExternalRegistryType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Harbor => "harbor",
            Self::Quay => "quay",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrganizationMirrorExternalRegistryType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "harbor" => Self::Harbor,
            "quay" => Self::Quay,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for OrganizationMirrorExternalRegistryType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<OrganizationMirrorExternalRegistryType> for String {
    #[inline]
    fn from(value: OrganizationMirrorExternalRegistryType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganizationMirrorExternalRegistryType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for OrganizationMirrorExternalRegistryType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for OrganizationMirrorExternalRegistryType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// How to reach the other registry. Empty where nothing was set.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirrorRegistryConfig {
    /// Whether the other registry must speak TLS with a valid certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_tls: Option<bool>,
    /// The proxies on the way to another registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<crate::models::RepositoryMirrorProxy>,
}

/// A repository that the mirroring of an organization found.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirrorRepository {
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The state of its mirroring. `SKIP` stands for one that is gone or filtered out.
    pub sync_status: crate::models::OrganizationMirrorRepositorySyncStatus,
    /// When it was found, as in the example.
    pub discovery_date: String,
    /// The last run, in the form of `discovery_date`, or null for none.
    pub last_sync_date: Option<String>,
    /// Why it failed or is skipped, or null.
    pub status_message: Option<String>,
    /// The full name of the repository here, or null where it was not made yet.
    pub quay_repository: Option<String>,
}

impl OrganizationMirrorRepository {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        sync_status: crate::models::OrganizationMirrorRepositorySyncStatus,
        discovery_date: impl Into<String>,
        last_sync_date: Option<String>,
        status_message: Option<String>,
        quay_repository: Option<String>,
    ) -> Self {
        Self {
            name: name.into(),
            sync_status,
            discovery_date: discovery_date.into(),
            last_sync_date,
            status_message,
            quay_repository,
        }
    }
}

/// A page of the repositories that the mirroring of an organization found.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirrorRepositoryList {
    /// The repositories.
    pub repositories: Vec<crate::models::OrganizationMirrorRepository>,
    /// The number of the page, counted from 1.
    pub page: i32,
    /// How many repositories a page holds at most.
    pub limit: i32,
    /// How many repositories there are on all pages.
    pub total: i64,
    /// Whether a page follows.
    pub has_next: bool,
}

impl OrganizationMirrorRepositoryList {
    /// One with its required properties; all others are absent.
    pub fn new(
        repositories: Vec<crate::models::OrganizationMirrorRepository>,
        page: i32,
        limit: i32,
        total: i64,
        has_next: bool,
    ) -> Self {
        Self {
            repositories,
            page,
            limit,
            total,
            has_next,
        }
    }
}

/// The state of its mirroring. `SKIP` stands for one that is gone or filtered out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationMirrorRepositorySyncStatus {
    /// `CANCEL`
    Cancel,
    /// `FAIL`
    Fail,
    /// `NEVER_RUN`
    NeverRun,
    /// `SKIP`
    Skip,
    /// `SUCCESS`
    Success,
    /// `SYNCING`
    Syncing,
    /// `SYNC_NOW`
    SyncNow,
    /// A value that this version does not know.
    Unknown(String),
}

impl OrganizationMirrorRepositorySyncStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancel => "CANCEL",
            Self::Fail => "FAIL",
            Self::NeverRun => "NEVER_RUN",
            Self::Skip => "SKIP",
            Self::Success => "SUCCESS",
            Self::Syncing => "SYNCING",
            Self::SyncNow => "SYNC_NOW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrganizationMirrorRepositorySyncStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CANCEL" => Self::Cancel,
            "FAIL" => Self::Fail,
            "NEVER_RUN" => Self::NeverRun,
            "SKIP" => Self::Skip,
            "SUCCESS" => Self::Success,
            "SYNCING" => Self::Syncing,
            "SYNC_NOW" => Self::SyncNow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for OrganizationMirrorRepositorySyncStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<OrganizationMirrorRepositorySyncStatus> for String {
    #[inline]
    fn from(value: OrganizationMirrorRepositorySyncStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganizationMirrorRepositorySyncStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for OrganizationMirrorRepositorySyncStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for OrganizationMirrorRepositorySyncStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The state of the mirroring.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationMirrorSyncStatus {
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

impl OrganizationMirrorSyncStatus {
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

impl From<&str> for OrganizationMirrorSyncStatus {
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

impl From<String> for OrganizationMirrorSyncStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<OrganizationMirrorSyncStatus> for String {
    #[inline]
    fn from(value: OrganizationMirrorSyncStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganizationMirrorSyncStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for OrganizationMirrorSyncStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for OrganizationMirrorSyncStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The change of the mirroring of an organization. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct OrganizationMirrorUpdate {
    /// Whether the organization is mirrored by schedule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The address of the other registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_url: Option<String>,
    /// The organization or project to mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_namespace: Option<String>,
    /// The full name of a robot of the organization, which is to make the repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub robot_username: Option<String>,
    /// The visibility of the repositories that are made from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<crate::models::OrganizationMirrorUpdateVisibility>,
    /// The seconds between two runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_interval: Option<i32>,
    /// The start of the next run, in the very form of the example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_start_date: Option<String>,
    /// The user name at the other registry; null or empty for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the other registry; null or empty for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// How to reach the other registry. Replaces what is stored, as a whole and unchecked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<
        crate::models::OrganizationMirrorRegistryConfig,
    >,
    /// Patterns of the names of the repositories to mirror; empty for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Vec<String>>,
    /// The seconds after which the copying of an image is given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout: Option<i32>,
}

/// The visibility of the repositories that are made from now on.
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
pub enum OrganizationMirrorUpdateVisibility {
    /// `public`
    #[serde(rename = "public")]
    Public,
    /// `private`
    #[serde(rename = "private")]
    Private,
}

impl OrganizationMirrorUpdateVisibility {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

impl std::fmt::Display for OrganizationMirrorUpdateVisibility {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The visibility of the repositories that are made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationMirrorVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    /// A value that this version does not know.
    Unknown(String),
}

impl OrganizationMirrorVisibility {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrganizationMirrorVisibility {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "public" => Self::Public,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for OrganizationMirrorVisibility {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<OrganizationMirrorVisibility> for String {
    #[inline]
    fn from(value: OrganizationMirrorVisibility) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganizationMirrorVisibility {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for OrganizationMirrorVisibility {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for OrganizationMirrorVisibility {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

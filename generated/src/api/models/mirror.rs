// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `mirror` use.

/// The mirroring of a repository to be set up.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewRepositoryMirror {
    /// Whether the repository is mirrored by schedule; true where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The repository to mirror, with its registry and without a tag.
    pub external_reference: String,
    /// The user name at the other registry; null or left out for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the other registry; null or left out for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// How to reach the other registry. Empty where nothing was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<crate::models::RepositoryMirrorRegistryConfig>,
    /// The start of the first run, in the very form of the example.
    pub sync_start_date: String,
    /// The seconds between two runs.
    pub sync_interval: i32,
    /// The full name of a robot of the same namespace, which gets write access to the repository.
    /// The server fails with 500 where it is left out.
    pub robot_username: String,
    /// Which tags are mirrored.
    pub root_rule: crate::models::RepositoryMirrorRule,
    /// The seconds after which the copying of an image is given up.
    ///
    /// Since Quay 3.15.0.
    pub skopeo_timeout_interval: i64,
    /// The architectures to mirror of images for several, of `amd64`, `arm64`, `ppc64le` and
    /// `s390x`; empty or null for all. Refused unless SPARSE_INDEX is on.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub architecture_filter: crate::Field<Vec<String>>,
}

impl NewRepositoryMirror {
    /// One with its required properties; all others are absent.
    pub fn new(
        external_reference: impl Into<String>,
        sync_start_date: impl Into<String>,
        sync_interval: i32,
        robot_username: impl Into<String>,
        root_rule: crate::models::RepositoryMirrorRule,
        skopeo_timeout_interval: i64,
    ) -> Self {
        Self {
            is_enabled: None,
            external_reference: external_reference.into(),
            external_registry_username: crate::Field::Absent,
            external_registry_password: crate::Field::Absent,
            external_registry_config: None,
            sync_start_date: sync_start_date.into(),
            sync_interval,
            robot_username: robot_username.into(),
            root_rule,
            skopeo_timeout_interval,
            architecture_filter: crate::Field::Absent,
        }
    }
}

/// How a repository is mirrored from another registry, and how far that is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryMirror {
    /// Whether the repository is mirrored by schedule.
    pub is_enabled: bool,
    /// The direction of the mirroring.
    pub mirror_type: crate::models::RepositoryMirrorMirrorType,
    /// The repository that is mirrored, with its registry and without a tag.
    pub external_reference: String,
    /// The user name at the other registry, or null for none. A text in parentheses where the
    /// server can no longer decrypt it.
    pub external_registry_username: Option<String>,
    /// How to reach the other registry. Empty where nothing was set.
    pub external_registry_config: crate::models::RepositoryMirrorRegistryConfig,
    /// The seconds between two runs.
    pub sync_interval: i32,
    /// The start of the next run, as in the example or with a fraction of a second, or null where
    /// none is planned.
    pub sync_start_date: Option<String>,
    /// When the run under way has to be over, in the form of `sync_start_date`, or null.
    pub sync_expiration_date: Option<String>,
    /// How often a failed run is tried again.
    pub sync_retries_remaining: i32,
    /// The state of the mirroring.
    pub sync_status: crate::models::RepositoryMirrorSyncStatus,
    /// Which tags are mirrored.
    pub root_rule: crate::models::RepositoryMirrorRule,
    /// The full name of the robot that pushes the images, or null where it is gone.
    pub robot_username: Option<String>,
    /// The seconds after which the copying of an image is given up.
    ///
    /// Since Quay 3.15.0.
    pub skopeo_timeout_interval: i64,
    /// The architectures that are mirrored of images for several; empty for all. Absent before
    /// 3.17.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture_filter: Option<Vec<String>>,
}

/// The direction of the mirroring.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryMirrorMirrorType {
    /// `PULL`
    Pull,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryMirrorMirrorType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pull => "PULL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryMirrorMirrorType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PULL" => Self::Pull,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for RepositoryMirrorMirrorType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositoryMirrorMirrorType> for String {
    #[inline]
    fn from(value: RepositoryMirrorMirrorType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositoryMirrorMirrorType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositoryMirrorMirrorType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositoryMirrorMirrorType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// How to reach the other registry. Empty where nothing was set.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RepositoryMirrorRegistryConfig {
    /// Whether the other registry must speak TLS with a valid certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_tls: Option<bool>,
    /// Whether images without a signature are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsigned_images: Option<bool>,
    /// The proxies on the way to another registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<crate::models::RepositoryMirrorProxy>,
}

/// Which tags are mirrored.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryMirrorRule {
    /// The kind of the rule.
    pub rule_kind: crate::models::RepositoryMirrorRuleRuleKind,
    /// Patterns of tag names, with `*` and `?`. The server fails with 500 on an empty list.
    pub rule_value: Vec<String>,
}

impl RepositoryMirrorRule {
    /// One with its required properties; all others are absent.
    pub fn new(
        rule_kind: crate::models::RepositoryMirrorRuleRuleKind,
        rule_value: Vec<String>,
    ) -> Self {
        Self { rule_kind, rule_value }
    }
}

/// The kind of the rule.
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
pub enum RepositoryMirrorRuleRuleKind {
    /// `tag_glob_csv`
    #[serde(rename = "tag_glob_csv")]
    TagGlobCsv,
}

impl RepositoryMirrorRuleRuleKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TagGlobCsv => "tag_glob_csv",
        }
    }
}

impl std::fmt::Display for RepositoryMirrorRuleRuleKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The state of the mirroring.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryMirrorSyncStatus {
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

impl RepositoryMirrorSyncStatus {
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

impl From<&str> for RepositoryMirrorSyncStatus {
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

impl From<String> for RepositoryMirrorSyncStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositoryMirrorSyncStatus> for String {
    #[inline]
    fn from(value: RepositoryMirrorSyncStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositoryMirrorSyncStatus {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositoryMirrorSyncStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositoryMirrorSyncStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The change of the mirroring of a repository. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RepositoryMirrorUpdate {
    /// Whether the repository is mirrored by schedule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The repository to mirror, with its registry and without a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// The user name at the other registry; null for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the other registry, only together with the user name; null for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// How to reach the other registry; what is left out stays. The first change of proxies where
    /// none are stored yet loses one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<crate::models::RepositoryMirrorRegistryConfig>,
    /// The start of the next run, in the very form of the example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_start_date: Option<String>,
    /// The seconds between two runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_interval: Option<i32>,
    /// The full name of a robot of the same namespace, which gets write access to the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub robot_username: Option<String>,
    /// Which tags are mirrored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_rule: Option<crate::models::RepositoryMirrorRule>,
    /// The seconds after which the copying of an image is given up.
    ///
    /// Since Quay 3.15.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout_interval: Option<i64>,
    /// The architectures to mirror of images for several, of `amd64`, `arm64`, `ppc64le` and
    /// `s390x`; empty or null for all. Refused unless SPARSE_INDEX is on.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub architecture_filter: crate::Field<Vec<String>>,
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `mirror` use.

/// The mirror configuration of a repository, to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewRepositoryMirror {
    /// Whether scheduled mirroring is on. The default is `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The repository to mirror, including its registry, without a tag.
    pub external_reference: String,
    /// The user name at the external registry. If `null` or omitted, there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the external registry. If `null` or omitted, there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// The connection settings of the external registry. Empty if none were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<crate::models::RepositoryMirrorRegistryConfig>,
    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 0.
    pub sync_interval: i64,
    /// The start time of the first run, formatted exactly as in the example.
    pub sync_start_date: String,
    /// The full name of a robot in the same namespace. The server gives it write access to the
    /// repository. If omitted, the server fails with 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub robot_username: Option<String>,
    /// The tags to mirror.
    pub root_rule: crate::models::RepositoryMirrorRule,
    /// The timeout in seconds for copying one image.
    ///
    /// Limits: at least 300.
    ///
    /// Since Quay 3.15.0.
    pub skopeo_timeout_interval: i64,
    /// The architectures to mirror from multi-architecture images: `amd64`, `arm64`, `ppc64le` and
    /// `s390x`. Empty or `null` means all architectures. The server rejects it unless
    /// `SPARSE_INDEX` is on.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub architecture_filter: crate::Field<Vec<String>>,
}

apitwin_runtime::read_object! {
    NewRepositoryMirror { 0 is_enabled : "is_enabled" default, 1 external_reference :
    "external_reference", 2 external_registry_username : "external_registry_username"
    default, 3 external_registry_password : "external_registry_password" default, 4
    external_registry_config : "external_registry_config" default, 5 sync_interval :
    "sync_interval", 6 sync_start_date : "sync_start_date", 7 robot_username :
    "robot_username" default, 8 root_rule : "root_rule", 9 skopeo_timeout_interval :
    "skopeo_timeout_interval", 10 architecture_filter : "architecture_filter" default }
}

impl NewRepositoryMirror {
    /// Creates a `NewRepositoryMirror` from its required properties.
    pub fn new(
        external_reference: impl Into<String>,
        sync_interval: i64,
        sync_start_date: impl Into<String>,
        root_rule: crate::models::RepositoryMirrorRule,
        skopeo_timeout_interval: i64,
    ) -> Self {
        Self {
            is_enabled: None,
            external_reference: external_reference.into(),
            external_registry_username: crate::Field::Absent,
            external_registry_password: crate::Field::Absent,
            external_registry_config: None,
            sync_interval,
            sync_start_date: sync_start_date.into(),
            robot_username: None,
            root_rule,
            skopeo_timeout_interval,
            architecture_filter: crate::Field::Absent,
        }
    }

    /// Whether scheduled mirroring is on. The default is `true`.
    pub fn is_enabled(mut self, is_enabled: impl Into<crate::Optional<bool>>) -> Self {
        self.is_enabled = is_enabled.into().into_option();
        self
    }

    /// The user name at the external registry. If `null` or omitted, there is none.
    pub fn external_registry_username(
        mut self,
        external_registry_username: impl Into<crate::Field<String>>,
    ) -> Self {
        self.external_registry_username = external_registry_username.into();
        self
    }

    /// The password at the external registry. If `null` or omitted, there is none.
    pub fn external_registry_password(
        mut self,
        external_registry_password: impl Into<crate::Field<crate::Secret>>,
    ) -> Self {
        self.external_registry_password = external_registry_password.into();
        self
    }

    /// The connection settings of the external registry. Empty if none were given.
    pub fn external_registry_config(
        mut self,
        external_registry_config: impl Into<
            crate::Optional<crate::models::RepositoryMirrorRegistryConfig>,
        >,
    ) -> Self {
        self.external_registry_config = external_registry_config.into().into_option();
        self
    }

    /// The full name of a robot in the same namespace. The server gives it write access to the
    /// repository. If omitted, the server fails with 500.
    pub fn robot_username(
        mut self,
        robot_username: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.robot_username = robot_username.into().into_option();
        self
    }

    /// The architectures to mirror from multi-architecture images: `amd64`, `arm64`, `ppc64le` and
    /// `s390x`. Empty or `null` means all architectures. The server rejects it unless
    /// `SPARSE_INDEX` is on.
    ///
    /// Since Quay 3.17.0.
    pub fn architecture_filter(
        mut self,
        architecture_filter: impl Into<crate::Field<Vec<String>>>,
    ) -> Self {
        self.architecture_filter = architecture_filter.into();
        self
    }
}

/// The mirror configuration of a repository, and its progress.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryMirror {
    /// Whether scheduled mirroring is on.
    pub is_enabled: bool,
    /// The direction of mirroring.
    pub mirror_type: crate::models::RepositoryMirrorMirrorType,
    /// The repository to mirror, including its registry, without a tag.
    pub external_reference: String,
    /// The user name at the external registry; `null` if there is none. A string in parentheses if
    /// the server can no longer decrypt the name.
    pub external_registry_username: Option<String>,
    /// The connection settings of the external registry. Empty if none were given.
    pub external_registry_config: crate::models::RepositoryMirrorRegistryConfig,
    /// The interval between two runs in seconds.
    pub sync_interval: i64,
    /// The start time of the next run, formatted as in the example or with a fraction of a second;
    /// `null` if none is planned.
    pub sync_start_date: Option<String>,
    /// The deadline of the current run, formatted like `sync_start_date`, or `null`.
    pub sync_expiration_date: Option<String>,
    /// The number of retries left after a failed run.
    pub sync_retries_remaining: i32,
    /// The state of mirroring.
    pub sync_status: crate::models::MirrorSyncStatus,
    /// The tags to mirror.
    pub root_rule: crate::models::RepositoryMirrorRule,
    /// The full name of the robot that pushes the images; `null` if it is gone.
    pub robot_username: Option<String>,
    /// The timeout in seconds for copying one image.
    ///
    /// Since Quay 3.15.0.
    pub skopeo_timeout_interval: i64,
    /// The architectures to mirror from multi-architecture images. Empty means all architectures.
    /// Absent before 3.17.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture_filter: Option<Vec<String>>,
}

apitwin_runtime::read_object! {
    RepositoryMirror { 0 is_enabled : "is_enabled", 1 mirror_type : "mirror_type", 2
    external_reference : "external_reference", 3 external_registry_username :
    "external_registry_username" default, 4 external_registry_config :
    "external_registry_config", 5 sync_interval : "sync_interval", 6 sync_start_date :
    "sync_start_date" default, 7 sync_expiration_date : "sync_expiration_date" default, 8
    sync_retries_remaining : "sync_retries_remaining", 9 sync_status : "sync_status", 10
    root_rule : "root_rule", 11 robot_username : "robot_username" default, 12
    skopeo_timeout_interval : "skopeo_timeout_interval", 13 architecture_filter :
    "architecture_filter" default }
}

/// The direction of mirroring.
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

crate::open_set!(RepositoryMirrorMirrorType);

/// The connection settings of the external registry. Empty if none were given.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryMirrorRegistryConfig {
    /// Whether the external registry must use TLS with a valid certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_tls: Option<bool>,
    /// Whether unsigned images are accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsigned_images: Option<bool>,
    /// The proxies for connections to the external registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<crate::models::RepositoryMirrorProxy>,
}

apitwin_runtime::read_object! {
    RepositoryMirrorRegistryConfig { 0 verify_tls : "verify_tls" default, 1
    unsigned_images : "unsigned_images" default, 2 proxy : "proxy" default }
}

impl RepositoryMirrorRegistryConfig {
    /// Whether the external registry must use TLS with a valid certificate.
    pub fn verify_tls(mut self, verify_tls: impl Into<crate::Optional<bool>>) -> Self {
        self.verify_tls = verify_tls.into().into_option();
        self
    }

    /// Whether unsigned images are accepted.
    pub fn unsigned_images(
        mut self,
        unsigned_images: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.unsigned_images = unsigned_images.into().into_option();
        self
    }

    /// The proxies for connections to the external registry.
    pub fn proxy(
        mut self,
        proxy: impl Into<crate::Optional<crate::models::RepositoryMirrorProxy>>,
    ) -> Self {
        self.proxy = proxy.into().into_option();
        self
    }
}

/// The tags to mirror.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryMirrorRule {
    /// The kind of the rule.
    pub rule_kind: crate::models::RepositoryMirrorRuleRuleKind,
    /// Patterns of tag names, with `*` and `?`. If the list is empty, the server fails with 500.
    pub rule_value: Vec<String>,
}

apitwin_runtime::read_object! {
    RepositoryMirrorRule { 0 rule_kind : "rule_kind", 1 rule_value : "rule_value" }
}

impl RepositoryMirrorRule {
    /// Creates a `RepositoryMirrorRule` from its required properties.
    pub fn new(
        rule_kind: crate::models::RepositoryMirrorRuleRuleKind,
        rule_value: Vec<String>,
    ) -> Self {
        Self { rule_kind, rule_value }
    }
}

/// The kind of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryMirrorRuleRuleKind {
    /// `tag_glob_csv`
    TagGlobCsv,
}

impl RepositoryMirrorRuleRuleKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::TagGlobCsv];
    const VALUES: &'static [&'static str] = &["tag_glob_csv"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(RepositoryMirrorRuleRuleKind);

/// An update of a repository's mirror configuration. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryMirrorUpdate {
    /// Whether scheduled mirroring is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The repository to mirror, including its registry, without a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// The user name at the external registry. `null` removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the external registry. It requires the user name. `null` removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// The connection settings of the external registry. Omitted settings keep their values. The
    /// first change of proxies loses one of them if none are stored yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<crate::models::RepositoryMirrorRegistryConfig>,
    /// The start time of the next run, formatted exactly as in the example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_start_date: Option<String>,
    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_interval: Option<i64>,
    /// The full name of a robot in the same namespace. The server gives it write access to the
    /// repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub robot_username: Option<String>,
    /// The tags to mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_rule: Option<crate::models::RepositoryMirrorRule>,
    /// The timeout in seconds for copying one image.
    ///
    /// Limits: at least 300.
    ///
    /// Since Quay 3.15.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout_interval: Option<i64>,
    /// The architectures to mirror from multi-architecture images: `amd64`, `arm64`, `ppc64le` and
    /// `s390x`. Empty or `null` means all architectures. The server rejects it unless
    /// `SPARSE_INDEX` is on.
    ///
    /// Since Quay 3.17.0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub architecture_filter: crate::Field<Vec<String>>,
}

apitwin_runtime::read_object! {
    RepositoryMirrorUpdate { 0 is_enabled : "is_enabled" default, 1 external_reference :
    "external_reference" default, 2 external_registry_username :
    "external_registry_username" default, 3 external_registry_password :
    "external_registry_password" default, 4 external_registry_config :
    "external_registry_config" default, 5 sync_start_date : "sync_start_date" default, 6
    sync_interval : "sync_interval" default, 7 robot_username : "robot_username" default,
    8 root_rule : "root_rule" default, 9 skopeo_timeout_interval :
    "skopeo_timeout_interval" default, 10 architecture_filter : "architecture_filter"
    default }
}

impl RepositoryMirrorUpdate {
    /// Whether scheduled mirroring is on.
    pub fn is_enabled(mut self, is_enabled: impl Into<crate::Optional<bool>>) -> Self {
        self.is_enabled = is_enabled.into().into_option();
        self
    }

    /// The repository to mirror, including its registry, without a tag.
    pub fn external_reference(
        mut self,
        external_reference: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.external_reference = external_reference.into().into_option();
        self
    }

    /// The user name at the external registry. `null` removes it.
    pub fn external_registry_username(
        mut self,
        external_registry_username: impl Into<crate::Field<String>>,
    ) -> Self {
        self.external_registry_username = external_registry_username.into();
        self
    }

    /// The password at the external registry. It requires the user name. `null` removes it.
    pub fn external_registry_password(
        mut self,
        external_registry_password: impl Into<crate::Field<crate::Secret>>,
    ) -> Self {
        self.external_registry_password = external_registry_password.into();
        self
    }

    /// The connection settings of the external registry. Omitted settings keep their values. The
    /// first change of proxies loses one of them if none are stored yet.
    pub fn external_registry_config(
        mut self,
        external_registry_config: impl Into<
            crate::Optional<crate::models::RepositoryMirrorRegistryConfig>,
        >,
    ) -> Self {
        self.external_registry_config = external_registry_config.into().into_option();
        self
    }

    /// The start time of the next run, formatted exactly as in the example.
    pub fn sync_start_date(
        mut self,
        sync_start_date: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.sync_start_date = sync_start_date.into().into_option();
        self
    }

    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 0.
    pub fn sync_interval(
        mut self,
        sync_interval: impl Into<crate::Optional<i64>>,
    ) -> Self {
        self.sync_interval = sync_interval.into().into_option();
        self
    }

    /// The full name of a robot in the same namespace. The server gives it write access to the
    /// repository.
    pub fn robot_username(
        mut self,
        robot_username: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.robot_username = robot_username.into().into_option();
        self
    }

    /// The tags to mirror.
    pub fn root_rule(
        mut self,
        root_rule: impl Into<crate::Optional<crate::models::RepositoryMirrorRule>>,
    ) -> Self {
        self.root_rule = root_rule.into().into_option();
        self
    }

    /// The timeout in seconds for copying one image.
    ///
    /// Limits: at least 300.
    ///
    /// Since Quay 3.15.0.
    pub fn skopeo_timeout_interval(
        mut self,
        skopeo_timeout_interval: impl Into<crate::Optional<i64>>,
    ) -> Self {
        self.skopeo_timeout_interval = skopeo_timeout_interval.into().into_option();
        self
    }

    /// The architectures to mirror from multi-architecture images: `amd64`, `arm64`, `ppc64le` and
    /// `s390x`. Empty or `null` means all architectures. The server rejects it unless
    /// `SPARSE_INDEX` is on.
    ///
    /// Since Quay 3.17.0.
    pub fn architecture_filter(
        mut self,
        architecture_filter: impl Into<crate::Field<Vec<String>>>,
    ) -> Self {
        self.architecture_filter = architecture_filter.into();
        self
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `org_mirror` use.

/// The kind of an external registry that an organization mirrors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MirrorRegistryType {
    /// `harbor`
    Harbor,
    /// `quay`
    Quay,
}

impl MirrorRegistryType {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Harbor, Self::Quay];
    const VALUES: &'static [&'static str] = &["harbor", "quay"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(MirrorRegistryType);

/// The mirror configuration of an organization, to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewOrganizationMirror {
    /// The kind of the external registry.
    pub external_registry_type: crate::models::MirrorRegistryType,
    /// The address of the external registry.
    pub external_registry_url: String,
    /// The organization or project to mirror.
    ///
    /// Limits: at most 255 characters.
    pub external_namespace: String,
    /// The full name of a robot of the organization. The robot creates the repositories.
    pub robot_username: String,
    /// The visibility of repositories that mirroring creates.
    pub visibility: crate::models::RepositoryVisibility,
    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 60.
    pub sync_interval: i64,
    /// The start time of the first run, formatted exactly as in the example.
    pub sync_start_date: String,
    /// Whether scheduled mirroring is on. The default is `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The user name at the external registry. If `null`, empty or omitted, there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the external registry. If `null`, empty or omitted, there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// The connection settings of the external registry. Empty if none were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<
        crate::models::OrganizationMirrorRegistryConfig,
    >,
    /// Name patterns of the repositories to mirror. An empty or omitted list means all
    /// repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Vec<String>>,
    /// The timeout in seconds for copying one image. The default is 300.
    ///
    /// Limits: at least 30, at most 3600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout: Option<i32>,
}

apitwin_runtime::read_object! {
    NewOrganizationMirror { 0 external_registry_type : "external_registry_type", 1
    external_registry_url : "external_registry_url", 2 external_namespace :
    "external_namespace", 3 robot_username : "robot_username", 4 visibility :
    "visibility", 5 sync_interval : "sync_interval", 6 sync_start_date :
    "sync_start_date", 7 is_enabled : "is_enabled" default, 8 external_registry_username
    : "external_registry_username" default, 9 external_registry_password :
    "external_registry_password" default, 10 external_registry_config :
    "external_registry_config" default, 11 repository_filters : "repository_filters"
    default, 12 skopeo_timeout : "skopeo_timeout" default }
}

impl NewOrganizationMirror {
    /// Creates a `NewOrganizationMirror` from its required properties.
    pub fn new(
        external_registry_type: crate::models::MirrorRegistryType,
        external_registry_url: impl Into<String>,
        external_namespace: impl Into<String>,
        robot_username: impl Into<String>,
        visibility: crate::models::RepositoryVisibility,
        sync_interval: i64,
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

    /// Whether scheduled mirroring is on. The default is `true`.
    pub fn is_enabled(mut self, is_enabled: impl Into<crate::Optional<bool>>) -> Self {
        self.is_enabled = is_enabled.into().into_option();
        self
    }

    /// The user name at the external registry. If `null`, empty or omitted, there is none.
    pub fn external_registry_username(
        mut self,
        external_registry_username: impl Into<crate::Field<String>>,
    ) -> Self {
        self.external_registry_username = external_registry_username.into();
        self
    }

    /// The password at the external registry. If `null`, empty or omitted, there is none.
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
            crate::Optional<crate::models::OrganizationMirrorRegistryConfig>,
        >,
    ) -> Self {
        self.external_registry_config = external_registry_config.into().into_option();
        self
    }

    /// Name patterns of the repositories to mirror. An empty or omitted list means all
    /// repositories.
    pub fn repository_filters(
        mut self,
        repository_filters: impl Into<crate::Optional<Vec<String>>>,
    ) -> Self {
        self.repository_filters = repository_filters.into().into_option();
        self
    }

    /// The timeout in seconds for copying one image. The default is 300.
    ///
    /// Limits: at least 30, at most 3600.
    pub fn skopeo_timeout(
        mut self,
        skopeo_timeout: impl Into<crate::Optional<i32>>,
    ) -> Self {
        self.skopeo_timeout = skopeo_timeout.into().into_option();
        self
    }
}

/// The mirror configuration of an organization, and its progress.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationMirror {
    /// Whether scheduled mirroring is on.
    pub is_enabled: bool,
    /// The kind of the external registry.
    pub external_registry_type: crate::models::MirrorRegistryType,
    /// The address of the external registry.
    pub external_registry_url: String,
    /// The organization or project in the external registry.
    pub external_namespace: String,
    /// The user name at the external registry; `null` if there is none. A string in parentheses if
    /// the server can no longer decrypt the name.
    pub external_registry_username: Option<String>,
    /// Whether the server stores a password for the external registry.
    pub has_external_registry_password: bool,
    /// The connection settings of the external registry, as they were sent. Empty if none were
    /// given. The server checks them on creation, and on a change it does not.
    pub external_registry_config: crate::models::OrganizationMirrorStoredConfig,
    /// Name patterns of the repositories to mirror. Empty means all repositories.
    pub repository_filters: Vec<String>,
    /// The full name of the robot that creates the repositories; `null` if it is gone.
    pub robot_username: Option<String>,
    /// The visibility of repositories that mirroring creates.
    pub visibility: crate::models::RepositoryVisibility,
    /// The interval between two runs in seconds.
    pub sync_interval: i64,
    /// The start time of the next run, formatted as in the example or with a fraction of a second;
    /// `null` if none is planned.
    pub sync_start_date: Option<String>,
    /// The deadline of the current run, formatted like `sync_start_date`, or `null`.
    pub sync_expiration_date: Option<String>,
    /// The state of mirroring.
    pub sync_status: crate::models::MirrorSyncStatus,
    /// The number of retries left after a failed run.
    pub sync_retries_remaining: i32,
    /// The number of repositories in each state, by state name. Every state is present.
    pub repo_sync_status_counts: std::collections::BTreeMap<String, i64>,
    /// The timeout in seconds for copying one image.
    pub skopeo_timeout: i64,
    /// The time at which mirroring was set up, formatted as in the example.
    pub creation_date: String,
}

apitwin_runtime::read_object! {
    OrganizationMirror { 0 is_enabled : "is_enabled", 1 external_registry_type :
    "external_registry_type", 2 external_registry_url : "external_registry_url", 3
    external_namespace : "external_namespace", 4 external_registry_username :
    "external_registry_username" default, 5 has_external_registry_password :
    "has_external_registry_password", 6 external_registry_config :
    "external_registry_config", 7 repository_filters : "repository_filters", 8
    robot_username : "robot_username" default, 9 visibility : "visibility", 10
    sync_interval : "sync_interval", 11 sync_start_date : "sync_start_date" default, 12
    sync_expiration_date : "sync_expiration_date" default, 13 sync_status :
    "sync_status", 14 sync_retries_remaining : "sync_retries_remaining", 15
    repo_sync_status_counts : "repo_sync_status_counts", 16 skopeo_timeout :
    "skopeo_timeout", 17 creation_date : "creation_date" }
}

/// The result of a connection test with the external registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationMirrorCheck {
    /// Whether the server reached the external registry with the stored settings.
    pub success: bool,
    /// The result, as text for users.
    pub message: String,
}

apitwin_runtime::read_object! {
    OrganizationMirrorCheck { 0 success : "success", 1 message : "message" }
}

impl OrganizationMirrorCheck {
    /// Creates a `OrganizationMirrorCheck` from its required properties.
    pub fn new(success: bool, message: impl Into<String>) -> Self {
        Self {
            success,
            message: message.into(),
        }
    }
}

/// The connection settings of the external registry. Empty if none were given.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct OrganizationMirrorRegistryConfig {
    /// Whether the external registry must use TLS with a valid certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_tls: Option<bool>,
    /// The proxies for connections to the external registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<crate::models::RepositoryMirrorProxy>,
}

apitwin_runtime::read_object! {
    OrganizationMirrorRegistryConfig { 0 verify_tls : "verify_tls" default, 1 proxy :
    "proxy" default }
}

impl OrganizationMirrorRegistryConfig {
    /// Whether the external registry must use TLS with a valid certificate.
    pub fn verify_tls(mut self, verify_tls: impl Into<crate::Optional<bool>>) -> Self {
        self.verify_tls = verify_tls.into().into_option();
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

/// A repository that organization mirroring found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationMirrorRepository {
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The mirroring state of the repository. `SKIP` means that it is gone or filtered out.
    pub sync_status: crate::models::OrganizationMirrorRepositorySyncStatus,
    /// The time at which the problem was found, formatted as in the example.
    pub discovery_date: String,
    /// The time of the last run, formatted like `discovery_date`; `null` if there was none.
    pub last_sync_date: Option<String>,
    /// The reason for a failure or skip, or `null`.
    pub status_message: Option<String>,
    /// The full name of the repository in this registry; `null` if it does not exist yet.
    pub quay_repository: Option<String>,
}

apitwin_runtime::read_object! {
    OrganizationMirrorRepository { 0 name : "name", 1 sync_status : "sync_status", 2
    discovery_date : "discovery_date", 3 last_sync_date : "last_sync_date" default, 4
    status_message : "status_message" default, 5 quay_repository : "quay_repository"
    default }
}

impl OrganizationMirrorRepository {
    /// Creates a `OrganizationMirrorRepository` from its required properties.
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

/// A page of the repositories that organization mirroring found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationMirrorRepositoryList {
    /// The repositories.
    pub repositories: Vec<crate::models::OrganizationMirrorRepository>,
    /// The number of the page, starting at 1.
    pub page: i64,
    /// The maximum number of repositories on a page.
    pub limit: i32,
    /// The total number of repositories on all pages.
    pub total: i64,
    /// Whether another page follows.
    pub has_next: bool,
}

apitwin_runtime::read_object! {
    OrganizationMirrorRepositoryList { 0 repositories : "repositories", 1 page : "page",
    2 limit : "limit", 3 total : "total", 4 has_next : "has_next" }
}

impl OrganizationMirrorRepositoryList {
    /// Creates a `OrganizationMirrorRepositoryList` from its required properties.
    pub fn new(
        repositories: Vec<crate::models::OrganizationMirrorRepository>,
        page: i64,
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

/// The mirroring state of the repository. `SKIP` means that it is gone or filtered out.
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

crate::open_set!(OrganizationMirrorRepositorySyncStatus);

/// The connection settings of the external registry, as they were sent. Empty if none were
/// given. The server checks them on creation, and on a change it does not.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct OrganizationMirrorStoredConfig {
    /// Whether the external registry must use TLS with a valid certificate. A change stores any
    /// other value as well.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub verify_tls: crate::Field<crate::Unchecked<bool>>,
    /// The proxies to reach the external registry through.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub proxy: crate::Field<crate::Unchecked<crate::models::RepositoryMirrorProxy>>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

apitwin_runtime::read_object! {
    OrganizationMirrorStoredConfig { 0 verify_tls : "verify_tls" default, 1 proxy :
    "proxy" default; and extra }
}

impl OrganizationMirrorStoredConfig {
    /// Whether the external registry must use TLS with a valid certificate. A change stores any
    /// other value as well.
    pub fn verify_tls(
        mut self,
        verify_tls: impl Into<crate::Field<crate::Unchecked<bool>>>,
    ) -> Self {
        self.verify_tls = verify_tls.into();
        self
    }

    /// The proxies to reach the external registry through.
    pub fn proxy(
        mut self,
        proxy: impl Into<
            crate::Field<crate::Unchecked<crate::models::RepositoryMirrorProxy>>,
        >,
    ) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// Sets the properties that are not listed.
    pub fn extra(mut self, extra: impl Into<crate::Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An update of an organization's mirror configuration. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct OrganizationMirrorUpdate {
    /// Whether scheduled mirroring is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// The address of the external registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_url: Option<String>,
    /// The organization or project to mirror.
    ///
    /// Limits: at most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_namespace: Option<String>,
    /// The full name of a robot of the organization. The robot creates the repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub robot_username: Option<String>,
    /// The visibility of repositories that mirroring creates from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<crate::models::RepositoryVisibility>,
    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 60.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_interval: Option<i64>,
    /// The start time of the next run, formatted exactly as in the example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_start_date: Option<String>,
    /// The user name at the external registry. `null` or an empty string removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_username: crate::Field<String>,
    /// The password at the external registry. `null` or an empty string removes it.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub external_registry_password: crate::Field<crate::Secret>,
    /// The connection settings of the external registry. They replace all stored settings. The
    /// server stores any object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_registry_config: Option<crate::models::OrganizationMirrorStoredConfig>,
    /// Name patterns of the repositories to mirror. Empty means all repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Vec<String>>,
    /// The timeout in seconds for copying one image.
    ///
    /// Limits: at least 30, at most 3600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skopeo_timeout: Option<i32>,
}

apitwin_runtime::read_object! {
    OrganizationMirrorUpdate { 0 is_enabled : "is_enabled" default, 1
    external_registry_url : "external_registry_url" default, 2 external_namespace :
    "external_namespace" default, 3 robot_username : "robot_username" default, 4
    visibility : "visibility" default, 5 sync_interval : "sync_interval" default, 6
    sync_start_date : "sync_start_date" default, 7 external_registry_username :
    "external_registry_username" default, 8 external_registry_password :
    "external_registry_password" default, 9 external_registry_config :
    "external_registry_config" default, 10 repository_filters : "repository_filters"
    default, 11 skopeo_timeout : "skopeo_timeout" default }
}

impl OrganizationMirrorUpdate {
    /// Whether scheduled mirroring is on.
    pub fn is_enabled(mut self, is_enabled: impl Into<crate::Optional<bool>>) -> Self {
        self.is_enabled = is_enabled.into().into_option();
        self
    }

    /// The address of the external registry.
    pub fn external_registry_url(
        mut self,
        external_registry_url: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.external_registry_url = external_registry_url.into().into_option();
        self
    }

    /// The organization or project to mirror.
    ///
    /// Limits: at most 255 characters.
    pub fn external_namespace(
        mut self,
        external_namespace: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.external_namespace = external_namespace.into().into_option();
        self
    }

    /// The full name of a robot of the organization. The robot creates the repositories.
    pub fn robot_username(
        mut self,
        robot_username: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.robot_username = robot_username.into().into_option();
        self
    }

    /// The visibility of repositories that mirroring creates from now on.
    pub fn visibility(
        mut self,
        visibility: impl Into<crate::Optional<crate::models::RepositoryVisibility>>,
    ) -> Self {
        self.visibility = visibility.into().into_option();
        self
    }

    /// The interval between two runs in seconds.
    ///
    /// Limits: at least 60.
    pub fn sync_interval(
        mut self,
        sync_interval: impl Into<crate::Optional<i64>>,
    ) -> Self {
        self.sync_interval = sync_interval.into().into_option();
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

    /// The user name at the external registry. `null` or an empty string removes it.
    pub fn external_registry_username(
        mut self,
        external_registry_username: impl Into<crate::Field<String>>,
    ) -> Self {
        self.external_registry_username = external_registry_username.into();
        self
    }

    /// The password at the external registry. `null` or an empty string removes it.
    pub fn external_registry_password(
        mut self,
        external_registry_password: impl Into<crate::Field<crate::Secret>>,
    ) -> Self {
        self.external_registry_password = external_registry_password.into();
        self
    }

    /// The connection settings of the external registry. They replace all stored settings. The
    /// server stores any object.
    pub fn external_registry_config(
        mut self,
        external_registry_config: impl Into<
            crate::Optional<crate::models::OrganizationMirrorStoredConfig>,
        >,
    ) -> Self {
        self.external_registry_config = external_registry_config.into().into_option();
        self
    }

    /// Name patterns of the repositories to mirror. Empty means all repositories.
    pub fn repository_filters(
        mut self,
        repository_filters: impl Into<crate::Optional<Vec<String>>>,
    ) -> Self {
        self.repository_filters = repository_filters.into().into_option();
        self
    }

    /// The timeout in seconds for copying one image.
    ///
    /// Limits: at least 30, at most 3600.
    pub fn skopeo_timeout(
        mut self,
        skopeo_timeout: impl Into<crate::Optional<i32>>,
    ) -> Self {
        self.skopeo_timeout = skopeo_timeout.into().into_option();
        self
    }
}

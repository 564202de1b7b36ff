// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repository` use.

/// The name of a newly created repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreatedRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The kind of content in the repository.
    pub kind: crate::models::RepositoryKind,
}

apitwin_runtime::read_object! {
    CreatedRepository { 0 namespace : "namespace", 1 name : "name", 2 kind : "kind" }
}

impl CreatedRepository {
    /// Creates a `CreatedRepository` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        kind: crate::models::RepositoryKind,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            kind,
        }
    }
}

/// A repository to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewRepository {
    /// The name, without the namespace. It may not contain slashes if `EXTENDED_REPOSITORY_NAMES`
    /// is off.
    ///
    /// Limits: at most 255 characters, like `^[a-z0-9][.a-z0-9_-]*(/[a-z0-9][.a-z0-9_-]*)*$`.
    pub repository: String,
    /// The visibility of the repository.
    pub visibility: crate::models::RepositoryVisibility,
    /// The user or organization that will own the repository. The default is the caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The purpose of the repository, in Markdown. May be empty.
    pub description: String,
    /// The kind of repository. The default is `image`, also for `null`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub repo_kind: crate::Field<crate::models::NewRepositoryRepoKind>,
}

apitwin_runtime::read_object! {
    NewRepository { 0 repository : "repository", 1 visibility : "visibility", 2 namespace
    : "namespace" default, 3 description : "description", 4 repo_kind : "repo_kind"
    default }
}

impl NewRepository {
    /// Creates a `NewRepository` from its required properties.
    pub fn new(
        repository: impl Into<String>,
        visibility: crate::models::RepositoryVisibility,
        description: impl Into<String>,
    ) -> Self {
        Self {
            repository: repository.into(),
            visibility,
            namespace: None,
            description: description.into(),
            repo_kind: crate::Field::Absent,
        }
    }

    /// The user or organization that will own the repository. The default is the caller.
    pub fn namespace(mut self, namespace: impl Into<crate::Optional<String>>) -> Self {
        self.namespace = namespace.into().into_option();
        self
    }

    /// The kind of repository. The default is `image`, also for `null`.
    pub fn repo_kind(
        mut self,
        repo_kind: impl Into<crate::Field<crate::models::NewRepositoryRepoKind>>,
    ) -> Self {
        self.repo_kind = repo_kind.into();
        self
    }
}

/// The kind of repository. The default is `image`, also for `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NewRepositoryRepoKind {
    /// `image`
    Image,
}

impl NewRepositoryRepoKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Image];
    const VALUES: &'static [&'static str] = &["image"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(NewRepositoryRepoKind);

/// A repository, with its tags and the caller's rights.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Repository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The kind of content in the repository.
    pub kind: crate::models::RepositoryKind,
    /// The purpose of the repository, in Markdown. May be empty or `null`.
    pub description: Option<String>,
    /// Whether anyone may read the repository.
    pub is_public: bool,
    /// Whether the namespace is an organization.
    pub is_organization: bool,
    /// Whether the caller has starred the repository; `false` without a token.
    pub is_starred: bool,
    /// The token that gives access to the build badge of a private repository; empty for public
    /// repositories.
    pub status_token: crate::Secret,
    /// Whether tags are signed; `false` if `SIGNING` is off.
    pub trust_enabled: bool,
    /// The period in seconds for which removed tags of the namespace can be restored.
    pub tag_expiration_s: i64,
    /// Whether the namespace has no billing account.
    pub is_free_account: bool,
    /// The state of the repository, which determines whether it accepts pushes.
    pub state: Option<crate::models::RepositoryState>,
    /// Up to 500 active tags, by name. Absent if `includeTags` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<
        std::collections::BTreeMap<String, crate::models::RepositoryTagSummary>,
    >,
    /// Whether the caller may push; `false` in every state except `NORMAL`.
    pub can_write: bool,
    /// Whether the caller may administer the repository; also `true` for global read-only
    /// superusers.
    pub can_admin: bool,
    /// The number of actions on each day: first the days with actions, then the others, newest
    /// first. Present if `includeStats` is `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stats: Option<Vec<crate::models::RepositoryDayCount>>,
}

apitwin_runtime::read_object! {
    Repository { 0 namespace : "namespace", 1 name : "name", 2 kind : "kind", 3
    description : "description" default, 4 is_public : "is_public", 5 is_organization :
    "is_organization", 6 is_starred : "is_starred", 7 status_token : "status_token", 8
    trust_enabled : "trust_enabled", 9 tag_expiration_s : "tag_expiration_s", 10
    is_free_account : "is_free_account", 11 state : "state" default, 12 tags : "tags"
    default, 13 can_write : "can_write", 14 can_admin : "can_admin", 15 stats : "stats"
    default }
}

/// The response to a successful change.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryChanged {
    /// Always true.
    pub success: bool,
}

apitwin_runtime::read_object! {
    RepositoryChanged { 0 success : "success" }
}

impl RepositoryChanged {
    /// Creates a `RepositoryChanged` from its required properties.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

/// The number of actions in a repository on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryDayCount {
    /// The day, as YYYY-MM-DD.
    pub date: String,
    /// The number of actions.
    pub count: i64,
}

apitwin_runtime::read_object! {
    RepositoryDayCount { 0 date : "date", 1 count : "count" }
}

impl RepositoryDayCount {
    /// Creates a `RepositoryDayCount` from its required properties.
    pub fn new(date: impl Into<String>, count: i64) -> Self {
        Self { date: date.into(), count }
    }
}

/// The kind of content in a repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryKind {
    /// `application`
    Application,
    /// `image`
    Image,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Application => "application",
            Self::Image => "image",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "application" => Self::Application,
            "image" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RepositoryKind);

/// A page of repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryPage {
    /// The repositories on this page.
    pub repositories: Vec<crate::models::RepositorySummary>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    RepositoryPage { 0 repositories : "repositories", 1 next_page : "next_page" default }
}

impl RepositoryPage {
    /// Creates a `RepositoryPage` from its required properties.
    pub fn new(repositories: Vec<crate::models::RepositorySummary>) -> Self {
        Self {
            repositories,
            next_page: None,
        }
    }
}

/// The storage used by a repository, next to the quota of its namespace.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryQuotaReport {
    /// The number of bytes that the repository stores.
    pub quota_bytes: i64,
    /// The quota of the namespace in bytes, or the registry's default, or `null`.
    pub configured_quota: Option<i64>,
}

apitwin_runtime::read_object! {
    RepositoryQuotaReport { 0 quota_bytes : "quota_bytes", 1 configured_quota :
    "configured_quota" default }
}

impl RepositoryQuotaReport {
    /// Creates a `RepositoryQuotaReport` from its required properties.
    pub fn new(quota_bytes: i64, configured_quota: Option<i64>) -> Self {
        Self {
            quota_bytes,
            configured_quota,
        }
    }
}

/// The state of a repository, which determines whether it accepts pushes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryState {
    /// `MARKED_FOR_DELETION`
    MarkedForDeletion,
    /// `MIRROR`
    Mirror,
    /// `NORMAL`
    Normal,
    /// `ORG_MIRROR`
    OrgMirror,
    /// `READ_ONLY`
    ReadOnly,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryState {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MarkedForDeletion => "MARKED_FOR_DELETION",
            Self::Mirror => "MIRROR",
            Self::Normal => "NORMAL",
            Self::OrgMirror => "ORG_MIRROR",
            Self::ReadOnly => "READ_ONLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MARKED_FOR_DELETION" => Self::MarkedForDeletion,
            "MIRROR" => Self::Mirror,
            "NORMAL" => Self::Normal,
            "ORG_MIRROR" => Self::OrgMirror,
            "READ_ONLY" => Self::ReadOnly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RepositoryState);

/// The new state of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryStateChange {
    /// Whether the repository accepts all pushes, no pushes, or only those of its mirroring.
    pub state: crate::models::RepositoryStateChangeState,
}

apitwin_runtime::read_object! {
    RepositoryStateChange { 0 state : "state" }
}

impl RepositoryStateChange {
    /// Creates a `RepositoryStateChange` from its required properties.
    pub fn new(state: crate::models::RepositoryStateChangeState) -> Self {
        Self { state }
    }
}

/// Whether the repository accepts all pushes, no pushes, or only those of its mirroring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepositoryStateChangeState {
    /// `NORMAL`
    Normal,
    /// `READ_ONLY`
    ReadOnly,
    /// `MIRROR`
    Mirror,
}

impl RepositoryStateChangeState {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Normal, Self::ReadOnly, Self::Mirror];
    const VALUES: &'static [&'static str] = &["NORMAL", "READ_ONLY", "MIRROR"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(RepositoryStateChangeState);

/// A repository, as lists show it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositorySummary {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The purpose of the repository, in Markdown. May be empty or `null`.
    pub description: Option<String>,
    /// Whether anyone may read the repository.
    pub is_public: bool,
    /// The kind that the list was requested for.
    pub kind: crate::models::RepositoryKind,
    /// The state of the repository, which determines whether it accepts pushes.
    pub state: Option<crate::models::RepositoryState>,
    /// The time at which the newest tag was created, in Unix seconds; `null` without tags. Present
    /// if requested.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub last_modified: crate::Field<i64>,
    /// The number of recent actions, written with a fraction. Present if requested.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub popularity: Option<crate::WholeNumber>,
    /// Whether the caller has starred the repository. Absent without a token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_starred: Option<bool>,
    /// The storage used by the repository. Present if `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_report: Option<crate::models::RepositoryQuotaReport>,
}

apitwin_runtime::read_object! {
    RepositorySummary { 0 namespace : "namespace", 1 name : "name", 2 description :
    "description" default, 3 is_public : "is_public", 4 kind : "kind", 5 state : "state"
    default, 6 last_modified : "last_modified" default, 7 popularity : "popularity"
    default, 8 is_starred : "is_starred" default, 9 quota_report : "quota_report" default
    }
}

impl RepositorySummary {
    /// Creates a `RepositorySummary` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        description: Option<String>,
        is_public: bool,
        kind: crate::models::RepositoryKind,
        state: Option<crate::models::RepositoryState>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            description,
            is_public,
            kind,
            state,
            last_modified: crate::Field::Absent,
            popularity: None,
            is_starred: None,
            quota_report: None,
        }
    }
}

/// A tag, as its repository shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryTagSummary {
    /// The name of the tag.
    pub name: String,
    /// The compressed size of the layers in bytes; `null` if unknown.
    pub size: Option<i64>,
    /// The time at which the tag was pointed to its manifest, in RFC 2822 format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// The expiration time of the tag, in RFC 2822 format. Absent if the tag does not expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    /// The digest of the manifest that the tag points to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest_digest: Option<String>,
}

apitwin_runtime::read_object! {
    RepositoryTagSummary { 0 name : "name", 1 size : "size" default, 2 last_modified :
    "last_modified" default, 3 expiration : "expiration" default, 4 manifest_digest :
    "manifest_digest" default }
}

impl RepositoryTagSummary {
    /// Creates a `RepositoryTagSummary` from its required properties.
    pub fn new(name: impl Into<String>, size: Option<i64>) -> Self {
        Self {
            name: name.into(),
            size,
            last_modified: None,
            expiration: None,
            manifest_digest: None,
        }
    }
}

/// The new signing setting of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryTrustChange {
    /// Whether tags are signed.
    pub trust_enabled: bool,
}

apitwin_runtime::read_object! {
    RepositoryTrustChange { 0 trust_enabled : "trust_enabled" }
}

impl RepositoryTrustChange {
    /// Creates a `RepositoryTrustChange` from its required properties.
    pub fn new(trust_enabled: bool) -> Self {
        Self { trust_enabled }
    }
}

/// The new description of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryUpdate {
    /// The purpose of the repository, in Markdown. May be empty.
    pub description: String,
}

apitwin_runtime::read_object! {
    RepositoryUpdate { 0 description : "description" }
}

impl RepositoryUpdate {
    /// Creates a `RepositoryUpdate` from its required properties.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

/// The new visibility of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryVisibilityChange {
    /// Whether anyone may read a repository, or only accounts with a permission.
    pub visibility: crate::models::RepositoryVisibility,
}

apitwin_runtime::read_object! {
    RepositoryVisibilityChange { 0 visibility : "visibility" }
}

impl RepositoryVisibilityChange {
    /// Creates a `RepositoryVisibilityChange` from its required properties.
    pub fn new(visibility: crate::models::RepositoryVisibility) -> Self {
        Self { visibility }
    }
}

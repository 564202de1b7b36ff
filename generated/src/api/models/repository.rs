// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repository` use.

/// The name of a newly created repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatedRepository {
    /// The user or organization that owns the repository.
    pub namespace: String,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The kind of content in the repository.
    pub kind: crate::models::CreatedRepositoryKind,
}

impl CreatedRepository {
    /// Creates a `CreatedRepository` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        kind: crate::models::CreatedRepositoryKind,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            kind,
        }
    }
}

/// The kind of content in the repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreatedRepositoryKind {
    /// `image`
    Image,
    /// A value that this version does not know.
    Unknown(String),
}

impl CreatedRepositoryKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CreatedRepositoryKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "image" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for CreatedRepositoryKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<CreatedRepositoryKind> for String {
    #[inline]
    fn from(value: CreatedRepositoryKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for CreatedRepositoryKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for CreatedRepositoryKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CreatedRepositoryKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// A repository to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewRepository {
    /// The name, without the namespace. It may not contain slashes if `EXTENDED_REPOSITORY_NAMES`
    /// is off.
    pub repository: String,
    /// The visibility of the repository.
    pub visibility: crate::models::NewRepositoryVisibility,
    /// The user or organization that will own the repository. The default is the caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The purpose of the repository, in Markdown. May be empty.
    pub description: String,
    /// The kind of repository. The default is `image`, also for `null`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub repo_kind: crate::Field<crate::models::NewRepositoryRepoKind>,
}

impl NewRepository {
    /// Creates a `NewRepository` from its required properties.
    pub fn new(
        repository: impl Into<String>,
        visibility: crate::models::NewRepositoryVisibility,
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
}

/// The kind of repository. The default is `image`, also for `null`.
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
pub enum NewRepositoryRepoKind {
    /// `image`
    #[serde(rename = "image")]
    Image,
}

impl NewRepositoryRepoKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
        }
    }
}

impl std::fmt::Display for NewRepositoryRepoKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The visibility of the repository.
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
pub enum NewRepositoryVisibility {
    /// `public`
    #[serde(rename = "public")]
    Public,
    /// `private`
    #[serde(rename = "private")]
    Private,
}

impl NewRepositoryVisibility {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

impl std::fmt::Display for NewRepositoryVisibility {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A repository, with its tags and the caller's rights.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
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

/// The response to a successful change.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryChanged {
    /// Always true.
    pub success: bool,
}

impl RepositoryChanged {
    /// Creates a `RepositoryChanged` from its required properties.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

/// The number of actions in a repository on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryDayCount {
    /// The day, as YYYY-MM-DD.
    pub date: String,
    /// The number of actions.
    pub count: i64,
}

impl RepositoryDayCount {
    /// Creates a `RepositoryDayCount` from its required properties.
    pub fn new(date: impl Into<String>, count: i64) -> Self {
        Self { date: date.into(), count }
    }
}

/// The kind of content in the repository.
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

impl From<String> for RepositoryKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositoryKind> for String {
    #[inline]
    fn from(value: RepositoryKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositoryKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositoryKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositoryKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// A page of repositories.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryPage {
    /// The repositories on this page.
    pub repositories: Vec<crate::models::RepositorySummary>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryQuotaReport {
    /// The number of bytes that the repository stores.
    pub quota_bytes: i64,
    /// The quota of the namespace in bytes, or the registry's default, or `null`.
    pub configured_quota: Option<i64>,
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

/// The state of the repository, which determines whether it accepts pushes.
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

impl From<String> for RepositoryState {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositoryState> for String {
    #[inline]
    fn from(value: RepositoryState) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositoryState {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositoryState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositoryState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The new state of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryStateChange {
    /// Whether the repository accepts all pushes, no pushes, or only those of its mirroring.
    pub state: crate::models::RepositoryStateChangeState,
}

impl RepositoryStateChange {
    /// Creates a `RepositoryStateChange` from its required properties.
    pub fn new(state: crate::models::RepositoryStateChangeState) -> Self {
        Self { state }
    }
}

/// Whether the repository accepts all pushes, no pushes, or only those of its mirroring.
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
pub enum RepositoryStateChangeState {
    /// `NORMAL`
    #[serde(rename = "NORMAL")]
    Normal,
    /// `READ_ONLY`
    #[serde(rename = "READ_ONLY")]
    ReadOnly,
    /// `MIRROR`
    #[serde(rename = "MIRROR")]
    Mirror,
}

impl RepositoryStateChangeState {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "NORMAL",
            Self::ReadOnly => "READ_ONLY",
            Self::Mirror => "MIRROR",
        }
    }
}

impl std::fmt::Display for RepositoryStateChangeState {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A repository, as lists show it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
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
    pub kind: crate::models::RepositorySummaryKind,
    /// The state of the repository, which determines whether it accepts pushes.
    pub state: Option<crate::models::RepositorySummaryState>,
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

impl RepositorySummary {
    /// Creates a `RepositorySummary` from its required properties.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        description: Option<String>,
        is_public: bool,
        kind: crate::models::RepositorySummaryKind,
        state: Option<crate::models::RepositorySummaryState>,
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

/// The kind that the list was requested for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositorySummaryKind {
    /// `application`
    Application,
    /// `image`
    Image,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositorySummaryKind {
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

impl From<&str> for RepositorySummaryKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "application" => Self::Application,
            "image" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for RepositorySummaryKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositorySummaryKind> for String {
    #[inline]
    fn from(value: RepositorySummaryKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositorySummaryKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositorySummaryKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositorySummaryKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The state of the repository, which determines whether it accepts pushes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositorySummaryState {
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

impl RepositorySummaryState {
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

impl From<&str> for RepositorySummaryState {
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

impl From<String> for RepositorySummaryState {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<RepositorySummaryState> for String {
    #[inline]
    fn from(value: RepositorySummaryState) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for RepositorySummaryState {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for RepositorySummaryState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for RepositorySummaryState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// A tag, as its repository shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryTrustChange {
    /// Whether tags are signed.
    pub trust_enabled: bool,
}

impl RepositoryTrustChange {
    /// Creates a `RepositoryTrustChange` from its required properties.
    pub fn new(trust_enabled: bool) -> Self {
        Self { trust_enabled }
    }
}

/// The new description of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryUpdate {
    /// The purpose of the repository, in Markdown. May be empty.
    pub description: String,
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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryVisibilityChange {
    /// Whether anyone may read the repository, or only accounts with a permission.
    pub visibility: crate::models::RepositoryVisibilityChangeVisibility,
}

impl RepositoryVisibilityChange {
    /// Creates a `RepositoryVisibilityChange` from its required properties.
    pub fn new(visibility: crate::models::RepositoryVisibilityChangeVisibility) -> Self {
        Self { visibility }
    }
}

/// Whether anyone may read the repository, or only accounts with a permission.
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
pub enum RepositoryVisibilityChangeVisibility {
    /// `public`
    #[serde(rename = "public")]
    Public,
    /// `private`
    #[serde(rename = "private")]
    Private,
}

impl RepositoryVisibilityChangeVisibility {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

impl std::fmt::Display for RepositoryVisibilityChangeVisibility {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

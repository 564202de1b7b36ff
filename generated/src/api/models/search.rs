// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `search` use.

/// A user, robot, team or organization, or a user of an external directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Entity {
    /// The name.
    pub name: String,
    /// The kind of entity; `user` also for robots.
    pub kind: crate::models::EntityKind,
    /// Whether the entity is a robot. Present only for the kind `user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_robot: Option<bool>,
    /// The e-mail address, or an empty string. Present only for the kind `external`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Present for teams and organizations, and for users if the search names an organization. The
    /// server returns `true` whether or not the user is a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_org_member: Option<bool>,
}

apitwin_runtime::read_object! {
    Entity { 0 name : "name", 1 kind : "kind", 2 is_robot : "is_robot" default, 3 title :
    "title" default, 4 avatar : "avatar", 5 is_org_member : "is_org_member" default }
}

impl Entity {
    /// Creates a `Entity` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::EntityKind,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            is_robot: None,
            title: None,
            avatar,
            is_org_member: None,
        }
    }
}

/// The kind of entity; `user` also for robots.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityKind {
    /// `external`
    External,
    /// `org`
    Org,
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl EntityKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::External => "external",
            Self::Org => "org",
            Self::Team => "team",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EntityKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "external" => Self::External,
            "org" => Self::Org,
            "team" => Self::Team,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(EntityKind);

/// The entities whose names have a given prefix.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct EntityList {
    /// The matching entities.
    pub results: Vec<crate::models::Entity>,
}

apitwin_runtime::read_object! {
    EntityList { 0 results : "results" }
}

impl EntityList {
    /// Creates a `EntityList` from its required properties.
    pub fn new(results: Vec<crate::models::Entity>) -> Self {
        Self { results }
    }
}

/// A repository that the search for repositories found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FoundRepository {
    /// Always `repository`.
    pub kind: crate::models::RepositoryResultKind,
    /// Always `repo`.
    pub title: crate::models::RepositoryResultTitle,
    /// The user or organization that owns the repository.
    pub namespace: crate::models::SearchResultOwner,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The purpose of the repository, in Markdown. May be empty or `null`.
    pub description: Option<String>,
    /// Whether anyone may read the repository.
    pub is_public: bool,
    /// Always 4.
    pub score: i32,
    /// The path of the result's page, without the host.
    pub href: String,
    /// The time at which the newest tag was created, in Unix seconds. Present if usage was
    /// requested and the repository has tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<i64>,
    /// The number of users who starred the repository. Present if usage was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stars: Option<i32>,
    /// The number of recent actions, written with a fraction. Present if usage was requested.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub popularity: Option<crate::WholeNumber>,
}

apitwin_runtime::read_object! {
    FoundRepository { 0 kind : "kind", 1 title : "title", 2 namespace : "namespace", 3
    name : "name", 4 description : "description" default, 5 is_public : "is_public", 6
    score : "score", 7 href : "href", 8 last_modified : "last_modified" default, 9 stars
    : "stars" default, 10 popularity : "popularity" default }
}

/// The account that a user of the external directory is linked to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LinkedUser {
    /// A user, robot, team or organization, or a user of an external directory.
    pub entity: crate::models::Entity,
}

apitwin_runtime::read_object! {
    LinkedUser { 0 entity : "entity" }
}

impl LinkedUser {
    /// Creates a `LinkedUser` from its required properties.
    pub fn new(entity: crate::models::Entity) -> Self {
        Self { entity }
    }
}

/// A user, organization or robot that a search found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NamespaceSearchResult {
    /// A short label of the kind of result.
    pub title: crate::models::NamespaceSearchResultTitle,
    /// The kind of the result.
    pub kind: crate::models::NamespaceSearchResultKind,
    /// The avatar; `null` for a robot.
    pub avatar: Option<crate::models::Avatar>,
    /// The name.
    pub name: String,
    /// The quality of the match, always with a fraction: `1.0`.
    pub score: f64,
    /// The path of the result's page, without the host.
    pub href: String,
    /// The name of a robot without its owner. Present if the robot itself is a result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
}

apitwin_runtime::read_object! {
    NamespaceSearchResult { 0 title : "title", 1 kind : "kind", 2 avatar : "avatar"
    default, 3 name : "name", 4 score : "score", 5 href : "href", 6 short_name :
    "short_name" default }
}

impl NamespaceSearchResult {
    /// Creates a `NamespaceSearchResult` from its required properties.
    pub fn new(
        title: crate::models::NamespaceSearchResultTitle,
        kind: crate::models::NamespaceSearchResultKind,
        avatar: Option<crate::models::Avatar>,
        name: impl Into<String>,
        score: f64,
        href: impl Into<String>,
    ) -> Self {
        Self {
            title,
            kind,
            avatar,
            name: name.into(),
            score,
            href: href.into(),
            short_name: None,
        }
    }
}

/// The kind of the result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NamespaceSearchResultKind {
    /// `organization`
    Organization,
    /// `robot`
    Robot,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl NamespaceSearchResultKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organization => "organization",
            Self::Robot => "robot",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NamespaceSearchResultKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "organization" => Self::Organization,
            "robot" => Self::Robot,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(NamespaceSearchResultKind);

/// A short label of the kind of result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NamespaceSearchResultTitle {
    /// `org`
    Org,
    /// `robot`
    Robot,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl NamespaceSearchResultTitle {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Org => "org",
            Self::Robot => "robot",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NamespaceSearchResultTitle {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "org" => Self::Org,
            "robot" => Self::Robot,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(NamespaceSearchResultTitle);

/// The kind of a result that is a repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryResultKind {
    /// `repository`
    Repository,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryResultKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Repository => "repository",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryResultKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "repository" => Self::Repository,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RepositoryResultKind);

/// The short label of a result that is a repository.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryResultTitle {
    /// `repo`
    Repo,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryResultTitle {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Repo => "repo",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryResultTitle {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "repo" => Self::Repo,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RepositoryResultTitle);

/// A page of repositories that a search found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositorySearchPage {
    /// The repositories on this page.
    pub results: Vec<crate::models::FoundRepository>,
    /// Whether there is another page.
    pub has_additional: bool,
    /// The number of this page.
    pub page: i32,
    /// The maximum number of repositories on a page.
    pub page_size: i32,
    /// The number of repositories on the previous pages.
    pub start_index: i32,
}

apitwin_runtime::read_object! {
    RepositorySearchPage { 0 results : "results", 1 has_additional : "has_additional", 2
    page : "page", 3 page_size : "page_size", 4 start_index : "start_index" }
}

impl RepositorySearchPage {
    /// Creates a `RepositorySearchPage` from its required properties.
    pub fn new(
        results: Vec<crate::models::FoundRepository>,
        has_additional: bool,
        page: i32,
        page_size: i32,
        start_index: i32,
    ) -> Self {
        Self {
            results,
            has_additional,
            page,
            page_size,
            start_index,
        }
    }
}

/// A repository that a search found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositorySearchResult {
    /// Always `repository`.
    pub kind: crate::models::RepositoryResultKind,
    /// Always `repo`.
    pub title: crate::models::RepositoryResultTitle,
    /// The user or organization that owns the repository.
    pub namespace: crate::models::SearchResultOwner,
    /// The name of the repository, without its namespace.
    pub name: String,
    /// The purpose of the repository, in Markdown. May be empty or `null`.
    pub description: Option<String>,
    /// Whether anyone may read the repository.
    pub is_public: bool,
    /// The quality of the match, always with a fraction: `4.0`.
    pub score: f64,
    /// The path of the result's page, without the host.
    pub href: String,
}

apitwin_runtime::read_object! {
    RepositorySearchResult { 0 kind : "kind", 1 title : "title", 2 namespace :
    "namespace", 3 name : "name", 4 description : "description" default, 5 is_public :
    "is_public", 6 score : "score", 7 href : "href" }
}

/// A search result.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum SearchResult {
    /// It is a `RepositorySearchResult`.
    RepositorySearchResult(crate::models::RepositorySearchResult),
    /// It is a `TeamSearchResult`.
    TeamSearchResult(crate::models::TeamSearchResult),
    /// It is a `NamespaceSearchResult`.
    NamespaceSearchResult(crate::models::NamespaceSearchResult),
}

apitwin_runtime::read_choice!(
    SearchResult { RepositorySearchResult(crate ::models::RepositorySearchResult) if |
    value | value.has(& ["kind", "title", "namespace", "name", "description",
    "is_public", "score", "href"]), TeamSearchResult(crate ::models::TeamSearchResult) if
    | value | value.has(& ["kind", "name", "organization", "avatar", "score", "href"]),
    NamespaceSearchResult(crate ::models::NamespaceSearchResult) if | value | value.has(&
    ["title", "kind", "avatar", "name", "score", "href"]) }
);

impl From<crate::models::RepositorySearchResult> for SearchResult {
    fn from(value: crate::models::RepositorySearchResult) -> Self {
        Self::RepositorySearchResult(value)
    }
}

impl From<crate::models::TeamSearchResult> for SearchResult {
    fn from(value: crate::models::TeamSearchResult) -> Self {
        Self::TeamSearchResult(value)
    }
}

impl From<crate::models::NamespaceSearchResult> for SearchResult {
    fn from(value: crate::models::NamespaceSearchResult) -> Self {
        Self::NamespaceSearchResult(value)
    }
}

/// The results of a search.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SearchResultList {
    /// The results, best match first.
    pub results: Vec<crate::models::SearchResult>,
}

apitwin_runtime::read_object! {
    SearchResultList { 0 results : "results" }
}

impl SearchResultList {
    /// Creates a `SearchResultList` from its required properties.
    pub fn new(results: Vec<crate::models::SearchResult>) -> Self {
        Self { results }
    }
}

/// A user or organization that owns a result.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SearchResultOwner {
    /// A short label of the kind of result.
    pub title: crate::models::NamespaceKind,
    /// The kind of the result.
    pub kind: crate::models::SearchResultOwnerKind,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The name.
    pub name: String,
    /// Always 1.
    pub score: i32,
    /// The path of the result's page, without the host.
    pub href: String,
}

apitwin_runtime::read_object! {
    SearchResultOwner { 0 title : "title", 1 kind : "kind", 2 avatar : "avatar", 3 name :
    "name", 4 score : "score", 5 href : "href" }
}

impl SearchResultOwner {
    /// Creates a `SearchResultOwner` from its required properties.
    pub fn new(
        title: crate::models::NamespaceKind,
        kind: crate::models::SearchResultOwnerKind,
        avatar: crate::models::Avatar,
        name: impl Into<String>,
        score: i32,
        href: impl Into<String>,
    ) -> Self {
        Self {
            title,
            kind,
            avatar,
            name: name.into(),
            score,
            href: href.into(),
        }
    }
}

/// The kind of the result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchResultOwnerKind {
    /// `organization`
    Organization,
    /// `user`
    User,
    /// A value that this version does not know.
    Unknown(String),
}

impl SearchResultOwnerKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organization => "organization",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SearchResultOwnerKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "organization" => Self::Organization,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(SearchResultOwnerKind);

/// A team that a search found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamSearchResult {
    /// Always `team`.
    pub kind: crate::models::TeamKind,
    /// The name of the team.
    pub name: String,
    /// The organization that the team belongs to.
    pub organization: crate::models::SearchResultOwner,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// The quality of the match, always with a fraction: `2.0`.
    pub score: f64,
    /// The path of the result's page, without the host.
    pub href: String,
}

apitwin_runtime::read_object! {
    TeamSearchResult { 0 kind : "kind", 1 name : "name", 2 organization : "organization",
    3 avatar : "avatar", 4 score : "score", 5 href : "href" }
}

impl TeamSearchResult {
    /// Creates a `TeamSearchResult` from its required properties.
    pub fn new(
        kind: crate::models::TeamKind,
        name: impl Into<String>,
        organization: crate::models::SearchResultOwner,
        avatar: crate::models::Avatar,
        score: f64,
        href: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            name: name.into(),
            organization,
            avatar,
            score,
            href: href.into(),
        }
    }
}

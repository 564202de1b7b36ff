// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `prototype` use.

/// Whether a user or a team receives the role. Robots count as users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DelegateKind {
    /// `user`
    User,
    /// `team`
    Team,
}

impl DelegateKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::User, Self::Team];
    const VALUES: &'static [&'static str] = &["user", "team"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(DelegateKind);

/// The user or team that receives the role, by name.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DelegateReference {
    /// The name of the user, of the robot account (`namespace+short`), or of the team in this
    /// organization.
    pub name: String,
    /// Whether a user or a team receives the role. Robots count as users.
    pub kind: crate::models::DelegateKind,
}

apitwin_runtime::read_object! {
    DelegateReference { 0 name : "name", 1 kind : "kind" }
}

impl DelegateReference {
    /// Creates a `DelegateReference` from its required properties.
    pub fn new(name: impl Into<String>, kind: crate::models::DelegateKind) -> Self {
        Self { name: name.into(), kind }
    }
}

/// A default permission to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewPrototype {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
    /// The user or team that receives the role, by name.
    pub delegate: crate::models::DelegateReference,
    /// The account whose new repositories the rule applies to. Omit it for all accounts; `null` is
    /// not accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activating_user: Option<crate::models::UserReference>,
}

apitwin_runtime::read_object! {
    NewPrototype { 0 role : "role", 1 delegate : "delegate", 2 activating_user :
    "activating_user" default }
}

impl NewPrototype {
    /// Creates a `NewPrototype` from its required properties.
    pub fn new(
        role: crate::models::RepositoryRole,
        delegate: crate::models::DelegateReference,
    ) -> Self {
        Self {
            role,
            delegate,
            activating_user: None,
        }
    }

    /// The account whose new repositories the rule applies to. Omit it for all accounts; `null` is
    /// not accepted.
    pub fn activating_user(
        mut self,
        activating_user: impl Into<crate::Optional<crate::models::UserReference>>,
    ) -> Self {
        self.activating_user = activating_user.into().into_option();
        self
    }
}

/// A rule that gives a user or team a role in each new repository of the organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Prototype {
    /// The account whose new repositories the rule applies to; `null` for all accounts.
    pub activating_user: Option<crate::models::PrototypeUser>,
    /// The user or team that receives the role. `kind` selects the variant.
    pub delegate: crate::models::PrototypeDelegate,
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
    /// The UUID of the rule.
    pub id: String,
}

apitwin_runtime::read_object! {
    Prototype { 0 activating_user : "activating_user" default, 1 delegate : "delegate", 2
    role : "role", 3 id : "id" }
}

impl Prototype {
    /// Creates a `Prototype` from its required properties.
    pub fn new(
        activating_user: Option<crate::models::PrototypeUser>,
        delegate: crate::models::PrototypeDelegate,
        role: crate::models::RepositoryRole,
        id: impl Into<String>,
    ) -> Self {
        Self {
            activating_user,
            delegate,
            role,
            id: id.into(),
        }
    }
}

/// The user or team that receives the role. `kind` selects the variant.
#[derive(Clone, Debug, PartialEq)]
pub enum PrototypeDelegate {
    /// It is a `PrototypeUser`.
    PrototypeUser(crate::models::PrototypeUser),
    /// It is a `PrototypeTeam`.
    PrototypeTeam(crate::models::PrototypeTeam),
}

apitwin_runtime::tagged_choice!(
    PrototypeDelegate by "kind" { PrototypeUser(form : crate ::models::PrototypeUser;
    tagged) = "user", PrototypeTeam(form : crate ::models::PrototypeTeam; tagged) =
    "team" }
);

impl From<crate::models::PrototypeUser> for PrototypeDelegate {
    fn from(value: crate::models::PrototypeUser) -> Self {
        Self::PrototypeUser(value)
    }
}

impl From<crate::models::PrototypeTeam> for PrototypeDelegate {
    fn from(value: crate::models::PrototypeTeam) -> Self {
        Self::PrototypeTeam(value)
    }
}

/// The default permissions of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PrototypeList {
    /// All rules of the organization.
    pub prototypes: Vec<crate::models::Prototype>,
}

apitwin_runtime::read_object! {
    PrototypeList { 0 prototypes : "prototypes" }
}

impl PrototypeList {
    /// Creates a `PrototypeList` from its required properties.
    pub fn new(prototypes: Vec<crate::models::Prototype>) -> Self {
        Self { prototypes }
    }
}

/// A team in a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PrototypeTeam {
    /// The name of the team.
    pub name: String,
    /// Always `team`.
    pub kind: crate::models::TeamKind,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

apitwin_runtime::read_object! {
    PrototypeTeam { 0 name : "name", 1 kind : "kind", 2 avatar : "avatar" }
}

impl PrototypeTeam {
    /// Creates a `PrototypeTeam` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::TeamKind,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            avatar,
        }
    }
}

/// The new role of a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PrototypeUpdate {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
}

apitwin_runtime::read_object! {
    PrototypeUpdate { 0 role : "role" }
}

impl PrototypeUpdate {
    /// Creates a `PrototypeUpdate` from its required properties.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// A user or robot account in a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PrototypeUser {
    /// The name of the account. A UUID for a deleted user, until the server purges the account.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// Always `user`, also for robots.
    pub kind: crate::models::UserKind,
    /// Whether the account is currently in a team of the organization; always `true` for robots.
    pub is_org_member: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

apitwin_runtime::read_object! {
    PrototypeUser { 0 name : "name", 1 is_robot : "is_robot", 2 kind : "kind", 3
    is_org_member : "is_org_member", 4 avatar : "avatar" }
}

impl PrototypeUser {
    /// Creates a `PrototypeUser` from its required properties.
    pub fn new(
        name: impl Into<String>,
        is_robot: bool,
        kind: crate::models::UserKind,
        is_org_member: bool,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            name: name.into(),
            is_robot,
            kind,
            is_org_member,
            avatar,
        }
    }
}

/// A user or robot account, by name.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserReference {
    /// The name of the account. An empty string counts as omitted.
    pub name: String,
}

apitwin_runtime::read_object! {
    UserReference { 0 name : "name" }
}

impl UserReference {
    /// Creates a `UserReference` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

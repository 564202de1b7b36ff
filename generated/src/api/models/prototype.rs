// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `prototype` use.

/// Whether a user or a team gets the role. Robots count as users.
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
pub enum DelegateKind {
    /// `user`
    #[serde(rename = "user")]
    User,
    /// `team`
    #[serde(rename = "team")]
    Team,
}

impl DelegateKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Team => "team",
        }
    }
}

impl std::fmt::Display for DelegateKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Who gets the role, by name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DelegateReference {
    /// The name of the user, of the robot account (`namespace+short`), or of the team of this
    /// organization.
    pub name: String,
    /// Whether a user or a team gets the role. Robots count as users.
    pub kind: crate::models::DelegateKind,
}

impl DelegateReference {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>, kind: crate::models::DelegateKind) -> Self {
        Self { name: name.into(), kind }
    }
}

/// A default permission to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewPrototype {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
    /// Who gets the role, by name.
    pub delegate: crate::models::DelegateReference,
    /// The account whose new repositories the rule is for. Left out, never null, for everybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activating_user: Option<crate::models::UserReference>,
}

impl NewPrototype {
    /// One with its required properties; all others are absent.
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
}

/// A rule that gives a user or team a role in each repository that is created in the
/// organization from now on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Prototype {
    /// The account whose new repositories the rule is for; null for everybody's.
    pub activating_user: Option<crate::models::PrototypeUser>,
    /// Who gets the role. `kind` tells the two forms apart.
    pub delegate: crate::models::PrototypeDelegate,
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
    /// The identifier of the rule, a UUID.
    pub id: String,
}

impl Prototype {
    /// One with its required properties; all others are absent.
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

/// Who gets the role. `kind` tells the two forms apart.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PrototypeDelegate {
    /// It is a `PrototypeUser`.
    PrototypeUser(crate::models::PrototypeUser),
    /// It is a `PrototypeTeam`.
    PrototypeTeam(crate::models::PrototypeTeam),
}

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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PrototypeList {
    /// All rules of the organization.
    pub prototypes: Vec<crate::models::Prototype>,
}

impl PrototypeList {
    /// One with its required properties; all others are absent.
    pub fn new(prototypes: Vec<crate::models::Prototype>) -> Self {
        Self { prototypes }
    }
}

/// A team in a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PrototypeTeam {
    /// The name of the team.
    pub name: String,
    /// Says that this is a team.
    pub kind: crate::models::PrototypeTeamKind,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

impl PrototypeTeam {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::PrototypeTeamKind,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            avatar,
        }
    }
}

/// Says that this is a team.
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
pub enum PrototypeTeamKind {
    /// `team`
    #[serde(rename = "team")]
    Team,
}

impl PrototypeTeamKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
        }
    }
}

impl std::fmt::Display for PrototypeTeamKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The new role of a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PrototypeUpdate {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
}

impl PrototypeUpdate {
    /// One with its required properties; all others are absent.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// A user or robot account in a default permission.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PrototypeUser {
    /// The name of the account. A UUID for a deleted user, until the account is purged.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// Says that this is an account and not a team. The same for robots.
    pub kind: crate::models::PrototypeUserKind,
    /// Whether the account is in a team of the organization at the time of the answer; always true
    /// for robots.
    pub is_org_member: bool,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

impl PrototypeUser {
    /// One with its required properties; all others are absent.
    pub fn new(
        name: impl Into<String>,
        is_robot: bool,
        kind: crate::models::PrototypeUserKind,
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

/// Says that this is an account and not a team. The same for robots.
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
pub enum PrototypeUserKind {
    /// `user`
    #[serde(rename = "user")]
    User,
}

impl PrototypeUserKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
        }
    }
}

impl std::fmt::Display for PrototypeUserKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A user or robot account, by name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserReference {
    /// The name of the account. An empty text counts as left out.
    pub name: String,
}

impl UserReference {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `team` use.

/// A team of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Team {
    /// The name of the team.
    pub name: String,
    /// The purpose of the team, in Markdown. May be empty.
    pub description: String,
    /// Whether the caller may see the members of the team.
    pub can_view: bool,
    /// The role of a team's members in the organization. Lowercase only.
    pub role: crate::models::TeamRole,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the call created the team.
    pub new_team: bool,
}

impl Team {
    /// Creates a `Team` from its required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        can_view: bool,
        role: crate::models::TeamRole,
        avatar: crate::models::Avatar,
        new_team: bool,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            can_view,
            role,
            avatar,
            new_team,
        }
    }
}

/// The desired properties of a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamChange {
    /// The role of a team's members in the organization. Lowercase only.
    pub role: crate::models::TeamRole,
    /// The purpose of the team, in Markdown. If omitted, the description stays unchanged, or is
    /// empty for a new team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl TeamChange {
    /// Creates a `TeamChange` from its required properties.
    pub fn new(role: crate::models::TeamRole) -> Self {
        Self { role, description: None }
    }
}

/// An invitation of an e-mail address to a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamInvite {
    /// The address as it was entered.
    pub email: String,
    /// Always `invite`.
    pub kind: crate::models::TeamInviteKind,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Always true.
    pub invited: bool,
}

impl TeamInvite {
    /// Creates a `TeamInvite` from its required properties.
    pub fn new(
        email: impl Into<String>,
        kind: crate::models::TeamInviteKind,
        avatar: crate::models::Avatar,
        invited: bool,
    ) -> Self {
        Self {
            email: email.into(),
            kind,
            avatar,
            invited,
        }
    }
}

/// Always `invite`.
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
pub enum TeamInviteKind {
    /// `invite`
    #[serde(rename = "invite")]
    Invite,
}

impl TeamInviteKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
        }
    }
}

impl std::fmt::Display for TeamInviteKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// An account that is in a team or invited to it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamMember {
    /// The name of the account.
    pub name: String,
    /// Always `user`, also for robots.
    pub kind: crate::models::TeamMemberKind,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the account is only invited and has not accepted yet.
    pub invited: bool,
}

impl TeamMember {
    /// Creates a `TeamMember` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::TeamMemberKind,
        is_robot: bool,
        avatar: crate::models::Avatar,
        invited: bool,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            is_robot,
            avatar,
            invited,
        }
    }
}

/// An account, or an invitation to an e-mail address. `kind` selects the variant.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TeamMemberEntry {
    /// It is a `TeamMember`.
    TeamMember(crate::models::TeamMember),
    /// It is a `TeamInvite`.
    TeamInvite(crate::models::TeamInvite),
}

impl From<crate::models::TeamMember> for TeamMemberEntry {
    fn from(value: crate::models::TeamMember) -> Self {
        Self::TeamMember(value)
    }
}

impl From<crate::models::TeamInvite> for TeamMemberEntry {
    fn from(value: crate::models::TeamInvite) -> Self {
        Self::TeamInvite(value)
    }
}

/// Always `user`, also for robots.
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
pub enum TeamMemberKind {
    /// `user`
    #[serde(rename = "user")]
    User,
}

impl TeamMemberKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
        }
    }
}

impl std::fmt::Display for TeamMemberKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The members of a team. `can_sync` and `synced` are present only if the `TEAM_SYNCING`
/// feature is on and accounts come from an external directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamMemberList {
    /// The name of the team.
    pub name: String,
    /// The members, including robots, followed by the pending invitations if requested.
    pub members: Vec<crate::models::TeamMemberEntry>,
    /// Whether the caller may change the members of the team.
    pub can_edit: bool,
    /// The directory that the team can be synchronized with; absent if the caller may not set up
    /// synchronization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_sync: Option<crate::models::TeamSyncService>,
    /// The group that the team is synchronized with; absent if there is none. Everyone sees
    /// `service`. Superusers see the rest, as does everyone if `NONSUPERUSER_TEAM_SYNCING_SETUP` is
    /// on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synced: Option<crate::models::TeamSyncState>,
}

impl TeamMemberList {
    /// Creates a `TeamMemberList` from its required properties.
    pub fn new(
        name: impl Into<String>,
        members: Vec<crate::models::TeamMemberEntry>,
        can_edit: bool,
    ) -> Self {
        Self {
            name: name.into(),
            members,
            can_edit,
            can_sync: None,
            synced: None,
        }
    }
}

/// The role of a team's members in the organization. Lowercase only.
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
pub enum TeamRole {
    /// `member`
    #[serde(rename = "member")]
    Member,
    /// `creator`
    #[serde(rename = "creator")]
    Creator,
    /// `admin`
    #[serde(rename = "admin")]
    Admin,
}

impl TeamRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Creator => "creator",
            Self::Admin => "admin",
        }
    }
}

impl std::fmt::Display for TeamRole {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The group of the directory to synchronize a team with. One of the three properties is
/// present.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncConfig {
    /// The distinguished name of the LDAP group, relative to the base. Required with LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_dn: Option<String>,
    /// The identifier of the Keystone group. Required with Keystone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group in the issuer's tokens. For OIDC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

/// The directory that the team can be synchronized with; absent if the caller may not set up
/// synchronization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncService {
    /// The name of the directory.
    pub service: crate::models::TeamSyncServiceService,
    /// The distinguished name below which the server searches LDAP. Present with LDAP only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_dn: Option<String>,
    /// The host name of the issuer. Present with OIDC only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_domain: Option<String>,
}

impl TeamSyncService {
    /// Creates a `TeamSyncService` from its required properties.
    pub fn new(service: crate::models::TeamSyncServiceService) -> Self {
        Self {
            service,
            base_dn: None,
            issuer_domain: None,
        }
    }
}

/// The name of the directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TeamSyncServiceService {
    /// `jwtauthn`
    Jwtauthn,
    /// `keystone`
    Keystone,
    /// `ldap`
    Ldap,
    /// `oidc`
    Oidc,
    /// A value that this version does not know.
    Unknown(String),
}

impl TeamSyncServiceService {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Jwtauthn => "jwtauthn",
            Self::Keystone => "keystone",
            Self::Ldap => "ldap",
            Self::Oidc => "oidc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TeamSyncServiceService {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "jwtauthn" => Self::Jwtauthn,
            "keystone" => Self::Keystone,
            "ldap" => Self::Ldap,
            "oidc" => Self::Oidc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for TeamSyncServiceService {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<TeamSyncServiceService> for String {
    #[inline]
    fn from(value: TeamSyncServiceService) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for TeamSyncServiceService {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for TeamSyncServiceService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TeamSyncServiceService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The group that the team is synchronized with; absent if there is none. Everyone sees
/// `service`. Superusers see the rest, as does everyone if `NONSUPERUSER_TEAM_SYNCING_SETUP` is
/// on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncState {
    /// The name of the directory.
    pub service: crate::models::TeamSyncStateService,
    /// The time of the last synchronization, formatted as in the example; `null` before the first.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub last_updated: crate::Field<String>,
    /// The group of the directory to synchronize a team with. One of the three properties is
    /// present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<crate::models::TeamSyncConfig>,
}

impl TeamSyncState {
    /// Creates a `TeamSyncState` from its required properties.
    pub fn new(service: crate::models::TeamSyncStateService) -> Self {
        Self {
            service,
            last_updated: crate::Field::Absent,
            config: None,
        }
    }
}

/// The name of the directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TeamSyncStateService {
    /// `jwtauthn`
    Jwtauthn,
    /// `keystone`
    Keystone,
    /// `ldap`
    Ldap,
    /// `oidc`
    Oidc,
    /// A value that this version does not know.
    Unknown(String),
}

impl TeamSyncStateService {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Jwtauthn => "jwtauthn",
            Self::Keystone => "keystone",
            Self::Ldap => "ldap",
            Self::Oidc => "oidc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TeamSyncStateService {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "jwtauthn" => Self::Jwtauthn,
            "keystone" => Self::Keystone,
            "ldap" => Self::Ldap,
            "oidc" => Self::Oidc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for TeamSyncStateService {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<TeamSyncStateService> for String {
    #[inline]
    fn from(value: TeamSyncStateService) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for TeamSyncStateService {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for TeamSyncStateService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TeamSyncStateService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

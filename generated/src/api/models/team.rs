// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `team` use.

/// A team of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Team {
    /// The name of the team.
    pub name: String,
    /// What the team is for, in Markdown. Empty where nothing was said.
    pub description: String,
    /// Whether the caller may see the members of the team.
    pub can_view: bool,
    /// What members of a team may do in the organization. Written in lower case only.
    pub role: crate::models::TeamRole,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Whether the call created the team.
    pub new_team: bool,
}

impl Team {
    /// One with its required properties; all others are absent.
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

/// What a team should be like.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamChange {
    /// What members of a team may do in the organization. Written in lower case only.
    pub role: crate::models::TeamRole,
    /// What the team is for, in Markdown. Left out, it stays, or is empty for a new team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl TeamChange {
    /// One with its required properties; all others are absent.
    pub fn new(role: crate::models::TeamRole) -> Self {
        Self { role, description: None }
    }
}

/// An invitation of an e-mail address to a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamInvite {
    /// The address, as it was given.
    pub email: String,
    /// Says that this is an invitation.
    pub kind: crate::models::TeamInviteKind,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Always true.
    pub invited: bool,
}

impl TeamInvite {
    /// One with its required properties; all others are absent.
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

/// Says that this is an invitation.
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

/// An account that is in a team, or is invited to it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamMember {
    /// The name of the account.
    pub name: String,
    /// Says that this is an account. The same for robots.
    pub kind: crate::models::TeamMemberKind,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Whether the account is invited only and has not accepted yet.
    pub invited: bool,
}

impl TeamMember {
    /// One with its required properties; all others are absent.
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

/// An account, or an invitation to an e-mail address. `kind` tells the two forms apart.
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

/// Says that this is an account. The same for robots.
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

/// The members of a team. `can_sync` and `synced` exist only where the feature TEAM_SYNCING is
/// on and accounts come from an external directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamMemberList {
    /// The name of the team.
    pub name: String,
    /// The members, robots included, and then the pending invitations if asked for.
    pub members: Vec<crate::models::TeamMemberEntry>,
    /// Whether the caller may change the members of the team.
    pub can_edit: bool,
    /// The directory that the team can be kept in step with; absent where the caller may not set
    /// that up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_sync: Option<crate::models::TeamSyncService>,
    /// The group that the team is kept in step with; absent where there is none. All but `service`
    /// is for superusers, and for everybody where NONSUPERUSER_TEAM_SYNCING_SETUP is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synced: Option<crate::models::TeamSyncState>,
}

impl TeamMemberList {
    /// One with its required properties; all others are absent.
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

/// What members of a team may do in the organization. Written in lower case only.
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

/// Which group of the directory a team is kept in step with. One of the three is given.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncConfig {
    /// The name of the group in LDAP, relative to the base. Required with LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_dn: Option<String>,
    /// The identifier of the group in Keystone. Required with Keystone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group in the tokens of the issuer. With OIDC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

/// The directory that the team can be kept in step with; absent where the caller may not set
/// that up.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncService {
    /// The name of the directory.
    pub service: crate::models::TeamSyncServiceService,
    /// The name below which LDAP is searched. With LDAP only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_dn: Option<String>,
    /// The host of the issuer. With OIDC only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_domain: Option<String>,
}

impl TeamSyncService {
    /// One with its required properties; all others are absent.
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

/// The group that the team is kept in step with; absent where there is none. All but `service`
/// is for superusers, and for everybody where NONSUPERUSER_TEAM_SYNCING_SETUP is on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamSyncState {
    /// The name of the directory.
    pub service: crate::models::TeamSyncStateService,
    /// When the members were brought into step last, as in the example; null before that.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub last_updated: crate::Field<String>,
    /// Which group of the directory a team is kept in step with. One of the three is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<crate::models::TeamSyncConfig>,
}

impl TeamSyncState {
    /// One with its required properties; all others are absent.
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

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `team` use.

/// A team that a user has joined.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct JoinedTeam {
    /// The organization of the team.
    pub org: String,
    /// The name of the team.
    pub team: String,
}

apitwin_runtime::read_object! {
    JoinedTeam { 0 org : "org", 1 team : "team" }
}

impl JoinedTeam {
    /// Creates a `JoinedTeam` from its required properties.
    pub fn new(org: impl Into<String>, team: impl Into<String>) -> Self {
        Self {
            org: org.into(),
            team: team.into(),
        }
    }
}

/// A team of an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    Team { 0 name : "name", 1 description : "description", 2 can_view : "can_view", 3
    role : "role", 4 avatar : "avatar", 5 new_team : "new_team" }
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamChange {
    /// The role of a team's members in the organization. Lowercase only.
    pub role: crate::models::TeamRole,
    /// The purpose of the team, in Markdown. If omitted, the description stays unchanged, or is
    /// empty for a new team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

apitwin_runtime::read_object! {
    TeamChange { 0 role : "role", 1 description : "description" default }
}

impl TeamChange {
    /// Creates a `TeamChange` from its required properties.
    pub fn new(role: crate::models::TeamRole) -> Self {
        Self { role, description: None }
    }

    /// The purpose of the team, in Markdown. If omitted, the description stays unchanged, or is
    /// empty for a new team.
    pub fn description(
        mut self,
        description: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.description = description.into().into_option();
        self
    }
}

/// An invitation of an e-mail address to a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    TeamInvite { 0 email : "email", 1 kind : "kind", 2 avatar : "avatar", 3 invited :
    "invited" }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TeamInviteKind {
    /// `invite`
    Invite,
}

impl TeamInviteKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Invite];
    const VALUES: &'static [&'static str] = &["invite"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(TeamInviteKind);

/// An account that is in a team or invited to it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamMember {
    /// The name of the account.
    pub name: String,
    /// Always `user`, also for robots.
    pub kind: crate::models::UserKind,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the account is only invited and has not accepted yet.
    pub invited: bool,
}

apitwin_runtime::read_object! {
    TeamMember { 0 name : "name", 1 kind : "kind", 2 is_robot : "is_robot", 3 avatar :
    "avatar", 4 invited : "invited" }
}

impl TeamMember {
    /// Creates a `TeamMember` from its required properties.
    pub fn new(
        name: impl Into<String>,
        kind: crate::models::UserKind,
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
#[derive(Clone, Debug, PartialEq)]
pub enum TeamMemberEntry {
    /// It is a `TeamMember`.
    TeamMember(crate::models::TeamMember),
    /// It is a `TeamInvite`.
    TeamInvite(crate::models::TeamInvite),
}

apitwin_runtime::tagged_choice!(
    TeamMemberEntry by "kind" { TeamMember(form : crate ::models::TeamMember; tagged) =
    "user", TeamInvite(form : crate ::models::TeamInvite; tagged) = "invite" }
);

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

/// The members of a team. `can_sync` and `synced` are present only if the `TEAM_SYNCING`
/// feature is on and accounts come from an external directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    TeamMemberList { 0 name : "name", 1 members : "members", 2 can_edit : "can_edit", 3
    can_sync : "can_sync" default, 4 synced : "synced" default }
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

/// The group of the directory to synchronize a team with. One of the three properties is
/// present.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
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

apitwin_runtime::read_object! {
    TeamSyncConfig { 0 group_dn : "group_dn" default, 1 group_id : "group_id" default, 2
    group_name : "group_name" default }
}

impl TeamSyncConfig {
    /// The distinguished name of the LDAP group, relative to the base. Required with LDAP.
    pub fn group_dn(mut self, group_dn: impl Into<crate::Optional<String>>) -> Self {
        self.group_dn = group_dn.into().into_option();
        self
    }

    /// The identifier of the Keystone group. Required with Keystone.
    pub fn group_id(mut self, group_id: impl Into<crate::Optional<String>>) -> Self {
        self.group_id = group_id.into().into_option();
        self
    }

    /// The name of the group in the issuer's tokens. For OIDC.
    pub fn group_name(mut self, group_name: impl Into<crate::Optional<String>>) -> Self {
        self.group_name = group_name.into().into_option();
        self
    }
}

/// The directory that teams are synchronized with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TeamSyncDirectory {
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

impl TeamSyncDirectory {
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

impl From<&str> for TeamSyncDirectory {
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

crate::open_set!(TeamSyncDirectory);

/// The directory that the team can be synchronized with; absent if the caller may not set up
/// synchronization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamSyncService {
    /// The name of the directory.
    pub service: crate::models::TeamSyncDirectory,
    /// The distinguished name below which the server searches LDAP. Present with LDAP only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_dn: Option<String>,
    /// The host name of the issuer. Present with OIDC only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_domain: Option<String>,
}

apitwin_runtime::read_object! {
    TeamSyncService { 0 service : "service", 1 base_dn : "base_dn" default, 2
    issuer_domain : "issuer_domain" default }
}

impl TeamSyncService {
    /// Creates a `TeamSyncService` from its required properties.
    pub fn new(service: crate::models::TeamSyncDirectory) -> Self {
        Self {
            service,
            base_dn: None,
            issuer_domain: None,
        }
    }
}

/// The group that the team is synchronized with; absent if there is none. Everyone sees
/// `service`. Superusers see the rest, as does everyone if `NONSUPERUSER_TEAM_SYNCING_SETUP` is
/// on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamSyncState {
    /// The name of the directory.
    pub service: crate::models::TeamSyncDirectory,
    /// The time of the last synchronization, formatted as in the example; `null` before the first.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub last_updated: crate::Field<String>,
    /// The group of the directory to synchronize a team with. One of the three properties is
    /// present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<crate::models::TeamSyncConfig>,
}

apitwin_runtime::read_object! {
    TeamSyncState { 0 service : "service", 1 last_updated : "last_updated" default, 2
    config : "config" default }
}

impl TeamSyncState {
    /// Creates a `TeamSyncState` from its required properties.
    pub fn new(service: crate::models::TeamSyncDirectory) -> Self {
        Self {
            service,
            last_updated: crate::Field::Absent,
            config: None,
        }
    }
}

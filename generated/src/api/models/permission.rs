// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `permission` use.

/// The role to grant.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RoleChange {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
}

apitwin_runtime::read_object! {
    RoleChange { 0 role : "role" }
}

impl RoleChange {
    /// Creates a `RoleChange` from its required properties.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// The role of a permission, without its holder.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RoleOnly {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
}

apitwin_runtime::read_object! {
    RoleOnly { 0 role : "role" }
}

impl RoleOnly {
    /// Creates a `RoleOnly` from its required properties.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// The permission of a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamPermission {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
    /// The name of the team.
    pub name: String,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
}

apitwin_runtime::read_object! {
    TeamPermission { 0 role : "role", 1 name : "name", 2 avatar : "avatar" }
}

impl TeamPermission {
    /// Creates a `TeamPermission` from its required properties.
    pub fn new(
        role: crate::models::RepositoryRole,
        name: impl Into<String>,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            role,
            name: name.into(),
            avatar,
        }
    }
}

/// The permissions of teams in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TeamPermissionMap {
    /// The permissions by team name.
    pub permissions: std::collections::BTreeMap<String, crate::models::TeamPermission>,
}

apitwin_runtime::read_object! {
    TeamPermissionMap { 0 permissions : "permissions" }
}

impl TeamPermissionMap {
    /// Creates a `TeamPermissionMap` from its required properties.
    pub fn new(
        permissions: std::collections::BTreeMap<String, crate::models::TeamPermission>,
    ) -> Self {
        Self { permissions }
    }
}

/// Every permission that applies to a user in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TransitivePermissions {
    /// One entry for the user's direct permission, and one for each of the user's teams that has a
    /// permission. Roles may repeat. The server does not reduce them to the strongest.
    pub permissions: Vec<crate::models::RoleOnly>,
}

apitwin_runtime::read_object! {
    TransitivePermissions { 0 permissions : "permissions" }
}

impl TransitivePermissions {
    /// Creates a `TransitivePermissions` from its required properties.
    pub fn new(permissions: Vec<crate::models::RoleOnly>) -> Self {
        Self { permissions }
    }
}

/// The direct permission of a user or robot account.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserPermission {
    /// The role of a user or team in a repository. Lowercase only.
    pub role: crate::models::RepositoryRole,
    /// The name of the account.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// The data from which clients draw the avatar of an account, team or application.
    pub avatar: crate::models::Avatar,
    /// Whether the account is in a team of the organization; `true` for robots. Present only if an
    /// organization owns the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_org_member: Option<bool>,
}

apitwin_runtime::read_object! {
    UserPermission { 0 role : "role", 1 name : "name", 2 is_robot : "is_robot", 3 avatar
    : "avatar", 4 is_org_member : "is_org_member" default }
}

impl UserPermission {
    /// Creates a `UserPermission` from its required properties.
    pub fn new(
        role: crate::models::RepositoryRole,
        name: impl Into<String>,
        is_robot: bool,
        avatar: crate::models::Avatar,
    ) -> Self {
        Self {
            role,
            name: name.into(),
            is_robot,
            avatar,
            is_org_member: None,
        }
    }
}

/// The direct permissions of accounts in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UserPermissionMap {
    /// The permissions by account name, including robots.
    pub permissions: std::collections::BTreeMap<String, crate::models::UserPermission>,
}

apitwin_runtime::read_object! {
    UserPermissionMap { 0 permissions : "permissions" }
}

impl UserPermissionMap {
    /// Creates a `UserPermissionMap` from its required properties.
    pub fn new(
        permissions: std::collections::BTreeMap<String, crate::models::UserPermission>,
    ) -> Self {
        Self { permissions }
    }
}

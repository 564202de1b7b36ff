// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `permission` use.

/// The role to give.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RoleChange {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
}

impl RoleChange {
    /// One with its required properties; all others are absent.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// A permission of which only the role is told.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RoleOnly {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
}

impl RoleOnly {
    /// One with its required properties; all others are absent.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}

/// The permission of a team.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamPermission {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
    /// The name of the team.
    pub name: String,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
}

impl TeamPermission {
    /// One with its required properties; all others are absent.
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

/// The permissions that teams have in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TeamPermissionMap {
    /// The permissions by the name of the team.
    pub permissions: std::collections::BTreeMap<String, crate::models::TeamPermission>,
}

impl TeamPermissionMap {
    /// One with its required properties; all others are absent.
    pub fn new(
        permissions: std::collections::BTreeMap<String, crate::models::TeamPermission>,
    ) -> Self {
        Self { permissions }
    }
}

/// Every permission that applies to a user in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransitivePermissions {
    /// One entry for the user's own permission and one for each team of the user that has one.
    /// Roles may repeat, and are not reduced to the strongest.
    pub permissions: Vec<crate::models::RoleOnly>,
}

impl TransitivePermissions {
    /// One with its required properties; all others are absent.
    pub fn new(permissions: Vec<crate::models::RoleOnly>) -> Self {
        Self { permissions }
    }
}

/// The permission that a user or robot account has of its own.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserPermission {
    /// What a user or team may do with a repository. Written in lower case only.
    pub role: crate::models::RepositoryRole,
    /// The name of the account.
    pub name: String,
    /// Whether the account is a robot.
    pub is_robot: bool,
    /// What a picture of an account, team or application is drawn from.
    pub avatar: crate::models::Avatar,
    /// Whether the account is in a team of the organization; true for robots. Present only where
    /// the repository belongs to an organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_org_member: Option<bool>,
}

impl UserPermission {
    /// One with its required properties; all others are absent.
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

/// The permissions that accounts have of their own in a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserPermissionMap {
    /// The permissions by the name of the account, robots included.
    pub permissions: std::collections::BTreeMap<String, crate::models::UserPermission>,
}

impl UserPermissionMap {
    /// One with its required properties; all others are absent.
    pub fn new(
        permissions: std::collections::BTreeMap<String, crate::models::UserPermission>,
    ) -> Self {
        Self { permissions }
    }
}

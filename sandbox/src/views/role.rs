//! Roles: how the API writes and reads them.

use quay_api::models;

use crate::storage::{Grant, RepositoryRole, TeamRole};

impl From<Grant> for models::GrantedPermission {
    fn from(grant: Grant) -> Self {
        let repository = models::GrantedRepository::new(grant.repository, grant.is_public);
        Self::new(repository, grant.role.into())
    }
}

impl From<RepositoryRole> for models::RepositoryRole {
    fn from(role: RepositoryRole) -> Self {
        match role {
            RepositoryRole::Read => Self::Read,
            RepositoryRole::Write => Self::Write,
            RepositoryRole::Admin => Self::Admin,
        }
    }
}

impl From<models::RepositoryRole> for RepositoryRole {
    fn from(role: models::RepositoryRole) -> Self {
        match role {
            models::RepositoryRole::Read => Self::Read,
            models::RepositoryRole::Write => Self::Write,
            models::RepositoryRole::Admin => Self::Admin,
        }
    }
}

impl From<TeamRole> for models::TeamRole {
    fn from(role: TeamRole) -> Self {
        match role {
            TeamRole::Member => Self::Member,
            TeamRole::Creator => Self::Creator,
            TeamRole::Admin => Self::Admin,
        }
    }
}

impl From<models::TeamRole> for TeamRole {
    fn from(role: models::TeamRole) -> Self {
        match role {
            models::TeamRole::Member => Self::Member,
            models::TeamRole::Creator => Self::Creator,
            models::TeamRole::Admin => Self::Admin,
        }
    }
}

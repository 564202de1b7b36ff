//! Owns the rights on repositories.

use quay_api::RepositoryName;
use quay_api::server::Refusal;

use crate::session::Session;
use crate::storage::{Repository, RepositoryRole, StorageError, TeamRole};

impl Session<'_> {
    /// The role that the scopes of the token allow at most.
    fn repository_role_by_scopes(&self) -> Option<RepositoryRole> {
        if self.has_scope("repo:admin") {
            Some(RepositoryRole::Admin)
        } else if self.has_scope("repo:write") {
            Some(RepositoryRole::Write)
        } else if self.has_scope("repo:read") {
            Some(RepositoryRole::Read)
        } else {
            None
        }
    }

    /// Whether the scopes of the token let a role on a repository count at all.
    pub(crate) fn may_read_by_roles(&self) -> bool {
        self.repository_role_by_scopes().is_some()
    }

    /// The repository of that name.
    ///
    /// # Errors
    ///
    /// 404 where there is none.
    pub(crate) fn existing_repository(&self, name: &RepositoryName) -> Result<Repository, Refusal> {
        let repository = self.tx.repository(name.namespace(), name.name())?;
        repository.ok_or_else(Refusal::not_found)
    }

    /// The strongest role of the caller on a repository, capped by the scopes of the token. In its
    /// own namespace a user is admin, and so is an admin of the organization. Neither superusers
    /// nor the visibility of the repository are considered.
    pub(crate) fn repository_role(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<Option<RepositoryRole>, StorageError> {
        let Some(caller) = self.caller() else {
            return Ok(None);
        };
        let Some(most) = self.repository_role_by_scopes() else {
            return Ok(None);
        };
        let account = caller.account.id;
        let owns = caller.account.name == namespace
            || self.tx.team_role(namespace, account)? == Some(TeamRole::Admin);
        if owns {
            return Ok(Some(most));
        }
        let role = self.tx.repository_role(namespace, repository, account)?;
        Ok(role.map(|role| role.min(most)))
    }

    /// Whether the caller may do with a repository what `role` allows.
    pub(crate) fn has_repository_role(
        &self,
        namespace: &str,
        repository: &str,
        role: RepositoryRole,
    ) -> Result<bool, StorageError> {
        if self.has_full_access() {
            return Ok(true);
        }
        Ok(self.repository_role(namespace, repository)? >= Some(role))
    }

    /// Whether the caller may read a repository: by a role, because all may, or as a superuser
    /// who may read everything.
    pub(crate) fn may_read_repository(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<bool, StorageError> {
        if self.has_repository_role(namespace, repository, RepositoryRole::Read)? {
            return Ok(true);
        }
        if self.tx.is_public(namespace, repository)? == Some(true) {
            return Ok(true);
        }
        Ok(self.is_global_readonly())
    }
}

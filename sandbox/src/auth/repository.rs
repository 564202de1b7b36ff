//! Rights on repositories.

use quay_api::RepositoryName;
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{Repository, RepositoryRole, RepositoryState, StorageError, TeamRole};

impl OpContext<'_> {
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
    pub(crate) fn find_repository(&self, name: &RepositoryName) -> Result<Repository, Rejection> {
        let repository = self.tx.repository_fetch(name.namespace(), name.name())?;
        repository.ok_or_else(Rejection::not_found)
    }

    /// Whether the caller may read what the admins of a repository see.
    pub(crate) fn may_read_repository_as_admin(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<bool, StorageError> {
        let role = RepositoryRole::Admin;
        Ok(self.is_global_readonly() || self.has_repository_role(namespace, repository, role)?)
    }

    /// The repository of that name, where the caller may read it.
    ///
    /// # Errors
    ///
    /// 401 or 403 for who may not, then 404 where there is none.
    pub(crate) fn require_repository_reader(
        &self,
        name: &RepositoryName,
    ) -> Result<Repository, Rejection> {
        self.require(self.may_read_repository(name.namespace(), name.name()))?;
        self.find_repository(name)
    }

    /// Lets pass who may change what a repository holds, as it is now.
    ///
    /// # Errors
    ///
    /// 401 or 403 for who lacks the role, 503 where the repository takes no changes, and 403 for
    /// who may not own one by itself (`RESTRICTED_USERS`).
    pub(crate) fn require_changeable_repository(
        &self,
        namespace: &str,
        repository: &str,
        role: RepositoryRole,
    ) -> Result<(), Rejection> {
        self.require(self.has_repository_role(namespace, repository, role))?;
        let found = self.tx.repository_fetch(namespace, repository)?;
        if let Some(state) = found.map(|found| found.state)
            && state != RepositoryState::Normal
        {
            let number = state.number();
            return Err(Rejection::message(
                503,
                format!("Repository is in read only or mirror mode: {number}"),
            ));
        }
        let caller = self.caller().map(|caller| caller.account.name.as_str());
        if caller == Some(namespace) && self.is_restricted_name(namespace) {
            return Err(Rejection::message(
                403,
                "Operation not allowed on restricted user owned namespace",
            ));
        }
        Ok(())
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
            || self.tx.role_fetch_in_organization(namespace, account)? == Some(TeamRole::Admin);
        if owns {
            return Ok(Some(most));
        }
        let role = self
            .tx
            .role_fetch_on_repository(namespace, repository, account)?;
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
        if self.tx.repository_is_public(namespace, repository)? == Some(true) {
            return Ok(true);
        }
        Ok(self.is_global_readonly())
    }
}

impl OpContext<'_> {
    /// Refuses all but admins of the repository and those who may read everything.
    pub(crate) fn require_permission_reader(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<(), Rejection> {
        if self.is_global_readonly() {
            return Ok(());
        }
        self.require(self.has_repository_role(namespace, repository, RepositoryRole::Admin))
    }

    pub(crate) fn require_repository_admin(
        &self,
        repository: &RepositoryName,
    ) -> Result<(), Rejection> {
        let (namespace, name) = (repository.namespace(), repository.name());
        self.require(self.has_repository_role(namespace, name, RepositoryRole::Admin))
    }
}

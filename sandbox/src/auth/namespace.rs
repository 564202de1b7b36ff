//! Rights on namespaces: those of teams on organizations, and of users on their own.

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{Account, StorageError, TeamRole};

impl OpContext<'_> {
    /// The role that the scopes of the token allow at most.
    pub(super) fn team_role_by_scopes(&self) -> Option<TeamRole> {
        if self.has_scope("org:admin") {
            Some(TeamRole::Admin)
        } else if self.has_scope("repo:create") {
            Some(TeamRole::Creator)
        } else {
            None
        }
    }

    /// A role as far as the scopes of the token let it through.
    pub(crate) fn cap_team_role(&self, role: TeamRole) -> Option<TeamRole> {
        self.team_role_by_scopes().map(|most| role.min(most))
    }

    /// The strongest role of the caller in a namespace, capped by the scopes of the token. In its
    /// own a user is admin. Superusers are not considered.
    pub(crate) fn namespace_role(&self, namespace: &str) -> Result<Option<TeamRole>, StorageError> {
        let Some(caller) = self.caller() else {
            return Ok(None);
        };
        let Some(most) = self.team_role_by_scopes() else {
            return Ok(None);
        };
        if caller.account.name == namespace {
            return Ok(Some(most));
        }
        let role = self
            .tx
            .role_fetch_in_organization(namespace, caller.account.id)?;
        Ok(role.map(|role| role.min(most)))
    }

    /// Whether the caller may administer a namespace.
    pub(crate) fn may_administer_namespace(&self, namespace: &str) -> Result<bool, StorageError> {
        Ok(self.has_full_access() || self.namespace_role(namespace)? == Some(TeamRole::Admin))
    }

    /// Whether the caller may read what the admins of a namespace see.
    pub(crate) fn may_read_namespace_as_admin(
        &self,
        namespace: &str,
    ) -> Result<bool, StorageError> {
        Ok(self.is_global_readonly() || self.may_administer_namespace(namespace)?)
    }

    /// Whether the caller is in a team of the namespace, or it is its own.
    pub(crate) fn is_member_of_namespace(&self, namespace: &str) -> Result<bool, StorageError> {
        Ok(self.has_full_access() || self.namespace_role(namespace)?.is_some())
    }

    /// Whether the caller may create repositories in a namespace.
    pub(crate) fn may_create_repository_in(&self, namespace: &str) -> Result<bool, StorageError> {
        Ok(self.has_full_access() || self.namespace_role(namespace)? >= Some(TeamRole::Creator))
    }

    /// Whether a namespace is an organization that is mirrored as a whole, which keeps its
    /// repositories from being made and changed by hand.
    pub(crate) fn is_mirrored_organization(&self, namespace: &str) -> Result<bool, StorageError> {
        Ok(self.settings.features.org_mirror && self.tx.organization_mirror_exists(namespace)?)
    }
}

impl OpContext<'_> {
    /// Refuses who may not read the quota of a namespace: its members may, and superusers.
    pub(crate) fn require_quota_reader(&self, namespace: &str) -> Result<(), Rejection> {
        self.require(Ok(
            self.is_global_readonly() || self.is_member_of_namespace(namespace)?
        ))
    }

    /// The organization of that name, which the caller may administer. Rights come first, so that
    /// a stranger learns nothing of what there is.
    ///
    /// # Errors
    ///
    /// 401 or 403 for who may not, then 404 where there is none.
    pub(crate) fn require_organization_admin(&self, name: &str) -> Result<Account, Rejection> {
        self.require(self.may_administer_namespace(name))?;
        let organization = self.tx.organization_fetch(name)?;
        organization.ok_or_else(Rejection::not_found)
    }

    /// The organization of that name, which the caller may read as its admins do.
    ///
    /// # Errors
    ///
    /// 401 or 403 for who may not, then 404 where there is none.
    pub(crate) fn require_organization_reader(&self, name: &str) -> Result<Account, Rejection> {
        self.require(self.may_read_namespace_as_admin(name))?;
        let organization = self.tx.organization_fetch(name)?;
        organization.ok_or_else(Rejection::not_found)
    }
}

//! The rights on teams.

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::StorageError;

impl OpContext<'_> {
    /// Whether the caller may see who is in a team: its members may, and admins of the namespace.
    pub(crate) fn may_view_team(
        &self,
        organization: &str,
        team: &str,
    ) -> Result<bool, StorageError> {
        if self.may_administer_namespace(organization)? {
            return Ok(true);
        }
        let Some(caller) = self.caller() else {
            return Ok(false);
        };
        let in_team = self
            .tx
            .team_member_exists(organization, team, caller.account.id)?;
        Ok(in_team && self.team_role_by_scopes().is_some())
    }

    /// Whether the caller may let a team follow a group.
    pub(crate) fn may_set_up_team_sync(&self, organization: &str) -> Result<bool, StorageError> {
        let by_admins = self.settings.features.nonsuperuser_team_syncing_setup;
        Ok((by_admins || self.is_superuser()) && self.may_administer_namespace(organization)?)
    }

    /// Refuses who may not let a team follow a group.
    pub(crate) fn require_team_sync(&self, organization: &str) -> Result<(), Rejection> {
        if self.settings.is_hosted() {
            return Err(Rejection::not_found());
        }
        self.require(self.may_set_up_team_sync(organization))
    }
}

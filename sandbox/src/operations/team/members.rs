//! Owns who is in a team: who may see it, how accounts come in and go.

use quay_api::models::{TeamMember, TeamMemberEntry, TeamMemberList};
use quay_api::server::Rejection;
use serde_json::json;

use crate::op_context::OpContext;
use crate::views;

impl OpContext<'_> {
    /// Who is in a team, and on demand who was invited.
    pub(super) fn team_member_list(
        &self,
        organization: &str,
        name: &str,
        with_invited: bool,
    ) -> Result<TeamMemberList, Rejection> {
        let may_see = self.is_global_readonly() || self.may_view_team(organization, name)?;
        self.require(Ok(may_see))?;
        let team = self.team_of(organization, name)?;
        let team = team.ok_or_else(Rejection::not_found)?;
        let can_edit = self.may_administer_namespace(organization)?;
        let members = self.tx.team_member_list(team.id)?;
        let members = members.iter();
        let mut entries: Vec<TeamMemberEntry> = members
            .map(|account| views::team_member(self, account, false).into())
            .collect();
        if with_invited && can_edit {
            let invited = self.tx.invitation_list_by_team(team.id)?;
            entries.extend(invited.iter().map(|one| views::invited(self, one)));
        }
        let mut list = TeamMemberList::new(name, entries, can_edit);
        self.show_sync(organization, &team, &mut list)?;
        Ok(list)
    }

    /// Puts an account into a team, or invites it.
    pub(super) fn add_to_team(
        &self,
        organization: &str,
        name: &str,
        member: &str,
    ) -> Result<TeamMember, Rejection> {
        self.refuse_for_synced_team(organization, name, Some(member))?;
        let team = self.team_to_change(organization, name)?;
        let account = self.tx.account_fetch_user_or_robot(member)?;
        let account = account.ok_or_else(|| Rejection::invalid_request("Unknown user"))?;
        if self.needs_invitation(organization, &team, &account)? {
            self.invite_to_team(organization, &team, &account)?;
            return Ok(views::team_member(self, &account.into(), true));
        }
        if !self.tx.team_member_create(team.id, account.id)? {
            let text = format!("User {member} is already a member of team {name}");
            return Err(Rejection::message(400, text));
        }
        self.log(
            "org_add_team_member",
            Some(team.organization_id),
            json!({ "member": member, "team": name }),
        )?;
        Ok(views::team_member(self, &account.into(), false))
    }

    /// Takes an account out of a team, or withdraws its invitation.
    pub(super) fn remove_from_team(
        &self,
        organization: &str,
        name: &str,
        member: &str,
    ) -> Result<(), Rejection> {
        self.refuse_for_synced_team(organization, name, Some(member))?;
        let team = self.team_to_change(organization, name)?;
        let account = self.tx.account_fetch_user_or_robot(member)?;
        let account = account.ok_or_else(Rejection::not_found)?;
        if self.tx.invitation_delete_for_account(team.id, account.id)? {
            self.log(
                "org_delete_team_member_invite",
                Some(team.organization_id),
                json!({ "user": member, "team": name, "member": member }),
            )?;
            return Ok(());
        }
        let is_caller = self.user()?.id == account.id;
        let is_only_admin_team = is_caller && self.is_only_admin_team(&team)?;
        if !self.tx.team_member_delete(team.id, account.id)? {
            let text = format!("User {member} does not belong to team {name}");
            return Err(Rejection::message(400, text));
        }
        if is_only_admin_team {
            let text = "User cannot remove themselves from their only admin team.";
            return Err(Rejection::message(400, text));
        }
        self.log(
            "org_remove_team_member",
            Some(team.organization_id),
            json!({ "member": member, "team": name }),
        )?;
        Ok(())
    }
}

//! The members of a team.

use quay_api::models::{TeamMember, TeamMemberEntry, TeamMemberList};
use quay_api::server::Rejection;
use serde_json::json;

use super::{invitations, sync, teams};
use crate::op_context::OpContext;
use crate::views;

/// Who is in a team, and on demand who was invited.
pub(super) fn list(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    with_invited: bool,
) -> Result<TeamMemberList, Rejection> {
    let may_see = op.is_global_readonly() || op.may_view_team(organization, name)?;
    op.require(Ok(may_see))?;
    let team = teams::find(op, organization, name)?;
    let team = team.ok_or_else(Rejection::not_found)?;
    let can_edit = op.may_administer_namespace(organization)?;
    let members = op.tx.team_member_list(team.id)?;
    let members = members.iter();
    let mut entries: Vec<TeamMemberEntry> = members
        .map(|account| views::team_member(op, account, false).into())
        .collect();
    if with_invited && can_edit {
        let invited = op.tx.invitation_list_by_team(team.id)?;
        entries.extend(invited.iter().map(|one| views::invitation(op, one)));
    }
    let mut list = TeamMemberList::new(name, entries, can_edit);
    sync::add_to_list(op, organization, &team, &mut list)?;
    Ok(list)
}

/// Puts an account into a team, or invites it.
pub(super) fn add(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    member: &str,
) -> Result<TeamMember, Rejection> {
    sync::require_unsynced(op, organization, name, Some(member))?;
    let team = teams::find_to_change(op, organization, name)?;
    let account = op.tx.account_fetch_user_or_robot(member)?;
    let account = account.ok_or_else(|| Rejection::invalid_request("Unknown user"))?;
    if invitations::is_needed(op, organization, &team, &account)? {
        invitations::create_for_account(op, organization, &team, &account)?;
        return Ok(views::team_member(op, &account.into(), true));
    }
    if !op.tx.team_member_create(team.id, account.id)? {
        let text = format!("User {member} is already a member of team {name}");
        return Err(Rejection::data_layer(text));
    }
    op.log(
        "org_add_team_member",
        Some(team.organization_id),
        json!({ "member": member, "team": name }),
    )?;
    Ok(views::team_member(op, &account.into(), false))
}

/// Takes an account out of a team, or withdraws its invitation.
pub(super) fn remove(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    member: &str,
) -> Result<(), Rejection> {
    sync::require_unsynced(op, organization, name, Some(member))?;
    let team = teams::find_to_change(op, organization, name)?;
    let account = op.tx.account_fetch_user_or_robot(member)?;
    let account = account.ok_or_else(Rejection::not_found)?;
    if op.tx.invitation_delete_for_account(team.id, account.id)? {
        op.log(
            "org_delete_team_member_invite",
            Some(team.organization_id),
            json!({ "user": member, "team": name, "member": member }),
        )?;
        return Ok(());
    }
    let is_caller = op.user()?.id == account.id;
    let is_only_admin_team = is_caller && teams::is_only_admin_team(op, &team)?;
    if !op.tx.team_member_delete(team.id, account.id)? {
        let text = format!("User {member} does not belong to team {name}");
        return Err(Rejection::data_layer(text));
    }
    if is_only_admin_team {
        let text = "User cannot remove themselves from their only admin team.";
        return Err(Rejection::data_layer(text));
    }
    op.log(
        "org_remove_team_member",
        Some(team.organization_id),
        json!({ "member": member, "team": name }),
    )?;
    Ok(())
}

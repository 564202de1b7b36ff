//! Team sync: teams whose members follow a group of the directory.
//!
//! The sandbox has no directory. With OIDC the server does not look the group up, so any group is
//! accepted; with the other directories no group is ever found. Members change by hand only.

use quay_api::Field;
use quay_api::models::{self, TeamMemberList, TeamSyncConfig, TeamSyncService, TeamSyncState};
use quay_api::server::Rejection;
use serde_json::json;

use super::teams;
use crate::op_context::OpContext;
use crate::storage::{StorageError, Team, TeamSync};
use crate::views;

/// The group that a team follows, where teams may follow groups at all.
fn find(op: &OpContext<'_>, team: &Team) -> Result<Option<TeamSync>, StorageError> {
    if op.settings.directory_of_teams().is_some() {
        return op.tx.team_sync_fetch(team.id);
    }
    Ok(None)
}

/// Refuses to change by hand who is in a team that follows a group; robots may come and go.
pub(super) fn require_unsynced(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    member: Option<&str>,
) -> Result<(), Rejection> {
    if member.is_some_and(|member| member.contains('+')) {
        return Ok(());
    }
    if let Some(team) = teams::find(op, organization, name)?
        && find(op, &team)?.is_some()
    {
        let text = "Cannot call this method on an auth-synced team";
        return Err(Rejection::invalid_request(text));
    }
    Ok(())
}

/// Enables team sync.
pub(super) fn enable(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    body: &TeamSyncConfig,
) -> Result<models::Team, Rejection> {
    op.require_team_sync(organization)?;
    let team = teams::find(op, organization, name)?;
    let team = team.ok_or_else(Rejection::not_found)?;
    let directory = op.settings.directory();
    if let Some(problem) = problem_of_group(directory, body) {
        let text = format!("Could not sync to group: {problem}");
        return Err(Rejection::invalid_request(text));
    }
    let service = directory.unwrap_or_default().to_owned();
    if op.tx.team_sync_fetch(team.id)?.is_some() {
        return Err(crate::responses::crash());
    }
    let config = serde_json::to_value(body).map_err(StorageError::Stored)?;
    let sync = TeamSync { service, config };
    op.tx.team_sync_create(team.id, &sync)?;
    let metadata = json!({ "team": name });
    op.log("enable_team_sync", Some(team.organization_id), metadata)?;
    if directory == Some("oidc") {
        op.tx.team_member_delete_users(team.id)?;
    }
    Ok(views::team(op, organization, &team, false)?)
}

/// Disables team sync.
pub(super) fn disable(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
) -> Result<models::Team, Rejection> {
    op.require_team_sync(organization)?;
    let team = teams::find(op, organization, name)?;
    let team = team.ok_or_else(Rejection::not_found)?;
    op.tx.team_sync_delete(team.id)?;
    let metadata = json!({ "team": name });
    op.log("disable_team_sync", Some(team.organization_id), metadata)?;
    Ok(views::team(op, organization, &team, false)?)
}

/// Adds to a list of members which group they follow, and whether the caller may change that.
pub(super) fn add_to_list(
    op: &OpContext<'_>,
    organization: &str,
    team: &Team,
    list: &mut TeamMemberList,
) -> Result<(), StorageError> {
    let Some(directory) = op.settings.directory_of_teams() else {
        return Ok(());
    };
    if op.may_set_up_team_sync(organization)? {
        list.can_sync = Some(TeamSyncService::new(directory.into()));
    }
    if let Some(sync) = op.tx.team_sync_fetch(team.id)? {
        let mut state = TeamSyncState::new(sync.service.as_str().into());
        if op.settings.features.nonsuperuser_team_syncing_setup || op.is_superuser() {
            // No worker brings the members here, so that there is no time of the last one.
            state.last_updated = Field::Null;
            state.config = Some(serde_json::from_value(sync.config)?);
        }
        list.synced = Some(state);
    }
    Ok(())
}

/// Why a directory does not have a group.
fn problem_of_group(directory: Option<&str>, group: &TeamSyncConfig) -> Option<&'static str> {
    let is_named = |name: &Option<String>| name.as_deref().is_some_and(|name| !name.is_empty());
    match directory {
        Some("oidc") => None,
        Some("ldap") if is_named(&group.group_dn) => Some("Group does not exist or is empty"),
        Some("ldap") => Some("Missing group_dn"),
        Some("keystone") if is_named(&group.group_id) => Some("Group not found"),
        Some("keystone") => Some("Missing group_id"),
        _ => Some("Not supported"),
    }
}

//! The creation, change and deletion of teams.

use quay_api::models::{self, TeamChange};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::names;
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError, Team, TeamRole};
use crate::views;

/// The team of that name in the organization of that name.
pub(super) fn find(
    op: &OpContext<'_>,
    organization: &str,
    team: &str,
) -> Result<Option<Team>, StorageError> {
    match op.tx.organization_fetch(organization)? {
        Some(organization) => op.tx.team_fetch(organization.id, team),
        None => Ok(None),
    }
}

/// The team whose members the caller may change.
pub(super) fn find_to_change(
    op: &OpContext<'_>,
    organization: &str,
    team: &str,
) -> Result<Team, Rejection> {
    op.require(op.may_administer_namespace(organization))?;
    let team = find(op, organization, team)?;
    team.ok_or_else(Rejection::not_found)
}

/// Changes a team, or makes it where there is none of that name.
pub(super) fn update(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    body: &TeamChange,
) -> Result<models::Team, Rejection> {
    op.require(op.may_administer_namespace(organization))?;
    let account = op.tx.organization_fetch(organization)?.ok_or_else(|| {
        Rejection::data_layer(format!("Organization does not exist: {organization}"))
    })?;
    let found = op.tx.team_fetch(account.id, name)?;
    let is_new = found.is_none();
    match found {
        Some(team) => change(op, &account, &team, body)?,
        None => create(op, &account, name, body)?,
    }
    let team = op
        .tx
        .team_fetch(account.id, name)?
        .ok_or(StorageError::Lost)?;
    Ok(views::team(op, organization, &team, is_new)?)
}

fn create(
    op: &OpContext<'_>,
    organization: &Account,
    name: &str,
    body: &TeamChange,
) -> Result<(), Rejection> {
    if let Some(problem) = names::problem_of_team_name(name) {
        let text = format!("Invalid team name {name}: {problem}");
        return Err(Rejection::data_layer(text));
    }
    let description = body.description.as_deref().unwrap_or_default();
    let role = body.role.into();
    op.tx
        .team_create(organization.id, name, role, description)?;
    let metadata = json!({ "team": name });
    op.log("org_create_team", Some(organization.id), metadata)?;
    Ok(())
}

fn change(
    op: &OpContext<'_>,
    organization: &Account,
    team: &Team,
    body: &TeamChange,
) -> Result<(), Rejection> {
    if let Some(description) = &body.description
        && *description != team.description
    {
        op.tx.team_update_description(team.id, description)?;
        op.log(
            "org_set_team_description",
            Some(organization.id),
            json!({ "team": team.name, "description": description }),
        )?;
        // The server stores it before it looks at the role.
        op.keep_what_was_written();
    }
    let role = TeamRole::from(body.role);
    if role == team.role {
        return Ok(());
    }
    if team.role == TeamRole::Admin && is_only_admin_team(op, team)? {
        return Err(Rejection::data_layer(format!(
            "Cannot remove admin from team '{}' because calling user would no longer \
                 have admin on org '{}'",
            team.name, organization.name
        )));
    }
    op.tx.team_update_role(team.id, role)?;
    op.log(
        "org_set_team_role",
        Some(organization.id),
        json!({ "team": team.name, "role": role.as_str() }),
    )?;
    Ok(())
}

/// Whether a team is the only one that makes the caller an admin of its organization.
pub(super) fn is_only_admin_team(op: &OpContext<'_>, team: &Team) -> Result<bool, Rejection> {
    let caller = op.user()?;
    let teams = op
        .tx
        .team_list_names_by_admin(team.organization_id, caller.id)?;
    Ok(teams == [team.name.as_str()])
}

/// Deletes a team.
pub(super) fn delete(op: &OpContext<'_>, organization: &str, name: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(organization))?;
    let team = find(op, organization, name)?.ok_or_else(|| {
        let text = format!("Team '{name}' is not a team in org '{organization}'");
        Rejection::data_layer(text)
    })?;
    if team.role == TeamRole::Admin {
        let caller = op.user()?;
        let teams = op
            .tx
            .team_list_names_by_admin(team.organization_id, caller.id)?;
        // The server looks at the first of them without asking whether there is one.
        let first = teams.first().ok_or_else(crate::responses::crash)?;
        if teams.len() == 1 && first == name {
            return Err(Rejection::data_layer(format!(
                "Deleting team '{name}' would remove admin ability for user '{}' in \
                     organization '{organization}'",
                caller.name
            )));
        }
    }
    op.tx.team_delete(team.id)?;
    let metadata = json!({ "team": name });
    op.log("org_delete_team", Some(team.organization_id), metadata)?;
    Ok(())
}

pub(super) fn list_permissions(
    op: &OpContext<'_>,
    organization: &str,
    teamname: &str,
) -> Result<models::GrantedPermissionList, Rejection> {
    op.require(op.may_read_namespace_as_admin(organization))?;
    let team = find(op, organization, teamname)?;
    let team = team.ok_or_else(Rejection::not_found)?;
    let grants = op.tx.permission_list_by_team(team.id)?;
    let list = views::granted_permissions(grants);
    Ok(list)
}

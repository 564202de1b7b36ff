//! The roles of users and teams on a repository.

use quay_api::RepositoryName;
use quay_api::models::{
    self, RoleOnly, TeamPermissionMap, TransitivePermissions, UserPermissionMap,
};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::op_context::OpContext;
use crate::storage::{Account, Repository, RepositoryRole, StorageError};
use crate::views;

/// What the server says where an account has no role of its own.
pub(super) const NO_USER: &str = "User does not have permission for repo.";

/// What the server says where a team has no role.
pub(super) const NO_TEAM: &str = "Team does not have permission for repo.";

const OWNER: &str = "Namespace owner must always be admin.";

/// The repository whose roles are set. One that does not exist crashes the server.
fn find_repository(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<Repository, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let repository = op.tx.repository_fetch(namespace, name)?;
    repository.ok_or_else(crate::responses::crash)
}

/// The account that may be given a role in a namespace: robots only at home.
fn find_account(op: &OpContext<'_>, namespace: &str, user: &str) -> Result<Account, Rejection> {
    if user == namespace {
        return Err(Rejection::invalid_request(OWNER));
    }
    let account = op.tx.account_fetch(user)?;
    let account =
        account.ok_or_else(|| Rejection::invalid_request(format!("Invalid username: {user}")))?;
    let home = user.split_once('+').map_or(user, |(home, _)| home);
    if account.is_robot() && home != namespace {
        return Err(Rejection::invalid_request(format!(
            "Cannot add robot {user} under namespace {namespace}"
        )));
    }
    Ok(account)
}

/// Gives an account a role.
pub(super) fn set_for_user(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    user: &str,
    role: RepositoryRole,
) -> Result<models::UserPermission, Rejection> {
    op.require_repository_admin(repository)?;
    let (namespace, name) = (repository.namespace(), repository.name());
    let account = find_account(op, namespace, user)?;
    let row = find_repository(op, repository)?;
    op.tx.permission_set_for_user(row.id, account.id, role)?;
    let permission = op.tx.permission_fetch_for_user(namespace, name, user)?;
    let permission = permission.ok_or(StorageError::Lost)?;
    log(
        op,
        "change_repo_permission",
        repository,
        json!({ "username": user, "repo": name, "namespace": namespace, "role": role.as_str() }),
    )?;
    Ok(views::user_permission(op, &permission, row.is_organization))
}

/// Takes its role from an account.
pub(super) fn delete_for_user(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    user: &str,
) -> Result<(), Rejection> {
    op.require_repository_admin(repository)?;
    let (namespace, name) = (repository.namespace(), repository.name());
    if user == namespace {
        return Err(Rejection::invalid_request(OWNER));
    }
    if !op.tx.permission_delete_for_user(namespace, name, user)? {
        return Err(Rejection::invalid_request(NO_USER));
    }
    log(
        op,
        "delete_repo_permission",
        repository,
        json!({ "username": user, "repo": name, "namespace": namespace }),
    )?;
    Ok(())
}

/// Gives a team of the namespace a role.
pub(super) fn set_for_team(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    team: &str,
    role: RepositoryRole,
) -> Result<models::TeamPermission, Rejection> {
    op.require_repository_admin(repository)?;
    let (namespace, name) = (repository.namespace(), repository.name());
    let found = match op.tx.organization_fetch(namespace)? {
        Some(organization) => op.tx.team_fetch(organization.id, team)?,
        None => None,
    };
    let found = found.ok_or_else(|| {
        Rejection::invalid_request(format!("No team {team} in organization {namespace}"))
    })?;
    let row = find_repository(op, repository)?;
    op.tx.permission_set_for_team(row.id, found.id, role)?;
    let permission = op.tx.permission_fetch_for_team(namespace, name, team)?;
    let permission = permission.ok_or(StorageError::Lost)?;
    log(
        op,
        "change_repo_permission",
        repository,
        json!({ "team": team, "repo": name, "role": role.as_str() }),
    )?;
    Ok(views::team_permission(op, &permission))
}

/// Takes its role from a team.
pub(super) fn delete_for_team(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    team: &str,
) -> Result<(), Rejection> {
    op.require_repository_admin(repository)?;
    let (namespace, name) = (repository.namespace(), repository.name());
    if !op.tx.permission_delete_for_team(namespace, name, team)? {
        return Err(Rejection::invalid_request(NO_TEAM));
    }
    log(
        op,
        "delete_repo_permission",
        repository,
        json!({ "team": team, "repo": name }),
    )?;
    Ok(())
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    repository: &RepositoryName,
    metadata: Value,
) -> Result<(), StorageError> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let repository = op.tx.repository_fetch(namespace, name)?;
    let (namespace, repository) = match &repository {
        Some(repository) => (Some(repository.namespace_id), Some(repository.id)),
        None => (
            op.tx.namespace_fetch(namespace)?.map(|account| account.id),
            None,
        ),
    };
    op.log_of_repository(kind, namespace, repository, metadata)
}

pub(super) fn list_for_teams(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::TeamPermissionMap, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_permission_reader(namespace, name)?;
    let permissions = op.tx.permission_list_for_teams(namespace, name)?;
    let permissions = permissions.into_iter().map(|permission| {
        let shown = views::team_permission(op, &permission);
        (permission.team, shown)
    });
    let map = TeamPermissionMap::new(permissions.collect());
    Ok(map)
}

pub(super) fn list_for_users(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::UserPermissionMap, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_permission_reader(namespace, name)?;
    let of_organization = op.tx.organization_fetch(namespace)?.is_some();
    let permissions = op.tx.permission_list_for_users(namespace, name)?;
    let permissions = permissions.into_iter().map(|permission| {
        let shown = views::user_permission(op, &permission, of_organization);
        (permission.account.name, shown)
    });
    let map = UserPermissionMap::new(permissions.collect());
    Ok(map)
}

pub(super) fn get_transitive(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    username: &str,
) -> Result<models::TransitivePermissions, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_permission_reader(namespace, name)?;
    let account = op.tx.account_fetch_user_or_robot(username)?;
    let account = account.ok_or_else(Rejection::not_found)?;
    let roles = op.tx.role_list_on_repository(namespace, name, account.id)?;
    if roles.is_empty() {
        return Err(Rejection::not_found());
    }
    let roles = roles.into_iter().map(|role| RoleOnly::new(role.into()));
    let list = TransitivePermissions::new(roles.collect());
    Ok(list)
}

pub(super) fn get_for_user(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    user: &str,
) -> Result<models::UserPermission, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_permission_reader(namespace, name)?;
    let permission = op.tx.permission_fetch_for_user(namespace, name, user)?;
    let permission = permission.ok_or_else(|| Rejection::data_layer(NO_USER))?;
    let of_organization = op.tx.organization_fetch(namespace)?.is_some();
    let shown = views::user_permission(op, &permission, of_organization);
    Ok(shown)
}

pub(super) fn get_for_team(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    team: &str,
) -> Result<models::RoleOnly, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_permission_reader(namespace, name)?;
    let permission = op.tx.permission_fetch_for_team(namespace, name, team)?;
    let permission = permission.ok_or_else(|| Rejection::data_layer(NO_TEAM))?;
    let role = RoleOnly::new(permission.role.into());
    Ok(role)
}

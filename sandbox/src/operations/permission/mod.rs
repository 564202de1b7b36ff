//! Owns the operations of tag `permission`.

mod permissions;

use quay_api::models::{
    RoleChange, RoleOnly, TeamPermissionMap, TransitivePermissions, UserPermissionMap,
};
use quay_api::server::permission::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::views;

impl PermissionApi for App {
    async fn list_repo_team_permissions(
        &self,
        context: Context,
        path: ListRepoTeamPermissionsPath,
    ) -> Result<ListRepoTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_permission_reader(namespace, name)?;
            let permissions = op.tx.permission_list_for_teams(namespace, name)?;
            let permissions = permissions.into_iter().map(|permission| {
                let shown = views::team_permission(op, &permission);
                (permission.team, shown)
            });
            let map = TeamPermissionMap::new(permissions.collect());
            Ok(ListRepoTeamPermissionsResponse::Ok(map))
        })
    }

    async fn list_repo_user_permissions(
        &self,
        context: Context,
        path: ListRepoUserPermissionsPath,
    ) -> Result<ListRepoUserPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_permission_reader(namespace, name)?;
            let of_organization = op.tx.organization_fetch(namespace)?.is_some();
            let permissions = op.tx.permission_list_for_users(namespace, name)?;
            let permissions = permissions.into_iter().map(|permission| {
                let shown = views::user_permission(op, &permission, of_organization);
                (permission.account.name, shown)
            });
            let map = UserPermissionMap::new(permissions.collect());
            Ok(ListRepoUserPermissionsResponse::Ok(map))
        })
    }

    async fn get_user_transitive_permission(
        &self,
        context: Context,
        path: GetUserTransitivePermissionPath,
    ) -> Result<GetUserTransitivePermissionResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_permission_reader(namespace, name)?;
            let account = op.tx.account_fetch_user_or_robot(path.username.as_str())?;
            let account = account.ok_or_else(Rejection::not_found)?;
            let roles = op.tx.role_list_on_repository(namespace, name, account.id)?;
            if roles.is_empty() {
                return Err(Rejection::not_found());
            }
            let roles = roles.into_iter().map(|role| RoleOnly::new(role.into()));
            let list = TransitivePermissions::new(roles.collect());
            Ok(GetUserTransitivePermissionResponse::Ok(list))
        })
    }

    async fn get_user_permissions(
        &self,
        context: Context,
        path: GetUserPermissionsPath,
    ) -> Result<GetUserPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_permission_reader(namespace, name)?;
            let user = path.username.as_str();
            let permission = op.tx.permission_fetch_for_user(namespace, name, user)?;
            let permission =
                permission.ok_or_else(|| Rejection::message(400, permissions::NO_USER))?;
            let of_organization = op.tx.organization_fetch(namespace)?.is_some();
            let shown = views::user_permission(op, &permission, of_organization);
            Ok(GetUserPermissionsResponse::Ok(shown))
        })
    }

    async fn change_user_permissions(
        &self,
        context: Context,
        path: ChangeUserPermissionsPath,
        body: RoleChange,
    ) -> Result<ChangeUserPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            let user = path.username.as_str();
            let shown = permissions::set_for_user(op, &path.repository, user, body.role.into())?;
            Ok(ChangeUserPermissionsResponse::Ok(shown))
        })
    }

    async fn delete_user_permissions(
        &self,
        context: Context,
        path: DeleteUserPermissionsPath,
    ) -> Result<DeleteUserPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            permissions::delete_for_user(op, &path.repository, path.username.as_str())?;
            Ok(DeleteUserPermissionsResponse::NoContent)
        })
    }

    async fn get_team_permissions(
        &self,
        context: Context,
        path: GetTeamPermissionsPath,
    ) -> Result<GetTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_permission_reader(namespace, name)?;
            let team = path.teamname.as_str();
            let permission = op.tx.permission_fetch_for_team(namespace, name, team)?;
            let permission =
                permission.ok_or_else(|| Rejection::message(400, permissions::NO_TEAM))?;
            let role = RoleOnly::new(permission.role.into());
            Ok(GetTeamPermissionsResponse::Ok(role))
        })
    }

    async fn change_team_permissions(
        &self,
        context: Context,
        path: ChangeTeamPermissionsPath,
        body: RoleChange,
    ) -> Result<ChangeTeamPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            let team = path.teamname.as_str();
            let shown = permissions::set_for_team(op, &path.repository, team, body.role.into())?;
            Ok(ChangeTeamPermissionsResponse::Ok(shown))
        })
    }

    async fn delete_team_permissions(
        &self,
        context: Context,
        path: DeleteTeamPermissionsPath,
    ) -> Result<DeleteTeamPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            permissions::delete_for_team(op, &path.repository, path.teamname.as_str())?;
            Ok(DeleteTeamPermissionsResponse::NoContent)
        })
    }
}

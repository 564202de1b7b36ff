//! The operations of tag `permission`.

mod permissions;

use quay_api::models::RoleChange;
use quay_api::server::permission::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl PermissionApi for App {
    async fn list_repo_team_permissions(
        &self,
        context: Context,
        path: ListRepoTeamPermissionsPath,
    ) -> Result<ListRepoTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            permissions::list_for_teams(op, &path.repository)
        })
        .await
        .map(ListRepoTeamPermissionsResponse::Ok)
    }

    async fn list_repo_user_permissions(
        &self,
        context: Context,
        path: ListRepoUserPermissionsPath,
    ) -> Result<ListRepoUserPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            permissions::list_for_users(op, &path.repository)
        })
        .await
        .map(ListRepoUserPermissionsResponse::Ok)
    }

    async fn get_user_transitive_permission(
        &self,
        context: Context,
        path: GetUserTransitivePermissionPath,
    ) -> Result<GetUserTransitivePermissionResponse, Rejection> {
        self.read(&context, |op| {
            permissions::get_transitive(op, &path.repository, path.username.as_str())
        })
        .await
        .map(GetUserTransitivePermissionResponse::Ok)
    }

    async fn get_user_permissions(
        &self,
        context: Context,
        path: GetUserPermissionsPath,
    ) -> Result<GetUserPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            permissions::get_for_user(op, &path.repository, path.username.as_str())
        })
        .await
        .map(GetUserPermissionsResponse::Ok)
    }

    async fn change_user_permissions(
        &self,
        context: Context,
        path: ChangeUserPermissionsPath,
        body: RoleChange,
    ) -> Result<ChangeUserPermissionsResponse, Rejection> {
        let user = path.username.as_str();
        self.write(&context, |op| {
            permissions::set_for_user(op, &path.repository, user, body.role.into())
        })
        .await
        .map(ChangeUserPermissionsResponse::Ok)
    }

    async fn delete_user_permissions(
        &self,
        context: Context,
        path: DeleteUserPermissionsPath,
    ) -> Result<DeleteUserPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            permissions::delete_for_user(op, &path.repository, path.username.as_str())
        })
        .await?;
        Ok(DeleteUserPermissionsResponse::NoContent)
    }

    async fn get_team_permissions(
        &self,
        context: Context,
        path: GetTeamPermissionsPath,
    ) -> Result<GetTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            permissions::get_for_team(op, &path.repository, path.teamname.as_str())
        })
        .await
        .map(GetTeamPermissionsResponse::Ok)
    }

    async fn change_team_permissions(
        &self,
        context: Context,
        path: ChangeTeamPermissionsPath,
        body: RoleChange,
    ) -> Result<ChangeTeamPermissionsResponse, Rejection> {
        let team = path.teamname.as_str();
        self.write(&context, |op| {
            permissions::set_for_team(op, &path.repository, team, body.role.into())
        })
        .await
        .map(ChangeTeamPermissionsResponse::Ok)
    }

    async fn delete_team_permissions(
        &self,
        context: Context,
        path: DeleteTeamPermissionsPath,
    ) -> Result<DeleteTeamPermissionsResponse, Rejection> {
        self.write(&context, |op| {
            permissions::delete_for_team(op, &path.repository, path.teamname.as_str())
        })
        .await?;
        Ok(DeleteTeamPermissionsResponse::NoContent)
    }
}

//! The operations of the tag `permission`.

use quay_api::models;
use quay_api::server::permission::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    PermissionApi {
        list_repo_team_permissions path ListRepoTeamPermissionsPath { repository }
            => ListRepoTeamPermissionsResponse[200 Ok(_)];
        list_repo_user_permissions path ListRepoUserPermissionsPath { repository }
            => ListRepoUserPermissionsResponse[200 Ok(_)];
        get_user_transitive_permission path GetUserTransitivePermissionPath { repository, username }
            => GetUserTransitivePermissionResponse[200 Ok(_)];
        get_user_permissions path GetUserPermissionsPath { repository, username }
            => GetUserPermissionsResponse[200 Ok(_)];
        change_user_permissions path ChangeUserPermissionsPath { repository, username }
            body [models::RoleChange] => ChangeUserPermissionsResponse[200 Ok(_)];
        delete_user_permissions path DeleteUserPermissionsPath { repository, username }
            => DeleteUserPermissionsResponse[204 NoContent];
        get_team_permissions path GetTeamPermissionsPath { repository, teamname }
            => GetTeamPermissionsResponse[200 Ok(_)];
        change_team_permissions path ChangeTeamPermissionsPath { repository, teamname }
            body [models::RoleChange] => ChangeTeamPermissionsResponse[200 Ok(_)];
        delete_team_permissions path DeleteTeamPermissionsPath { repository, teamname }
            => DeleteTeamPermissionsResponse[204 NoContent];
    }
}

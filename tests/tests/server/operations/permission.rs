//! Owns the operations of tag `permission`.

use quay_api::models;
use quay_api::server::permission::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    PermissionApi {
        list_repo_team_permissions path ListRepoTeamPermissionsPath { repository }
            => ListRepoTeamPermissionsReply[200 Ok(_)];
        list_repo_user_permissions path ListRepoUserPermissionsPath { repository }
            => ListRepoUserPermissionsReply[200 Ok(_)];
        get_user_transitive_permission path GetUserTransitivePermissionPath { repository, username }
            => GetUserTransitivePermissionReply[200 Ok(_)];
        get_user_permissions path GetUserPermissionsPath { repository, username }
            => GetUserPermissionsReply[200 Ok(_)];
        change_user_permissions path ChangeUserPermissionsPath { repository, username }
            body [models::RoleChange] => ChangeUserPermissionsReply[200 Ok(_)];
        delete_user_permissions path DeleteUserPermissionsPath { repository, username }
            => DeleteUserPermissionsReply[204 NoContent];
        get_team_permissions path GetTeamPermissionsPath { repository, teamname }
            => GetTeamPermissionsReply[200 Ok(_)];
        change_team_permissions path ChangeTeamPermissionsPath { repository, teamname }
            body [models::RoleChange] => ChangeTeamPermissionsReply[200 Ok(_)];
        delete_team_permissions path DeleteTeamPermissionsPath { repository, teamname }
            => DeleteTeamPermissionsReply[204 NoContent];
    }
}

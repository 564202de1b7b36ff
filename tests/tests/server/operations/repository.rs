//! The operations of the tag `repository`.

use quay_api::models;
use quay_api::server::repository::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    RepositoryApi {
        list_repos
            query ListReposQuery {
                next_page, namespace, starred, public, last_modified, popularity, repo_kind
            }
            => ListReposResponse[200 Ok(_)];
        create_repo body [models::NewRepository] => CreateRepoResponse[201 Created(_)];
        get_repo path GetRepoPath { repository } query GetRepoQuery { include_stats, include_tags }
            => GetRepoResponse[200 Ok(_)];
        update_repo path UpdateRepoPath { repository } body [models::RepositoryUpdate]
            => UpdateRepoResponse[200 Ok(_)];
        delete_repository path DeleteRepositoryPath { repository }
            => DeleteRepositoryResponse[204 NoContent];
        change_repo_visibility path ChangeRepoVisibilityPath { repository }
            body [models::RepositoryVisibilityChange] => ChangeRepoVisibilityResponse[200 Ok(_)];
        change_repo_trust path ChangeRepoTrustPath { repository }
            body [models::RepositoryTrustChange] => ChangeRepoTrustResponse[200 Ok(_)];
        change_repo_state path ChangeRepoStatePath { repository }
            body [models::RepositoryStateChange] => ChangeRepoStateResponse[200 Ok(_)];
    }
}

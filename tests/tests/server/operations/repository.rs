//! Owns the operations of tag `repository`.

use quay_api::models;
use quay_api::server::repository::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    RepositoryApi {
        list_repos
            query ListReposQuery {
                next_page, namespace, starred, public, last_modified, popularity, repo_kind
            }
            => ListReposReply[200 Ok(_)];
        create_repo body [models::NewRepository] => CreateRepoReply[201 Created(_)];
        get_repo path GetRepoPath { repository } query GetRepoQuery { include_stats, include_tags }
            => GetRepoReply[200 Ok(_)];
        update_repo path UpdateRepoPath { repository } body [models::RepositoryUpdate]
            => UpdateRepoReply[200 Ok(_)];
        delete_repository path DeleteRepositoryPath { repository }
            => DeleteRepositoryReply[204 NoContent];
        change_repo_visibility path ChangeRepoVisibilityPath { repository }
            body [models::RepositoryVisibilityChange] => ChangeRepoVisibilityReply[200 Ok(_)];
        change_repo_trust path ChangeRepoTrustPath { repository }
            body [models::RepositoryTrustChange] => ChangeRepoTrustReply[200 Ok(_)];
        change_repo_state path ChangeRepoStatePath { repository }
            body [models::RepositoryStateChange] => ChangeRepoStateReply[200 Ok(_)];
    }
}

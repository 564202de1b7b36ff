//! The operations of the tag `repotoken`, none of which succeeds.

use quay_api::models;
use quay_api::server::repotoken::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    RepotokenApi {
        list_repo_tokens path ListRepoTokensPath { repository } => ListRepoTokensResponse[];
        create_token path CreateTokenPath { repository } body [models::NewRepositoryToken]
            => CreateTokenResponse[];
        get_tokens path GetTokensPath { repository, code } => GetTokensResponse[];
        change_token path ChangeTokenPath { repository, code } body [models::RepositoryTokenRole]
            => ChangeTokenResponse[];
        delete_token path DeleteTokenPath { repository, code } => DeleteTokenResponse[];
    }
}

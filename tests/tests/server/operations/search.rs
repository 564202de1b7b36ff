//! The operations of the tag `search`.

use quay_api::server::search::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    SearchApi {
        link_external_user path LinkExternalUserPath { username }
            => LinkExternalUserResponse[200 Ok(_)];
        get_matching_entities path GetMatchingEntitiesPath { prefix }
            query GetMatchingEntitiesQuery { namespace, include_teams, include_orgs }
            => GetMatchingEntitiesResponse[200 Ok(_)];
        conduct_search query ConductSearchQuery { query } => ConductSearchResponse[200 Ok(_)];
        conduct_repo_search query ConductRepoSearchQuery { query, page, include_usage }
            => ConductRepoSearchResponse[200 Ok(_)];
    }
}

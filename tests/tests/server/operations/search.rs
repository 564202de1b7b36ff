//! Owns the operations of tag `search`.

use quay_api::server::search::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    SearchApi {
        link_external_user path LinkExternalUserPath { username }
            => LinkExternalUserReply[200 Ok(_)];
        get_matching_entities path GetMatchingEntitiesPath { prefix }
            query GetMatchingEntitiesQuery { namespace, include_teams, include_orgs }
            => GetMatchingEntitiesReply[200 Ok(_)];
        conduct_search query ConductSearchQuery { query } => ConductSearchReply[200 Ok(_)];
        conduct_repo_search query ConductRepoSearchQuery { query, page, include_usage }
            => ConductRepoSearchReply[200 Ok(_)];
    }
}

//! Owns the operations of tag `signing`.

use quay_api::server::signing::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    SigningApi {
        get_repo_signatures path GetRepoSignaturesPath { repository }
            => GetRepoSignaturesResponse[200 Ok(_)];
    }
}

//! Owns the operations of tag `signing`.

use quay_api::server::signing::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    SigningApi {
        get_repo_signatures path GetRepoSignaturesPath { repository }
            => GetRepoSignaturesReply[200 Ok(_)];
    }
}

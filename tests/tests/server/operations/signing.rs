//! The operations of the tag `signing`.

use quay_api::server::signing::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    SigningApi {
        get_repo_signatures path GetRepoSignaturesPath { repository }
            => GetRepoSignaturesResponse[200 Ok(_)];
    }
}

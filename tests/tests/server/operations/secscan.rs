//! The operations of the tag `secscan`.

use quay_api::server::secscan::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    SecscanApi {
        get_repo_manifest_security path GetRepoManifestSecurityPath { repository, manifestref }
            query GetRepoManifestSecurityQuery { vulnerabilities }
            => GetRepoManifestSecurityResponse[200 Ok(_)];
    }
}

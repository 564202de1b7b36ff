//! The operations of the tag `mirrorhealth`.

use quay_api::server::mirrorhealth::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    MirrorhealthApi {
        get_repository_mirror_health
            query GetRepositoryMirrorHealthQuery { namespace, detailed, limit, offset }
            => GetRepositoryMirrorHealthResponse[200 Ok(_)];
    }
}

//! The operations of the tag `bootstrap`.

use quay_api::server::bootstrap::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    BootstrapApi {
        renew_bootstrap_token => RenewBootstrapTokenResponse[200 Ok(_)];
    }
}

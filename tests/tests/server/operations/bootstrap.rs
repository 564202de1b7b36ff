//! Owns the operations of tag `bootstrap`.

use quay_api::server::bootstrap::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    BootstrapApi {
        renew_bootstrap_token => RenewBootstrapTokenResponse[200 Ok(_)];
    }
}

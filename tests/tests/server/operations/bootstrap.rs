//! Owns the operations of tag `bootstrap`.

use quay_api::server::bootstrap::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    BootstrapApi {
        renew_bootstrap_token => RenewBootstrapTokenReply[200 Ok(_)];
    }
}

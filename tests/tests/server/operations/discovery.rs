//! The operations of the tag `discovery`.

use quay_api::server::discovery::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    DiscoveryApi {
        discovery query DiscoveryQuery { internal } => DiscoveryResponse[200 Ok(_)];
    }
}

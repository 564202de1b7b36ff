//! Owns the operations of tag `discovery`.

use quay_api::server::discovery::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    DiscoveryApi {
        discovery query DiscoveryQuery { internal } => DiscoveryResponse[200 Ok(_)];
    }
}

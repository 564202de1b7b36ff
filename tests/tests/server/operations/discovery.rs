//! Owns the operations of tag `discovery`.

use quay_api::server::discovery::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    DiscoveryApi {
        discovery query DiscoveryQuery { internal } => DiscoveryReply[200 Ok(_)];
    }
}

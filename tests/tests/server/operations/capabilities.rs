//! Owns the operations of tag `capabilities`.

use quay_api::server::capabilities::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    CapabilitiesApi {
        get_registry_capabilities => GetRegistryCapabilitiesReply[200 Ok(_)];
    }
}

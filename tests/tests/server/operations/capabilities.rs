//! Owns the operations of tag `capabilities`.

use quay_api::server::capabilities::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    CapabilitiesApi {
        get_registry_capabilities => GetRegistryCapabilitiesResponse[200 Ok(_)];
    }
}

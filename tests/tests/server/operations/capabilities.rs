//! The operations of the tag `capabilities`.

use quay_api::server::capabilities::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    CapabilitiesApi {
        get_registry_capabilities => GetRegistryCapabilitiesResponse[200 Ok(_)];
    }
}

//! The operations of the tag `suconfig`.

use quay_api::server::suconfig::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    SuconfigApi {
        sc_registry_status => ScRegistryStatusResponse[200 Ok(_)];
    }
}

//! Owns the operations of tag `suconfig`.

use quay_api::server::suconfig::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    SuconfigApi {
        sc_registry_status => ScRegistryStatusResponse[200 Ok(_)];
    }
}

//! Owns the operations of tag `suconfig`.

use quay_api::server::suconfig::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    SuconfigApi {
        sc_registry_status => ScRegistryStatusReply[200 Ok(_)];
    }
}

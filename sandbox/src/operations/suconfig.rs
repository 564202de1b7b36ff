//! Owns the operations of tag `suconfig`.

use quay_api::server::suconfig::SuconfigApi;

use crate::state::Quay;

impl SuconfigApi for Quay {}

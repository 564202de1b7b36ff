//! Owns the operations of tag `prototype`.

use quay_api::server::prototype::PrototypeApi;

use crate::state::Quay;

impl PrototypeApi for Quay {}

//! Owns the operations of tag `namespacequota`.

use quay_api::server::namespacequota::NamespacequotaApi;

use crate::state::Quay;

impl NamespacequotaApi for Quay {}

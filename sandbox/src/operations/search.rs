//! Owns the operations of tag `search`.

use quay_api::server::search::SearchApi;

use crate::state::Quay;

impl SearchApi for Quay {}

//! Owns the operations of tag `appspecifictokens`.

use quay_api::server::appspecifictokens::AppspecifictokensApi;

use crate::state::Quay;

impl AppspecifictokensApi for Quay {}

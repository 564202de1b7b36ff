//! Owns the operations of tag `error`.

use quay_api::server::error::ErrorApi;

use crate::state::Quay;

impl ErrorApi for Quay {}

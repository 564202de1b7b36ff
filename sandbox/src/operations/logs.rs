//! Owns the operations of tag `logs`.

use quay_api::server::logs::LogsApi;

use crate::state::Quay;

impl LogsApi for Quay {}

//! Owns the operations of tag `trigger`.

use quay_api::server::trigger::TriggerApi;

use crate::state::Quay;

impl TriggerApi for Quay {}

//! Owns the operations of tag `team`.

use quay_api::server::team::TeamApi;

use crate::state::Quay;

impl TeamApi for Quay {}

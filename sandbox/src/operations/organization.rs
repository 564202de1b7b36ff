//! Owns the operations of tag `organization`.

use quay_api::server::organization::OrganizationApi;

use crate::state::Quay;

impl OrganizationApi for Quay {}

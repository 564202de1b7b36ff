//! Owns the operations of tag `organization_application_tokens`.

use quay_api::server::organization_application_tokens::OrganizationApplicationTokensApi;

use crate::state::Quay;

impl OrganizationApplicationTokensApi for Quay {}

//! Owns the operations of tag `immutability_policy`.

use quay_api::server::immutability_policy::ImmutabilityPolicyApi;

use crate::state::Quay;

impl ImmutabilityPolicyApi for Quay {}

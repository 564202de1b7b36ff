//! Owns the operations of tag `permission`.

use quay_api::server::permission::PermissionApi;

use crate::state::Quay;

impl PermissionApi for Quay {}

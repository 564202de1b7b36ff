//! Owns the operations of tag `superuser`.

use quay_api::server::superuser::SuperuserApi;

use crate::state::Quay;

impl SuperuserApi for Quay {}

//! Owns the operations of tag `user`.

use quay_api::server::user::UserApi;

use crate::state::Quay;

impl UserApi for Quay {}

//! Owns the operations of tag `tag`.

use quay_api::server::tag::TagApi;

use crate::state::Quay;

impl TagApi for Quay {}

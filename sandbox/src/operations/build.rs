//! Owns the operations of tag `build`.

use quay_api::server::build::BuildApi;

use crate::state::Quay;

impl BuildApi for Quay {}

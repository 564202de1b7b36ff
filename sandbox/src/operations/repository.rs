//! Owns the operations of tag `repository`.

use quay_api::server::repository::RepositoryApi;

use crate::state::Quay;

impl RepositoryApi for Quay {}

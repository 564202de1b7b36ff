//! Blobs, as they are read.

use quay_api::RepositoryName;

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn get(_call: RegistryCall, _name: &RepositoryName, _digest: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn head(_call: RegistryCall, _name: &RepositoryName, _digest: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn delete(_call: RegistryCall, _name: &RepositoryName, _digest: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

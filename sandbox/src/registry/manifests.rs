//! Manifests.

use quay_api::RepositoryName;

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn get(_call: RegistryCall, _name: &RepositoryName, _reference: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn put(_call: RegistryCall, _name: &RepositoryName, _reference: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn delete(
    _call: RegistryCall,
    _name: &RepositoryName,
    _reference: &str,
) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

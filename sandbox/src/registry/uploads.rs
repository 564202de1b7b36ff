//! Uploads of blobs.

use quay_api::RepositoryName;

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn start(_call: RegistryCall, _name: &RepositoryName) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn get(_call: RegistryCall, _name: &RepositoryName, _uuid: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn patch(_call: RegistryCall, _name: &RepositoryName, _uuid: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn put(_call: RegistryCall, _name: &RepositoryName, _uuid: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

pub(super) async fn cancel(_call: RegistryCall, _name: &RepositoryName, _uuid: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

//! The manifests that refer to another one.

use quay_api::RepositoryName;

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn list(_call: RegistryCall, _name: &RepositoryName, _digest: &str) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

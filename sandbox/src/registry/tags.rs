//! The list of the tags of a repository.

use quay_api::RepositoryName;

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn list(_call: RegistryCall, _name: &RepositoryName) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

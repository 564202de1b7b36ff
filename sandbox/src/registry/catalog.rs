//! The list of repositories, `_catalog`.

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn list(_call: RegistryCall) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

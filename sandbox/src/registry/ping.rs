//! The entry of the registry, by which clients find out how to sign in.

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn get(_call: RegistryCall) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

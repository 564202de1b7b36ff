//! The token service `/v2/auth`.

use super::{Handled, RegistryCall, RegistryError};

pub(super) async fn issue(_call: RegistryCall) -> Handled {
    Err(RegistryError::page(501, "not there yet"))
}

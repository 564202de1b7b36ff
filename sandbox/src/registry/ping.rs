//! The entry of the registry, by which clients find out how to sign in.

use super::{Handled, RegistryCall, responses};

pub(super) async fn get(mut call: RegistryCall) -> Handled {
    let access = call.authenticate().await?;
    let status = match access.has_token() {
        true => 200,
        false => 401,
    };
    Ok(responses::with_body(status, responses::HTML, "true"))
}

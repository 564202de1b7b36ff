//! Owns how superusers look up builds by their UUIDs alone.
//!
//! The sandbox builds nothing, so that every look-up ends as that of an unknown build.

use quay_api::server::Refusal;

use super::access::reads;
use crate::session::Session;

/// A build; one that is unknown is refused with 400.
pub(super) fn build_or_invalid<T>(session: &Session<'_>, uuid: &str) -> Result<T, Refusal> {
    reads(session)?;
    let text = format!("Unable to locate a build by id: {uuid}");
    Err(Refusal::api_error(400, "invalid_response", text))
}

/// A build; one that is unknown is refused with 404.
pub(super) fn build<T>(session: &Session<'_>) -> Result<T, Refusal> {
    reads(session)?;
    Err(Refusal::not_found())
}

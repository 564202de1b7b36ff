//! Owns who may use the operations for superusers.

use quay_api::server::Rejection;

use crate::session::Session;

/// Refuses who may not read what superusers read.
pub(super) fn reads(session: &Session<'_>) -> Result<(), Rejection> {
    exists(session)?;
    session.require(Ok(session.may_read_as_superuser()))
}

/// Refuses who may not change what superusers change.
pub(super) fn writes(session: &Session<'_>) -> Result<(), Rejection> {
    exists(session)?;
    session.require(Ok(session.is_superuser()))
}

/// The hosted installation has nothing for superusers.
fn exists(session: &Session<'_>) -> Result<(), Rejection> {
    if session.settings.is_hosted() {
        session.user()?;
        return Err(Rejection::not_found());
    }
    Ok(())
}

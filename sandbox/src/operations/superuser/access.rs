//! Owns who may use the operations for superusers.

use quay_api::server::Rejection;

use crate::op_context::OpContext;

/// Refuses who may not read what superusers read.
pub(super) fn reads(op: &OpContext<'_>) -> Result<(), Rejection> {
    exists(op)?;
    op.require(Ok(op.may_read_as_superuser()))
}

/// Refuses who may not change what superusers change.
pub(super) fn writes(op: &OpContext<'_>) -> Result<(), Rejection> {
    exists(op)?;
    op.require(Ok(op.is_superuser()))
}

/// The hosted installation has nothing for superusers.
fn exists(op: &OpContext<'_>) -> Result<(), Rejection> {
    if op.settings.is_hosted() {
        op.user()?;
        return Err(Rejection::not_found());
    }
    Ok(())
}

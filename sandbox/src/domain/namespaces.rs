//! The deletion of a namespace, and what prevents that of a user.
//!
//! See [Deletion in two steps](../../../docs/server-behaviour.md#deletion-in-two-steps). The
//! sandbox never runs the second step, the purge.

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{Account, StorageError};

/// Deletes a user or an organization. One that is disabled stays as it is.
pub(crate) fn delete(op: &OpContext<'_>, target: &Account) -> Result<(), StorageError> {
    if !target.enabled {
        return Ok(());
    }
    op.tx.namespace_delete(target, op.now_ms)
}

/// Refuses to delete a user who is the only admin of organizations. Superusers delete without
/// asking this.
///
/// # Errors
///
/// 400 with the names of the organizations.
pub(crate) fn require_no_orphans(op: &OpContext<'_>, user: &Account) -> Result<(), Rejection> {
    if !user.enabled {
        return Ok(());
    }
    let organizations = op.tx.organization_list_names_by_only_admin(user.id)?;
    if organizations.is_empty() {
        return Ok(());
    }
    Err(Rejection::message(
        400,
        format!(
            "Cannot delete {} as you are the only admin for organizations: {}",
            user.name,
            organizations.join(", ")
        ),
    ))
}

//! The deletion of a namespace, and what prevents that of a user.
//!
//! See [Deletion in two steps](../../../docs/server-behaviour.md#deletion-in-two-steps) and
//! [The purge](../../../docs/server-behaviour.md#the-purge-of-a-deleted-namespace).

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{Account, StorageError};

/// Deletes a user or an organization at the wish of a superuser. One that is disabled stays as it
/// is.
pub(crate) fn delete(op: &OpContext<'_>, target: &Account) -> Result<(), StorageError> {
    delete_after(op, target, 0)
}

/// Deletes a user or an organization at the wish of its owner, which the configuration may grant
/// some time to change their mind.
pub(crate) fn delete_own(op: &OpContext<'_>, target: &Account) -> Result<(), StorageError> {
    let settings = op.settings;
    let mut granted = settings.namespace_gc_grace_period_allowlist.iter();
    let seconds = if granted.any(|name| *name == target.name) {
        settings.namespace_gc_grace_period_s.max(0)
    } else {
        0
    };
    delete_after(op, target, seconds.saturating_mul(1000))
}

fn delete_after(op: &OpContext<'_>, target: &Account, grace_ms: i64) -> Result<(), StorageError> {
    if !target.enabled {
        return Ok(());
    }
    op.tx.namespace_delete(target, op.now_ms, grace_ms)
}

/// Whether a deleted namespace keeps a name. One whose purge is due gives it up here, so that
/// nobody has to wait for the purge of its repositories.
pub(crate) fn is_name_kept(op: &OpContext<'_>, name: &str) -> Result<bool, StorageError> {
    let Some(deleted) = op.tx.namespace_fetch_deleted(name)? else {
        return Ok(false);
    };
    let last = op.settings.last_purged_ms(op.now_ms);
    if last.is_none_or(|last_ms| deleted.marked_ms > last_ms) {
        return Ok(true);
    }
    op.tx.namespace_release(&deleted)?;
    Ok(false)
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
    Err(Rejection::data_layer(format!(
        "Cannot delete {} as you are the only admin for organizations: {}",
        user.name,
        organizations.join(", ")
    )))
}

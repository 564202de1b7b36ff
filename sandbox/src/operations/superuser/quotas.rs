//! Quotas as superusers read and change them; both forms of the path take all namespaces.

use quay_api::models::{NewQuota, Quota, QuotaChange};
use quay_api::server::Rejection;

use crate::domain::quotas;
use crate::op_context::OpContext;
use crate::{storage, views};

/// What superusers are told of it.
const INVALID_FORMAT: &str = "Invalid limit format";

/// The quota of a user or organization, or nothing.
pub(super) fn list(op: &OpContext<'_>, namespace: &str) -> Result<Vec<Quota>, Rejection> {
    op.require(Ok(op.may_read_as_superuser()))?;
    let namespace = op.tx.namespace_fetch(namespace)?;
    let namespace = namespace.ok_or_else(Rejection::not_found)?;
    let quota = op.tx.quota_fetch_by_namespace(namespace.id)?;
    Ok(quota
        .map(|quota| views::quota(op, &quota))
        .into_iter()
        .collect())
}

/// Gives a user or organization its quota, and tells so. Superusers leave no trace in the log.
pub(super) fn create(
    op: &OpContext<'_>,
    namespace: &str,
    body: &NewQuota,
) -> Result<String, Rejection> {
    op.require(Ok(op.is_superuser()))?;
    let size = quotas::size_of_new(body, INVALID_FORMAT)?;
    let account = op
        .tx
        .namespace_fetch(namespace)?
        .ok_or_else(crate::responses::crash)?;
    let taken = format!("Quota for '{namespace}' already exists");
    quotas::add(op, &account, size, taken)?;
    Ok("Created".to_owned())
}

/// Changes the quota of a user or organization.
pub(super) fn change(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
    body: &QuotaChange,
) -> Result<Quota, Rejection> {
    let quota = find_to_change(op, namespace, quota)?;
    let Some(size) = quotas::size_of_change(body, INVALID_FORMAT)? else {
        return Ok(views::quota(op, &quota));
    };
    let limit_bytes = quotas::bytes_of(size)?;
    op.tx.quota_update_size(quota.id, limit_bytes)?;
    let changed = storage::Quota {
        limit_bytes,
        ..quota
    };
    let mut view = views::quota(op, &changed);
    view.limit_bytes = size.shown(limit_bytes);
    Ok(view)
}

/// Removes the quota of a user or organization.
pub(super) fn delete(op: &OpContext<'_>, namespace: &str, quota: &str) -> Result<(), Rejection> {
    let quota = find_to_change(op, namespace, quota)?;
    Ok(op.tx.quota_delete(&quota)?)
}

/// The server crashes where there is no such namespace.
fn find_to_change(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
) -> Result<storage::Quota, Rejection> {
    op.require(Ok(op.is_superuser()))?;
    let account = op
        .tx
        .namespace_fetch(namespace)?
        .ok_or_else(crate::responses::crash)?;
    quotas::find(op, &account.name, quota)
}

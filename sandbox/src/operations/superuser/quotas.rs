//! Owns quotas as superusers read and change them; both forms of the path take all namespaces.

use quay_api::models::{Quota, QuotaChange};
use quay_api::server::Rejection;

use crate::op_context::OpContext;

/// The quota of a namespace, or nothing.
pub(super) fn list(op: &OpContext<'_>, namespace: &str) -> Result<Vec<Quota>, Rejection> {
    let quota = op.quota_for_superuser(namespace)?;
    Ok(quota
        .map(|quota| op.quota_view(&quota))
        .into_iter()
        .collect())
}

/// Changes a quota.
pub(super) fn change(
    op: &OpContext<'_>,
    (namespace, quota): (&str, &str),
    change: &QuotaChange,
) -> Result<Quota, Rejection> {
    let changed = op.change_quota_as_superuser(namespace, quota, change)?;
    Ok(op.quota_view(&changed))
}

//! Owns quotas as superusers read and change them; both forms of the path take all namespaces.

use quay_api::models::{Quota, QuotaChange};
use quay_api::server::Rejection;

use crate::session::Session;

/// The quota of a namespace, or nothing.
pub(super) fn list(session: &Session<'_>, namespace: &str) -> Result<Vec<Quota>, Rejection> {
    let quota = session.quota_for_superuser(namespace)?;
    Ok(quota
        .map(|quota| session.quota_view(&quota))
        .into_iter()
        .collect())
}

/// Changes a quota.
pub(super) fn change(
    session: &Session<'_>,
    (namespace, quota): (&str, &str),
    change: &QuotaChange,
) -> Result<Quota, Rejection> {
    let changed = session.change_quota_as_superuser(namespace, quota, change)?;
    Ok(session.quota_view(&changed))
}

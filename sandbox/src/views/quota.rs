//! Quotas: the two fields of namespaces, and the quota of its own operations.

use std::collections::BTreeMap;

use quay_api::models::{self, NamespaceQuota, QuotaReport, QuotaSummary};

use crate::domain::quota_size;
use crate::op_context::OpContext;
use crate::storage::{LimitKind, Quota, QuotaLimit, StorageError};

/// The fields of a namespace that speak of quotas. Both are `None` where the server leaves them
/// out: its quotas are off, or cannot be edited.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct QuotaFields {
    pub(crate) quotas: Option<Vec<QuotaSummary>>,
    pub(crate) quota_report: Option<QuotaReport>,
}

/// The fields of one namespace. For a list there is
/// [`quota_fields_of`](Self::quota_fields_of).
pub(crate) fn quota_fields(
    op: &OpContext<'_>,
    namespace: i64,
) -> Result<QuotaFields, StorageError> {
    if !shows_quotas(op) {
        return Ok(QuotaFields::default());
    }
    let quota = op.tx.quota_fetch_by_namespace(namespace)?;
    let size = op.tx.image_size_fetch_by_namespace(namespace)?;
    Ok(fields(op, quota.as_ref(), size))
}

/// The fields of many namespaces, in their order, by two queries.
pub(crate) fn quota_fields_of_many(
    op: &OpContext<'_>,
    namespaces: &[i64],
) -> Result<Vec<QuotaFields>, StorageError> {
    if !shows_quotas(op) {
        return Ok(vec![QuotaFields::default(); namespaces.len()]);
    }
    let quotas: BTreeMap<i64, Quota> = op.tx.quota_list_by_namespaces(namespaces)?;
    let sizes = op.tx.image_size_list_by_namespaces(namespaces)?;
    let fields = namespaces
        .iter()
        .map(|id| fields(op, quotas.get(id), sizes.get(id).copied()));
    Ok(fields.collect())
}

/// What a namespace or repository of a namespace may hold: its quota, else the default of the
/// installation, else `None`.
pub(crate) fn configured_quota_bytes(op: &OpContext<'_>, quota: Option<&Quota>) -> Option<i64> {
    match quota {
        Some(quota) => Some(quota.limit_bytes),
        None => default_quota_bytes(op),
    }
}

/// The default of the installation, where it has one.
pub(crate) fn default_quota_bytes(op: &OpContext<'_>) -> Option<i64> {
    let bytes = op.settings.default_system_reject_quota_bytes;
    (bytes != 0).then_some(bytes)
}

/// A quota as its own operations show it.
pub(crate) fn quota(op: &OpContext<'_>, quota: &Quota) -> models::Quota {
    models::Quota::new(
        quota.id,
        quota.limit_bytes.into(),
        quota_size::written(quota.limit_bytes),
        false,
        quota_limits(&quota.limits),
        default_quota_bytes(op).is_some(),
    )
}

/// A quota in the list of an organization, or the default of the installation in its place;
/// `None` where there is neither.
pub(crate) fn quota_or_default(
    op: &OpContext<'_>,
    quota: Option<&Quota>,
) -> Option<NamespaceQuota> {
    let limit_bytes = configured_quota_bytes(op, quota)?;
    let limits = quota.map_or_else(Vec::new, |quota| quota_limits(&quota.limits));
    Some(NamespaceQuota::new(
        quota.map(|quota| quota.id),
        limit_bytes,
        quota_size::written(limit_bytes),
        quota.is_none(),
        limits,
        default_quota_bytes(op).is_some(),
    ))
}

/// Whether the fields of quotas are shown at all.
pub(crate) fn shows_quotas(op: &OpContext<'_>) -> bool {
    let features = &op.settings.features;
    features.quota_management && features.edit_quota
}

fn fields(op: &OpContext<'_>, quota: Option<&Quota>, size: Option<i64>) -> QuotaFields {
    let summary =
        |quota: &Quota| QuotaSummary::new(quota.id, quota.limit_bytes, quota_limits(&quota.limits));
    // What never held an image waits for a worker to count it.
    let status = match size {
        Some(_) => "complete",
        None => "waiting",
    };
    let report = QuotaReport::new(
        size.unwrap_or_default(),
        configured_quota_bytes(op, quota),
        status.into(),
        status.into(),
    );
    QuotaFields {
        quotas: Some(quota.map(summary).into_iter().collect()),
        quota_report: Some(report),
    }
}

/// The limits of a quota.
pub(crate) fn quota_limits(limits: &[QuotaLimit]) -> Vec<models::QuotaLimit> {
    limits.iter().map(quota_limit).collect()
}

/// A limit of a quota.
pub(crate) fn quota_limit(limit: &QuotaLimit) -> models::QuotaLimit {
    let kind = match limit.kind {
        LimitKind::Warning => models::QuotaLimitType::Warning,
        LimitKind::Reject => models::QuotaLimitType::Reject,
    };
    models::QuotaLimit::new(limit.id, kind, limit.percent)
}

//! The quotas of organizations.

use quay_api::models::{self, NewQuota, QuotaChange};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::domain::quota_size::written;
use crate::domain::quotas;
use crate::images::quota::notify_of_new_limit;
use crate::op_context::OpContext;
use crate::storage::Quota;
use crate::views;

/// What organizations are told of a size that is none.
const INVALID_FORMAT: &str = "Invalid limit format, use a number followed by a unit (e.g. 1GiB)";

pub(super) fn create(op: &OpContext<'_>, orgname: &str, body: &NewQuota) -> Result<(), Rejection> {
    op.require_full_access()?;
    let size = quotas::size_of_new(body, INVALID_FORMAT)?;
    let organization = op.tx.organization_fetch(orgname)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let taken = format!("Organization quota for '{orgname}' already exists");
    let bytes = quotas::add(op, &organization, size, taken)?;
    log(
        op,
        "org_create_quota",
        orgname,
        json!({ "limit_bytes": size.logged(), "limit": written(bytes) }),
    )
}

pub(super) fn change(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
    body: &QuotaChange,
) -> Result<models::Quota, Rejection> {
    op.require_full_access()?;
    let quota = quotas::find(op, namespace, quota)?;
    let Some(size) = quotas::size_of_change(body, INVALID_FORMAT)? else {
        return Ok(views::quota(op, &quota));
    };
    let bytes = quotas::bytes_of(size)?;
    op.tx.quota_update_size(quota.id, bytes)?;
    log(
        op,
        "org_change_quota",
        namespace,
        json!({
            "limit_bytes": size.logged(),
            "limit": written(bytes),
            "previous_limit_bytes": quota.limit_bytes,
            "previous_limit": written(quota.limit_bytes),
        }),
    )?;
    let changed = Quota {
        limit_bytes: bytes,
        ..quota
    };
    for limit in &changed.limits {
        notify_of_new_limit(op, namespace, &changed, (limit.kind, limit.percent))?;
    }
    let mut view = views::quota(op, &changed);
    view.limit_bytes = size.shown(bytes);
    Ok(view)
}

pub(super) fn delete(op: &OpContext<'_>, namespace: &str, quota: &str) -> Result<(), Rejection> {
    op.require_full_access()?;
    let quota = quotas::find(op, namespace, quota)?;
    op.tx.quota_delete(&quota)?;
    log(
        op,
        "org_delete_quota",
        namespace,
        json!({
            "quota_id": quota.id,
            "limit_bytes": quota.limit_bytes,
            "limit": written(quota.limit_bytes),
        }),
    )
}

/// Writes into the log of a namespace, whose name goes before the rest.
pub(super) fn log(
    op: &OpContext<'_>,
    kind: &str,
    namespace: &str,
    rest: Value,
) -> Result<(), Rejection> {
    let mut metadata = json!({ "namespace": namespace });
    if let (Value::Object(metadata), Value::Object(rest)) = (&mut metadata, rest) {
        metadata.extend(rest);
    }
    let account = op.tx.account_fetch(namespace)?.map(|account| account.id);
    Ok(op.log(kind, account, metadata)?)
}

pub(super) fn list(
    op: &OpContext<'_>,
    orgname: &str,
) -> Result<Vec<models::NamespaceQuota>, Rejection> {
    op.require_quota_reader(orgname)?;
    let organization = op.tx.organization_fetch(orgname)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let quota = op.tx.quota_fetch_by_namespace(organization.id)?;
    let shown = views::quota_or_default(op, quota.as_ref());
    Ok(shown.into_iter().collect())
}

pub(super) fn get(
    op: &OpContext<'_>,
    orgname: &str,
    quota_id: &str,
) -> Result<models::Quota, Rejection> {
    op.require_quota_reader(orgname)?;
    let quota = crate::domain::quotas::find(op, orgname, quota_id)?;
    Ok(views::quota(op, &quota))
}

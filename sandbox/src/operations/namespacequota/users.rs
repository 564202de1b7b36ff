//! The quotas of the caller's own namespace.

use quay_api::models;
use quay_api::server::Rejection;

use super::limits;
use crate::op_context::OpContext;
use crate::views::{self, quota_limits};

pub(super) fn list_quotas(op: &OpContext<'_>) -> Result<Vec<models::Quota>, Rejection> {
    let user = op.require_user_admin()?;
    let quota = op.tx.quota_fetch_by_namespace(user.id)?;
    let shown = quota.map(|quota| views::quota(op, &quota));
    Ok(shown.into_iter().collect())
}

pub(super) fn get_quota(op: &OpContext<'_>, quota_id: &str) -> Result<models::Quota, Rejection> {
    let user = op.require_user_admin()?;
    let quota = crate::domain::quotas::find(op, &user.name, quota_id)?;
    Ok(views::quota(op, &quota))
}

pub(super) fn list_limits(
    op: &OpContext<'_>,
    quota_id: &str,
) -> Result<Vec<models::QuotaLimit>, Rejection> {
    let user = op.require_user_admin()?;
    let quota = crate::domain::quotas::find(op, &user.name, quota_id)?;
    Ok(quota_limits(&quota.limits))
}

pub(super) fn get_limit(
    op: &OpContext<'_>,
    quota_id: &str,
    limit_id: &str,
) -> Result<models::Quota, Rejection> {
    let user = op.require_user_admin()?;
    let quota = crate::domain::quotas::find(op, &user.name, quota_id)?;
    limits::find(op, &quota, limit_id)?;
    Ok(views::quota(op, &quota))
}

//! Auto-prune policies of the caller's own namespace.

use quay_api::models::{self, AutoPrunePolicyList, AutoPrunePolicyReference, AutoPruneSettings};
use quay_api::server::Rejection;

use super::policies::{self, Subject};
use super::rule::view;
use crate::op_context::OpContext;

pub(super) fn list(op: &OpContext<'_>) -> Result<models::AutoPrunePolicyList, Rejection> {
    let user = op.require_user_admin()?;
    let subject = Subject::Namespace(&user.name);
    let policies = policies::list(op, subject)?.unwrap_or_default();
    let policies = policies.into_iter().map(view).collect();
    Ok(AutoPrunePolicyList::new(policies))
}

pub(super) fn create(
    op: &OpContext<'_>,
    body: &AutoPruneSettings,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    let user = op.require_user_admin()?;
    let subject = Subject::Namespace(&user.name);
    let uuid = policies::create(op, subject, body)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

pub(super) fn get(
    op: &OpContext<'_>,
    policy_uuid: &str,
) -> Result<models::AutoPrunePolicy, Rejection> {
    let user = op.require_user_admin()?;
    let subject = Subject::Namespace(&user.name);
    let policy = policies::find(op, subject, policy_uuid)?;
    Ok(view(policy))
}

pub(super) fn update(
    op: &OpContext<'_>,
    policy_uuid: &str,
    body: &AutoPruneSettings,
) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    let subject = Subject::Namespace(&user.name);
    policies::update(op, subject, policy_uuid, body)?;
    Ok(())
}

pub(super) fn delete(
    op: &OpContext<'_>,
    uuid: &str,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    let user = op.require_user_admin()?;
    let subject = Subject::Namespace(&user.name);
    policies::delete(op, subject, uuid)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

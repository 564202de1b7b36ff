//! Auto-prune policies of organizations.

use quay_api::models::{self, AutoPrunePolicyList, AutoPrunePolicyReference, AutoPruneSettings};
use quay_api::server::Rejection;

use super::policies::{self, Subject};
use super::rule::view;
use crate::op_context::OpContext;

pub(super) fn list(
    op: &OpContext<'_>,
    name: &str,
) -> Result<models::AutoPrunePolicyList, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let subject = Subject::Namespace(name);
    let policies = policies::list(op, subject)?.unwrap_or_default();
    let policies = policies.into_iter().map(view).collect();
    Ok(AutoPrunePolicyList::new(policies))
}

pub(super) fn create(
    op: &OpContext<'_>,
    name: &str,
    body: &AutoPruneSettings,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let subject = Subject::Namespace(name);
    let uuid = policies::create(op, subject, body)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

pub(super) fn get(
    op: &OpContext<'_>,
    name: &str,
    policy_uuid: &str,
) -> Result<models::AutoPrunePolicy, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let subject = Subject::Namespace(name);
    let policy = policies::find(op, subject, policy_uuid)?;
    Ok(view(policy))
}

pub(super) fn update(
    op: &OpContext<'_>,
    name: &str,
    policy_uuid: &str,
    body: &AutoPruneSettings,
) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let subject = Subject::Namespace(name);
    policies::update(op, subject, policy_uuid, body)?;
    Ok(())
}

pub(super) fn delete(
    op: &OpContext<'_>,
    name: &str,
    uuid: &str,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let subject = Subject::Namespace(name);
    policies::delete(op, subject, uuid)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

//! Immutability policies of organizations.

use quay_api::models::{
    self, ImmutabilityPolicyConfig, ImmutabilityPolicyList, ImmutabilityPolicyReference,
};
use quay_api::server::Rejection;

use super::policies::{self, Subject};
use crate::op_context::OpContext;

pub(super) fn list(
    op: &OpContext<'_>,
    name: &str,
) -> Result<models::ImmutabilityPolicyList, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let policies = match policies::find_owner(op, Subject::Namespace(name))? {
        Some(owner) => op.tx.immutability_policy_list_by_owner(owner)?,
        None => Vec::new(),
    };
    let policies = policies.into_iter().map(policies::view).collect();
    Ok(ImmutabilityPolicyList::new(policies))
}

pub(super) fn create(
    op: &OpContext<'_>,
    name: &str,
    body: &ImmutabilityPolicyConfig,
) -> Result<models::ImmutabilityPolicyReference, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let uuid = policies::create(op, Subject::Namespace(name), body)?;
    Ok(ImmutabilityPolicyReference::new(uuid))
}

pub(super) fn get(
    op: &OpContext<'_>,
    name: &str,
    policy_uuid: &str,
) -> Result<models::ImmutabilityPolicy, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let subject = Subject::Namespace(name);
    let policy = policies::find(op, subject, policy_uuid)?;
    Ok(policies::view(policy))
}

pub(super) fn update(
    op: &OpContext<'_>,
    name: &str,
    policy_uuid: &str,
    body: &ImmutabilityPolicyConfig,
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
) -> Result<models::ImmutabilityPolicyReference, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    policies::delete(op, Subject::Namespace(name), uuid)?;
    Ok(ImmutabilityPolicyReference::new(uuid))
}

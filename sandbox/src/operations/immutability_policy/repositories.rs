//! Immutability policies of repositories.

use quay_api::RepositoryName;
use quay_api::models::{
    self, ImmutabilityPolicyConfig, ImmutabilityPolicyList, ImmutabilityPolicyReference,
};
use quay_api::server::Rejection;

use super::policies::{self, Subject};
use crate::op_context::OpContext;
use crate::storage::RepositoryRole;

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::ImmutabilityPolicyList, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    let owner = policies::find_owner(op, Subject::Repository(namespace, name))?;
    let owner = owner.ok_or_else(Rejection::not_found)?;
    let policies = op.tx.immutability_policy_list_by_owner(owner)?;
    let policies = policies.into_iter().map(policies::view).collect();
    Ok(ImmutabilityPolicyList::new(policies))
}

pub(super) fn create(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &ImmutabilityPolicyConfig,
) -> Result<models::ImmutabilityPolicyReference, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    // Here the server looks for the repository before it looks at the policy.
    op.find_repository(repository)?;
    let uuid = policies::create(op, Subject::Repository(namespace, name), body)?;
    Ok(ImmutabilityPolicyReference::new(uuid))
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    policy_uuid: &str,
) -> Result<models::ImmutabilityPolicy, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    let subject = Subject::Repository(namespace, name);
    let policy = policies::find(op, subject, policy_uuid)?;
    Ok(policies::view(policy))
}

pub(super) fn update(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    policy_uuid: &str,
    body: &ImmutabilityPolicyConfig,
) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let subject = Subject::Repository(namespace, name);
    policies::update(op, subject, policy_uuid, body)?;
    Ok(())
}

pub(super) fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    policy_uuid: &str,
) -> Result<models::ImmutabilityPolicyReference, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let (uuid, role) = (policy_uuid, RepositoryRole::Admin);
    op.require(op.has_repository_role(namespace, name, role))?;
    policies::delete(op, Subject::Repository(namespace, name), uuid)?;
    Ok(ImmutabilityPolicyReference::new(uuid))
}

//! Auto-prune policies of repositories.

use quay_api::RepositoryName;
use quay_api::models::{self, AutoPrunePolicyList, AutoPrunePolicyReference, AutoPruneSettings};
use quay_api::server::Rejection;

use super::policies::{self, Subject};
use super::rule::view;
use crate::op_context::OpContext;
use crate::storage::RepositoryRole;

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::AutoPrunePolicyList, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    let subject = Subject::Repository(namespace, name);
    let policies = policies::list(op, subject)?.ok_or_else(Rejection::not_found)?;
    let policies = policies.into_iter().map(view).collect();
    Ok(AutoPrunePolicyList::new(policies))
}

pub(super) fn create(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &AutoPruneSettings,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let subject = Subject::Repository(namespace, name);
    let uuid = policies::create(op, subject, body)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    policy_uuid: &str,
) -> Result<models::AutoPrunePolicy, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    let subject = Subject::Repository(namespace, name);
    let policy = policies::find(op, subject, policy_uuid)?;
    Ok(view(policy))
}

pub(super) fn update(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    policy_uuid: &str,
    body: &AutoPruneSettings,
) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let subject = Subject::Repository(namespace, name);
    policies::update(op, subject, policy_uuid, body)?;
    Ok(())
}

pub(super) fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    uuid: &str,
) -> Result<models::AutoPrunePolicyReference, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let role = RepositoryRole::Admin;
    op.require(op.has_repository_role(namespace, name, role))?;
    let subject = Subject::Repository(namespace, name);
    policies::delete(op, subject, uuid)?;
    Ok(AutoPrunePolicyReference::new(uuid))
}

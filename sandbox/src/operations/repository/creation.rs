//! The creation of a repository: who may create one, and under which names.

use quay_api::models::{CreatedRepository, NewRepository, RepositoryKind};
use quay_api::server::Rejection;

use crate::domain::{names, repositories};
use crate::op_context::OpContext;
use crate::storage::Visibility;

/// Creates a repository, as far as rights and names allow.
pub(super) fn create(
    op: &OpContext<'_>,
    new: &NewRepository,
) -> Result<CreatedRepository, Rejection> {
    let creator = op.user()?;
    let namespace = new.namespace.as_deref().unwrap_or(&creator.name);
    op.require(op.may_create_repository_in(namespace))?;
    // The list of superusers counts here, whether or not the feature is on.
    let mut superusers = op.settings.super_users.iter();
    if op.is_restricted_name(&creator.name)
        && creator.name == namespace
        && !superusers.any(|name| *name == creator.name)
    {
        return Err(op.unauthorized());
    }
    let name = new.repository.as_str();
    if op.tx.repository_fetch(namespace, name)?.is_some() {
        return Err(Rejection::invalid_request("Repository already exists"));
    }
    if !names::is_repository(name, op.settings.features.extended_repository_names) {
        return Err(Rejection::invalid_request("Invalid repository name"));
    }
    if op.is_mirrored_organization(namespace)? {
        let text =
            "Cannot create repository: organization is managed by organization-level mirroring";
        return Err(Rejection::invalid_request(text));
    }
    // Only a superuser gets here with a namespace that is not there, and the server crashes.
    let owner = op
        .tx
        .account_fetch(namespace)?
        .ok_or_else(crate::responses::crash)?;
    let visibility = Visibility::from(new.visibility);
    repositories::create(op, &owner, name, visibility, &new.description, creator)?;
    let kind = RepositoryKind::Image;
    Ok(CreatedRepository::new(namespace, name, kind))
}

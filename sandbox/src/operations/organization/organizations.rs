//! Organizations: how one is shown and deleted.

use quay_api::models::{self, OrganizationPrivateRepositories};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::namespaces;
use crate::op_context::OpContext;
use crate::views;

pub(super) fn get(op: &OpContext<'_>, orgname: &str) -> Result<models::Organization, Rejection> {
    let organization = op.tx.organization_fetch(orgname)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    Ok(views::organization(op, &organization)?)
}

pub(super) fn delete(op: &OpContext<'_>, orgname: &str) -> Result<(), Rejection> {
    let organization = op.require_organization_admin(orgname)?;
    let metadata = json!({"namespace": organization.name});
    op.log("org_delete", Some(organization.id), metadata)?;
    namespaces::delete_own(op, &organization)?;
    Ok(())
}

/// Whether an organization may have more private repositories. Nobody has a plan, which would allow
/// more.
pub(super) fn private_repositories(
    op: &OpContext<'_>,
    name: &str,
) -> Result<OrganizationPrivateRepositories, Rejection> {
    op.require(op.may_create_repository_in(name))?;
    let organization = op.tx.organization_fetch(name)?;
    let organization = organization.ok_or_else(crate::responses::crash)?;
    let mut view = OrganizationPrivateRepositories::new(false);
    if op.may_administer_namespace(name)? {
        view.private_count = Some(op.tx.repository_count_private(organization.id)?);
    }
    Ok(view)
}

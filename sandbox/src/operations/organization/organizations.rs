//! Organizations: how one is shown and deleted.

use quay_api::models;
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

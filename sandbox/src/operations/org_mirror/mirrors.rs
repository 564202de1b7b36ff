//! The mirror of an organization: how it is shown, and when it runs.

use quay_api::models::{self, OrganizationMirrorCheck, OrganizationMirrorRepositoryList};
use quay_api::server::org_mirror::ListOrgMirrorRepositoriesQuery;
use quay_api::server::{Context, Rejection};
use serde_json::json;

use super::runs;
use crate::app::App;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf::{self, HostError};
use crate::storage::{Account, OrganizationMirror};
use crate::views::organization_mirror;

pub(super) fn get(op: &OpContext<'_>, name: &str) -> Result<models::OrganizationMirror, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let (_, mirror) = find(op, name)?;
    Ok(organization_mirror(mirror))
}

/// Asks the other registry whether it lets the mirroring in.
pub(super) async fn verify_connection(
    app: &App,
    context: &Context,
    orgname: &str,
) -> Result<OrganizationMirrorCheck, Rejection> {
    let (_, mirror) = app.read(context, |op| find_to_change(op, orgname)).await?;
    Ok(runs::try_out(mirror, &host_rules(&app.settings)).await)
}

pub(super) fn delete(op: &OpContext<'_>, orgname: &str) -> Result<(), Rejection> {
    let (organization, mirror) = find_to_change(op, orgname)?;
    op.tx.organization_mirror_delete(organization.id)?;
    log(op, "org_mirror_disabled", &organization, &mirror)?;
    Ok(())
}

pub(super) fn sync_now(op: &OpContext<'_>, orgname: &str) -> Result<(), Rejection> {
    let (organization, mut mirror) = find_to_change(op, orgname)?;
    runs::ask_for(&mut mirror, op.now_ms)?;
    op.tx.organization_mirror_set(&mirror)?;
    log(op, "org_mirror_sync_now_requested", &organization, &mirror)?;
    Ok(())
}

pub(super) fn cancel_sync(op: &OpContext<'_>, orgname: &str) -> Result<(), Rejection> {
    let (organization, mut mirror) = find_to_change(op, orgname)?;
    runs::cancel(&mut mirror, op.now_ms)?;
    op.tx.organization_mirror_set(&mirror)?;
    log(op, "org_mirror_sync_cancelled", &organization, &mirror)?;
    Ok(())
}

pub(super) fn list_repositories(
    op: &OpContext<'_>,
    name: &str,
    query: &ListOrgMirrorRepositoriesQuery,
) -> Result<OrganizationMirrorRepositoryList, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    find(op, name)?;
    let (page, limit) = runs::page(query)?;
    let list = OrganizationMirrorRepositoryList::new(Vec::new(), page, limit, 0, false);
    Ok(list)
}

/// An organization and how it is mirrored.
pub(super) fn find(
    op: &OpContext<'_>,
    name: &str,
) -> Result<(Account, OrganizationMirror), Rejection> {
    let organization = op.tx.organization_fetch(name)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let mirror = op.tx.organization_mirror_fetch(organization.id)?;
    Ok((organization, mirror.ok_or_else(Rejection::not_found)?))
}

/// The same, for who may change it.
pub(super) fn find_to_change(
    op: &OpContext<'_>,
    name: &str,
) -> Result<(Account, OrganizationMirror), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    find(op, name)
}

/// Looks at where the images would come from, between two transactions.
pub(super) async fn check_url(app: &App, url: &str) -> Result<(), Rejection> {
    let checked = ssrf::check_url(url, &host_rules(&app.settings)).await;
    checked.map_err(|error| {
        Rejection::invalid_request(match error {
            HostError::Blocked => "The provided registry URL is not allowed".to_owned(),
            HostError::Invalid(text) => text,
        })
    })
}

/// What is mirrored, in one text.
pub(super) fn reference(mirror: &OrganizationMirror) -> String {
    format!("{}/{}", mirror.registry_url, mirror.external_namespace)
}

pub(super) fn log(
    op: &OpContext<'_>,
    kind: &str,
    organization: &Account,
    mirror: &OrganizationMirror,
) -> Result<(), Rejection> {
    let metadata = json!({ "external_reference": reference(mirror) });
    Ok(op.log(kind, Some(organization.id), metadata)?)
}

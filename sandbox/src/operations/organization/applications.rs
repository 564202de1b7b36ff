//! The OAuth applications of an organization.

use quay_api::Secret;
use quay_api::models::{
    Application, ApplicationInformation, ApplicationList, ApplicationUpdate, NewApplication,
};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::crypto::random;
use crate::op_context::OpContext;
use crate::storage::{self, Account, StorageError};
use crate::views;

/// The name that the server keeps for itself.
const RESERVED: &str = "__quay_bootstrap_app";

/// The application of an organization with that client id, or 404.
pub(crate) fn find(
    op: &OpContext<'_>,
    organization: &Account,
    client_id: &str,
) -> Result<storage::Application, Rejection> {
    let application = op.tx.application_fetch(client_id)?;
    application
        .filter(|application| application.organization_id == organization.id)
        .ok_or_else(Rejection::not_found)
}

/// An application as the caller may see it.
pub(super) fn view(
    op: &OpContext<'_>,
    organization: &Account,
    application: storage::Application,
) -> Result<Application, StorageError> {
    let is_admin = op.may_administer_namespace(&organization.name)?;
    Ok(views::application(application, is_admin))
}

/// An application, as those who may read the organization see it.
pub(super) fn get(
    op: &OpContext<'_>,
    orgname: &str,
    client_id: &str,
) -> Result<quay_api::models::Application, Rejection> {
    let organization = op.require_organization_reader(orgname)?;
    let found = find(op, &organization, client_id)?;
    Ok(view(op, &organization, found)?)
}

/// All applications of an organization as the caller may see them.
pub(super) fn list(op: &OpContext<'_>, orgname: &str) -> Result<ApplicationList, Rejection> {
    let organization = &op.require_organization_reader(orgname)?;
    let is_admin = op.may_administer_namespace(&organization.name)?;
    let applications = op
        .tx
        .application_list_by_organization(organization.id)?
        .into_iter();
    let views = applications.map(|application| views::application(application, is_admin));
    Ok(ApplicationList::new(views.collect()))
}

/// What anybody may know about an application.
pub(super) fn get_information(
    op: &OpContext<'_>,
    client_id: &str,
) -> Result<ApplicationInformation, Rejection> {
    let application = op
        .tx
        .application_fetch(client_id)?
        .ok_or_else(Rejection::not_found)?;
    let organization = op.tx.account_fetch_by_id(application.organization_id)?;
    let organization = organization.ok_or(StorageError::Lost)?;
    let email = application
        .avatar_email
        .as_deref()
        .filter(|email| !email.is_empty());
    let email = email.unwrap_or(&organization.email);
    Ok(ApplicationInformation::new(
        &application.name,
        &application.description,
        &application.application_uri,
        views::application_avatar(op, &application.name, email),
        views::organization_without_teams(op, &organization)?,
    ))
}

pub(super) fn create(
    op: &OpContext<'_>,
    orgname: &str,
    body: &NewApplication,
) -> Result<Application, Rejection> {
    let organization = &op.require_organization_admin(orgname)?;
    require_unreserved(&body.name)?;
    let client_id = random::text(20);
    op.tx.application_create(&storage::NewApplication {
        client_id: &client_id,
        organization_id: organization.id,
        name: &body.name,
        description: body.description.as_deref().unwrap_or_default(),
        application_uri: body.application_uri.as_deref().unwrap_or_default(),
        redirect_uri: body.redirect_uri.as_deref().unwrap_or_default(),
        avatar_email: body.avatar_email.as_deref(),
    })?;
    let application = find(op, organization, &client_id)?;
    let given = serde_json::to_value(body).unwrap_or_default();
    log_whole(op, "create_application", organization, &application, given)?;
    Ok(view(op, organization, application)?)
}

pub(super) fn update(
    op: &OpContext<'_>,
    orgname: &str,
    client_id: &str,
    body: ApplicationUpdate,
) -> Result<Application, Rejection> {
    let organization = &op.require_organization_admin(orgname)?;
    let mut application = find(op, organization, client_id)?;
    require_unreserved(&body.name)?;
    let given = serde_json::to_value(&body).unwrap_or_default();
    application.name = body.name;
    application.application_uri = body.application_uri;
    application.redirect_uri = body.redirect_uri;
    application.description = body.description.unwrap_or_default();
    application.avatar_email = body.avatar_email;
    op.tx.application_update(&application)?;
    log_whole(op, "update_application", organization, &application, given)?;
    Ok(view(op, organization, application)?)
}

pub(super) fn reset_secret(
    op: &OpContext<'_>,
    orgname: &str,
    client_id: &str,
) -> Result<Application, Rejection> {
    let organization = &op.require_organization_admin(orgname)?;
    let mut application = find(op, organization, client_id)?;
    application.client_secret = Secret::new(random::text(40));
    op.tx.application_update(&application)?;
    log(
        op,
        "reset_application_client_secret",
        organization,
        &application,
    )?;
    Ok(view(op, organization, application)?)
}

pub(super) fn delete(op: &OpContext<'_>, orgname: &str, client_id: &str) -> Result<(), Rejection> {
    let organization = &op.require_organization_admin(orgname)?;
    let application = find(op, organization, client_id)?;
    op.tx.application_delete(application.id)?;
    log(op, "delete_application", organization, &application)?;
    Ok(())
}

fn require_unreserved(name: &str) -> Result<(), Rejection> {
    if name == RESERVED {
        let text = "Application name is reserved for bootstrap token provisioning";
        return Err(Rejection::invalid_request(text));
    }
    Ok(())
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    organization: &Account,
    application: &storage::Application,
) -> Result<(), StorageError> {
    log_whole(op, kind, organization, application, json!({}))
}

/// Logs what was sent, and which application it made or changed.
fn log_whole(
    op: &OpContext<'_>,
    kind: &str,
    organization: &Account,
    application: &storage::Application,
    mut metadata: Value,
) -> Result<(), StorageError> {
    metadata["application_name"] = application.name.as_str().into();
    metadata["client_id"] = application.client_id.as_str().into();
    op.log(kind, Some(organization.id), metadata)
}

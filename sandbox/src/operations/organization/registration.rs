//! The creation of an organization, and changes of its details.

use quay_api::Field;
use quay_api::models::{NewOrganization, Organization, OrganizationUpdate};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::names;
use crate::domain::registration::{self, Registration, RegistrationError};
use crate::op_context::OpContext;
use crate::storage::{Account, AccountKind, TeamRole};
use crate::views;

const INVALID_EMAIL: &str = "Invalid email address";

/// Adds an organization with a team of owners, whose only member is the caller.
pub(super) fn create(op: &OpContext<'_>, body: &NewOrganization) -> Result<(), Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    let features = &op.settings.features;
    if features.superusers_org_creation_only {
        op.require(Ok(op.is_superuser()))?;
    }
    let name = body.name.as_str();
    if op.tx.account_fetch(name)?.is_some() {
        return Err(Rejection::invalid_request(
            "A user or organization with this name already exists",
        ));
    }
    let contact = body
        .contact_email
        .as_deref()
        .filter(|text| !text.is_empty());
    let email = contact.or(body.email.as_deref());
    let given = email.filter(|text| !text.is_empty());
    if given.is_some_and(|email| !names::is_email(email)) {
        return Err(Rejection::invalid_request(INVALID_EMAIL));
    }
    if features.recaptcha {
        // Nobody here can ask the service that would vouch for the caller.
        let text = "Are you a bot? If not, please revalidate the captcha.";
        return Err(Rejection::message(400, text));
    }
    if let Some(email) = given.filter(|_| !features.org_shared_email)
        && op.tx.user_fetch_by_email(email)?.is_some()
    {
        let text = format!("Email has already been used: {email}");
        return Err(Rejection::invalid_request(text));
    }
    let registered = registration::register(
        op,
        &Registration {
            name,
            kind: AccountKind::Organization,
            email: given,
            email_required: false,
            password_hash: None,
            verified: false,
        },
    );
    let organization = registered.map_err(|error| match error {
        RegistrationError::Rejected(text) => Rejection::invalid_request(text),
        RegistrationError::Storage(error) => error.into(),
    })?;
    let owners = op
        .tx
        .team_create(organization.id, "owners", TeamRole::Admin, "")?;
    op.tx.team_member_create(owners, user.id)?;
    let metadata = json!({"email": email, "namespace": name});
    op.log("org_create", Some(organization.id), metadata)?;
    Ok(())
}

/// Changes the details of an organization one after the other; what was changed before one is
/// refused stays.
pub(super) fn change(
    op: &OpContext<'_>,
    orgname: &str,
    body: &OrganizationUpdate,
) -> Result<Organization, Rejection> {
    let mut changed = op.require_organization_admin(orgname)?;
    op.keep_what_was_written();
    change_invoicing(op, &mut changed, body)?;
    change_email(op, &mut changed, body)?;
    change_tag_expiration(op, &mut changed, body)?;
    let mut view = views::organization(op, &changed)?;
    view.tag_expiration_s =
        views::shown_tag_expiration(op, view.tag_expiration_s, body.tag_expiration_s);
    Ok(view)
}

fn change_invoicing(
    op: &OpContext<'_>,
    organization: &mut Account,
    body: &OrganizationUpdate,
) -> Result<(), Rejection> {
    let log = |key: &str, value: serde_json::Value| {
        let metadata = json!({key: value, "namespace": organization.name});
        op.log("org_change_invoicing", Some(organization.id), metadata)
    };
    let mut invoice_email = organization.invoice_email;
    let mut address = organization.invoice_email_address.clone();
    if let Some(wanted) = body.invoice_email {
        invoice_email = wanted;
        log("invoice_email", wanted.into())?;
    }
    let wanted = nullable(&body.invoice_email_address);
    if let Some(wanted) = wanted.filter(|wanted| *wanted != address.as_deref()) {
        address = wanted.filter(|text| !text.is_empty()).map(str::to_owned);
        log("invoice_email_address", wanted.into())?;
    }
    organization.invoice_email = invoice_email;
    organization.invoice_email_address = address;
    op.tx.namespace_update(organization)?;
    Ok(())
}

fn change_email(
    op: &OpContext<'_>,
    organization: &mut Account,
    body: &OrganizationUpdate,
) -> Result<(), Rejection> {
    let contact = nullable(&body.contact_email);
    let Some(wanted) = contact.or(body.email.as_deref().map(Some)) else {
        return Ok(());
    };
    let wanted = wanted.unwrap_or_default();
    let current = views::shown_email(organization).to_owned();
    if wanted == current {
        return Ok(());
    }
    if !wanted.is_empty() && !names::is_email(wanted) {
        return Err(Rejection::invalid_request(INVALID_EMAIL));
    }
    organization.email = if wanted.is_empty() {
        crate::crypto::random::uuid()
    } else {
        wanted.to_owned()
    };
    op.tx.namespace_update(organization)?;
    let metadata = json!({"email": wanted, "namespace": organization.name, "old_email": current});
    op.log("org_change_email", Some(organization.id), metadata)?;
    Ok(())
}

fn change_tag_expiration(
    op: &OpContext<'_>,
    organization: &mut Account,
    body: &OrganizationUpdate,
) -> Result<(), Rejection> {
    let allowed = op.settings.features.change_tag_expiration;
    let Some(wanted) = body.tag_expiration_s.filter(|_| allowed) else {
        return Ok(());
    };
    if !op.settings.is_tag_expiration_option(wanted.get()) {
        return Err(Rejection::data_layer("Invalid tag expiration option"));
    }
    organization.tag_expiration_s = wanted.get();
    op.tx.namespace_update(organization)?;
    let metadata = json!({"tag_expiration": wanted, "namespace": organization.name});
    op.log("org_change_tag_expiration", Some(organization.id), metadata)?;
    Ok(())
}

/// A property that may be null; `None` where it is absent.
fn nullable(field: &Field<String>) -> Option<Option<&str>> {
    match field {
        Field::Absent => None,
        Field::Null => Some(None),
        Field::Value(text) => Some(Some(text)),
    }
}

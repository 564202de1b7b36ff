//! Calls for the organization itself: settings, quota, proxy cache, applications, default
//! permissions.

use quay_api::ensure::Outcome;
use quay_api::models::{
    ApplicationUpdate, DelegateKind, DelegateReference, NewApplication, NewOrganization,
    NewPrototype, NewProxyCacheConfig, NewQuotaInBytes, NewQuotaLimit, OrganizationUpdate,
    QuotaLimitType, UserReference,
};
use quay_api::{Client, Unchecked};

use super::super::model::{Application, DefaultPermission, Organization, ProxyCache, Size};
use super::{Action, CallError, Done, Step};

pub(super) async fn organization(client: &Client, step: &Step) -> Done {
    let name = &step.key.section.organization;
    let wanted: Organization = step.wanted()?;
    let body = NewOrganization::new(name).email(wanted.email);
    let mut outcome = client.ensure_organization(body).await?.outcome();
    if let Some(expiration) = wanted.tag_expiration
        && (step.action == Action::Create || step.differs("tagExpiration"))
    {
        let body = OrganizationUpdate::default().tag_expiration_s(expiration.0);
        client.change_organization_details(name, body).await?;
        outcome = outcome.min(Outcome::Changed);
    }
    Ok(Some(outcome))
}

pub(super) async fn quota(client: &Client, step: &Step) -> Done {
    let name = &step.key.section.organization;
    let limit: Size = step.value("limit")?;
    let body = NewQuotaInBytes::new(limit.0);
    let done = client.ensure_organization_quota(name, body).await?;
    Ok(Some(done.outcome()))
}

pub(super) async fn quota_limit(client: &Client, step: &Step) -> Done {
    let name = &step.key.section.organization;
    // The quota may be new, so its number is asked for.
    let quotas = client.list_organization_quota(name).await?.into_inner();
    let own = quotas.into_iter().find(|quota| !quota.default_config);
    let Some(quota) = own.and_then(|quota| quota.id) else {
        let text = format!("{name} has no quota: apply again");
        return Err(CallError::Plan(text));
    };
    if step.action == Action::Delete {
        let limit = step.id()?;
        client
            .delete_organization_quota_limit(name, quota, limit)
            .await?;
        return Ok(None);
    }
    let kind = match step.key.name.as_str() {
        "reject" => QuotaLimitType::Reject,
        _ => QuotaLimitType::Warning,
    };
    let body = NewQuotaLimit::new(kind, step.value("percent")?);
    let done = client.ensure_organization_quota_limit(name, quota, body);
    Ok(Some(done.await?.outcome()))
}

pub(super) async fn proxy_cache(client: &Client, step: &Step) -> Done {
    let name = &step.key.section.organization;
    let wanted = serde_json::from_value::<ProxyCache>(step.merged().into());
    let wanted = wanted.map_err(|error| {
        CallError::Plan(format!("the plan of {} cannot be read: {error}", step.key))
    })?;
    let mut body = NewProxyCacheConfig::new(wanted.upstream_registry);
    if let Some(expiration) = wanted.expiration {
        body = body.expiration_s(Unchecked::Value(expiration.0));
    }
    if let Some(insecure) = wanted.insecure {
        body = body.insecure(Unchecked::Value(insecure));
    }
    if let Some(username) = step.secrets.get("usernameFrom") {
        body = body.upstream_registry_username(Unchecked::Value(username.expose().to_owned()));
    }
    if let Some(password) = step.secrets.get("passwordFrom") {
        body = body.upstream_registry_password(Unchecked::Value(password.clone()));
    }
    if step.action == Action::Change {
        client.delete_proxy_cache_config(name).await?;
    }
    client.create_proxy_cache_config(name, body).await?;
    Ok(step.outcome())
}

pub(super) async fn application(client: &Client, step: &Step) -> Done {
    let (organization, name) = (&step.key.section.organization, &step.key.name);
    if step.action == Action::Delete {
        client
            .delete_organization_application(organization, step.id()?)
            .await?;
        return Ok(None);
    }
    let wanted: Application = step.wanted()?;
    if step.action == Action::Create {
        let body = NewApplication::new(name)
            .redirect_uri(wanted.redirect_uri)
            .application_uri(wanted.application_uri)
            .description(wanted.description)
            .avatar_email(wanted.avatar_email);
        client
            .create_organization_application(organization, body)
            .await?;
        return Ok(step.outcome());
    }
    // An update replaces all, so what the file leaves out is sent as it is.
    let found = step.found.clone().unwrap_or_default();
    let found: Application = serde_json::from_value(found.into()).unwrap_or_default();
    let redirect_uri = wanted.redirect_uri.or(found.redirect_uri);
    let application_uri = wanted.application_uri.or(found.application_uri);
    let body = ApplicationUpdate::new(
        name,
        redirect_uri.unwrap_or_default(),
        application_uri.unwrap_or_default(),
    )
    .description(wanted.description.or(found.description))
    .avatar_email(wanted.avatar_email.or(found.avatar_email));
    client
        .update_organization_application(organization, step.id()?, body)
        .await?;
    Ok(step.outcome())
}

pub(super) async fn default_permission(client: &Client, step: &Step) -> Done {
    let name = &step.key.section.organization;
    if step.action == Action::Delete {
        client
            .delete_organization_prototype_permission(name, step.id()?)
            .await?;
        return Ok(None);
    }
    let wanted: DefaultPermission = step.wanted()?;
    let (recipient, kind) = match (wanted.team, wanted.robot, wanted.user) {
        (Some(team), ..) => (team, DelegateKind::Team),
        (_, Some(robot), _) => (step.robot(&robot), DelegateKind::User),
        (.., user) => (user.unwrap_or_default(), DelegateKind::User),
    };
    let delegate = DelegateReference::new(recipient, kind);
    let creator = wanted.created_by.map(UserReference::new);
    let body = NewPrototype::new(step.value("role")?, delegate).activating_user(creator);
    let done = client.ensure_default_permission(name, body).await?;
    Ok(Some(done.outcome()))
}

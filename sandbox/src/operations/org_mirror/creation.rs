//! The creation of an organization's mirror, and what prevents it.

use quay_api::Field;
use quay_api::models::{
    NewOrganizationMirror, OrganizationMirrorRegistryConfig, OrganizationMirrorStoredConfig,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use super::mirrors::check_url;
use crate::app::App;
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf;
use crate::python::dates;
use crate::storage::{Account, OrganizationMirror, PolicyOwner, SyncStatus};

/// How often a run is tried again.
const RETRIES: i32 = 3;

/// For how long an image may be copied where nothing is said.
const TIMEOUT_S: i32 = 300;

/// What was found of a new mirror.
struct Checked {
    organization: Account,
    robot: Account,
    sync_start_ms: i64,
}

/// Looks at everything but the address.
fn check(
    op: &OpContext<'_>,
    name: &str,
    new: &NewOrganizationMirror,
) -> Result<Checked, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let organization = op.tx.organization_fetch(name)?;
    Ok(Checked {
        organization: organization.ok_or_else(Rejection::not_found)?,
        robot: find_robot(op, name, &new.robot_username)?,
        sync_start_ms: start_ms(&new.sync_start_date)?,
    })
}

/// Sets an organization's mirror up. Names are resolved between two transactions.
pub(super) async fn create(
    app: &App,
    context: &Context,
    orgname: &str,
    body: &NewOrganizationMirror,
) -> Result<(), Rejection> {
    app.read(context, |op| check(op, orgname, body).map(|_| ()))
        .await?;
    check_url(app, &body.external_registry_url).await?;
    app.write(context, |op| store(op, orgname, body)).await
}

/// Sets up the mirroring.
fn store(op: &OpContext<'_>, name: &str, new: &NewOrganizationMirror) -> Result<(), Rejection> {
    let checked = check(op, name, new)?;
    check_url_by_name(op, &new.external_registry_url)?;
    if let Some(text) = find_obstacle(op, &checked.organization)? {
        return Err(Rejection::invalid_request(text));
    }
    require_storable(new.sync_interval)?;
    let filled = |text: &&String| !text.is_empty();
    let username = new.external_registry_username.value().filter(filled);
    let password = new.external_registry_password.value();
    op.tx.organization_mirror_set(&OrganizationMirror {
        organization_id: checked.organization.id,
        robot_id: checked.robot.id,
        robot: checked.robot.name,
        is_enabled: new.is_enabled.unwrap_or(true),
        registry_type: new.external_registry_type.into(),
        registry_url: new.external_registry_url.clone(),
        external_namespace: new.external_namespace.clone(),
        external_username: username.cloned(),
        external_password: password.filter(|word| !word.is_empty()).cloned(),
        registry_config: stored_config(new.external_registry_config.as_ref()),
        repository_filters: new.repository_filters.clone().unwrap_or_default(),
        visibility: new.visibility.into(),
        sync_interval_s: new.sync_interval,
        sync_start_ms: checked.sync_start_ms,
        sync_expiration_ms: None,
        sync_status: SyncStatus::NeverRun,
        retries_remaining: RETRIES,
        skopeo_timeout_s: new.skopeo_timeout.unwrap_or(TIMEOUT_S),
        created_ms: op.now_ms,
    })?;
    let metadata = json!({
        "external_registry_type": new.external_registry_type.as_str(),
        "external_registry_url": new.external_registry_url,
        "external_namespace": new.external_namespace,
        "sync_interval": new.sync_interval,
        "robot_username": new.robot_username,
    });
    op.log(
        "org_mirror_enabled",
        Some(checked.organization.id),
        metadata,
    )?;
    Ok(())
}

/// The settings as they are shown later.
fn stored_config(
    config: Option<&OrganizationMirrorRegistryConfig>,
) -> OrganizationMirrorStoredConfig {
    let field = |verify: Option<bool>| verify.map_or(Field::Absent, |it| Field::Value(it.into()));
    let Some(config) = config else {
        return OrganizationMirrorStoredConfig::default();
    };
    let proxy = config.proxy.clone();
    OrganizationMirrorStoredConfig {
        verify_tls: field(config.verify_tls),
        proxy: proxy.map_or(Field::Absent, |proxy| Field::Value(proxy.into())),
        ..OrganizationMirrorStoredConfig::default()
    }
}

/// What an organization has that does not go together with mirroring.
fn find_obstacle(
    op: &OpContext<'_>,
    organization: &Account,
) -> Result<Option<&'static str>, Rejection> {
    let (tx, features) = (op.tx, &op.settings.features);
    if tx.repository_exists_in_namespace(organization.id)? {
        return Ok(Some(
            "Cannot create organization mirror: the organization already contains repositories. \
             Organization mirroring requires an empty organization.",
        ));
    }
    let owner = PolicyOwner {
        namespace_id: organization.id,
        repository_id: None,
    };
    if features.immutable_tags && !tx.immutability_policy_list_by_owner(owner)?.is_empty() {
        return Ok(Some(
            "Cannot create organization mirror: the organization has immutability policies \
             configured. Remove all namespace immutability policies first.",
        ));
    }
    if features.proxy_cache && tx.proxy_cache_fetch(&organization.name)?.is_some() {
        return Ok(Some(
            "Cannot create organization mirror: the organization has a proxy cache configuration. \
             Remove the proxy cache configuration first.",
        ));
    }
    let mirrored = tx.organization_mirror_exists(&organization.name)?;
    Ok(mirrored.then_some("Mirror configuration already exists for this organization"))
}

/// The robot of the organization that would push.
pub(super) fn find_robot(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
) -> Result<Account, Rejection> {
    let Some(robot) = op.tx.robot_fetch(name)? else {
        let text = format!("Invalid robot account: {name}");
        return Err(Rejection::invalid_request(text));
    };
    let namespace = name.split_once('+').map(|(namespace, _)| namespace);
    if namespace != Some(organization) {
        let text = "Robot account must belong to the organization";
        return Err(Rejection::invalid_request(text));
    }
    Ok(robot.account)
}

/// When the next run would start.
pub(super) fn start_ms(text: &str) -> Result<i64, Rejection> {
    dates::parse_iso8601(text).ok_or_else(|| {
        Rejection::invalid_request(
            "Invalid sync_start_date format. Use ISO 8601: YYYY-MM-DDTHH:MM:SSZ",
        )
    })
}

/// Looks a second time at the address, as the server does below its API.
pub(super) fn check_url_by_name(op: &OpContext<'_>, url: &str) -> Result<(), Rejection> {
    let rules = &host_rules(op.settings);
    ssrf::check_url_by_name(url, rules).map_err(Rejection::invalid_request)
}

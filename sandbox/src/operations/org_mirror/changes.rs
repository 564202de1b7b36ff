//! Changes of an organization's mirror.

use quay_api::Field;
use quay_api::models::OrganizationMirrorUpdate;
use quay_api::server::{Context, Rejection};
use serde_json::{Value, json};

use super::creation;
use super::mirrors::{check_url, find_to_change, reference};
use crate::app::App;
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::storage::StorageError;

/// Changes an organization's mirror. Names are resolved between two transactions.
pub(super) async fn change(
    app: &App,
    context: &Context,
    orgname: &str,
    body: &OrganizationMirrorUpdate,
) -> Result<(), Rejection> {
    app.read(context, |op| find_to_change(op, orgname).map(|_| ()))
        .await?;
    if let Some(url) = &body.external_registry_url {
        check_url(app, url).await?;
    }
    app.write(context, |op| apply(op, orgname, body)).await
}

/// Changes what is given.
fn apply(op: &OpContext<'_>, name: &str, body: &OrganizationMirrorUpdate) -> Result<(), Rejection> {
    let (organization, mut mirror) = find_to_change(op, name)?;
    let before = reference(&mirror);
    let robot = body.robot_username.as_deref();
    let robot = robot.map(|robot| creation::find_robot(op, name, robot));
    let robot = robot.transpose()?;
    let start_ms = body.sync_start_date.as_deref().map(creation::start_ms);
    let start_ms = start_ms.transpose()?;
    if let Some(url) = &body.external_registry_url {
        creation::check_url_by_name(op, url)?;
        mirror.registry_url.clone_from(url);
    }
    if let Some(robot) = robot {
        mirror.robot_id = robot.id;
    }
    mirror.sync_start_ms = start_ms.unwrap_or(mirror.sync_start_ms);
    mirror.is_enabled = body.is_enabled.unwrap_or(mirror.is_enabled);
    mirror.sync_interval_s = body.sync_interval.unwrap_or(mirror.sync_interval_s);
    require_storable(mirror.sync_interval_s)?;
    mirror.skopeo_timeout_s = body.skopeo_timeout.unwrap_or(mirror.skopeo_timeout_s);
    if let Some(namespace) = &body.external_namespace {
        mirror.external_namespace.clone_from(namespace);
    }
    if let Some(visibility) = body.visibility {
        mirror.visibility = visibility.into();
    }
    match &body.external_registry_username {
        Field::Absent => {}
        Field::Null => mirror.external_username = None,
        Field::Value(name) => {
            mirror.external_username = Some(name.clone()).filter(|name| !name.is_empty());
        }
    }
    match &body.external_registry_password {
        Field::Absent => {}
        Field::Null => mirror.external_password = None,
        Field::Value(word) => {
            mirror.external_password = Some(word.clone()).filter(|word| !word.is_empty());
        }
    }
    if let Some(config) = &body.external_registry_config {
        mirror.registry_config.clone_from(config);
    }
    if let Some(filters) = &body.repository_filters {
        mirror.repository_filters.clone_from(filters);
    }
    op.tx.organization_mirror_set(&mirror)?;
    let metadata = json!({
        "updated_fields": names(body)?,
        "old_external_reference": before,
        "external_reference": reference(&mirror),
    });
    op.log("org_mirror_config_changed", Some(organization.id), metadata)?;
    Ok(())
}

/// The names of what is given. The order in which the request had them is not known here.
fn names(body: &OrganizationMirrorUpdate) -> Result<Vec<String>, Rejection> {
    let body = serde_json::to_value(body).map_err(StorageError::from)?;
    Ok(match body {
        Value::Object(map) => map.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    })
}

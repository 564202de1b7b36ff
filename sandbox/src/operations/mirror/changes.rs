//! Changes of a repository's mirror, property by property, each with an entry in the action log.

use quay_api::models::{
    RepositoryMirrorProxy, RepositoryMirrorRegistryConfig, RepositoryMirrorUpdate,
};
use quay_api::server::{Context, Rejection};
use quay_api::{Field, RepositoryName};
use serde_json::Value;

use super::mirrors::{check_reference, detail, find, require_unmirrored_organization};
use super::{creation, journal};
use crate::app::App;
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::storage::{Account, Repository, RepositoryMirror};

/// What was checked of a change before any of it is made.
struct Checked {
    sync_start_ms: Option<i64>,
    robot: Option<Account>,
}

/// Changes a repository's mirror. Names are resolved between two transactions.
pub(super) async fn change(
    app: &App,
    context: &Context,
    repository: &RepositoryName,
    body: &RepositoryMirrorUpdate,
) -> Result<(), Rejection> {
    app.read(context, |op| {
        require_unmirrored_organization(op, &op.find_repository(repository)?)?;
        find(op, repository)
    })
    .await?;
    if let Some(reference) = &body.external_reference {
        check_reference(app, reference).await?;
    }
    app.write(context, |op| {
        let (repository, mirror) = find(op, repository)?;
        apply(op, context, &repository, mirror, body)
    })
    .await
}

/// Changes what is given.
fn apply(
    op: &OpContext<'_>,
    context: &Context,
    repository: &Repository,
    mut mirror: RepositoryMirror,
    body: &RepositoryMirrorUpdate,
) -> Result<(), Rejection> {
    let checked = check(op, repository, body)?;
    let note = |changed: &str, to: Value| journal::log_change(op, context, repository, changed, to);
    if let Some(on) = body.is_enabled {
        mirror.is_enabled = on;
        note("is_enabled", on.into())?;
    }
    if let Some(reference) = &body.external_reference {
        op.tx.repository_mirror_set(&mirror)?;
        creation::check_reference_by_name(op, reference)?;
        mirror.external_reference.clone_from(reference);
        note("external_reference", reference.as_str().into())?;
    }
    if let Some(robot) = checked.robot {
        // The one change that is not noted.
        creation::let_push(op, repository, &robot)?;
        mirror.robot_id = robot.id;
    }
    if let Some(start_ms) = checked.sync_start_ms {
        mirror.sync_start_ms = start_ms;
        note("sync_start_date", start_ms.div_euclid(1000).into())?;
    }
    if let Some(interval) = body.sync_interval {
        require_storable(interval)?;
        mirror.sync_interval_s = interval;
        note("sync_interval", interval.into())?;
    }
    if let Some(timeout) = body.skopeo_timeout_interval {
        require_storable(timeout)?;
        mirror.skopeo_timeout_s = timeout;
        note("skopeo_timeout_interval", timeout.into())?;
    }
    if !body.architecture_filter.is_absent() {
        let given = body.architecture_filter.value();
        mirror.architectures = given.cloned().unwrap_or_default();
        note("architecture_filter", given.cloned().into())?;
    }
    if !body.external_registry_username.is_absent() {
        let username = body.external_registry_username.value().cloned();
        note("external_registry_username", username.clone().into())?;
        mirror.external_username = username;
        match &body.external_registry_password {
            Field::Absent => {}
            Field::Null => {
                mirror.external_password = None;
                note("external_registry_password", Value::Null)?;
            }
            Field::Value(password) => {
                mirror.external_password = Some(password.clone());
                note("external_registry_password", "********".into())?;
            }
        }
    }
    if let Some(config) = &body.external_registry_config {
        for (changed, to) in reach(&mut mirror.registry_config, config) {
            note(changed, to)?;
        }
    }
    if let Some(rule) = &body.root_rule {
        mirror.tag_patterns.clone_from(&rule.rule_value);
        note("mirror_rule", rule.rule_value.clone().into())?;
    }
    op.tx.repository_mirror_set(&mirror)?;
    Ok(())
}

fn check(
    op: &OpContext<'_>,
    repository: &Repository,
    body: &RepositoryMirrorUpdate,
) -> Result<Checked, Rejection> {
    let date = body.sync_start_date.as_deref();
    let sync_start_ms = date.map(creation::start_ms).transpose()?;
    if let Some(architectures) = body.architecture_filter.value() {
        creation::check_architectures(op, architectures)?;
    }
    let (username, password) = (
        &body.external_registry_username,
        &body.external_registry_password,
    );
    if !password.is_absent() && username.is_absent() {
        let text = "Unable to set a new password without also specifying a username.";
        return Err(detail(400, text));
    }
    if username.is_null() && password.is_value() {
        let text = "Unable to delete username while setting a password.";
        return Err(detail(400, text));
    }
    if let Some(rule) = &body.root_rule {
        creation::check_patterns(&rule.rule_value)?;
    }
    let robot = body.robot_username.as_deref();
    let robot = robot.map(|name| creation::find_robot(op, repository, name));
    Ok(Checked {
        sync_start_ms,
        robot: robot.transpose()?,
    })
}

/// Changes how the other registry is reached; tells what was changed, and to what.
fn reach(
    config: &mut RepositoryMirrorRegistryConfig,
    given: &RepositoryMirrorRegistryConfig,
) -> Vec<(&'static str, Value)> {
    let mut changes = Vec::new();
    if let Some(verify) = given.verify_tls {
        config.verify_tls = Some(verify);
        changes.push(("verify_tls", verify.into()));
    }
    if let Some(unsigned) = given.unsigned_images {
        config.unsigned_images = Some(unsigned);
        changes.push(("unsigned_images", unsigned.into()));
    }
    let Some(proxy) = &given.proxy else {
        return changes;
    };
    let (http, https, no) = (&proxy.http_proxy, &proxy.https_proxy, &proxy.no_proxy);
    for (name, value) in [
        ("http_proxy", http),
        ("https_proxy", https),
        ("no_proxy", no),
    ] {
        if value.is_absent() {
            continue;
        }
        // The server loses the first one where there were none.
        match &mut config.proxy {
            None => config.proxy = Some(RepositoryMirrorProxy::default()),
            Some(proxies) => {
                let place = match name {
                    "http_proxy" => &mut proxies.http_proxy,
                    "https_proxy" => &mut proxies.https_proxy,
                    _ => &mut proxies.no_proxy,
                };
                place.clone_from(value);
            }
        }
        changes.push((name, value.value().cloned().into()));
    }
    changes
}

#[cfg(test)]
mod tests {
    use quay_api::models::RepositoryMirrorRegistryConfig;
    use serde_json::json;

    use super::reach;

    #[test]
    fn the_first_proxy_is_lost() {
        let mut config = RepositoryMirrorRegistryConfig::default();
        let given = json!({
            "verify_tls": false,
            "proxy": {"https_proxy": "https://p", "http_proxy": "http://p", "no_proxy": null},
        });
        let given = serde_json::from_value(given).expect("a configuration");
        let changes = reach(&mut config, &given);
        let names: Vec<_> = changes.iter().map(|(name, _)| *name).collect();
        assert_eq!(
            names,
            ["verify_tls", "http_proxy", "https_proxy", "no_proxy"]
        );
        assert_eq!(
            serde_json::to_value(config).expect("JSON"),
            json!({"verify_tls": false, "proxy": {"https_proxy": "https://p", "no_proxy": null}}),
        );
    }
}

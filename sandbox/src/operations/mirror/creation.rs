//! The creation of a repository's mirror, and the checks of its settings.

use quay_api::RepositoryName;
use quay_api::models::NewRepositoryMirror;
use quay_api::server::{Context, Rejection};

use super::journal;
use super::mirrors::{check_reference, detail, require_unmirrored_organization};
use crate::app::App;
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf;
use crate::python::dates;
use crate::responses::crash;
use crate::storage::{
    Account, Repository, RepositoryMirror, RepositoryRole, RepositoryState, SyncStatus,
};

/// How often a run is tried again.
const RETRIES: i32 = 3;

/// The architectures that may be chosen from.
const ARCHITECTURES: [&str; 4] = ["amd64", "arm64", "ppc64le", "s390x"];

/// The repository, where it is no mirror yet.
fn require_no_mirror(op: &OpContext<'_>, name: &RepositoryName) -> Result<Repository, Rejection> {
    let repository = op.find_repository(name)?;
    require_unmirrored_organization(op, &repository)?;
    if op.tx.repository_mirror_fetch(repository.id)?.is_some() {
        let (namespace, name) = (name.namespace(), name.name());
        let text = format!("Mirror configuration already exits for repository {namespace}/{name}");
        return Err(detail(409, text));
    }
    Ok(repository)
}

/// Sets a repository's mirror up. Names are resolved between two transactions.
pub(super) async fn create(
    app: &App,
    context: &Context,
    repository: &RepositoryName,
    body: &NewRepositoryMirror,
) -> Result<(), Rejection> {
    app.read(context, |op| require_no_mirror(op, repository))
        .await?;
    check_reference(app, &body.external_reference).await?;
    app.write(context, |op| store(op, context, repository, body))
        .await
}

/// Makes a repository a mirror.
fn store(
    op: &OpContext<'_>,
    context: &Context,
    name: &RepositoryName,
    new: &NewRepositoryMirror,
) -> Result<(), Rejection> {
    let repository = require_no_mirror(op, name)?;
    let architectures = new.architecture_filter.value();
    let architectures = architectures.map_or(&[][..], Vec::as_slice);
    check_architectures(op, architectures)?;
    let sync_start_ms = start_ms(&new.sync_start_date)?;
    check_patterns(&new.root_rule.rule_value)?;
    // The server looks a robot up without a name, and fails.
    let robot = new.robot_username.as_deref().ok_or_else(crash)?;
    let robot = find_robot(op, &repository, robot)?;
    let_push(op, &repository, &robot)?;
    check_reference_by_name(op, &new.external_reference)?;
    require_storable(new.sync_interval)?;
    require_storable(new.skopeo_timeout_interval)?;
    let username = new.external_registry_username.value();
    let password = new.external_registry_password.value();
    op.tx.repository_mirror_set(&RepositoryMirror {
        repository_id: repository.id,
        robot_id: robot.id,
        robot: robot.name,
        is_enabled: new.is_enabled.unwrap_or(true),
        external_reference: new.external_reference.clone(),
        external_username: username.filter(|name| !name.is_empty()).cloned(),
        external_password: password.filter(|word| !word.expose().is_empty()).cloned(),
        registry_config: new.external_registry_config.clone().unwrap_or_default(),
        tag_patterns: new.root_rule.rule_value.clone(),
        architectures: architectures.to_vec(),
        sync_interval_s: new.sync_interval,
        sync_start_ms,
        sync_status: SyncStatus::NeverRun,
        retries_remaining: RETRIES,
        skopeo_timeout_s: new.skopeo_timeout_interval,
    })?;
    op.tx
        .repository_update_state(repository.id, RepositoryState::Mirror)?;
    let reference = new.external_reference.as_str();
    journal::log_change(op, context, &repository, "external_reference", reference)?;
    Ok(())
}

/// Refuses architectures that are not known, and all where they cannot be told apart.
pub(super) fn check_architectures(
    op: &OpContext<'_>,
    architectures: &[String],
) -> Result<(), Rejection> {
    if architectures.is_empty() {
        return Ok(());
    }
    if !op.settings.features.sparse_index {
        let text = "Architecture filtering requires FEATURE_SPARSE_INDEX to be enabled.";
        return Err(detail(400, text));
    }
    let unknown = architectures.iter().map(String::as_str);
    let mut unknown: Vec<&str> = unknown
        .filter(|name| !ARCHITECTURES.contains(name))
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    unknown.sort_unstable();
    unknown.dedup();
    let text = format!("Invalid architectures: {}", unknown.join(", "));
    Err(detail(400, text))
}

/// When the next run starts.
pub(super) fn start_ms(text: &str) -> Result<i64, Rejection> {
    let text_of_problem = "Incorrect DateTime format for sync_start_date.";
    dates::parse_iso8601(text).ok_or_else(|| detail(400, text_of_problem))
}

/// The server breaks over a rule without patterns.
pub(super) fn check_patterns(patterns: &[String]) -> Result<(), Rejection> {
    if patterns.is_empty() {
        return Err(crate::responses::crash());
    }
    Ok(())
}

/// The robot of the namespace that pushes what is mirrored.
pub(super) fn find_robot(
    op: &OpContext<'_>,
    repository: &Repository,
    name: &str,
) -> Result<Account, Rejection> {
    let Some(robot) = op.tx.robot_fetch(name)? else {
        let text = "Could not find robot with specified username";
        return Err(Rejection::data_layer(text));
    };
    let namespace = name.split_once('+').map(|(namespace, _)| namespace);
    if namespace != Some(repository.namespace.as_str()) {
        return Err(Rejection::data_layer("Invalid robot"));
    }
    Ok(robot.account)
}

/// Gives a robot the right to push, where it has none.
pub(super) fn let_push(
    op: &OpContext<'_>,
    repository: &Repository,
    robot: &Account,
) -> Result<(), Rejection> {
    let roles = op
        .tx
        .role_list_on_repository(&repository.namespace, &repository.name, robot.id)?;
    if roles
        .first()
        .is_none_or(|role| *role == RepositoryRole::Read)
    {
        let role = RepositoryRole::Write;
        op.tx
            .permission_set_for_user(repository.id, robot.id, role)?;
    }
    Ok(())
}

/// Looks a second time at where the images would come from, as the server does below its API.
/// What was done before that stays.
pub(super) fn check_reference_by_name(
    op: &OpContext<'_>,
    reference: &str,
) -> Result<(), Rejection> {
    let rules = &host_rules(op.settings);
    ssrf::check_reference_by_name(reference, rules).map_err(|text| {
        op.keep_what_was_written();
        Rejection::data_layer(text)
    })
}

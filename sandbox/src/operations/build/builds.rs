//! Builds of repositories.

use quay_api::RepositoryName;
use quay_api::models::{self, BuildLogPage, RepositoryBuildList};
use quay_api::server::Rejection;
use quay_api::server::build::{GetRepoBuildLogsQuery, GetRepoBuildsQuery};
use serde_json::json;

use crate::domain::build_logs::first_line;
use crate::domain::{notification_events, repositories};
use crate::op_context::OpContext;
use crate::storage::{Build, RepositoryRole};
use crate::views;

/// The years 1 to 9999, in seconds: what the server can read as a moment.
const MOMENTS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    query: &GetRepoBuildsQuery,
) -> Result<models::RepositoryBuildList, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository(namespace, name))?;
    let since = query.since.unwrap_or(*MOMENTS.start());
    if !MOMENTS.contains(&since) {
        return Err(crate::responses::crash());
    }
    let limit = query.limit;
    let builds = op
        .tx
        .build_list_by_repository(namespace, name, since * 1000, limit)?;
    let builds: Result<Vec<_>, _> = builds.iter().map(|build| views::build(op, build)).collect();
    Ok(RepositoryBuildList::new(builds?))
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    build_uuid: &str,
) -> Result<models::RepositoryBuild, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository(namespace, name))?;
    let build = op.tx.build_fetch(build_uuid)?;
    let build = require_in_repository(build, repository)?;
    Ok(views::build(op, &build)?)
}

pub(super) fn cancel(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    uuid: &str,
) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Admin)?;
    let build = require_in_repository(op.tx.build_fetch(uuid)?, repository)?;
    if !op.tx.build_cancel(build.id)? {
        return Err(Rejection::invalid_request(
            "Build is currently running or has finished",
        ));
    }
    let repository = op.find_repository(repository)?;
    repositories::log(
        op,
        "cancel_build",
        &repository,
        json!({ "build_uuid": uuid }),
    )?;
    // No build here has a trigger. buildman/jobutil/buildjob.py at ffba0c70e2d8 (`send_notification`).
    let details = json!({
        "build_id": build.uuid,
        "build_name": build.display_name,
        "docker_tags": build.tags,
        "trigger_id": null,
        "trigger_kind": null,
        "trigger_metadata": {},
    });
    let subpage = format!("/build/{}", build.uuid);
    notification_events::queue(op, &repository, "build_cancelled", details, &subpage)
}

pub(super) fn get_status(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    build_uuid: &str,
) -> Result<models::RepositoryBuild, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository(namespace, name))?;
    let build = find(op, build_uuid)?;
    let build = require_in_repository(Some(build), repository)?;
    Ok(views::build(op, &build)?)
}

pub(super) fn get_logs(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    build_uuid: &str,
    query: &GetRepoBuildLogsQuery,
) -> Result<models::BuildLogs, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository(namespace, name))?;
    let reads_logs = op.settings.features.reader_build_logs || op.is_global_readonly();
    if !reads_logs {
        let role = RepositoryRole::Write;
        op.require(op.has_repository_role(namespace, name, role))?;
    }
    let build = find(op, build_uuid)?;
    require_in_repository(Some(build), repository)?;
    // Nobody builds, so nobody writes.
    Ok(BuildLogPage::new(first_line(query.start.as_deref())?, 0, Vec::new()).into())
}

/// A build, where it is one of that repository.
fn require_in_repository(
    build: Option<Build>,
    repository: &RepositoryName,
) -> Result<Build, Rejection> {
    let of = |build: &Build| {
        build.namespace == repository.namespace() && build.repository == repository.name()
    };
    build.filter(of).ok_or_else(Rejection::not_found)
}

/// The build of that UUID; the server says otherwise here where there is none.
fn find(op: &OpContext<'_>, uuid: &str) -> Result<Build, Rejection> {
    let build = op.tx.build_fetch(uuid)?;
    build.ok_or_else(|| Rejection::data_layer(format!("Unable to locate a build by id: {uuid}")))
}

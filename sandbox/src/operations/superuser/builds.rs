//! Builds, which superusers look up by UUID alone.

use quay_api::Extra;
use quay_api::models::{Build, BuildLogPage, BuildLogs};
use quay_api::server::Rejection;

use crate::domain::build_logs::first_line;
use crate::op_context::OpContext;
use crate::{storage, views};

/// A build, as superusers see it.
pub(super) fn get(op: &OpContext<'_>, uuid: &str) -> Result<Build, Rejection> {
    op.require_superuser_reader()?;
    let build = op.tx.build_fetch(uuid)?.ok_or_else(Rejection::not_found)?;
    view(op, &build)
}

/// The same, but that the server says otherwise where there is none.
pub(super) fn get_status(op: &OpContext<'_>, uuid: &str) -> Result<Build, Rejection> {
    let build = find(op, uuid)?;
    view(op, &build)
}

/// The log of a build. Nobody builds here, so nobody writes it.
pub(super) fn get_logs(
    op: &OpContext<'_>,
    uuid: &str,
    start: Option<&str>,
) -> Result<BuildLogs, Rejection> {
    find(op, uuid)?;
    Ok(BuildLogPage::new(first_line(start)?, 0, Vec::new()).into())
}

/// The archived log of a build, which is none.
pub(super) fn get_archived_logs<T>(op: &OpContext<'_>, uuid: &str) -> Result<T, Rejection> {
    find(op, uuid)?;
    Err(invalid("Archived logs not available"))
}

fn find(op: &OpContext<'_>, uuid: &str) -> Result<storage::Build, Rejection> {
    op.require_superuser_reader()?;
    let build = op.tx.build_fetch(uuid)?;
    build.ok_or_else(|| invalid(&format!("Unable to locate a build by id: {uuid}")))
}

fn invalid(text: &str) -> Rejection {
    Rejection::api_error(400, "invalid_response", text)
}

/// Here the server leaves out what the build was started with; see
/// [Builds for superusers](../../../../docs/server-behaviour.md#builds-for-superusers).
fn view(op: &OpContext<'_>, build: &storage::Build) -> Result<Build, Rejection> {
    let build = views::build(op, build)?;
    Ok(Build {
        id: build.id,
        phase: build.phase.as_str().into(),
        started: Some(build.started),
        display_name: build.display_name,
        status: Extra::new(),
        subdirectory: String::new(),
        dockerfile_path: String::new(),
        context: String::new(),
        tags: Vec::new(),
        manual_user: None,
        is_writer: build.is_writer,
        trigger: None,
        trigger_metadata: None,
        resource_key: None,
        pull_robot: build.pull_robot,
        repository: build.repository,
        error: None,
        archive_url: None,
    })
}

//! Builds.

use quay_api::Extra;
use quay_api::models::{BuildRepository, BuildUser, RepositoryBuild, UserKind};

use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{Build, RepositoryRole, StorageError};

/// A build, as the caller may see it.
pub(crate) fn build(op: &OpContext<'_>, build: &Build) -> Result<RepositoryBuild, StorageError> {
    let (namespace, name) = (&build.namespace, &build.repository);
    let may = |role| op.has_repository_role(namespace, name, role);
    let (is_reader, is_writer) = (may(RepositoryRole::Read)?, may(RepositoryRole::Write)?);
    let phase = match build.cancelled {
        true => "cancelled",
        false => "waiting",
    };
    let shows_sources = is_writer || op.settings.features.reader_build_logs;
    Ok(RepositoryBuild {
        id: build.uuid.clone(),
        phase: phase.into(),
        started: dates::rfc2822(build.started_ms),
        display_name: build.display_name.clone(),
        status: Extra::new(),
        subdirectory: Some(build.dockerfile_path.clone()),
        dockerfile_path: Some(build.dockerfile_path.clone()),
        context: Some(build.context.clone()),
        tags: build.tags.clone(),
        manual_user: build.manual_user.clone(),
        is_writer,
        trigger: None,
        trigger_metadata: is_reader.then(Extra::new),
        resource_key: build.file_id.clone(),
        pull_robot: build
            .pull_robot
            .as_ref()
            .map(|robot| BuildUser::new(robot, UserKind::User, true)),
        repository: BuildRepository::new(namespace, name),
        error: None,
        archive_url: shows_sources.then(|| build.archive_url.clone()),
    })
}

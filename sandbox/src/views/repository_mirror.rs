//! Mirrors of repositories.

use quay_api::models::{self, RepositoryMirrorRule, RepositoryMirrorRuleRuleKind};

use crate::python::dates;
use crate::storage::RepositoryMirror;

/// How a repository is mirrored, without the password.
pub(crate) fn repository_mirror(mirror: RepositoryMirror) -> models::RepositoryMirror {
    let kind = RepositoryMirrorRuleRuleKind::TagGlobCsv;
    models::RepositoryMirror {
        is_enabled: mirror.is_enabled,
        mirror_type: models::RepositoryMirrorMirrorType::Pull,
        external_reference: mirror.external_reference,
        external_registry_username: mirror.external_username,
        external_registry_config: mirror.registry_config,
        sync_interval: mirror.sync_interval_s,
        sync_start_date: Some(dates::iso8601(mirror.sync_start_ms)),
        // Only a run under way has one, and none ever is.
        sync_expiration_date: None,
        sync_retries_remaining: mirror.retries_remaining,
        sync_status: mirror.sync_status.as_str().into(),
        root_rule: RepositoryMirrorRule::new(kind, mirror.tag_patterns),
        robot_username: Some(mirror.robot),
        skopeo_timeout_interval: mirror.skopeo_timeout_s,
        architecture_filter: Some(mirror.architectures),
    }
}

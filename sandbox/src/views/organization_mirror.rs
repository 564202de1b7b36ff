//! Mirrors of organizations.

use std::collections::BTreeMap;

use quay_api::models;

use crate::python::dates;
use crate::storage::{MirrorRegistryKind, OrganizationMirror, Visibility};

/// The states of the repositories that a run finds, in the server's order.
pub(crate) const STATES: [&str; 7] = [
    "CANCEL",
    "FAIL",
    "NEVER_RUN",
    "SUCCESS",
    "SYNCING",
    "SYNC_NOW",
    "SKIP",
];

/// How an organization is mirrored, without the password. No run ever finds a repository.
pub(crate) fn organization_mirror(mirror: OrganizationMirror) -> models::OrganizationMirror {
    let counts = STATES.iter().map(|&state| (state.to_owned(), 0));
    models::OrganizationMirror {
        is_enabled: mirror.is_enabled,
        external_registry_type: mirror.registry_type.into(),
        external_registry_url: mirror.registry_url,
        external_namespace: mirror.external_namespace,
        external_registry_username: mirror.external_username,
        has_external_registry_password: mirror.external_password.is_some(),
        external_registry_config: mirror.registry_config,
        repository_filters: mirror.repository_filters,
        robot_username: Some(mirror.robot),
        visibility: mirror.visibility.into(),
        sync_interval: mirror.sync_interval_s,
        sync_start_date: Some(dates::iso8601(mirror.sync_start_ms)),
        sync_expiration_date: mirror.sync_expiration_ms.map(dates::iso8601),
        sync_status: mirror.sync_status.as_str().into(),
        sync_retries_remaining: mirror.retries_remaining,
        repo_sync_status_counts: counts.collect::<BTreeMap<_, _>>(),
        skopeo_timeout: i64::from(mirror.skopeo_timeout_s),
        creation_date: dates::iso8601(mirror.created_ms),
    }
}

impl From<MirrorRegistryKind> for models::MirrorRegistryType {
    fn from(kind: MirrorRegistryKind) -> Self {
        match kind {
            MirrorRegistryKind::Harbor => Self::Harbor,
            MirrorRegistryKind::Quay => Self::Quay,
        }
    }
}

impl From<models::MirrorRegistryType> for MirrorRegistryKind {
    fn from(ty: models::MirrorRegistryType) -> Self {
        match ty {
            models::MirrorRegistryType::Harbor => Self::Harbor,
            models::MirrorRegistryType::Quay => Self::Quay,
        }
    }
}

impl From<Visibility> for models::RepositoryVisibility {
    fn from(visibility: Visibility) -> Self {
        match visibility {
            Visibility::Public => Self::Public,
            Visibility::Private => Self::Private,
        }
    }
}

impl From<models::RepositoryVisibility> for Visibility {
    fn from(visibility: models::RepositoryVisibility) -> Self {
        match visibility {
            models::RepositoryVisibility::Public => Self::Public,
            models::RepositoryVisibility::Private => Self::Private,
        }
    }
}

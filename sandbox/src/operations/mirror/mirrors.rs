//! The mirror of a repository: how it is shown, and when it runs.

use quay_api::RepositoryName;
use quay_api::models::{self};
use quay_api::server::{Context, Quay, Rejection};
use serde_json::json;

use super::journal;
use crate::app::App;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf::{self, HostError};
use crate::storage::{Repository, RepositoryMirror, SyncStatus};
use crate::views::repository_mirror;

pub(super) fn sync_now(
    op: &OpContext<'_>,
    context: &Context,
    repository: &RepositoryName,
) -> Result<(), Rejection> {
    op.require_repository_admin(repository)?;
    let (repository, mut mirror) = find(op, repository)?;
    if mirror.sync_status == SyncStatus::Syncing {
        return Err(Rejection::not_found());
    }
    mirror.sync_status = SyncStatus::SyncNow;
    mirror.retries_remaining = mirror.retries_remaining.max(1);
    op.tx.repository_mirror_set(&mirror)?;
    journal::log_change(op, context, &repository, "sync_status", "SYNC_NOW")?;
    Ok(())
}

pub(super) fn cancel_sync(
    op: &OpContext<'_>,
    context: &Context,
    repository: &RepositoryName,
) -> Result<(), Rejection> {
    op.require_repository_admin(repository)?;
    let (repository, mut mirror) = find(op, repository)?;
    if ![SyncStatus::Syncing, SyncStatus::SyncNow].contains(&mirror.sync_status) {
        return Err(Rejection::not_found());
    }
    mirror.sync_status = SyncStatus::Cancel;
    mirror.retries_remaining = 0;
    op.tx.repository_mirror_set(&mirror)?;
    journal::log_change(op, context, &repository, "sync_status", "SYNC_CANCEL")?;
    Ok(())
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::RepositoryMirror, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    let (_, mirror) = find(op, repository)?;
    Ok(repository_mirror(mirror))
}

/// A repository and how it is mirrored.
pub(super) fn find(
    op: &OpContext<'_>,
    name: &RepositoryName,
) -> Result<(Repository, RepositoryMirror), Rejection> {
    let repository = op.find_repository(name)?;
    let mirror = op.tx.repository_mirror_fetch(repository.id)?;
    let mirror = mirror.ok_or_else(Rejection::not_found)?;
    Ok((repository, mirror))
}

/// Refuses where the organization is mirrored as a whole, whether or not the feature is on.
pub(super) fn require_unmirrored_organization(
    op: &OpContext<'_>,
    repository: &Repository,
) -> Result<(), Rejection> {
    if !op.tx.organization_mirror_exists(&repository.namespace)? {
        return Ok(());
    }
    Err(Rejection::invalid_request(
        "Repository mirror configuration cannot be managed when organization-level mirroring is \
         configured",
    ))
}

/// Looks at where the images would come from, between two transactions.
pub(super) async fn check_reference(app: &App, reference: &str) -> Result<(), Rejection> {
    let rules = &host_rules(&app.settings);
    let checked = ssrf::check_reference(reference, rules).await;
    checked.map_err(|refused| {
        Rejection::invalid_request(match refused {
            HostError::Blocked => "The provided registry location is not allowed".to_owned(),
            HostError::Invalid(text) => text,
        })
    })
}

/// What this tag says of a request that it understands and refuses.
pub(super) fn detail(status: u16, text: impl Into<String>) -> Rejection {
    let text: String = text.into();
    Rejection::response(Quay::json(status, &json!({ "detail": text })))
}

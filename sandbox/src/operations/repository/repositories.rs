//! Repositories: how one is shown, changed and deleted.

use quay_api::RepositoryName;
use quay_api::models::{
    self, RepositoryChanged, RepositoryStateChange, RepositoryTrustChange, RepositoryUpdate,
    RepositoryVisibilityChange,
};
use quay_api::server::repository::{ChangeRepoVisibilityResponse, GetRepoQuery};
use quay_api::server::{Quay, Rejection};
use serde_json::json;

use super::stats;
use crate::domain::repositories;
use crate::op_context::OpContext;
use crate::storage::{RepositoryRole, RepositoryState, Visibility};
use crate::views;

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    query: &GetRepoQuery,
) -> Result<models::Repository, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository(namespace, name))?;
    let repository = op.find_repository(repository)?;
    let tags = query.include_tags;
    let mut view = views::repository(op, &repository, tags)?;
    if query.include_stats {
        let from_day = stats::first_day(op.now_ms);
        let counts = op
            .tx
            .action_count_list_by_repository(repository.id, from_day)?;
        view.stats = Some(stats::days(&counts, op.now_ms));
    }
    Ok(view)
}

pub(super) fn update(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &RepositoryUpdate,
) -> Result<models::RepositoryChanged, Rejection> {
    let repository = op.find_repository(repository)?;
    let description = body.description.as_str();
    op.tx
        .repository_update_description(repository.id, description)?;
    let (namespace, name) = (&repository.namespace, &repository.name);
    let what = json!({ "repo": name, "namespace": namespace, "description": description });
    repositories::log(op, "set_repo_description", &repository, what)?;
    Ok(RepositoryChanged::new(true))
}

pub(super) fn delete(op: &OpContext<'_>, repository: &RepositoryName) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let role = RepositoryRole::Admin;
    op.require(op.has_repository_role(namespace, name, role))?;
    if let Some(repository) = op.tx.repository_fetch(namespace, name)? {
        op.tx.repository_delete(repository.id)?;
    }
    // The server writes this even where there was nothing to delete.
    let owner = op
        .tx
        .account_fetch(namespace)?
        .ok_or_else(crate::responses::crash)?;
    let what = json!({ "repo": name, "namespace": namespace });
    op.log("delete_repo", Some(owner.id), what)?;
    Ok(())
}

pub(super) fn change_visibility(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &RepositoryVisibilityChange,
) -> Result<ChangeRepoVisibilityResponse, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let Some(repository) = op.tx.repository_fetch(namespace, name)? else {
        return Ok(ChangeRepoVisibilityResponse::Ok(None));
    };
    let visibility = Visibility::from(body.visibility);
    op.tx
        .repository_update_visibility(repository.id, visibility)?;
    let what = json!({ "repo": name, "namespace": namespace, "visibility": visibility.as_str() });
    repositories::log(op, "change_repo_visibility", &repository, what)?;
    Ok(ChangeRepoVisibilityResponse::Ok(Some(
        RepositoryChanged::new(true),
    )))
}

pub(super) fn change_trust(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &RepositoryTrustChange,
) -> Result<models::RepositoryChanged, Rejection> {
    let repository = op.find_repository(repository)?;
    op.tx
        .repository_update_trust(repository.id, body.trust_enabled)?;
    let what = json!({
        "repo": repository.name,
        "namespace": repository.namespace,
        "trust_enabled": body.trust_enabled,
    });
    repositories::log(op, "change_repo_trust", &repository, what)?;
    Ok(RepositoryChanged::new(true))
}

pub(super) fn change_state(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: RepositoryStateChange,
) -> Result<models::RepositoryChanged, Rejection> {
    let repository = op.find_repository(repository)?;
    if op.is_mirrored_organization(&repository.namespace)? {
        let text = "Repository state changes are not allowed in an organization managed by \
                    organization-level mirroring";
        let body = json!({ "detail": text });
        return Err(Rejection::response(Quay::json(400, &body)));
    }
    let state = RepositoryState::parse(body.state.as_str());
    op.tx.repository_update_state(repository.id, state)?;
    let what = json!({
        "repo": repository.name,
        "namespace": repository.namespace,
        "state_changed": state.as_str(),
    });
    repositories::log(op, "change_repo_state", &repository, what)?;
    Ok(RepositoryChanged::new(true))
}

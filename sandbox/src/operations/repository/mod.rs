//! Owns the operations of tag `repository`.

mod create;
mod list;
mod stats;

use crate::domain::repositories;
use quay_api::models::{
    NewRepository, RepositoryChanged, RepositoryStateChange, RepositoryTrustChange,
    RepositoryUpdate, RepositoryVisibilityChange,
};
use quay_api::server::repository::{
    ChangeRepoStatePath, ChangeRepoStateResponse, ChangeRepoTrustPath, ChangeRepoTrustResponse,
    ChangeRepoVisibilityPath, ChangeRepoVisibilityResponse, CreateRepoResponse,
    DeleteRepositoryPath, DeleteRepositoryResponse, GetRepoPath, GetRepoQuery, GetRepoResponse,
    ListReposQuery, ListReposResponse, RepositoryApi, UpdateRepoPath, UpdateRepoResponse,
};
use quay_api::server::{Context, Rejection, Response};
use serde_json::json;

use crate::app::App;
use crate::storage::{RepositoryRole, RepositoryState};
use crate::views;

impl RepositoryApi for App {
    async fn list_repos(
        &self,
        context: Context,
        query: ListReposQuery,
    ) -> Result<ListReposResponse, Rejection> {
        self.read(&context, |op| {
            list::page(op, &self.pages, &query).map(ListReposResponse::Ok)
        })
    }

    async fn create_repo(
        &self,
        context: Context,
        body: NewRepository,
    ) -> Result<CreateRepoResponse, Rejection> {
        self.write(&context, |op| {
            create::create(op, &body).map(CreateRepoResponse::Created)
        })
    }

    async fn get_repo(
        &self,
        context: Context,
        path: GetRepoPath,
        query: GetRepoQuery,
    ) -> Result<GetRepoResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository(namespace, name))?;
            let repository = op.find_repository(&path.repository)?;
            let tags = query.include_tags.unwrap_or(true);
            let mut view = views::repository(op, &repository, tags)?;
            if query.include_stats.unwrap_or(false) {
                view.stats = Some(stats::days(repository.created_ms, op.now_ms));
            }
            Ok(GetRepoResponse::Ok(view))
        })
    }

    async fn update_repo(
        &self,
        context: Context,
        path: UpdateRepoPath,
        body: RepositoryUpdate,
    ) -> Result<UpdateRepoResponse, Rejection> {
        self.write(&context, |op| {
            let repository = op.find_repository(&path.repository)?;
            let description = body.description.as_str();
            op.tx
                .repository_update_description(repository.id, description)?;
            let (namespace, name) = (&repository.namespace, &repository.name);
            let what = json!({ "repo": name, "namespace": namespace, "description": description });
            repositories::log(op, "set_repo_description", &repository, what)?;
            Ok(UpdateRepoResponse::Ok(RepositoryChanged::new(true)))
        })
    }

    async fn delete_repository(
        &self,
        context: Context,
        path: DeleteRepositoryPath,
    ) -> Result<DeleteRepositoryResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
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
            Ok(DeleteRepositoryResponse::NoContent)
        })
    }

    async fn change_repo_visibility(
        &self,
        context: Context,
        path: ChangeRepoVisibilityPath,
        body: RepositoryVisibilityChange,
    ) -> Result<ChangeRepoVisibilityResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let Some(repository) = op.tx.repository_fetch(namespace, name)? else {
                return Ok(ChangeRepoVisibilityResponse::Ok(None));
            };
            let visibility = body.visibility.as_str();
            op.tx
                .repository_update_visibility(repository.id, visibility)?;
            let what = json!({ "repo": name, "namespace": namespace, "visibility": visibility });
            repositories::log(op, "change_repo_visibility", &repository, what)?;
            Ok(ChangeRepoVisibilityResponse::Ok(Some(
                RepositoryChanged::new(true),
            )))
        })
    }

    async fn change_repo_trust(
        &self,
        context: Context,
        path: ChangeRepoTrustPath,
        body: RepositoryTrustChange,
    ) -> Result<ChangeRepoTrustResponse, Rejection> {
        self.write(&context, |op| {
            let repository = op.find_repository(&path.repository)?;
            op.tx
                .repository_update_trust(repository.id, body.trust_enabled)?;
            let what = json!({
                "repo": repository.name,
                "namespace": repository.namespace,
                "trust_enabled": body.trust_enabled,
            });
            repositories::log(op, "change_repo_trust", &repository, what)?;
            Ok(ChangeRepoTrustResponse::Ok(RepositoryChanged::new(true)))
        })
    }

    async fn change_repo_state(
        &self,
        context: Context,
        path: ChangeRepoStatePath,
        body: RepositoryStateChange,
    ) -> Result<ChangeRepoStateResponse, Rejection> {
        self.write(&context, |op| {
            let repository = op.find_repository(&path.repository)?;
            if op.is_mirrored_organization(&repository.namespace)? {
                let text = "Repository state changes are not allowed in an organization managed by \
                            organization-level mirroring";
                let body = json!({ "detail": text });
                return Err(Rejection::response(Response::json(400, &body)));
            }
            let state = RepositoryState::parse(body.state.as_str());
            op.tx.repository_update_state(repository.id, state)?;
            let what = json!({
                "repo": repository.name,
                "namespace": repository.namespace,
                "state_changed": state.as_str(),
            });
            repositories::log(op, "change_repo_state", &repository, what)?;
            Ok(ChangeRepoStateResponse::Ok(RepositoryChanged::new(true)))
        })
    }
}

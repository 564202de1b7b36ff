//! The operations of tag `repository`.

mod creation;
mod list;
mod repositories;
mod stats;

use quay_api::models::{
    NewRepository, RepositoryStateChange, RepositoryTrustChange, RepositoryUpdate,
    RepositoryVisibilityChange,
};
use quay_api::server::repository::{
    ChangeRepoStatePath, ChangeRepoStateResponse, ChangeRepoTrustPath, ChangeRepoTrustResponse,
    ChangeRepoVisibilityPath, ChangeRepoVisibilityResponse, CreateRepoResponse,
    DeleteRepositoryPath, DeleteRepositoryResponse, GetRepoPath, GetRepoQuery, GetRepoResponse,
    ListReposQuery, ListReposResponse, RepositoryApi, UpdateRepoPath, UpdateRepoResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl RepositoryApi for App {
    async fn list_repos(
        &self,
        context: Context,
        query: ListReposQuery,
    ) -> Result<ListReposResponse, Rejection> {
        self.read(&context, |op| list::list(op, &self.page_tokens, &query))
            .await
            .map(ListReposResponse::Ok)
    }

    async fn create_repo(
        &self,
        context: Context,
        body: NewRepository,
    ) -> Result<CreateRepoResponse, Rejection> {
        self.write(&context, |op| creation::create(op, &body))
            .await
            .map(CreateRepoResponse::Created)
    }

    async fn get_repo(
        &self,
        context: Context,
        path: GetRepoPath,
        query: GetRepoQuery,
    ) -> Result<GetRepoResponse, Rejection> {
        self.read(&context, |op| {
            repositories::get(op, &path.repository, &query)
        })
        .await
        .map(GetRepoResponse::Ok)
    }

    async fn update_repo(
        &self,
        context: Context,
        path: UpdateRepoPath,
        body: RepositoryUpdate,
    ) -> Result<UpdateRepoResponse, Rejection> {
        self.write(&context, |op| {
            repositories::update(op, &path.repository, &body)
        })
        .await
        .map(UpdateRepoResponse::Ok)
    }

    async fn delete_repository(
        &self,
        context: Context,
        path: DeleteRepositoryPath,
    ) -> Result<DeleteRepositoryResponse, Rejection> {
        self.write(&context, |op| repositories::delete(op, &path.repository))
            .await?;
        Ok(DeleteRepositoryResponse::NoContent)
    }

    async fn change_repo_visibility(
        &self,
        context: Context,
        path: ChangeRepoVisibilityPath,
        body: RepositoryVisibilityChange,
    ) -> Result<ChangeRepoVisibilityResponse, Rejection> {
        self.write(&context, |op| {
            repositories::change_visibility(op, &path.repository, &body)
        })
        .await
    }

    async fn change_repo_trust(
        &self,
        context: Context,
        path: ChangeRepoTrustPath,
        body: RepositoryTrustChange,
    ) -> Result<ChangeRepoTrustResponse, Rejection> {
        self.write(&context, |op| {
            repositories::change_trust(op, &path.repository, &body)
        })
        .await
        .map(ChangeRepoTrustResponse::Ok)
    }

    async fn change_repo_state(
        &self,
        context: Context,
        path: ChangeRepoStatePath,
        body: RepositoryStateChange,
    ) -> Result<ChangeRepoStateResponse, Rejection> {
        self.write(&context, |op| {
            repositories::change_state(op, &path.repository, body.clone())
        })
        .await
        .map(ChangeRepoStateResponse::Ok)
    }
}

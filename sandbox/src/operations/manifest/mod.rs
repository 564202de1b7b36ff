//! The operations of tag `manifest`.

mod labels;
mod manifests;
mod model_card;
mod statistics;

use quay_api::RepositoryName;
use quay_api::models::NewManifestLabel;
use quay_api::server::manifest::{
    AddManifestLabelPath, AddManifestLabelResponse, DeleteManifestLabelPath,
    DeleteManifestLabelResponse, GetManifestLabelPath, GetManifestLabelResponse,
    GetManifestPullStatisticsPath, GetManifestPullStatisticsResponse, GetRepoManifestPath,
    GetRepoManifestQuery, GetRepoManifestResponse, ListManifestLabelsPath, ListManifestLabelsQuery,
    ListManifestLabelsResponse, ManifestApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::{Holders, Manifest, Repository};

impl ManifestApi for App {
    async fn get_repo_manifest(
        &self,
        context: Context,
        path: GetRepoManifestPath,
        query: GetRepoManifestQuery,
    ) -> Result<GetRepoManifestResponse, Rejection> {
        manifests::get(self, &context, &path, &query)
            .await
            .map(GetRepoManifestResponse::Ok)
    }

    async fn list_manifest_labels(
        &self,
        context: Context,
        path: ListManifestLabelsPath,
        query: ListManifestLabelsQuery,
    ) -> Result<ListManifestLabelsResponse, Rejection> {
        let (digest, filter) = (path.manifestref.as_str(), query.filter.as_deref());
        self.read(&context, |op| {
            labels::list(op, &path.repository, digest, filter)
        })
        .await
        .map(ListManifestLabelsResponse::Ok)
    }

    async fn add_manifest_label(
        &self,
        context: Context,
        path: AddManifestLabelPath,
        body: NewManifestLabel,
    ) -> Result<AddManifestLabelResponse, Rejection> {
        self.write(&context, |op| {
            labels::add(op, &path.repository, path.manifestref.as_str(), &body)
        })
        .await
    }

    async fn get_manifest_label(
        &self,
        context: Context,
        path: GetManifestLabelPath,
    ) -> Result<GetManifestLabelResponse, Rejection> {
        let (digest, uuid) = (path.manifestref.as_str(), path.labelid.as_str());
        self.read(&context, |op| {
            labels::get(op, &path.repository, digest, uuid)
        })
        .await
        .map(GetManifestLabelResponse::Ok)
    }

    async fn delete_manifest_label(
        &self,
        context: Context,
        path: DeleteManifestLabelPath,
    ) -> Result<DeleteManifestLabelResponse, Rejection> {
        let (digest, uuid) = (path.manifestref.as_str(), path.labelid.as_str());
        self.write(&context, |op| {
            labels::delete(op, &path.repository, digest, uuid)
        })
        .await?;
        Ok(DeleteManifestLabelResponse::NoContent)
    }

    async fn get_manifest_pull_statistics(
        &self,
        context: Context,
        path: GetManifestPullStatisticsPath,
    ) -> Result<GetManifestPullStatisticsResponse, Rejection> {
        self.read(&context, |op| {
            statistics::get(op, &path.repository, path.manifestref.as_str())
        })
        .await
        .map(GetManifestPullStatisticsResponse::Ok)
    }
}

/// A manifest that a tag in a list holds, by itself or as the child of an index, with its
/// repository.
fn find(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<(Repository, Manifest), Rejection> {
    let repository = op.find_repository(repository)?;
    let (holders, now_ms) = (Holders::Visible, op.now_ms);
    let found = op
        .tx
        .manifest_fetch_held(repository.id, digest, holders, now_ms)?;
    let manifest = found.ok_or_else(Rejection::not_found)?;
    Ok((repository, manifest))
}

/// The same for who may read the repository.
fn find_to_read(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<(Repository, Manifest), Rejection> {
    op.require_repository_reader(repository)?;
    find(op, repository, digest)
}

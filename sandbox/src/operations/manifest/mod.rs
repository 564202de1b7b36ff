//! The operations of tag `manifest`.

mod labels;
mod lookup;
mod manifests;
mod model_card;
mod statistics;

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

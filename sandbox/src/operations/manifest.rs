//! The operations of tag `manifest`. Nothing can be pushed, so there are no manifests.

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
use crate::storage::RepositoryRole;

/// What keys of labels may not begin with.
const RESERVED: [&str; 12] = [
    "com.docker.",
    "io.docker.",
    "org.dockerproject.",
    "org.opencontainers.",
    "io.cncf.",
    "io.kubernetes.",
    "io.k8s.",
    "io.quay",
    "com.coreos",
    "com.tectonic",
    "internal",
    "quay",
];

/// What a reader of a manifest is told.
async fn reject_as_missing<T>(
    app: &App,
    context: &Context,
    repository: &RepositoryName,
) -> Result<T, Rejection> {
    app.read(context, |op| {
        op.require_repository_reader(repository)?;
        Err(Rejection::not_found())
    })
    .await
}

impl ManifestApi for App {
    async fn get_repo_manifest(
        &self,
        context: Context,
        path: GetRepoManifestPath,
        _query: GetRepoManifestQuery,
    ) -> Result<GetRepoManifestResponse, Rejection> {
        reject_as_missing(self, &context, &path.repository).await
    }

    async fn list_manifest_labels(
        &self,
        context: Context,
        path: ListManifestLabelsPath,
        _query: ListManifestLabelsQuery,
    ) -> Result<ListManifestLabelsResponse, Rejection> {
        reject_as_missing(self, &context, &path.repository).await
    }

    async fn add_manifest_label(
        &self,
        _context: Context,
        _path: AddManifestLabelPath,
        body: NewManifestLabel,
    ) -> Result<AddManifestLabelResponse, Rejection> {
        if RESERVED.iter().any(|prefix| body.key.starts_with(prefix)) {
            return Err(Rejection::message(400, "Label has a reserved prefix"));
        }
        Err(Rejection::not_found())
    }

    async fn get_manifest_label(
        &self,
        context: Context,
        path: GetManifestLabelPath,
    ) -> Result<GetManifestLabelResponse, Rejection> {
        reject_as_missing(self, &context, &path.repository).await
    }

    async fn delete_manifest_label(
        &self,
        context: Context,
        path: DeleteManifestLabelPath,
    ) -> Result<DeleteManifestLabelResponse, Rejection> {
        self.read(&context, |op| delete_label(op, &path.repository))
            .await
    }

    async fn get_manifest_pull_statistics(
        &self,
        context: Context,
        path: GetManifestPullStatisticsPath,
    ) -> Result<GetManifestPullStatisticsResponse, Rejection> {
        reject_as_missing(self, &context, &path.repository).await
    }
}

fn delete_label(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<DeleteManifestLabelResponse, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Write)?;
    Err(Rejection::not_found())
}

//! Owns the operations of tag `manifest`. Nothing is ever pushed here, so there is no manifest.

use quay_api::RepositoryName;
use quay_api::models::NewManifestLabel;
use quay_api::server::manifest::{
    AddManifestLabelPath, AddManifestLabelReply, DeleteManifestLabelPath, DeleteManifestLabelReply,
    GetManifestLabelPath, GetManifestLabelReply, GetManifestPullStatisticsPath,
    GetManifestPullStatisticsReply, GetRepoManifestPath, GetRepoManifestQuery,
    GetRepoManifestReply, ListManifestLabelsPath, ListManifestLabelsQuery, ListManifestLabelsReply,
    ManifestApi,
};
use quay_api::server::{Context, Refusal};

use crate::state::Quay;
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

impl Quay {
    /// What a reader of a manifest is told.
    fn no_manifest<T>(&self, context: &Context, repository: &RepositoryName) -> Result<T, Refusal> {
        self.read(context, |session| {
            session.readable_repository(repository)?;
            Err(Refusal::not_found())
        })
    }
}

impl ManifestApi for Quay {
    async fn get_repo_manifest(
        &self,
        context: Context,
        path: GetRepoManifestPath,
        _query: GetRepoManifestQuery,
    ) -> Result<GetRepoManifestReply, Refusal> {
        self.no_manifest(&context, &path.repository)
    }

    async fn list_manifest_labels(
        &self,
        context: Context,
        path: ListManifestLabelsPath,
        _query: ListManifestLabelsQuery,
    ) -> Result<ListManifestLabelsReply, Refusal> {
        self.no_manifest(&context, &path.repository)
    }

    async fn add_manifest_label(
        &self,
        _context: Context,
        _path: AddManifestLabelPath,
        body: NewManifestLabel,
    ) -> Result<AddManifestLabelReply, Refusal> {
        if RESERVED.iter().any(|prefix| body.key.starts_with(prefix)) {
            return Err(Refusal::message(400, "Label has a reserved prefix"));
        }
        Err(Refusal::not_found())
    }

    async fn get_manifest_label(
        &self,
        context: Context,
        path: GetManifestLabelPath,
    ) -> Result<GetManifestLabelReply, Refusal> {
        self.no_manifest(&context, &path.repository)
    }

    async fn delete_manifest_label(
        &self,
        context: Context,
        path: DeleteManifestLabelPath,
    ) -> Result<DeleteManifestLabelReply, Refusal> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require_changeable(namespace, name, RepositoryRole::Write)?;
            Err(Refusal::not_found())
        })
    }

    async fn get_manifest_pull_statistics(
        &self,
        context: Context,
        path: GetManifestPullStatisticsPath,
    ) -> Result<GetManifestPullStatisticsReply, Refusal> {
        self.no_manifest(&context, &path.repository)
    }
}

//! The operation of tag `secscan`. Nothing can be pushed, so there is nothing to scan.

use quay_api::RepositoryName;
use quay_api::server::secscan::{
    GetRepoManifestSecurityPath, GetRepoManifestSecurityQuery, GetRepoManifestSecurityResponse,
    SecscanApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;

impl SecscanApi for App {
    async fn get_repo_manifest_security(
        &self,
        context: Context,
        path: GetRepoManifestSecurityPath,
        _query: GetRepoManifestSecurityQuery,
    ) -> Result<GetRepoManifestSecurityResponse, Rejection> {
        self.read(&context, |op| get(op, &path.repository)).await
    }
}

fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<GetRepoManifestSecurityResponse, Rejection> {
    op.require_repository_reader(repository)?;
    Err(Rejection::not_found())
}

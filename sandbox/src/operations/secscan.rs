//! The operation of tag `secscan`: what a scanner found in a manifest.

use quay_api::RepositoryName;
use quay_api::models;
use quay_api::server::secscan::{
    GetRepoManifestSecurityPath, GetRepoManifestSecurityQuery, GetRepoManifestSecurityResponse,
    SecscanApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::images::vulnerabilities;
use crate::op_context::OpContext;

impl SecscanApi for App {
    async fn get_repo_manifest_security(
        &self,
        mut context: Context,
        path: GetRepoManifestSecurityPath,
        _query: GetRepoManifestSecurityQuery,
    ) -> Result<GetRepoManifestSecurityResponse, Rejection> {
        // The one operation of the API that takes a name and a password, or a token in their place.
        if context.principal.is_none() {
            self.web_caller(&mut context).await?;
        }
        let digest = path.manifestref.as_str();
        self.read(&context, |op| get(op, &path.repository, digest))
            .await
            .map(GetRepoManifestSecurityResponse::Ok)
    }
}

/// What is known of a manifest, whether or not a tag holds it.
fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<models::ManifestSecurity, Rejection> {
    let repository = op.require_repository_reader(repository)?;
    let found = op.tx.manifest_fetch(repository.id, digest)?;
    let manifest = found.ok_or_else(Rejection::not_found)?;
    Ok(vulnerabilities::of_manifest(op.tx, &manifest.digest)?)
}

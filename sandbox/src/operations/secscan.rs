//! Owns the operations of tag `secscan`. Nothing is ever pushed here, so there is nothing to scan.

use quay_api::server::secscan::{
    GetRepoManifestSecurityPath, GetRepoManifestSecurityQuery, GetRepoManifestSecurityResponse,
    SecscanApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl SecscanApi for App {
    async fn get_repo_manifest_security(
        &self,
        context: Context,
        path: GetRepoManifestSecurityPath,
        _query: GetRepoManifestSecurityQuery,
    ) -> Result<GetRepoManifestSecurityResponse, Rejection> {
        self.read(&context, |op| {
            op.require_repository_reader(&path.repository)?;
            Err(Rejection::not_found())
        })
    }
}

//! Owns the operations of tag `secscan`. Nothing is ever pushed here, so there is nothing to scan.

use quay_api::server::secscan::{
    GetRepoManifestSecurityPath, GetRepoManifestSecurityQuery, GetRepoManifestSecurityReply,
    SecscanApi,
};
use quay_api::server::{Context, Refusal};

use crate::state::Quay;

impl SecscanApi for Quay {
    async fn get_repo_manifest_security(
        &self,
        context: Context,
        path: GetRepoManifestSecurityPath,
        _query: GetRepoManifestSecurityQuery,
    ) -> Result<GetRepoManifestSecurityReply, Refusal> {
        self.read(&context, |session| {
            session.readable_repository(&path.repository)?;
            Err(Refusal::not_found())
        })
    }
}

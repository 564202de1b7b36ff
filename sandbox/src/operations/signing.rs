//! The operation of tag `signing`. The sandbox has no signing service.

use std::collections::BTreeMap;

use quay_api::RepositoryName;
use quay_api::models::{self, RepositorySignatures};
use quay_api::server::signing::{GetRepoSignaturesPath, GetRepoSignaturesResponse, SigningApi};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;

impl SigningApi for App {
    async fn get_repo_signatures(
        &self,
        context: Context,
        path: GetRepoSignaturesPath,
    ) -> Result<GetRepoSignaturesResponse, Rejection> {
        self.read(&context, |op| get(op, &path.repository))
            .await
            .map(GetRepoSignaturesResponse::Ok)
    }
}

fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::RepositorySignatures, Rejection> {
    let repository = op.require_repository_reader(repository)?;
    if !repository.trust_enabled {
        return Err(Rejection::not_found());
    }
    let owner = ("targets".to_owned(), None);
    Ok(RepositorySignatures::new(BTreeMap::from([owner])))
}

//! Owns the operations of tag `signing`. There is no signing service that could be asked.

use std::collections::BTreeMap;

use quay_api::models::RepositorySignatures;
use quay_api::server::signing::{GetRepoSignaturesPath, GetRepoSignaturesReply, SigningApi};
use quay_api::server::{Context, Refusal};

use crate::state::Quay;

impl SigningApi for Quay {
    async fn get_repo_signatures(
        &self,
        context: Context,
        path: GetRepoSignaturesPath,
    ) -> Result<GetRepoSignaturesReply, Refusal> {
        self.read(&context, |session| {
            let repository = session.readable_repository(&path.repository)?;
            if !repository.trust_enabled {
                return Err(Refusal::not_found());
            }
            let owner = ("targets".to_owned(), None);
            Ok(GetRepoSignaturesReply::Ok(RepositorySignatures::new(
                BTreeMap::from([owner]),
            )))
        })
    }
}

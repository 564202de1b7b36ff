//! The operations of tag `repotoken`, which the server no longer supports: who may administer the
//! repository is told so, everybody else that the right is missing.
//!
//! Source: `endpoints/api/repotoken.py` at ffba0c70e2d8.

use quay_api::RepositoryName;
use quay_api::models::{NewRepositoryToken, RepositoryTokenRole};
use quay_api::server::repotoken::{
    ChangeTokenPath, ChangeTokenResponse, CreateTokenPath, CreateTokenResponse, DeleteTokenPath,
    DeleteTokenResponse, GetTokensPath, GetTokensResponse, ListRepoTokensPath,
    ListRepoTokensResponse, RepotokenApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::storage::RepositoryRole;

impl RepotokenApi for App {
    async fn list_repo_tokens(
        &self,
        context: Context,
        path: ListRepoTokensPath,
    ) -> Result<ListRepoTokensResponse, Rejection> {
        Err(self.reject_as_gone(&context, &path.repository).await)
    }

    async fn create_token(
        &self,
        context: Context,
        path: CreateTokenPath,
        _body: NewRepositoryToken,
    ) -> Result<CreateTokenResponse, Rejection> {
        Err(self.reject_as_gone(&context, &path.repository).await)
    }

    async fn get_tokens(
        &self,
        context: Context,
        path: GetTokensPath,
    ) -> Result<GetTokensResponse, Rejection> {
        Err(self.reject_as_gone(&context, &path.repository).await)
    }

    async fn change_token(
        &self,
        context: Context,
        path: ChangeTokenPath,
        _body: RepositoryTokenRole,
    ) -> Result<ChangeTokenResponse, Rejection> {
        Err(self.reject_as_gone(&context, &path.repository).await)
    }

    async fn delete_token(
        &self,
        context: Context,
        path: DeleteTokenPath,
    ) -> Result<DeleteTokenResponse, Rejection> {
        Err(self.reject_as_gone(&context, &path.repository).await)
    }
}

impl App {
    /// What a call is told: the missing right, or that there are no such tokens any more.
    async fn reject_as_gone(&self, context: &Context, repository: &RepositoryName) -> Rejection {
        let (namespace, name) = (repository.namespace(), repository.name());
        let reads = context.operation.method == "GET";
        let checked = self
            .read(context, |op| {
                if reads && op.is_global_readonly() {
                    return Ok(());
                }
                op.require(op.has_repository_role(namespace, name, RepositoryRole::Admin))
            })
            .await;
        if let Err(rejection) = checked {
            return rejection;
        }
        let verb = match context.operation.id {
            "createToken" => "Creation",
            _ => "Handling",
        };
        Rejection::message(
            410,
            format!("{verb} of access tokens is no longer supported"),
        )
    }
}

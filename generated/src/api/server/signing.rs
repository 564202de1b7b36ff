// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `signing`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `signing`.
///
/// Signatures of the tags of a repository.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SigningApi: Send + Sync + 'static {
    /// Read the signatures of the tags of a repository.
    ///
    /// Returns the signed tags, their signers and the expiration of the signatures. Anyone may read
    /// a public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if signing is off for the repository. If the signing service is not
    /// available, `delegations` is `null`.
    ///
    /// The server has the operation only where the feature `SIGNING` is on.
    ///
    /// `GET /api/v1/repository/{repository}/signatures`, operation `getRepoSignatures`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositorySignatures`](crate::models::RepositorySignatures): The signed tags.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::signing::{
    ///     GetRepoSignaturesPath,
    ///     GetRepoSignaturesResponse,
    ///     SigningApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SigningApi for Mine {
    ///     async fn get_repo_signatures(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetRepoSignaturesPath,
    ///     ) -> Result<GetRepoSignaturesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_repo_signatures(
        &self,
        context: Context,
        path: GetRepoSignaturesPath,
    ) -> impl Future<Output = Result<GetRepoSignaturesResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SigningApi> SigningApi for Arc<T> {
    fn get_repo_signatures(
        &self,
        context: Context,
        path: GetRepoSignaturesPath,
    ) -> impl Future<Output = Result<GetRepoSignaturesResponse, Rejection>> + Send {
        T::get_repo_signatures(self, context, path)
    }
}

/// The path parameters of `getRepoSignatures`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoSignaturesPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `getRepoSignatures`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoSignaturesResponse {
    /// 200: The signed tags.
    Ok(crate::models::RepositorySignatures),
}

impl IntoResponse for GetRepoSignaturesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SigningApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_repo_signatures(&api)])
}

fn route_get_repo_signatures<T: SigningApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_SIGNATURES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoSignaturesPath {
                    repository: call.path("repository")?,
                };
                api.get_repo_signatures(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

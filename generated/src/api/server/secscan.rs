// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `secscan`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `secscan`.
///
/// Security scan reports of manifests.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SecscanApi: Send + Sync + 'static {
    /// Read the security scan of a manifest.
    ///
    /// Returns the scan state and, once the scan is complete, the packages of the manifest and
    /// their vulnerabilities. Anyone may read a public repository without a token. A private
    /// repository requires the read role. Global read-only superusers may read it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 520 if the scanner is not available.
    ///
    /// The server has the operation only where the feature `SECURITY_SCANNER` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/security`, operation
    /// `getRepoManifestSecurity`.
    ///
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ManifestSecurity`](crate::models::ManifestSecurity): The scan state and, once the
    ///   scan is complete, the report.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 520. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::secscan::{
    ///     GetRepoManifestSecurityPath,
    ///     GetRepoManifestSecurityQuery,
    ///     GetRepoManifestSecurityResponse,
    ///     SecscanApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SecscanApi for Mine {
    ///     async fn get_repo_manifest_security(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetRepoManifestSecurityPath,
    ///         _query: GetRepoManifestSecurityQuery,
    ///     ) -> Result<GetRepoManifestSecurityResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_repo_manifest_security(
        &self,
        context: Context,
        path: GetRepoManifestSecurityPath,
        query: GetRepoManifestSecurityQuery,
    ) -> impl Future<
        Output = Result<GetRepoManifestSecurityResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SecscanApi> SecscanApi for Arc<T> {
    fn get_repo_manifest_security(
        &self,
        context: Context,
        path: GetRepoManifestSecurityPath,
        query: GetRepoManifestSecurityQuery,
    ) -> impl Future<
        Output = Result<GetRepoManifestSecurityResponse, Rejection>,
    > + Send {
        T::get_repo_manifest_security(self, context, path, query)
    }
}

/// The path parameters of `getRepoManifestSecurity`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoManifestSecurityPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
}

/// The query parameters of `getRepoManifestSecurity`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoManifestSecurityQuery {
    /// Meant to ask for the vulnerabilities; the server sends them in any case.
    pub vulnerabilities: Option<bool>,
}

/// The successful responses of `getRepoManifestSecurity`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoManifestSecurityResponse {
    /// 200: The scan state and, once the scan is complete, the report.
    Ok(crate::models::ManifestSecurity),
}

impl IntoResponse for GetRepoManifestSecurityResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SecscanApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_repo_manifest_security(&api)])
}

fn route_get_repo_manifest_security<T: SecscanApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_MANIFEST_SECURITY,
        &[
            QueryParameter {
                name: "vulnerabilities",
                required: false,
                kind: Kind::Boolean,
                help: "Meant to ask for the vulnerabilities; the server sends them in any case.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoManifestSecurityPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                };
                let query = GetRepoManifestSecurityQuery {
                    vulnerabilities: call.query("vulnerabilities")?,
                };
                api.get_repo_manifest_security(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

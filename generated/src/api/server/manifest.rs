// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `manifest`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `manifest`.
///
/// Manifests of a repository, their labels and pull statistics.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ManifestApi: Send + Sync + 'static {
    /// Read a manifest.
    ///
    /// Returns the manifest and its layers. Anyone may read a public repository without a token. A
    /// private repository requires the read role. Global read-only superusers may read it too, and
    /// so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a tag name in place of
    /// the digest, and if a proxy cache has not fetched the manifest yet. If layers are missing,
    /// the 404 is a `MessageError`.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}`, operation `getRepoManifest`.
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
    /// - 200, [`Manifest`](crate::models::Manifest): The manifest.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::manifest::{
    ///     GetRepoManifestPath,
    ///     GetRepoManifestQuery,
    ///     GetRepoManifestResponse,
    ///     ManifestApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ManifestApi for Mine {
    ///     async fn get_repo_manifest(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetRepoManifestPath,
    ///         _query: GetRepoManifestQuery,
    ///     ) -> Result<GetRepoManifestResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_repo_manifest(
        &self,
        context: Context,
        path: GetRepoManifestPath,
        query: GetRepoManifestQuery,
    ) -> impl Future<Output = Result<GetRepoManifestResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the labels of a manifest.
    ///
    /// Lists the labels that came with the manifest and those that were added later. Anyone may
    /// read a public repository without a token. A private repository requires the read role.
    /// Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels`, operation
    /// `listManifestLabels`.
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
    /// - 200, [`ManifestLabelList`](crate::models::ManifestLabelList): The labels.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_manifest_labels(
        &self,
        context: Context,
        path: ListManifestLabelsPath,
        query: ListManifestLabelsQuery,
    ) -> impl Future<Output = Result<ListManifestLabelsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Add a label to a manifest.
    ///
    /// Adds a label. Keys need not be unique. The key `quay.expires-after` sets the expiration of
    /// the manifest's tags. Requires the write role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if the key is invalid or
    /// starts with a reserved prefix. Returns 503 if the repository is read-only or a mirror. The
    /// `Location` header of the response names the label.
    ///
    /// `POST /api/v1/repository/{repository}/manifest/{manifestref}/labels`, operation
    /// `addManifestLabel`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`AddedManifestLabel`](crate::models::AddedManifestLabel): The label, as stored.
    ///   - Header `Location`: The path of the label, without the address of the server.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    fn add_manifest_label(
        &self,
        context: Context,
        path: AddManifestLabelPath,
        body: crate::models::NewManifestLabel,
    ) -> impl Future<Output = Result<AddManifestLabelResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a label of a manifest.
    ///
    /// Returns one label. Anyone may read a public repository without a token. A private repository
    /// requires the read role. Global read-only superusers may read it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`, operation
    /// `getManifestLabel`.
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
    /// - 200, [`ManifestLabel`](crate::models::ManifestLabel): The label.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_manifest_label(
        &self,
        context: Context,
        path: GetManifestLabelPath,
    ) -> impl Future<Output = Result<GetManifestLabelResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a label of a manifest.
    ///
    /// Deletes a label that was added through the API. For a label that came with the manifest, the
    /// server returns 400 with a `MessageError`. Requires the write role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 503 if the repository is read-only or a
    /// mirror.
    ///
    /// `DELETE /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`, operation
    /// `deleteManifestLabel`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The label was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_manifest_label(
        &self,
        context: Context,
        path: DeleteManifestLabelPath,
    ) -> impl Future<Output = Result<DeleteManifestLabelResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the pull counts of a manifest.
    ///
    /// Counts the pulls of the manifest, by digest and by tag name. The server writes the counts
    /// periodically, so the latest pulls may be missing. Anyone may read a public repository
    /// without a token. A private repository requires the read role. Global read-only superusers
    /// may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server has the operation only where the feature `IMAGE_PULL_STATS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`, operation
    /// `getManifestPullStatistics`.
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
    /// - 200, [`ManifestPullStatistics`](crate::models::ManifestPullStatistics): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_manifest_pull_statistics(
        &self,
        context: Context,
        path: GetManifestPullStatisticsPath,
    ) -> impl Future<
        Output = Result<GetManifestPullStatisticsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ManifestApi> ManifestApi for Arc<T> {
    fn get_repo_manifest(
        &self,
        context: Context,
        path: GetRepoManifestPath,
        query: GetRepoManifestQuery,
    ) -> impl Future<Output = Result<GetRepoManifestResponse, Rejection>> + Send {
        T::get_repo_manifest(self, context, path, query)
    }

    fn list_manifest_labels(
        &self,
        context: Context,
        path: ListManifestLabelsPath,
        query: ListManifestLabelsQuery,
    ) -> impl Future<Output = Result<ListManifestLabelsResponse, Rejection>> + Send {
        T::list_manifest_labels(self, context, path, query)
    }

    fn add_manifest_label(
        &self,
        context: Context,
        path: AddManifestLabelPath,
        body: crate::models::NewManifestLabel,
    ) -> impl Future<Output = Result<AddManifestLabelResponse, Rejection>> + Send {
        T::add_manifest_label(self, context, path, body)
    }

    fn get_manifest_label(
        &self,
        context: Context,
        path: GetManifestLabelPath,
    ) -> impl Future<Output = Result<GetManifestLabelResponse, Rejection>> + Send {
        T::get_manifest_label(self, context, path)
    }

    fn delete_manifest_label(
        &self,
        context: Context,
        path: DeleteManifestLabelPath,
    ) -> impl Future<Output = Result<DeleteManifestLabelResponse, Rejection>> + Send {
        T::delete_manifest_label(self, context, path)
    }

    fn get_manifest_pull_statistics(
        &self,
        context: Context,
        path: GetManifestPullStatisticsPath,
    ) -> impl Future<
        Output = Result<GetManifestPullStatisticsResponse, Rejection>,
    > + Send {
        T::get_manifest_pull_statistics(self, context, path)
    }
}

/// The path parameters of `getRepoManifest`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoManifestPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
}

/// The query parameters of `getRepoManifest`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoManifestQuery {
    /// Whether to add the card of a machine learning model, where the manifest has one and
    /// UI_MODELCARD is on.
    ///
    /// It is `false` where it is not sent.
    pub include_modelcard: bool,
}

/// The successful responses of `getRepoManifest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoManifestResponse {
    /// 200: The manifest.
    Ok(crate::models::Manifest),
}

impl IntoResponse for GetRepoManifestResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listManifestLabels`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListManifestLabelsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
}

/// The query parameters of `listManifestLabels`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListManifestLabelsQuery {
    /// What the keys of the labels to list begin with.
    pub filter: Option<String>,
}

/// The successful responses of `listManifestLabels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListManifestLabelsResponse {
    /// 200: The labels.
    Ok(crate::models::ManifestLabelList),
}

impl IntoResponse for ListManifestLabelsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `addManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddManifestLabelPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
}

/// The successful responses of `addManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddManifestLabelResponse {
    /// 201: The label, as stored.
    Created {
        /// The body.
        body: crate::models::AddedManifestLabel,
        /// The header `Location`: The path of the label, without the address of the server.
        location: String,
    },
}

impl IntoResponse for AddManifestLabelResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created { body, location } => {
                Call::respond(201u16, &body)
                    .with_declared_header("location", Some(&location))
            }
        }
    }
}

/// The path parameters of `getManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetManifestLabelPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
    /// The UUID of the label.
    pub labelid: crate::PathSegment,
}

/// The successful responses of `getManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetManifestLabelResponse {
    /// 200: The label.
    Ok(crate::models::ManifestLabel),
}

impl IntoResponse for GetManifestLabelResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteManifestLabelPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
    /// The UUID of the label.
    pub labelid: crate::PathSegment,
}

/// The successful responses of `deleteManifestLabel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteManifestLabelResponse {
    /// 204: The label was deleted.
    NoContent,
}

impl IntoResponse for DeleteManifestLabelResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getManifestPullStatistics`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetManifestPullStatisticsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    pub manifestref: crate::PathSegment,
}

/// The successful responses of `getManifestPullStatistics`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetManifestPullStatisticsResponse {
    /// 200: The counts.
    Ok(crate::models::ManifestPullStatistics),
}

impl IntoResponse for GetManifestPullStatisticsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ManifestApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_repo_manifest(&api),
        route_list_manifest_labels(&api),
        route_add_manifest_label(&api),
        route_get_manifest_label(&api),
        route_delete_manifest_label(&api),
        route_get_manifest_pull_statistics(&api),
    ])
}

fn route_get_repo_manifest<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_MANIFEST,
        &[
            QueryParameter {
                name: "include_modelcard",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add the card of a machine learning model, where the manifest has one and UI_MODELCARD is on.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoManifestPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                };
                let query = GetRepoManifestQuery {
                    include_modelcard: call.query("include_modelcard")?.unwrap_or(false),
                };
                api.get_repo_manifest(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_manifest_labels<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_MANIFEST_LABELS,
        &[
            QueryParameter {
                name: "filter",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "What the keys of the labels to list begin with.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListManifestLabelsPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                };
                let query = ListManifestLabelsQuery {
                    filter: call.query("filter")?,
                };
                api.list_manifest_labels(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_add_manifest_label<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ADD_MANIFEST_LABEL,
        &[],
        Some(&super::schemas::NEW_MANIFEST_LABEL),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = AddManifestLabelPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                };
                let body = call.body()?;
                api.add_manifest_label(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_manifest_label<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_MANIFEST_LABEL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetManifestLabelPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                    labelid: call.path("labelid")?,
                };
                api.get_manifest_label(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_manifest_label<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_MANIFEST_LABEL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteManifestLabelPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                    labelid: call.path("labelid")?,
                };
                api.delete_manifest_label(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_manifest_pull_statistics<T: ManifestApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_MANIFEST_PULL_STATISTICS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetManifestPullStatisticsPath {
                    repository: call.path("repository")?,
                    manifestref: call.path("manifestref")?,
                };
                api.get_manifest_pull_statistics(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

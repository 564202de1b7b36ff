// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `build`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `build`.
///
/// Image builds from a Dockerfile, and their logs.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait BuildApi: Send + Sync + 'static {
    /// List the builds of a repository.
    ///
    /// Lists the latest builds, newest first. Requires the read role in the repository; a public
    /// repository needs no token. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/build/`, operation `getRepoBuilds`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildList`](crate::models::RepositoryBuildList): The builds.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::build::{
    ///     BuildApi,
    ///     GetRepoBuildsPath,
    ///     GetRepoBuildsQuery,
    ///     GetRepoBuildsResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl BuildApi for Mine {
    ///     async fn get_repo_builds(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetRepoBuildsPath,
    ///         _query: GetRepoBuildsQuery,
    ///     ) -> Result<GetRepoBuildsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_repo_builds(
        &self,
        context: Context,
        path: GetRepoBuildsPath,
        query: GetRepoBuildsQuery,
    ) -> impl Future<Output = Result<GetRepoBuildsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Start a build.
    ///
    /// Queues a build of uploaded sources (`file_id`) or of an archive at some address
    /// (`archive_url`); one of the two is required. Requires the write role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. To pull with a robot, the caller also needs the
    /// admin role in the robot's namespace. An unknown robot is 404. The response names the address
    /// of the build's state in `Location`.
    ///
    /// `POST /api/v1/repository/{repository}/build/`, operation `requestRepoBuild`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [new-builds](crate::server_behaviour#new-builds),
    /// [uploaded-build-archives](crate::server_behaviour#uploaded-build-archives).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build is queued.
    ///   - Header `Location`: The path of the build's status, without the address of the server.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded),
    /// [`WrongState`](crate::Reason::WrongState).
    fn request_repo_build(
        &self,
        context: Context,
        path: RequestRepoBuildPath,
        body: crate::models::RepositoryBuildRequest,
    ) -> impl Future<Output = Result<RequestRepoBuildResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a build of a repository.
    ///
    /// Returns one build. Requires the read role in the repository; a public repository needs no
    /// token. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. A build of another repository is 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}`, operation `getRepoBuild`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuild`](crate::models::RepositoryBuild): The build.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build(
        &self,
        context: Context,
        path: GetRepoBuildPath,
    ) -> impl Future<Output = Result<GetRepoBuildResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Cancel a build.
    ///
    /// Cancels a build that waits or runs. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the build is pushing already or
    /// has ended, and if its builder cannot be reached.
    ///
    /// `DELETE /api/v1/repository/{repository}/build/{build_uuid}`, operation `cancelRepoBuild`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The build is cancelled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn cancel_repo_build(
        &self,
        context: Context,
        path: CancelRepoBuildPath,
    ) -> impl Future<Output = Result<CancelRepoBuildResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the state of a build of a repository.
    ///
    /// Returns the same as `getRepoBuild`. Requires the read role in the repository; a public
    /// repository needs no token. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. An unknown build is 400 with a `MessageError`;
    /// a build of another repository is 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/status`, operation
    /// `getRepoBuildStatus`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuild`](crate::models::RepositoryBuild): The build.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_status(
        &self,
        context: Context,
        path: GetRepoBuildStatusPath,
    ) -> impl Future<Output = Result<GetRepoBuildStatusResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the logs of a build of a repository.
    ///
    /// Returns the lines that the build has written, or the address of their archive. Requires the
    /// write role in the repository, a global read-only superuser, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Where `READER_BUILD_LOGS` is on, the read role is
    /// sufficient, and a public repository needs no token. An unknown build is 400 with a
    /// `MessageError`; a build of another repository is 404. A `start` that is not an integer makes
    /// the server fail with 500.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`, operation `getRepoBuildLogs`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [build-logs](crate::server_behaviour#build-logs),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`BuildLogs`](crate::models::BuildLogs): The lines, or the address of their archive.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_logs(
        &self,
        context: Context,
        path: GetRepoBuildLogsPath,
        query: GetRepoBuildLogsQuery,
    ) -> impl Future<Output = Result<GetRepoBuildLogsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an address to upload sources to.
    ///
    /// Returns an address to which the sources of a build can be uploaded, and the identifier by
    /// which a build names them. Any valid token is sufficient, whatever its scopes.
    ///
    /// `POST /api/v1/filedrop/`, operation `getFiledropUrl`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [uploaded-build-archives](crate::server_behaviour#uploaded-build-archives).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`FileDrop`](crate::models::FileDrop): Where to upload the file.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503.
    fn get_filedrop_url(
        &self,
        context: Context,
        body: crate::models::FileDropRequest,
    ) -> impl Future<Output = Result<GetFiledropUrlResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: BuildApi> BuildApi for Arc<T> {
    fn get_repo_builds(
        &self,
        context: Context,
        path: GetRepoBuildsPath,
        query: GetRepoBuildsQuery,
    ) -> impl Future<Output = Result<GetRepoBuildsResponse, Rejection>> + Send {
        T::get_repo_builds(self, context, path, query)
    }

    fn request_repo_build(
        &self,
        context: Context,
        path: RequestRepoBuildPath,
        body: crate::models::RepositoryBuildRequest,
    ) -> impl Future<Output = Result<RequestRepoBuildResponse, Rejection>> + Send {
        T::request_repo_build(self, context, path, body)
    }

    fn get_repo_build(
        &self,
        context: Context,
        path: GetRepoBuildPath,
    ) -> impl Future<Output = Result<GetRepoBuildResponse, Rejection>> + Send {
        T::get_repo_build(self, context, path)
    }

    fn cancel_repo_build(
        &self,
        context: Context,
        path: CancelRepoBuildPath,
    ) -> impl Future<Output = Result<CancelRepoBuildResponse, Rejection>> + Send {
        T::cancel_repo_build(self, context, path)
    }

    fn get_repo_build_status(
        &self,
        context: Context,
        path: GetRepoBuildStatusPath,
    ) -> impl Future<Output = Result<GetRepoBuildStatusResponse, Rejection>> + Send {
        T::get_repo_build_status(self, context, path)
    }

    fn get_repo_build_logs(
        &self,
        context: Context,
        path: GetRepoBuildLogsPath,
        query: GetRepoBuildLogsQuery,
    ) -> impl Future<Output = Result<GetRepoBuildLogsResponse, Rejection>> + Send {
        T::get_repo_build_logs(self, context, path, query)
    }

    fn get_filedrop_url(
        &self,
        context: Context,
        body: crate::models::FileDropRequest,
    ) -> impl Future<Output = Result<GetFiledropUrlResponse, Rejection>> + Send {
        T::get_filedrop_url(self, context, body)
    }
}

/// The path parameters of `getRepoBuilds`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `getRepoBuilds`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildsQuery {
    /// How many builds to give at most.
    ///
    /// It is `5` where it is not sent.
    pub limit: i32,
    /// The start of the earliest build to give, in seconds since 1970. The server fails with 500 on
    /// a number beyond any calendar.
    pub since: Option<i64>,
}

/// The successful responses of `getRepoBuilds`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildsResponse {
    /// 200: The builds.
    Ok(crate::models::RepositoryBuildList),
}

impl IntoResponse for GetRepoBuildsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `requestRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestRepoBuildPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `requestRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestRepoBuildResponse {
    /// 201: The build is queued.
    Created {
        /// The body.
        body: crate::models::RepositoryBuild,
        /// The header `Location`: The path of the build's status, without the address of the server.
        location: String,
    },
}

impl IntoResponse for RequestRepoBuildResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created { body, location } => {
                Call::respond(201u16, &body)
                    .with_declared_header("location", Some(&location))
            }
        }
    }
}

/// The path parameters of `getRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `getRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildResponse {
    /// 200: The build.
    Ok(crate::models::RepositoryBuild),
}

impl IntoResponse for GetRepoBuildResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `cancelRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelRepoBuildPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `cancelRepoBuild`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelRepoBuildResponse {
    /// 201: The build is cancelled.
    Created(String),
}

impl IntoResponse for CancelRepoBuildResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getRepoBuildStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildStatusPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `getRepoBuildStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildStatusResponse {
    /// 200: The build.
    Ok(crate::models::RepositoryBuild),
}

impl IntoResponse for GetRepoBuildStatusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getRepoBuildLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildLogsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The query parameters of `getRepoBuildLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildLogsQuery {
    /// The number of the first line to give, counted from 0, which is also where it is left out.
    pub start: Option<String>,
}

/// The successful responses of `getRepoBuildLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildLogsResponse {
    /// 200: The lines, or the address of their archive.
    Ok(crate::models::BuildLogs),
}

impl IntoResponse for GetRepoBuildLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `getFiledropUrl`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFiledropUrlResponse {
    /// 200: Where to upload the file.
    Ok(crate::models::FileDrop),
}

impl IntoResponse for GetFiledropUrlResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: BuildApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_repo_builds(&api),
        route_request_repo_build(&api),
        route_get_repo_build(&api),
        route_cancel_repo_build(&api),
        route_get_repo_build_status(&api),
        route_get_repo_build_logs(&api),
        route_get_filedrop_url(&api),
    ])
}

fn route_get_repo_builds<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILDS,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The maximum number of builds to return",
            },
            QueryParameter {
                name: "since",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Returns all builds since the given unix timecode",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildsPath {
                    repository: call.path("repository")?,
                };
                let query = GetRepoBuildsQuery {
                    limit: call.query("limit")?.unwrap_or(5),
                    since: call.query("since")?,
                };
                api.get_repo_builds(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_request_repo_build<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REQUEST_REPO_BUILD,
        &[],
        Some(&super::schemas::REPOSITORY_BUILD_REQUEST),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RequestRepoBuildPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.request_repo_build(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildPath {
                    repository: call.path("repository")?,
                    build_uuid: call.path("build_uuid")?,
                };
                api.get_repo_build(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_cancel_repo_build<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CANCEL_REPO_BUILD,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CancelRepoBuildPath {
                    repository: call.path("repository")?,
                    build_uuid: call.path("build_uuid")?,
                };
                api.cancel_repo_build(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_status<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_STATUS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildStatusPath {
                    repository: call.path("repository")?,
                    build_uuid: call.path("build_uuid")?,
                };
                api.get_repo_build_status(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_logs<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_LOGS,
        &[
            QueryParameter {
                name: "start",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The number of the first line to give, counted from 0, which is also where it is left out.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildLogsPath {
                    repository: call.path("repository")?,
                    build_uuid: call.path("build_uuid")?,
                };
                let query = GetRepoBuildLogsQuery {
                    start: call.query("start")?,
                };
                api.get_repo_build_logs(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_filedrop_url<T: BuildApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_FILEDROP_URL,
        &[],
        Some(&super::schemas::FILE_DROP_REQUEST),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.get_filedrop_url(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

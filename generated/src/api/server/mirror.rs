// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `mirror`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `mirror`.
///
/// Mirroring of a repository from another registry.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait MirrorApi: Send + Sync + 'static {
    /// Mirror a repository now.
    ///
    /// Schedules the next run immediately. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 if the
    /// repository is not mirrored or a run is in progress.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-now`, operation `syncNow`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The run was scheduled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::mirror::{
    ///     MirrorApi,
    ///     SyncNowPath,
    ///     SyncNowResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl MirrorApi for Mine {
    ///     async fn sync_now(
    ///         &self,
    ///         _context: Context,
    ///         _path: SyncNowPath,
    ///     ) -> Result<SyncNowResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn sync_now(
        &self,
        context: Context,
        path: SyncNowPath,
    ) -> impl Future<Output = Result<SyncNowResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Cancel the current mirror run of a repository.
    ///
    /// Cancels the run that is in progress or scheduled. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 if
    /// the repository is not mirrored or there is no such run.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-cancel`, operation `syncCancel`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The run was cancelled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn sync_cancel(
        &self,
        context: Context,
        path: SyncCancelPath,
    ) -> impl Future<Output = Result<SyncCancelResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the mirror configuration of a repository.
    ///
    /// Returns the mirror configuration and its progress, without the password. Requires the admin
    /// role in the repository. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository is not mirrored or the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `GET /api/v1/repository/{repository}/mirror`, operation `getRepoMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryMirror`](crate::models::RepositoryMirror): The mirror configuration.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_mirror_config(
        &self,
        context: Context,
        path: GetRepoMirrorConfigPath,
    ) -> impl Future<Output = Result<GetRepoMirrorConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create the mirror configuration of a repository.
    ///
    /// Turns the repository into a mirror, which accepts only the pushes of its mirroring. Requires
    /// the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 400 for a date in another format, an address that is not allowed, a robot that is unknown or
    /// from another namespace, and an organization that is mirrored as a whole. An empty list of
    /// patterns or a missing robot makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror`, operation `createRepoMirrorConfig`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [mirror-rejections](crate::server_behaviour#mirror-rejections),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The mirror configuration was created. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415, 500 or 503. Its own reasons
    /// are [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn create_repo_mirror_config(
        &self,
        context: Context,
        path: CreateRepoMirrorConfigPath,
        body: crate::models::NewRepositoryMirror,
    ) -> impl Future<Output = Result<CreateRepoMirrorConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the mirror configuration of a repository.
    ///
    /// Changes the properties in the request. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 in the same cases as on creation,
    /// and for a password without a user name. An empty list of patterns makes the server fail with
    /// 500.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/mirror`, operation `changeRepoMirrorConfig`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The mirror configuration was changed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn change_repo_mirror_config(
        &self,
        context: Context,
        path: ChangeRepoMirrorConfigPath,
        body: crate::models::RepositoryMirrorUpdate,
    ) -> impl Future<Output = Result<ChangeRepoMirrorConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: MirrorApi> MirrorApi for Arc<T> {
    fn sync_now(
        &self,
        context: Context,
        path: SyncNowPath,
    ) -> impl Future<Output = Result<SyncNowResponse, Rejection>> + Send {
        T::sync_now(self, context, path)
    }

    fn sync_cancel(
        &self,
        context: Context,
        path: SyncCancelPath,
    ) -> impl Future<Output = Result<SyncCancelResponse, Rejection>> + Send {
        T::sync_cancel(self, context, path)
    }

    fn get_repo_mirror_config(
        &self,
        context: Context,
        path: GetRepoMirrorConfigPath,
    ) -> impl Future<Output = Result<GetRepoMirrorConfigResponse, Rejection>> + Send {
        T::get_repo_mirror_config(self, context, path)
    }

    fn create_repo_mirror_config(
        &self,
        context: Context,
        path: CreateRepoMirrorConfigPath,
        body: crate::models::NewRepositoryMirror,
    ) -> impl Future<Output = Result<CreateRepoMirrorConfigResponse, Rejection>> + Send {
        T::create_repo_mirror_config(self, context, path, body)
    }

    fn change_repo_mirror_config(
        &self,
        context: Context,
        path: ChangeRepoMirrorConfigPath,
        body: crate::models::RepositoryMirrorUpdate,
    ) -> impl Future<Output = Result<ChangeRepoMirrorConfigResponse, Rejection>> + Send {
        T::change_repo_mirror_config(self, context, path, body)
    }
}

/// The path parameters of `syncNow`.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncNowPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `syncNow`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncNowResponse {
    /// 204: The run was scheduled.
    NoContent,
}

impl IntoResponse for SyncNowResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `syncCancel`.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncCancelPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `syncCancel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncCancelResponse {
    /// 204: The run was cancelled.
    NoContent,
}

impl IntoResponse for SyncCancelResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `getRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoMirrorConfigResponse {
    /// 200: The mirror configuration.
    Ok(crate::models::RepositoryMirror),
}

impl IntoResponse for GetRepoMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `createRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepoMirrorConfigResponse {
    /// 201: The mirror configuration was created. The body is an empty string.
    Created(String),
}

impl IntoResponse for CreateRepoMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `changeRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `changeRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeRepoMirrorConfigResponse {
    /// 201: The mirror configuration was changed. The body is an empty string.
    Created(String),
}

impl IntoResponse for ChangeRepoMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: MirrorApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_sync_now(&api),
        route_sync_cancel(&api),
        route_get_repo_mirror_config(&api),
        route_create_repo_mirror_config(&api),
        route_change_repo_mirror_config(&api),
    ])
}

fn route_sync_now<T: MirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SYNC_NOW,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = SyncNowPath {
                    repository: call.path("repository")?,
                };
                api.sync_now(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_sync_cancel<T: MirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SYNC_CANCEL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = SyncCancelPath {
                    repository: call.path("repository")?,
                };
                api.sync_cancel(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_mirror_config<T: MirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_MIRROR_CONFIG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoMirrorConfigPath {
                    repository: call.path("repository")?,
                };
                api.get_repo_mirror_config(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_repo_mirror_config<T: MirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_REPO_MIRROR_CONFIG,
        &[],
        Some(&super::schemas::NEW_REPOSITORY_MIRROR),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateRepoMirrorConfigPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.create_repo_mirror_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_repo_mirror_config<T: MirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_REPO_MIRROR_CONFIG,
        &[],
        Some(&super::schemas::REPOSITORY_MIRROR_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeRepoMirrorConfigPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.change_repo_mirror_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

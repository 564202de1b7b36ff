// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `mirror`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `mirror`: the mirroring of a repository from another registry.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait MirrorApi: Send + Sync + 'static {
    /// Mirror a repository at once.
    ///
    /// Has the next run start at once. Needs the admin role on the repository, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. The server reads no body. 404 means that the repository is not
    /// mirrored or that a run is under way.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-now`, operation `syncNow`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Replies
    ///
    /// - 204: The run was asked for.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 503.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::mirror::{MirrorApi, SyncNowPath, SyncNowReply};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl MirrorApi for Mine {
    ///     async fn sync_now(
    ///         &self,
    ///         _context: Context,
    ///         _path: SyncNowPath,
    ///     ) -> Result<SyncNowReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn sync_now(
        &self,
        context: Context,
        path: SyncNowPath,
    ) -> impl Future<Output = Result<SyncNowReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Stop the mirroring of a repository that is under way.
    ///
    /// Has the run that is under way, or was asked for, stop. Needs the admin role on the
    /// repository, or a superuser where SUPERUSERS_FULL_ACCESS is on. The server reads no body. 404
    /// means that the repository is not mirrored or that there is no such run.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-cancel`, operation `syncCancel`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Replies
    ///
    /// - 204: The run was cancelled.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 503.
    fn sync_cancel(
        &self,
        context: Context,
        path: SyncCancelPath,
    ) -> impl Future<Output = Result<SyncCancelReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Read the mirroring of a repository.
    ///
    /// Gives how the repository is mirrored and how far that is, without the password. Needs the
    /// admin role on the repository, a global read-only superuser, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. 404 means that the repository is not mirrored, or that the
    /// feature is off.
    ///
    /// `GET /api/v1/repository/{repository}/mirror`, operation `getRepoMirrorConfig`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Replies
    ///
    /// - 200: The mirroring.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404.
    fn get_repo_mirror_config(
        &self,
        context: Context,
        path: GetRepoMirrorConfigPath,
    ) -> impl Future<Output = Result<GetRepoMirrorConfigReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Set up the mirroring of a repository.
    ///
    /// Turns the repository into a mirror, which takes no pushes but those of the mirroring. Needs
    /// the admin role on the repository, or a superuser where SUPERUSERS_FULL_ACCESS is on. A date
    /// in another form, an address that is not allowed, a robot that is unknown or of another
    /// namespace, and an organization that is mirrored as a whole are refused with 400. An empty
    /// list of patterns, or no robot, makes the server fail with 500.
    ///
    /// `POST /api/v1/repository/{repository}/mirror`, operation `createRepoMirrorConfig`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Replies
    ///
    /// - 201: The mirroring is set up. The text is empty.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 409, 415, 500, 503.
    fn create_repo_mirror_config(
        &self,
        context: Context,
        path: CreateRepoMirrorConfigPath,
        body: crate::models::NewRepositoryMirror,
    ) -> impl Future<Output = Result<CreateRepoMirrorConfigReply, Refusal>> + Send {
        let _ = (path, body);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Change the mirroring of a repository.
    ///
    /// Changes what is sent. Needs the admin role on the repository, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. Refused with 400 as on creation, and for a password without a
    /// user name. An empty list of patterns makes the server fail with 500.
    ///
    /// `PUT /api/v1/repository/{repository}/mirror`, operation `changeRepoMirrorConfig`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Replies
    ///
    /// - 201: The mirroring is changed. The text is empty.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 415, 500, 503.
    fn change_repo_mirror_config(
        &self,
        context: Context,
        path: ChangeRepoMirrorConfigPath,
        body: crate::models::RepositoryMirrorUpdate,
    ) -> impl Future<Output = Result<ChangeRepoMirrorConfigReply, Refusal>> + Send {
        let _ = (path, body);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The path parameters of `syncNow`.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncNowPath {
    /// The full name of the repository, `namespace/name`. The name may hold further slashes.
    pub repository: crate::RepositoryName,
}

/// The successful replies of `syncNow`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncNowReply {
    /// 204: The run was asked for.
    NoContent,
}

impl IntoReply for SyncNowReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `syncCancel`.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncCancelPath {
    /// The full name of the repository, `namespace/name`. The name may hold further slashes.
    pub repository: crate::RepositoryName,
}

/// The successful replies of `syncCancel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncCancelReply {
    /// 204: The run was cancelled.
    NoContent,
}

impl IntoReply for SyncCancelReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may hold further slashes.
    pub repository: crate::RepositoryName,
}

/// The successful replies of `getRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoMirrorConfigReply {
    /// 200: The mirroring.
    Ok(crate::models::RepositoryMirror),
}

impl IntoReply for GetRepoMirrorConfigReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200u16, &body),
        }
    }
}

/// The path parameters of `createRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may hold further slashes.
    pub repository: crate::RepositoryName,
}

/// The successful replies of `createRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepoMirrorConfigReply {
    /// 201: The mirroring is set up. The text is empty.
    Created(String),
}

impl IntoReply for CreateRepoMirrorConfigReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201u16, &body),
        }
    }
}

/// The path parameters of `changeRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRepoMirrorConfigPath {
    /// The full name of the repository, `namespace/name`. The name may hold further slashes.
    pub repository: crate::RepositoryName,
}

/// The successful replies of `changeRepoMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeRepoMirrorConfigReply {
    /// 201: The mirroring is changed. The text is empty.
    Created(String),
}

impl IntoReply for ChangeRepoMirrorConfigReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201u16, &body),
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
                api.sync_now(call.context, path).await.map(IntoReply::into_reply)
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
                api.sync_cancel(call.context, path).await.map(IntoReply::into_reply)
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
                    .map(IntoReply::into_reply)
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
                    .map(IntoReply::into_reply)
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
                    .map(IntoReply::into_reply)
            }
        },
    )
}

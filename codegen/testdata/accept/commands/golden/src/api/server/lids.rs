// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `lids`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `lids`.
///
/// Lids of boxes.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait LidsApi: Send + Sync + 'static {
    /// Open a lid.
    ///
    /// Opens the lid of a box.
    ///
    /// `POST /api/v1/boxes/{name}/lid/open`, operation `openLid`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::lids::{
    ///     LidsApi,
    ///     OpenLidPath,
    ///     OpenLidResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl LidsApi for Mine {
    ///     async fn open_lid(
    ///         &self,
    ///         _context: Context,
    ///         _path: OpenLidPath,
    ///     ) -> Result<OpenLidResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn open_lid(
        &self,
        context: Context,
        path: OpenLidPath,
    ) -> impl Future<Output = Result<OpenLidResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Lock a lid.
    ///
    /// Locks the lid of a box.
    ///
    /// `POST /api/v1/boxes/{name}/lid/lock`, operation `lockLid`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn lock_lid(
        &self,
        context: Context,
        path: LockLidPath,
    ) -> impl Future<Output = Result<LockLidResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Lock a lid at its former path.
    ///
    /// Locks the lid of a box.
    ///
    /// `POST /api/v1/box/{name}/lid/lock`, operation `lockLidAsBefore`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn lock_lid_as_before(
        &self,
        context: Context,
        path: LockLidAsBeforePath,
    ) -> impl Future<Output = Result<LockLidAsBeforeResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: LidsApi> LidsApi for Arc<T> {
    fn open_lid(
        &self,
        context: Context,
        path: OpenLidPath,
    ) -> impl Future<Output = Result<OpenLidResponse, Rejection>> + Send {
        T::open_lid(self, context, path)
    }

    fn lock_lid(
        &self,
        context: Context,
        path: LockLidPath,
    ) -> impl Future<Output = Result<LockLidResponse, Rejection>> + Send {
        T::lock_lid(self, context, path)
    }

    fn lock_lid_as_before(
        &self,
        context: Context,
        path: LockLidAsBeforePath,
    ) -> impl Future<Output = Result<LockLidAsBeforeResponse, Rejection>> + Send {
        T::lock_lid_as_before(self, context, path)
    }
}

/// The path parameters of `openLid`.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenLidPath {
    /// The name of the box.
    pub name: crate::PathSegment,
}

/// The successful responses of `openLid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenLidResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for OpenLidResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `lockLid`.
#[derive(Clone, Debug, PartialEq)]
pub struct LockLidPath {
    /// The name of the box.
    pub name: crate::PathSegment,
}

/// The successful responses of `lockLid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LockLidResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for LockLidResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `lockLidAsBefore`.
#[derive(Clone, Debug, PartialEq)]
pub struct LockLidAsBeforePath {
    /// The name of the box.
    pub name: crate::PathSegment,
}

/// The successful responses of `lockLidAsBefore`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LockLidAsBeforeResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for LockLidAsBeforeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: LidsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_open_lid(&api),
        route_lock_lid(&api),
        route_lock_lid_as_before(&api),
    ])
}

fn route_open_lid<T: LidsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::OPEN_LID,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = OpenLidPath {
                    name: call.path("name")?,
                };
                api.open_lid(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_lock_lid<T: LidsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LOCK_LID,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = LockLidPath {
                    name: call.path("name")?,
                };
                api.lock_lid(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_lock_lid_as_before<T: LidsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LOCK_LID_AS_BEFORE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = LockLidAsBeforePath {
                    name: call.path("name")?,
                };
                api.lock_lid_as_before(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

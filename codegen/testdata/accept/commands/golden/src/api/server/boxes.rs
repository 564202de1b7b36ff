// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `boxes`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `boxes`.
///
/// Boxes to keep things in. They are many.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait BoxesApi: Send + Sync + 'static {
    /// List the boxes.
    ///
    /// Returns all names.
    ///
    /// `GET /api/v1/boxes`, operation `listBoxes`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, a list of `String`: The names.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::boxes::{
    ///     BoxesApi,
    ///     ListBoxesResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl BoxesApi for Mine {
    ///     async fn list_boxes(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListBoxesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_boxes(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListBoxesResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a box.
    ///
    /// Creates a box without a name.
    ///
    /// `POST /api/v1/boxes`, operation `createBox`.
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
    fn create_box(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<CreateBoxResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Build a crate.
    ///
    /// Builds a crate.
    ///
    /// `POST /api/v1/crates`, operation `nailTogether`.
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
    fn nail_together(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<NailTogetherResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Paint a crate.
    ///
    /// Paints a crate.
    ///
    /// `PUT /api/v1/crates/{name}/colour`, operation `paintCrate`.
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
    fn paint_crate(
        &self,
        context: Context,
        path: PaintCratePath,
        body: crate::models::PaintCrateBody,
    ) -> impl Future<Output = Result<PaintCrateResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Store a crate.
    ///
    /// Brings a crate into a room.
    ///
    /// `POST /api/v1/stored`, operation `storeCrate`.
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
    fn store_crate(
        &self,
        context: Context,
        body: crate::models::StoreCrateBody,
    ) -> impl Future<Output = Result<StoreCrateResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: BoxesApi> BoxesApi for Arc<T> {
    fn list_boxes(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListBoxesResponse, Rejection>> + Send {
        T::list_boxes(self, context)
    }

    fn create_box(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<CreateBoxResponse, Rejection>> + Send {
        T::create_box(self, context)
    }

    fn nail_together(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<NailTogetherResponse, Rejection>> + Send {
        T::nail_together(self, context)
    }

    fn paint_crate(
        &self,
        context: Context,
        path: PaintCratePath,
        body: crate::models::PaintCrateBody,
    ) -> impl Future<Output = Result<PaintCrateResponse, Rejection>> + Send {
        T::paint_crate(self, context, path, body)
    }

    fn store_crate(
        &self,
        context: Context,
        body: crate::models::StoreCrateBody,
    ) -> impl Future<Output = Result<StoreCrateResponse, Rejection>> + Send {
        T::store_crate(self, context, body)
    }
}

/// The successful responses of `listBoxes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBoxesResponse {
    /// 200: The names.
    Ok(Vec<String>),
}

impl IntoResponse for ListBoxesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createBox`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateBoxResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for CreateBoxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `nailTogether`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NailTogetherResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for NailTogetherResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `paintCrate`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaintCratePath {
    /// The name of the crate.
    pub name: crate::PathSegment,
}

/// The successful responses of `paintCrate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaintCrateResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for PaintCrateResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `storeCrate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoreCrateResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for StoreCrateResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: BoxesApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_boxes(&api),
        route_create_box(&api),
        route_nail_together(&api),
        route_paint_crate(&api),
        route_store_crate(&api),
    ])
}

fn route_list_boxes<T: BoxesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_BOXES,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_boxes(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_box<T: BoxesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_BOX,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.create_box(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_nail_together<T: BoxesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::NAIL_TOGETHER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.nail_together(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_paint_crate<T: BoxesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PAINT_CRATE,
        &[],
        Some(&super::schemas::PAINT_CRATE_BODY),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = PaintCratePath {
                    name: call.path("name")?,
                };
                let body = call.body()?;
                api.paint_crate(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_store_crate<T: BoxesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::STORE_CRATE,
        &[],
        Some(&super::schemas::STORE_CRATE_BODY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.store_crate(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

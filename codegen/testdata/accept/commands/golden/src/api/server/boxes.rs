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

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: BoxesApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_boxes(&api),
        route_create_box(&api),
        route_nail_together(&api),
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

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `core`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `core`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait CoreApi: Send + Sync + 'static {
    /// `GET /f`.
    ///
    /// `GET /f`, operation `router`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
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
    /// use quay_api::server::core::{
    ///     CoreApi,
    ///     RouterResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl CoreApi for Mine {
    ///     async fn router(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<RouterResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn router(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RouterResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: CoreApi> CoreApi for Arc<T> {
    fn router(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RouterResponse, Rejection>> + Send {
        T::router(self, context)
    }
}

/// The responses of `router`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RouterResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for RouterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: CoreApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_router(&api)])
}

fn route_router<T: CoreApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ROUTER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.router(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

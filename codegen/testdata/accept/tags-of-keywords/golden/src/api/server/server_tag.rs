// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `server`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `server`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ServerApi: Send + Sync + 'static {
    /// `GET /server`.
    ///
    /// `GET /server`, operation `server`.
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
    /// use quay_api::server::server_tag::{
    ///     ServerApi,
    ///     ServerResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ServerApi for Mine {
    ///     async fn server(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ServerResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn server(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ServerResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ServerApi> ServerApi for Arc<T> {
    fn server(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ServerResponse, Rejection>> + Send {
        T::server(self, context)
    }
}

/// The responses of `server`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServerResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ServerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ServerApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_server(&api)])
}

fn route_server<T: ServerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SERVER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.server(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `std`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `std`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait StdApi: Send + Sync + 'static {
    /// `GET /e`.
    ///
    /// `GET /e`, operation `ClientOperation2`.
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
    /// use quay_api::server::std::{
    ///     ClientOperation2Response,
    ///     StdApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl StdApi for Mine {
    ///     async fn client_operation2(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ClientOperation2Response, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn client_operation2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ClientOperation2Response, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: StdApi> StdApi for Arc<T> {
    fn client_operation2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ClientOperation2Response, Rejection>> + Send {
        T::client_operation2(self, context)
    }
}

/// The responses of `ClientOperation2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientOperation2Response {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ClientOperation2Response {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: StdApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_client_operation2(&api)])
}

fn route_client_operation2<T: StdApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CLIENT_OPERATION2,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.client_operation2(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

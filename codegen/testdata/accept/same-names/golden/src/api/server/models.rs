// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `models`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `models`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ModelsApi: Send + Sync + 'static {
    /// `GET /d`.
    ///
    /// `GET /d`, operation `clientOperation`.
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
    /// use quay_api::server::models::{
    ///     ClientOperationResponse,
    ///     ModelsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ModelsApi for Mine {
    ///     async fn client_operation(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ClientOperationResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn client_operation(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ClientOperationResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ModelsApi> ModelsApi for Arc<T> {
    fn client_operation(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ClientOperationResponse, Rejection>> + Send {
        T::client_operation(self, context)
    }
}

/// The responses of `clientOperation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientOperationResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ClientOperationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ModelsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_client_operation(&api)])
}

fn route_client_operation<T: ModelsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CLIENT_OPERATION,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.client_operation(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

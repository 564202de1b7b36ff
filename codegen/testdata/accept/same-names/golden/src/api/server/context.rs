// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `Context`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `Context`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ContextApi: Send + Sync + 'static {
    /// `GET /i`.
    ///
    /// `GET /i`, operation `context`.
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
    /// use quay_api::server::context::{
    ///     ContextApi,
    ///     ContextResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ContextApi for Mine {
    ///     async fn context(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ContextResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn context(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ContextResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ContextApi> ContextApi for Arc<T> {
    fn context(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ContextResponse, Rejection>> + Send {
        T::context(self, context)
    }
}

/// The responses of `context`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContextResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ContextResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ContextApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_context(&api)])
}

fn route_context<T: ContextApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONTEXT,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.context(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `crate`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `crate`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait CrateApi: Send + Sync + 'static {
    /// `GET /g`.
    ///
    /// `GET /g`, operation `all`.
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
    /// use quay_api::server::crate_::{
    ///     AllResponse,
    ///     CrateApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl CrateApi for Mine {
    ///     async fn all(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<AllResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn all(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AllResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: CrateApi> CrateApi for Arc<T> {
    fn all(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AllResponse, Rejection>> + Send {
        T::all(self, context)
    }
}

/// The responses of `all`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for AllResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: CrateApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_all(&api)])
}

fn route_all<T: CrateApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ALL_,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.all(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `super`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `super`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SuperApi: Send + Sync + 'static {
    /// `GET /h`.
    ///
    /// `GET /h`, operation `ALL2`.
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
    /// use quay_api::server::super_::{
    ///     All2Response,
    ///     SuperApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SuperApi for Mine {
    ///     async fn all2(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<All2Response, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn all2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<All2Response, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SuperApi> SuperApi for Arc<T> {
    fn all2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<All2Response, Rejection>> + Send {
        T::all2(self, context)
    }
}

/// The responses of `ALL2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum All2Response {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for All2Response {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SuperApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_all2(&api)])
}

fn route_all2<T: SuperApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ALL2,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.all2(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

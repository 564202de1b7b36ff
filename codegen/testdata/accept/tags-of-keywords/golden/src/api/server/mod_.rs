// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `mod`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `mod`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ModApi: Send + Sync + 'static {
    /// `GET /mod`.
    ///
    /// `GET /mod`, operation `mod`.
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
    /// use quay_api::server::mod_::{
    ///     ModApi,
    ///     ModResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ModApi for Mine {
    ///     async fn mod_(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ModResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn mod_(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ModResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ModApi> ModApi for Arc<T> {
    fn mod_(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ModResponse, Rejection>> + Send {
        T::mod_(self, context)
    }
}

/// The responses of `mod`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ModResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ModApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_mod_(&api)])
}

fn route_mod_<T: ModApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::MOD,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.mod_(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

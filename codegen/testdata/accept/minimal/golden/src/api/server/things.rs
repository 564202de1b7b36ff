// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Ping.
    ///
    /// Returns a text.
    ///
    /// `GET /ping`, operation `ping`.
    ///
    /// Server behaviour: [bodies-are-bare](crate::server_behaviour#bodies-are-bare),
    /// [no-token-needed](crate::server_behaviour#no-token-needed).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The text.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     PingResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn ping(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<PingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn ping(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<PingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn ping(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<PingResponse, Rejection>> + Send {
        T::ping(self, context)
    }
}

/// The successful responses of `ping`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingResponse {
    /// 200: The text.
    Ok(String),
}

impl IntoResponse for PingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_ping(&api)])
}

fn route_ping<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.ping(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

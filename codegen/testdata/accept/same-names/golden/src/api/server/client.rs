// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `client`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `client`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ClientApi: Send + Sync + 'static {
    /// `POST /c`.
    ///
    /// `POST /c`, operation `getThing3`.
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
    /// use quay_api::server::client::{
    ///     ClientApi,
    ///     GetThing3Response,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ClientApi for Mine {
    ///     async fn get_thing3(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::GetThingPath,
    ///     ) -> Result<GetThing3Response, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_thing3(
        &self,
        context: Context,
        body: crate::models::GetThingPath,
    ) -> impl Future<Output = Result<GetThing3Response, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ClientApi> ClientApi for Arc<T> {
    fn get_thing3(
        &self,
        context: Context,
        body: crate::models::GetThingPath,
    ) -> impl Future<Output = Result<GetThing3Response, Rejection>> + Send {
        T::get_thing3(self, context, body)
    }
}

/// The responses of `getThing3`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThing3Response {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetThing3Response {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ClientApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_thing3(&api)])
}

fn route_get_thing3<T: ClientApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_THING3,
        &[],
        Some(&super::schemas::GET_THING_PATH),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.get_thing3(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `thing`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `thing`.
///
/// Things.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingApi: Send + Sync + 'static {
    /// Read a thing.
    ///
    /// Reads a thing.
    ///
    /// `GET /things/{id}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::thing::{
    ///     GetThingPath,
    ///     GetThingResponse,
    ///     ThingApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingApi for Mine {
    ///     async fn get_thing(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetThingPath,
    ///     ) -> Result<GetThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingApi> ThingApi for Arc<T> {
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        T::get_thing(self, context, path)
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    /// The id.
    pub id: crate::PathSegment,
}

/// The successful responses of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponse {
    /// 200: The thing.
    Ok(crate::models::Thing),
}

impl IntoResponse for GetThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_thing(&api)])
}

fn route_get_thing<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_THING,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetThingPath {
                    id: call.path("id")?,
                };
                api.get_thing(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

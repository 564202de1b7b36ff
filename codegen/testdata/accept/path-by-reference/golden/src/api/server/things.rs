// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `things`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// `GET /things/{name}`.
    ///
    /// `GET /things/{name}`, operation `getThing`.
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
    /// use quay_api::server::things::{
    ///     GetThingPath,
    ///     GetThingQuery,
    ///     GetThingResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn get_thing(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetThingPath,
    ///         _query: GetThingQuery,
    ///     ) -> Result<GetThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
        query: GetThingQuery,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `HEAD /things/{name}`.
    ///
    /// `HEAD /things/{name}`, operation `headThing`.
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
    fn head_thing(
        &self,
        context: Context,
        path: HeadThingPath,
    ) -> impl Future<Output = Result<HeadThingResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
        query: GetThingQuery,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        T::get_thing(self, context, path, query)
    }

    fn head_thing(
        &self,
        context: Context,
        path: HeadThingPath,
    ) -> impl Future<Output = Result<HeadThingResponse, Rejection>> + Send {
        T::head_thing(self, context, path)
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    pub name: crate::PathSegment,
}

/// The query parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingQuery {
    /// Limits: like `^\p{L}+$`.
    pub word: Option<String>,
}

/// The responses of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `headThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadThingPath {
    pub name: crate::PathSegment,
}

/// The responses of `headThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for HeadThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_thing(&api), route_head_thing(&api)])
}

fn route_get_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_THING,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetThingPath {
                        name: call.path("name")?,
                    };
                    let query = GetThingQuery {
                        word: call.parameter(apitwin_runtime::Location::Query, "word")?,
                    };
                    api.get_thing(call.context, path, query)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_THING__PARAMETERS)
}

fn route_head_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::HEAD_THING,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = HeadThingPath {
                    name: call.path("name")?,
                };
                api.head_thing(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

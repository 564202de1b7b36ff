// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Bounds, Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Do listThings.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /things/`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
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
    ///     ListThingsResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn list_things(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListThingsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_things(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Do addThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `POST /things/`, operation `addThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn add_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AddThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Do getThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /things/{type}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Do dropThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `DELETE /things/{type}`, operation `dropThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn drop_thing(
        &self,
        context: Context,
        path: DropThingPath,
    ) -> impl Future<Output = Result<DropThingResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Do getTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /repository/{repository}/tags/{tagName}`, operation `getTag`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_tag(
        &self,
        context: Context,
        path: GetTagPath,
        query: GetTagQuery,
    ) -> impl Future<Output = Result<GetTagResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Do headTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `HEAD /repository/{repository}/tags/{tagName}`, operation `headTag`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn head_tag(
        &self,
        context: Context,
        path: HeadTagPath,
    ) -> impl Future<Output = Result<HeadTagResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn list_things(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        T::list_things(self, context)
    }

    fn add_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AddThingResponse, Rejection>> + Send {
        T::add_thing(self, context)
    }

    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        T::get_thing(self, context, path)
    }

    fn drop_thing(
        &self,
        context: Context,
        path: DropThingPath,
    ) -> impl Future<Output = Result<DropThingResponse, Rejection>> + Send {
        T::drop_thing(self, context, path)
    }

    fn get_tag(
        &self,
        context: Context,
        path: GetTagPath,
        query: GetTagQuery,
    ) -> impl Future<Output = Result<GetTagResponse, Rejection>> + Send {
        T::get_tag(self, context, path, query)
    }

    fn head_tag(
        &self,
        context: Context,
        path: HeadTagPath,
    ) -> impl Future<Output = Result<HeadTagResponse, Rejection>> + Send {
        T::head_tag(self, context, path)
    }
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `addThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for AddThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    /// A part of the path whose name is a keyword of Rust.
    pub type_: crate::PathSegment,
}

/// The successful responses of `getThing`.
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

/// The path parameters of `dropThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct DropThingPath {
    /// A part of the path whose name is a keyword of Rust.
    pub type_: crate::PathSegment,
}

/// The successful responses of `dropThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DropThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for DropThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTagPath {
    /// Several segments.
    pub repository: crate::RepositoryName,
    /// A name in another style, with a pattern.
    ///
    /// Limits: like `^[a-zA-Z]+$`.
    pub tag_name: crate::PathSegment,
}

/// The query parameters of `getTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTagQuery {
    /// A required parameter of the query.
    ///
    /// Limits: at least 1.
    pub from_time: i64,
    /// A flag.
    pub deep: Option<bool>,
    /// A number that the operation of a server reads itself.
    pub line: Option<String>,
}

/// The successful responses of `getTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTagResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetTagResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `headTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadTagPath {
    /// Several segments.
    pub repository: crate::RepositoryName,
    /// A name in another style, with a pattern.
    ///
    /// Limits: like `^[a-zA-Z]+$`.
    pub tag_name: crate::PathSegment,
}

/// The successful responses of `headTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadTagResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for HeadTagResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_things(&api),
        route_add_thing(&api),
        route_get_thing(&api),
        route_drop_thing(&api),
        route_get_tag(&api),
        route_head_tag(&api),
    ])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_things(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_add_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ADD_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.add_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
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
                    type_: call.path("type")?,
                };
                api.get_thing(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_drop_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DROP_THING,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DropThingPath {
                    type_: call.path("type")?,
                };
                api.drop_thing(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_tag<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TAG,
        &[
            QueryParameter {
                name: "fromTime",
                required: true,
                kind: Kind::Integer(Bounds {
                    minimum: Some(1i64),
                    ..Bounds::ANY
                }),
                help: "A time in seconds.",
            },
            QueryParameter {
                name: "deep",
                required: false,
                kind: Kind::Boolean,
                help: "A flag.",
            },
            QueryParameter {
                name: "line",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "A number that the operation of a server reads itself.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetTagPath {
                    repository: call.path("repository")?,
                    tag_name: call.path("tagName")?,
                };
                let query = GetTagQuery {
                    from_time: call.required_query("fromTime")?,
                    deep: call.query("deep")?,
                    line: call.query("line")?,
                };
                api.get_tag(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_head_tag<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::HEAD_TAG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = HeadTagPath {
                    repository: call.path("repository")?,
                    tag_name: call.path("tagName")?,
                };
                api.head_tag(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

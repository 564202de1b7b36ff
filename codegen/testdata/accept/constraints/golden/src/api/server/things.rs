// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Bounds, Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection,
    Response, Route,
};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// List the things.
    ///
    /// Lists the things. Bounds and sets of a query are checked as well.
    ///
    /// `GET /things`, operation `listThings`.
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
    ///     ListThingsQuery,
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
    ///         _query: ListThingsQuery,
    ///     ) -> Result<ListThingsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_things(
        &self,
        context: Context,
        query: ListThingsQuery,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a thing.
    ///
    /// Takes values in all places.
    ///
    /// `POST /things`, operation `createThing`.
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
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace the things.
    ///
    /// Takes a bare list.
    ///
    /// `PUT /things`, operation `replaceThings`.
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
    fn replace_things(
        &self,
        context: Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<ReplaceThingsResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn list_things(
        &self,
        context: Context,
        query: ListThingsQuery,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        T::list_things(self, context, query)
    }

    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }

    fn replace_things(
        &self,
        context: Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<ReplaceThingsResponse, Rejection>> + Send {
        T::replace_things(self, context, body)
    }
}

/// The query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListThingsQuery {
    /// How many there are at most.
    ///
    /// Limits: at least 1, at most 100.
    pub limit: Option<i32>,
    /// Which come first.
    pub order: Option<crate::models::ListThingsOrder>,
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

/// The successful responses of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for CreateThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `replaceThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceThingsResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ReplaceThingsResponse {
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
        route_create_thing(&api),
        route_replace_things(&api),
    ])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::Integer(Bounds {
                    minimum: Some(1i64),
                    maximum: Some(100i64),
                    ..Bounds::ANY
                }),
                help: "How many there are at most.",
            },
            QueryParameter {
                name: "order",
                required: false,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["up", "down"],
                },
                help: "Which come first.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListThingsQuery {
                    limit: call.query("limit")?,
                    order: call.query("order")?,
                };
                api.list_things(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_THING,
        &[],
        Some(&super::schemas::NEW_THING),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_thing(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_replace_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REPLACE_THINGS,
        &[],
        Some(super::schemas::REPLACE_THINGS__BODY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.replace_things(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

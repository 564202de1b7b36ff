// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
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
    /// Returns a page.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`ThingList`](crate::models::ThingList): A page.
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

    /// Read a thing.
    ///
    /// Has a deprecated parameter that no call can do without.
    ///
    /// `GET /things/{name}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
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

    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        T::get_thing(self, context, path)
    }
}

/// The query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListThingsQuery {
    /// The token of the page.
    ///
    /// Deprecated: do not use it in new code.
    pub next_page: Option<String>,
    /// The kind.
    ///
    /// Deprecated: do not use it in new code.
    pub kind: Option<String>,
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 200: A page.
    Ok(crate::models::ThingList),
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    /// The name.
    ///
    /// Deprecated: do not use it in new code.
    pub name: crate::PathSegment,
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
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_list_things(&api), route_get_thing(&api)])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The token of the page.",
            },
            QueryParameter {
                name: "kind",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The kind.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListThingsQuery {
                    next_page: call.query("next_page")?,
                    kind: call.query("kind")?,
                };
                api.list_things(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
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
                    name: call.path("name")?,
                };
                api.get_thing(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

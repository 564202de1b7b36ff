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

    /// List the things by number.
    ///
    /// Returns a page.
    ///
    /// `GET /numbered`, operation `listNumbered`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`NumberedList`](crate::models::NumberedList): A page.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_numbered(
        &self,
        context: Context,
        query: ListNumberedQuery,
    ) -> impl Future<Output = Result<ListNumberedResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Count the things.
    ///
    /// Returns a page.
    ///
    /// `GET /counted`, operation `listCounted`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`NumberedList`](crate::models::NumberedList): A page.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_counted(
        &self,
        context: Context,
        query: ListCountedQuery,
    ) -> impl Future<Output = Result<ListCountedResponse, Rejection>> + Send {
        let _ = (query,);
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

    fn list_numbered(
        &self,
        context: Context,
        query: ListNumberedQuery,
    ) -> impl Future<Output = Result<ListNumberedResponse, Rejection>> + Send {
        T::list_numbered(self, context, query)
    }

    fn list_counted(
        &self,
        context: Context,
        query: ListCountedQuery,
    ) -> impl Future<Output = Result<ListCountedResponse, Rejection>> + Send {
        T::list_counted(self, context, query)
    }
}

/// The query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListThingsQuery {
    /// The token of the page.
    pub next_page: Option<String>,
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

/// The query parameters of `listNumbered`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListNumberedQuery {
    /// The number of the page.
    pub page: Option<i64>,
}

/// The successful responses of `listNumbered`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListNumberedResponse {
    /// 200: A page.
    Ok(crate::models::NumberedList),
}

impl IntoResponse for ListNumberedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listCounted`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListCountedQuery {
    /// The number of the page.
    pub offset: Option<i32>,
}

/// The successful responses of `listCounted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCountedResponse {
    /// 200: A page.
    Ok(crate::models::NumberedList),
}

impl IntoResponse for ListCountedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_things(&api),
        route_list_numbered(&api),
        route_list_counted(&api),
    ])
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
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListThingsQuery {
                    next_page: call.query("next_page")?,
                };
                api.list_things(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_numbered<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_NUMBERED,
        &[
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The number of the page.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListNumberedQuery {
                    page: call.query("page")?,
                };
                api.list_numbered(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_counted<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_COUNTED,
        &[
            QueryParameter {
                name: "offset",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The number of the page.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListCountedQuery {
                    offset: call.query("offset")?,
                };
                api.list_counted(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
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
    /// Takes a default of every type.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The names of the things.
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
}

/// The query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListThingsQuery {
    /// How many to give.
    ///
    /// It is `5` where it is not sent.
    pub limit: i32,
    /// The oldest one.
    ///
    /// It is `-1` where it is not sent.
    pub since: i64,
    /// Whether to give all.
    ///
    /// It is `true` where it is not sent.
    pub all: bool,
    /// A name.
    ///
    /// It is `"it's \"one\""` where it is not sent.
    pub name: String,
    /// The order.
    ///
    /// It is `"down"` where it is not sent.
    pub order: crate::models::ListThingsOrder,
    /// The kind, whose component has the default.
    ///
    /// It is `"image"` where it is not sent.
    pub kind: crate::models::Kind,
    /// The state, whose default may be one that the document does not list.
    ///
    /// It is `"dry"` where it is not sent.
    pub state: crate::models::ListThingsState,
    /// The page, which the operation reads itself.
    ///
    /// It is `1` where it is not sent.
    pub page: String,
    /// A parameter without a default.
    pub performer: Option<String>,
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 200: The names of the things.
    Ok(String),
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_list_things(&api)])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "How many to give.",
            },
            QueryParameter {
                name: "since",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The oldest one.",
            },
            QueryParameter {
                name: "all",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to give all.",
            },
            QueryParameter {
                name: "name",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "A name.",
            },
            QueryParameter {
                name: "order",
                required: false,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["up", "down"],
                },
                help: "The order.",
            },
            QueryParameter {
                name: "kind",
                required: false,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["image", "application"],
                },
                help: "The kind, whose component has the default.",
            },
            QueryParameter {
                name: "state",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The state, whose default may be one that the document does not list.",
            },
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The page, which the operation reads itself.",
            },
            QueryParameter {
                name: "performer",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "A parameter without a default.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListThingsQuery {
                    limit: call.query("limit")?.unwrap_or(5),
                    since: call.query("since")?.unwrap_or(-1),
                    all: call.query("all")?.unwrap_or(true),
                    name: call
                        .query("name")?
                        .unwrap_or_else(|| "it's \"one\"".to_owned()),
                    order: call
                        .query("order")?
                        .unwrap_or(crate::models::ListThingsOrder::Down),
                    kind: call.query("kind")?.unwrap_or(crate::models::Kind::Image),
                    state: call
                        .query("state")?
                        .unwrap_or_else(|| crate::models::ListThingsState::from("dry")),
                    page: call.query("page")?.unwrap_or_else(|| "1".to_owned()),
                    performer: call.query("performer")?,
                };
                api.list_things(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

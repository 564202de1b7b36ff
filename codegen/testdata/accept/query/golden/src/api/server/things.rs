// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Bounds, Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection,
    Response, Route, Schema,
};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// List things.
    ///
    /// Lists things.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There are none.
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
    /// The ratio.
    ///
    /// Limits: at least 0, at most 1.
    pub ratio: f64,
    /// The colours.
    ///
    /// Limits: at most 3 items, no item twice.
    pub colour: Vec<crate::models::Colour>,
    /// A colour under another name.
    pub tint: Option<crate::models::Tint>,
    /// The units.
    pub unit: Option<Vec<crate::models::ListThingsUnitItem>>,
    /// The names.
    pub name: Option<crate::models::Names>,
    /// The widths.
    pub width: Option<Vec<i32>>,
    /// The weights.
    pub weight: Option<Vec<f64>>,
    /// The flags.
    pub flag: Option<Vec<bool>>,
    /// A number under another name.
    pub count: Option<crate::models::Count>,
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 204: There are none.
    NoContent,
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
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
                name: "ratio",
                required: true,
                kind: Kind::Number(Bounds {
                    minimum: Some(0i64),
                    maximum: Some(1i64),
                    ..Bounds::ANY
                }),
                help: "The ratio.",
            },
            QueryParameter {
                name: "colour",
                required: true,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Text {
                            length: Count::ANY,
                            pattern: None,
                            values: &["red", "blue"],
                        },
                        ..Schema::ANY
                    },
                    count: Count {
                        least: None,
                        most: Some(3u64),
                    },
                    unique: true,
                },
                help: "The colours.",
            },
            QueryParameter {
                name: "tint",
                required: false,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["red", "blue"],
                },
                help: "A colour under another name.",
            },
            QueryParameter {
                name: "unit",
                required: false,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Text {
                            length: Count::ANY,
                            pattern: None,
                            values: &["m", "km"],
                        },
                        ..Schema::ANY
                    },
                    count: Count::ANY,
                    unique: false,
                },
                help: "The units.",
            },
            QueryParameter {
                name: "name",
                required: false,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::ANY_TEXT,
                        ..Schema::ANY
                    },
                    count: Count::ANY,
                    unique: false,
                },
                help: "The names.",
            },
            QueryParameter {
                name: "width",
                required: false,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::ANY_INTEGER,
                        ..Schema::ANY
                    },
                    count: Count::ANY,
                    unique: false,
                },
                help: "The widths.",
            },
            QueryParameter {
                name: "weight",
                required: false,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::ANY_NUMBER,
                        ..Schema::ANY
                    },
                    count: Count::ANY,
                    unique: false,
                },
                help: "The weights.",
            },
            QueryParameter {
                name: "flag",
                required: false,
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Boolean,
                        ..Schema::ANY
                    },
                    count: Count::ANY,
                    unique: false,
                },
                help: "The flags.",
            },
            QueryParameter {
                name: "count",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "A number under another name.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListThingsQuery {
                    ratio: call.required_query("ratio")?,
                    colour: call.required_query("colour")?,
                    tint: call.query("tint")?,
                    unit: call.query("unit")?,
                    name: call.query("name")?,
                    width: call.query("width")?,
                    weight: call.query("weight")?,
                    flag: call.query("flag")?,
                    count: call.query("count")?,
                };
                api.list_things(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

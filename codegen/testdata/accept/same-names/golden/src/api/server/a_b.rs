// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `a-b`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `a-b`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ABApi: Send + Sync + 'static {
    /// `GET /a/{id}/{Id}/{ID}`.
    ///
    /// `GET /a/{id}/{Id}/{ID}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): A thing.
    ///   - Header `X-A`:
    ///   - Header `X.A`:
    ///   - Header `X_A`, which may be absent:
    ///   - Header `body`:
    ///   - Header `Body-2`:
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404, 4XX or default.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::a_b::{
    ///     ABApi,
    ///     GetThingCookies,
    ///     GetThingHeaders,
    ///     GetThingPath,
    ///     GetThingQuery,
    ///     GetThingResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ABApi for Mine {
    ///     async fn get_thing(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetThingPath,
    ///         _query: GetThingQuery,
    ///         _headers: GetThingHeaders,
    ///         _cookies: GetThingCookies,
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
        headers: GetThingHeaders,
        cookies: GetThingCookies,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        let _ = (path, query, headers, cookies);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /b`.
    ///
    /// `POST /b`, operation `get_thing2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing2`](crate::models::Thing2) or `String` as `text/json`: A thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_thing2(
        &self,
        context: Context,
        body: crate::models::GetThing2Body,
    ) -> impl Future<Output = Result<GetThing2Response, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ABApi> ABApi for Arc<T> {
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
        query: GetThingQuery,
        headers: GetThingHeaders,
        cookies: GetThingCookies,
    ) -> impl Future<Output = Result<GetThingResponse, Rejection>> + Send {
        T::get_thing(self, context, path, query, headers, cookies)
    }

    fn get_thing2(
        &self,
        context: Context,
        body: crate::models::GetThing2Body,
    ) -> impl Future<Output = Result<GetThing2Response, Rejection>> + Send {
        T::get_thing2(self, context, body)
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    pub id: crate::PathSegment,
    pub id_in_path: crate::PathSegment,
    pub id_in_path_2: i64,
}

/// The query parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingQuery {
    pub id_in_query: Option<String>,
    pub _1: Option<i64>,
    pub _1_in_query: Option<i64>,
    pub filter_a: Option<String>,
    pub filter_a_in_query: Option<String>,
    pub self_: Option<String>,
    pub context: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub request: Option<String>,
    pub body: Option<String>,
    pub send_in_query: Option<String>,
}

/// The headers of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingHeaders {
    pub id_in_header: Option<String>,
}

/// The cookies of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingCookies {
    pub id_in_cookie: Option<String>,
}

/// The responses of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponse {
    /// 200: A thing.
    Ok {
        /// The body.
        body: crate::models::Thing,
        /// The header `X-A`.
        x_a: String,
        /// The header `X.A`.
        x_a2: String,
        /// The header `X_A`.
        x_a3: Option<i64>,
        /// The header `body`.
        body2: String,
        /// The header `Body-2`.
        body_2: String,
    },
    /// 404: None.
    Status404(crate::models::GetThingError),
    /// 4XX: None.
    ClientError {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: crate::models::GetThingResponse,
    },
    /// default: None.
    Default {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: crate::models::Rejection,
    },
}

impl IntoResponse for GetThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok { body, x_a, x_a2, x_a3, body2, body_2 } => {
                Call::respond(200u16, &body)
                    .with_declared_header("x-a", Some(&x_a))
                    .with_declared_header("x.a", Some(&x_a2))
                    .with_declared_header(
                        "x_a",
                        x_a3.map(|value| value.to_string()).as_deref(),
                    )
                    .with_declared_header("body", Some(&body2))
                    .with_declared_header("body-2", Some(&body_2))
            }
            Self::Status404(body) => Call::respond(404u16, &body),
            Self::ClientError { status, body } => {
                Call::respond(status.as_u16(), &body).within(400u16..=499u16)
            }
            Self::Default { status, body } => {
                Call::respond(status.as_u16(), &body).within(200u16..=599u16)
            }
        }
    }
}

/// The responses of `get_thing2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThing2Response {
    /// 200 as `application/json`: A thing.
    OkApplicationJson(crate::models::Thing2),
    /// 200 as `text/json`: A thing.
    OkTextJson(String),
}

impl IntoResponse for GetThing2Response {
    fn into_response(self) -> Response {
        match self {
            Self::OkApplicationJson(body) => Call::respond(200u16, &body),
            Self::OkTextJson(body) => Response::plain(200u16, "text/json", &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ABApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_thing(&api), route_get_thing2(&api)])
}

fn route_get_thing<T: ABApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_THING,
            &[
                QueryParameter {
                    name: "id",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "+1",
                    required: false,
                    kind: Kind::ANY_INT64,
                    help: "",
                },
                QueryParameter {
                    name: "-1",
                    required: false,
                    kind: Kind::ANY_INT64,
                    help: "",
                },
                QueryParameter {
                    name: "filter[a]",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "filter.a",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "self",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "context",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "path",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "query",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "request",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "body",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "send",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
            ],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetThingPath {
                        id: call.path("id")?,
                        id_in_path: call.path("Id")?,
                        id_in_path_2: call.path("ID")?,
                    };
                    let query = GetThingQuery {
                        id_in_query: call.query("id")?,
                        _1: call.query("+1")?,
                        _1_in_query: call.query("-1")?,
                        filter_a: call.query("filter[a]")?,
                        filter_a_in_query: call.query("filter.a")?,
                        self_: call.query("self")?,
                        context: call.query("context")?,
                        path: call.query("path")?,
                        query: call.query("query")?,
                        request: call.query("request")?,
                        body: call.query("body")?,
                        send_in_query: call.query("send")?,
                    };
                    let headers = GetThingHeaders {
                        id_in_header: call
                            .parameter(apitwin_runtime::Location::Header, "id")?,
                    };
                    let cookies = GetThingCookies {
                        id_in_cookie: call
                            .parameter(apitwin_runtime::Location::Cookie, "id")?,
                    };
                    api.get_thing(call.context, path, query, headers, cookies)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_THING__PARAMETERS)
}

fn route_get_thing2<T: ABApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_THING2,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = match call.content() {
                        Some(0) => crate::models::GetThing2Body::Json(call.body()?),
                        _ => crate::models::GetThing2Body::Text(call.body()?),
                    };
                    api.get_thing2(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/json",
            apitwin_runtime::server::Reading::Json(&super::schemas::THING3),
        )
        .with_content(
            "text/plain",
            apitwin_runtime::server::Reading::Text(super::schemas::GET_THING2__BODY_1),
        )
}

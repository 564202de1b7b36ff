// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `untagged`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
    Schema,
};

/// The operations of tag `untagged`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UntaggedApi: Send + Sync + 'static {
    /// `GET /things/{body}/{help}`.
    ///
    /// `GET /things/{body}/{help}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
    /// use quay_api::server::untagged::{
    ///     GetThingCookies,
    ///     GetThingHeaders,
    ///     GetThingPath,
    ///     GetThingQuery,
    ///     GetThingResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
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

    /// `POST /things/{body}/{help}`.
    ///
    /// `POST /things/{body}/{help}`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
        path: CreateThingPath,
        body: crate::models::CreateThingBody,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /context/list`.
    ///
    /// `GET /context/list`, operation `contextList`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn context_list(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ContextListResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /api/help`.
    ///
    /// `PUT /api/help`, operation `help`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn help(
        &self,
        context: Context,
        body: Option<crate::models::Thing>,
    ) -> impl Future<Output = Result<HelpResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
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

    fn create_thing(
        &self,
        context: Context,
        path: CreateThingPath,
        body: crate::models::CreateThingBody,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, path, body)
    }

    fn context_list(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ContextListResponse, Rejection>> + Send {
        T::context_list(self, context)
    }

    fn help(
        &self,
        context: Context,
        body: Option<crate::models::Thing>,
    ) -> impl Future<Output = Result<HelpResponse, Rejection>> + Send {
        T::help(self, context, body)
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    pub body: crate::PathSegment,
    /// Limits: at least -3, at most 3.
    pub help: i64,
}

/// The query parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingQuery {
    pub credentials: Option<String>,
    pub credential: Option<bool>,
    pub token_file: Option<String>,
    pub token_file_in_query: Option<f64>,
    pub max_items: Option<i64>,
    pub h: Option<String>,
    pub version: String,
    pub output: Option<crate::models::GetThingOutput>,
    pub ключ: Option<Vec<String>>,
}

/// The headers of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingHeaders {
    pub columns: Option<String>,
}

/// The cookies of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingCookies {
    pub debug: Option<String>,
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

/// The path parameters of `createThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateThingPath {
    pub body_in_path: crate::PathSegment,
    /// Limits: at least -3, at most 3.
    pub help: i64,
}

/// The responses of `createThing`.
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

/// The responses of `contextList`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContextListResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ContextListResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `help`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HelpResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for HelpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_thing(&api),
        route_create_thing(&api),
        route_context_list(&api),
        route_help(&api),
    ])
}

fn route_get_thing<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_THING,
            &[
                QueryParameter {
                    name: "credentials",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "credential",
                    required: false,
                    kind: Kind::Boolean,
                    help: "",
                },
                QueryParameter {
                    name: "token_file",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "token-file",
                    required: false,
                    kind: Kind::ANY_NUMBER,
                    help: "",
                },
                QueryParameter {
                    name: "max_items",
                    required: false,
                    kind: Kind::ANY_INT64,
                    help: "",
                },
                QueryParameter {
                    name: "h",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "version",
                    required: true,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "output",
                    required: false,
                    kind: Kind::Text {
                        length: Count::ANY,
                        pattern: None,
                        values: &["", "-", "--x", "a b", "é", "Null", "a,b"],
                    },
                    help: "",
                },
                QueryParameter {
                    name: "ключ \"'`$",
                    required: false,
                    kind: Kind::List {
                        item: &Schema {
                            kind: Kind::ANY_TEXT,
                            ..Schema::ANY
                        },
                        count: Count::ANY,
                        unique: false,
                    },
                    help: "",
                },
            ],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetThingPath {
                        body: call.path("body")?,
                        help: call
                            .required_parameter(apitwin_runtime::Location::Path, "help")?,
                    };
                    let query = GetThingQuery {
                        credentials: call.query("credentials")?,
                        credential: call.query("credential")?,
                        token_file: call.query("token_file")?,
                        token_file_in_query: call.query("token-file")?,
                        max_items: call.query("max_items")?,
                        h: call.query("h")?,
                        version: call.required_query("version")?,
                        output: call.query("output")?,
                        ключ: call.query("ключ \"'`$")?,
                    };
                    let headers = GetThingHeaders {
                        columns: call
                            .parameter(apitwin_runtime::Location::Header, "columns")?,
                    };
                    let cookies = GetThingCookies {
                        debug: call
                            .parameter(apitwin_runtime::Location::Cookie, "debug")?,
                    };
                    api.get_thing(call.context, path, query, headers, cookies)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_THING__PARAMETERS)
}

fn route_create_thing<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::CREATE_THING,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = CreateThingPath {
                        body_in_path: call.path("body")?,
                        help: call
                            .required_parameter(apitwin_runtime::Location::Path, "help")?,
                    };
                    let body = match call.content() {
                        Some(0) => crate::models::CreateThingBody::Json(call.body()?),
                        Some(1) => {
                            crate::models::CreateThingBody::Multipart(call.multipart()?)
                        }
                        _ => crate::models::CreateThingBody::Text(call.body()?),
                    };
                    api.create_thing(call.context, path, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::CREATE_THING__PARAMETERS)
        .with_content(
            "application/json",
            apitwin_runtime::server::Reading::Json(&super::schemas::THING),
        )
        .with_content(
            "multipart/form-data",
            apitwin_runtime::server::Reading::Multipart {
                schema: super::schemas::CREATE_THING__BODY_1,
                files: &["file"],
            },
        )
        .with_content(
            "text/plain",
            apitwin_runtime::server::Reading::Text(super::schemas::CREATE_THING__BODY_2),
        )
}

fn route_context_list<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONTEXT_LIST,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.context_list(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_help<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::HELP,
            &[],
            Some(&super::schemas::THING),
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.optional_body()?;
                    api.help(call.context, body).await.map(IntoResponse::into_response)
                }
            },
        )
        .with_optional_body()
}

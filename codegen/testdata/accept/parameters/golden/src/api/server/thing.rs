// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `thing`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Bounds, Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection,
    Response, Route, Schema,
};

/// The operations of tag `thing`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingApi: Send + Sync + 'static {
    /// `GET /things/{id}`.
    ///
    /// `GET /things/{id}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// use quay_api::server::thing::{
    ///     GetThingCookies,
    ///     GetThingHeaders,
    ///     GetThingPath,
    ///     GetThingQuery,
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

    /// `GET /queries`.
    ///
    /// `GET /queries`, operation `listQueries`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_queries(
        &self,
        context: Context,
        query: ListQueriesQuery,
    ) -> impl Future<Output = Result<ListQueriesResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`.
    ///
    /// `PUT /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`, operation
    /// `putPaths`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn put_paths(
        &self,
        context: Context,
        path: PutPathsPath,
        body: Option<crate::models::Filter>,
    ) -> impl Future<Output = Result<PutPathsResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /files/{name}.{ext}`.
    ///
    /// `GET /files/{name}.{ext}`, operation `getFile`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_file(
        &self,
        context: Context,
        path: GetFilePath,
    ) -> impl Future<Output = Result<GetFileResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /files/{name}.json`.
    ///
    /// `GET /files/{name}.json`, operation `getJson`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_json(
        &self,
        context: Context,
        path: GetJsonPath,
    ) -> impl Future<Output = Result<GetJsonResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /files/v{number}:print`.
    ///
    /// `POST /files/v{number}:print`, operation `printFile`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn print_file(
        &self,
        context: Context,
        path: PrintFilePath,
    ) -> impl Future<Output = Result<PrintFileResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /headers`.
    ///
    /// `GET /headers`, operation `getHeaders`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_headers(
        &self,
        context: Context,
        headers: GetHeadersHeaders,
        cookies: GetHeadersCookies,
    ) -> impl Future<Output = Result<GetHeadersResponse, Rejection>> + Send {
        let _ = (headers, cookies);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// A number or a text, which is a number only where it is written as one.
    ///
    /// `GET /choices/{either}`, operation `getChoice`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_choice(
        &self,
        context: Context,
        path: GetChoicePath,
        query: GetChoiceQuery,
        headers: GetChoiceHeaders,
    ) -> impl Future<Output = Result<GetChoiceResponse, Rejection>> + Send {
        let _ = (path, query, headers);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Defaults that are no constants.
    ///
    /// `GET /defaults`, operation `getDefaults`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_defaults(
        &self,
        context: Context,
        query: GetDefaultsQuery,
        headers: GetDefaultsHeaders,
    ) -> impl Future<Output = Result<GetDefaultsResponse, Rejection>> + Send {
        let _ = (query, headers);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingApi> ThingApi for Arc<T> {
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

    fn list_queries(
        &self,
        context: Context,
        query: ListQueriesQuery,
    ) -> impl Future<Output = Result<ListQueriesResponse, Rejection>> + Send {
        T::list_queries(self, context, query)
    }

    fn put_paths(
        &self,
        context: Context,
        path: PutPathsPath,
        body: Option<crate::models::Filter>,
    ) -> impl Future<Output = Result<PutPathsResponse, Rejection>> + Send {
        T::put_paths(self, context, path, body)
    }

    fn get_file(
        &self,
        context: Context,
        path: GetFilePath,
    ) -> impl Future<Output = Result<GetFileResponse, Rejection>> + Send {
        T::get_file(self, context, path)
    }

    fn get_json(
        &self,
        context: Context,
        path: GetJsonPath,
    ) -> impl Future<Output = Result<GetJsonResponse, Rejection>> + Send {
        T::get_json(self, context, path)
    }

    fn print_file(
        &self,
        context: Context,
        path: PrintFilePath,
    ) -> impl Future<Output = Result<PrintFileResponse, Rejection>> + Send {
        T::print_file(self, context, path)
    }

    fn get_headers(
        &self,
        context: Context,
        headers: GetHeadersHeaders,
        cookies: GetHeadersCookies,
    ) -> impl Future<Output = Result<GetHeadersResponse, Rejection>> + Send {
        T::get_headers(self, context, headers, cookies)
    }

    fn get_choice(
        &self,
        context: Context,
        path: GetChoicePath,
        query: GetChoiceQuery,
        headers: GetChoiceHeaders,
    ) -> impl Future<Output = Result<GetChoiceResponse, Rejection>> + Send {
        T::get_choice(self, context, path, query, headers)
    }

    fn get_defaults(
        &self,
        context: Context,
        query: GetDefaultsQuery,
        headers: GetDefaultsHeaders,
    ) -> impl Future<Output = Result<GetDefaultsResponse, Rejection>> + Send {
        T::get_defaults(self, context, query, headers)
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    /// Limits: like `^\p{L}+$`.
    pub id: crate::PathSegment,
}

/// The query parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingQuery {
    pub id_in_query: Option<String>,
    /// It overrides nothing of the call.
    ///
    /// Limits: at most 10 characters.
    pub url: Option<String>,
    pub send_in_query: Option<bool>,
    /// Limits: a multiple of 5.
    ///
    /// It is `10` where it is not sent.
    pub page_size: i64,
    /// Limits: above 0.
    pub page_size_in_query: Option<f64>,
    /// It replaces the one of the path.
    pub limit: Option<Vec<i64>>,
}

/// The headers of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingHeaders {
    /// Limits: at least 2 characters, like `^[a-z]+$`.
    pub id_in_header: String,
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

/// The query parameters of `listQueries`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListQueriesQuery {
    /// Limits: at least 1 item, at most 3 items, no item twice.
    ///
    /// Each item: Limits: at most 5 characters.
    pub joined: Vec<String>,
    /// Each item: Limits: at least 1.
    pub spaced: Option<Vec<i32>>,
    pub piped: Option<Vec<crate::models::Colour>>,
    pub deep: Option<crate::models::Filter>,
    pub one_or_many: Option<crate::models::OneOrMany>,
    pub one_or_many_joined: Option<crate::models::ListQueriesOneOrManyJoined>,
    pub any: Option<std::collections::BTreeMap<String, i32>>,
    pub spread: Option<crate::models::Filter>,
    pub flat: Option<crate::models::ListQueriesFlat>,
    pub json: Option<crate::models::Filter>,
    pub reserved: Option<String>,
    pub colours: Option<Vec<crate::models::Colour>>,
    pub colour: Option<crate::models::Colour>,
}

/// The responses of `listQueries`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListQueriesResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ListQueriesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `putPaths`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutPathsPath {
    /// Limits: at most 8 characters.
    pub plain: crate::PathSegment,
    pub list: Vec<String>,
    pub label: String,
    pub labels: Vec<i64>,
    pub matrix: i32,
    pub matrices: Vec<String>,
    pub object: crate::models::Filter,
    pub json: Vec<i32>,
}

/// The responses of `putPaths`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutPathsResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for PutPathsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getFile`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetFilePath {
    pub name: crate::PathSegment,
    pub ext: crate::models::GetFileExt,
}

/// The responses of `getFile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetFileResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getJson`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetJsonPath {
    pub name: crate::PathSegment,
}

/// The responses of `getJson`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetJsonResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetJsonResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `printFile`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintFilePath {
    pub number: i64,
}

/// The responses of `printFile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrintFileResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for PrintFileResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The headers of `getHeaders`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHeadersHeaders {
    pub x_text: String,
    /// Limits: at most 3 items.
    pub x_list: Option<Vec<String>>,
    pub x_object: Option<crate::models::Filter>,
    pub x_json: Option<crate::models::Filter>,
    /// Limits: at most 5.
    ///
    /// It is `3` where it is not sent.
    pub x_count: i32,
}

/// The cookies of `getHeaders`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHeadersCookies {
    pub session: Option<String>,
    pub crumbs: Option<Vec<String>>,
    pub many: Option<Vec<i32>>,
}

/// The responses of `getHeaders`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetHeadersResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetHeadersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getChoice`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetChoicePath {
    pub either: crate::models::NumberOrText,
}

/// The query parameters of `getChoice`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetChoiceQuery {
    pub either_in_query: Option<crate::models::NumberOrText>,
    pub several: Option<Vec<crate::models::NumberOrText>>,
    /// Limits: at most 9.
    pub nullable: Option<crate::models::Small>,
}

/// The headers of `getChoice`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetChoiceHeaders {
    pub either_in_header: Option<crate::models::NumberOrText>,
}

/// The responses of `getChoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetChoiceResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetChoiceResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The query parameters of `getDefaults`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultsQuery {
    /// It is `"YWI="` where it is not sent.
    pub bytes: apitwin_runtime::Base64,
    /// It is `"67e55044-10b1-426f-9247-bb680e5fe0c8"` where it is not sent.
    pub id: apitwin_runtime::uuid::Uuid,
    /// It is `5` where it is not sent.
    pub either: crate::models::NumberOrText,
    /// It is `{"most":5}` where it is not sent.
    pub filter: crate::models::GetDefaultsFilter,
}

/// The headers of `getDefaults`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDefaultsHeaders {
    /// It is `"127.0.0.1"` where it is not sent.
    pub address: std::net::Ipv4Addr,
}

/// The responses of `getDefaults`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDefaultsResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetDefaultsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_thing(&api),
        route_list_queries(&api),
        route_put_paths(&api),
        route_get_file(&api),
        route_get_json(&api),
        route_print_file(&api),
        route_get_headers(&api),
        route_get_choice(&api),
        route_get_defaults(&api),
    ])
}

fn route_get_thing<T: ThingApi>(api: &Arc<T>) -> Route {
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
                    name: "send",
                    required: false,
                    kind: Kind::Boolean,
                    help: "",
                },
                QueryParameter {
                    name: "limit",
                    required: false,
                    kind: Kind::List {
                        item: &Schema {
                            kind: Kind::ANY_INT64,
                            ..Schema::ANY
                        },
                        count: Count::ANY,
                        unique: false,
                    },
                    help: "It replaces the one of the path.",
                },
            ],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetThingPath {
                        id: call
                            .required_parameter(apitwin_runtime::Location::Path, "id")?,
                    };
                    let query = GetThingQuery {
                        id_in_query: call.query("id")?,
                        url: call.parameter(apitwin_runtime::Location::Query, "url")?,
                        send_in_query: call.query("send")?,
                        page_size: call
                            .parameter(apitwin_runtime::Location::Query, "page-size")?
                            .unwrap_or(10),
                        page_size_in_query: call
                            .parameter(apitwin_runtime::Location::Query, "page_size")?,
                        limit: call.query("limit")?,
                    };
                    let headers = GetThingHeaders {
                        id_in_header: call
                            .required_parameter(apitwin_runtime::Location::Header, "id")?,
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

fn route_list_queries<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::LIST_QUERIES,
            &[
                QueryParameter {
                    name: "reserved",
                    required: false,
                    kind: Kind::ANY_TEXT,
                    help: "",
                },
                QueryParameter {
                    name: "colours",
                    required: false,
                    kind: Kind::List {
                        item: &Schema {
                            kind: Kind::Text {
                                length: Count::ANY,
                                pattern: None,
                                values: &["red", "light blue", "a|b"],
                            },
                            ..Schema::ANY
                        },
                        count: Count::ANY,
                        unique: false,
                    },
                    help: "",
                },
                QueryParameter {
                    name: "colour",
                    required: false,
                    kind: Kind::Text {
                        length: Count::ANY,
                        pattern: None,
                        values: &["red", "light blue", "a|b"],
                    },
                    help: "",
                },
            ],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let query = ListQueriesQuery {
                        joined: call
                            .required_parameter(
                                apitwin_runtime::Location::Query,
                                "joined",
                            )?,
                        spaced: call
                            .parameter(apitwin_runtime::Location::Query, "spaced")?,
                        piped: call
                            .parameter(apitwin_runtime::Location::Query, "piped")?,
                        deep: call.parameter(apitwin_runtime::Location::Query, "deep")?,
                        one_or_many: call
                            .parameter(apitwin_runtime::Location::Query, "oneOrMany")?,
                        one_or_many_joined: call
                            .parameter(
                                apitwin_runtime::Location::Query,
                                "oneOrManyJoined",
                            )?,
                        any: call.parameter(apitwin_runtime::Location::Query, "any")?,
                        spread: call
                            .parameter(apitwin_runtime::Location::Query, "spread")?,
                        flat: call.parameter(apitwin_runtime::Location::Query, "flat")?,
                        json: call.parameter(apitwin_runtime::Location::Query, "json")?,
                        reserved: call.query("reserved")?,
                        colours: call.query("colours")?,
                        colour: call.query("colour")?,
                    };
                    api.list_queries(call.context, query)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::LIST_QUERIES__PARAMETERS)
}

fn route_put_paths<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_PATHS,
            &[],
            Some(&super::schemas::FILTER),
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = PutPathsPath {
                        plain: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "plain",
                            )?,
                        list: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "list",
                            )?,
                        label: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "label",
                            )?,
                        labels: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "labels",
                            )?,
                        matrix: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "matrix",
                            )?,
                        matrices: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "matrices",
                            )?,
                        object: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "object",
                            )?,
                        json: call
                            .required_parameter(apitwin_runtime::Location::Path, "json")?,
                    };
                    let body = call.optional_body()?;
                    api.put_paths(call.context, path, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::PUT_PATHS__PARAMETERS)
        .with_optional_body()
}

fn route_get_file<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_FILE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetFilePath {
                    name: call.path("name")?,
                    ext: call.path("ext")?,
                };
                api.get_file(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_json<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_JSON,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetJsonPath {
                    name: call.path("name")?,
                };
                api.get_json(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_print_file<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PRINT_FILE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = PrintFilePath {
                    number: call.path("number")?,
                };
                api.print_file(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_headers<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_HEADERS,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let headers = GetHeadersHeaders {
                        x_text: call
                            .required_parameter(
                                apitwin_runtime::Location::Header,
                                "x-text",
                            )?,
                        x_list: call
                            .parameter(apitwin_runtime::Location::Header, "x-list")?,
                        x_object: call
                            .parameter(apitwin_runtime::Location::Header, "x-object")?,
                        x_json: call
                            .parameter(apitwin_runtime::Location::Header, "x-json")?,
                        x_count: call
                            .parameter(apitwin_runtime::Location::Header, "x-count")?
                            .unwrap_or(3),
                    };
                    let cookies = GetHeadersCookies {
                        session: call
                            .parameter(apitwin_runtime::Location::Cookie, "session")?,
                        crumbs: call
                            .parameter(apitwin_runtime::Location::Cookie, "crumbs")?,
                        many: call.parameter(apitwin_runtime::Location::Cookie, "many")?,
                    };
                    api.get_headers(call.context, headers, cookies)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_HEADERS__PARAMETERS)
}

fn route_get_choice<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_CHOICE,
            &[
                QueryParameter {
                    name: "nullable",
                    required: false,
                    kind: Kind::Integer(Bounds {
                        minimum: Some(-2147483648i64),
                        maximum: Some(9i64),
                        ..Bounds::ANY
                    }),
                    help: "",
                },
            ],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetChoicePath {
                        either: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "either",
                            )?,
                    };
                    let query = GetChoiceQuery {
                        either_in_query: call
                            .parameter(apitwin_runtime::Location::Query, "either")?,
                        several: call
                            .parameter(apitwin_runtime::Location::Query, "several")?,
                        nullable: call.query("nullable")?,
                    };
                    let headers = GetChoiceHeaders {
                        either_in_header: call
                            .parameter(apitwin_runtime::Location::Header, "either")?,
                    };
                    api.get_choice(call.context, path, query, headers)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_CHOICE__PARAMETERS)
}

fn route_get_defaults<T: ThingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_DEFAULTS,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let query = GetDefaultsQuery {
                        bytes: call
                            .parameter(apitwin_runtime::Location::Query, "bytes")?
                            .map_or_else(|| call.default_value("\"YWI=\""), Ok)?,
                        id: call
                            .parameter(apitwin_runtime::Location::Query, "id")?
                            .map_or_else(
                                || {
                                    call
                                        .default_value("\"67e55044-10b1-426f-9247-bb680e5fe0c8\"")
                                },
                                Ok,
                            )?,
                        either: call
                            .parameter(apitwin_runtime::Location::Query, "either")?
                            .map_or_else(|| call.default_value("5"), Ok)?,
                        filter: call
                            .parameter(apitwin_runtime::Location::Query, "filter")?
                            .map_or_else(|| call.default_value("{\"most\":5}"), Ok)?,
                    };
                    let headers = GetDefaultsHeaders {
                        address: call
                            .parameter(apitwin_runtime::Location::Header, "address")?
                            .map_or_else(|| call.default_value("\"127.0.0.1\""), Ok)?,
                    };
                    api.get_defaults(call.context, query, headers)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_DEFAULTS__PARAMETERS)
}

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
    /// `GET /bearer`.
    ///
    /// `GET /bearer`, operation `withBearer`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
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
    ///     ThingsApi,
    ///     WithBearerResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn with_bearer(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<WithBearerResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn with_bearer(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBearerResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /basic`.
    ///
    /// `GET /basic`, operation `withBasic`.
    ///
    /// # Access
    ///
    /// Needs user and password (password).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_basic(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBasicResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /header`.
    ///
    /// `GET /header`, operation `withHeaderKey`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_header_key(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithHeaderKeyResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /header/as-parameter`.
    ///
    /// `GET /header/as-parameter`, operation `withKeyAsParameter`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_key_as_parameter(
        &self,
        context: Context,
        headers: WithKeyAsParameterHeaders,
    ) -> impl Future<Output = Result<WithKeyAsParameterResponse, Rejection>> + Send {
        let _ = (headers,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /query`.
    ///
    /// `GET /query`, operation `withQueryKey`.
    ///
    /// # Access
    ///
    /// Needs a key in the query parameter app key (queryKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_query_key(
        &self,
        context: Context,
        query: WithQueryKeyQuery,
    ) -> impl Future<Output = Result<WithQueryKeyResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /cookie`.
    ///
    /// `GET /cookie`, operation `withCookieKey`.
    ///
    /// # Access
    ///
    /// Needs a key in the cookie session (cookieKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_cookie_key(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithCookieKeyResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /oauth`.
    ///
    /// `GET /oauth`, operation `withScopes`.
    ///
    /// # Access
    ///
    /// Needs a token with `read` and `list` or `admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_scopes(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithScopesResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /openid`.
    ///
    /// `GET /openid`, operation `withOpenId`.
    ///
    /// # Access
    ///
    /// Needs a token with `profile`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_open_id(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithOpenIdResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /either`.
    ///
    /// `GET /either`, operation `withEither`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey), or an access token of OAuth 2 (oauth) with
    /// `read`, or user and password (password).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_either(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithEitherResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /both`.
    ///
    /// `POST /both`, operation `withBoth`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey) and an access token of OAuth 2 (oauth) with
    /// `read` and a key in the cookie session (cookieKey), or user and password (password) and a
    /// key in the query parameter app key (queryKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_both(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBothResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /two-tokens`.
    ///
    /// `GET /two-tokens`, operation `withTokenOfBoth`.
    ///
    /// # Access
    ///
    /// Needs an access token of OAuth 2 (oauth) with `read` and a token of OpenID Connect (openid)
    /// with `profile`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn with_token_of_both(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithTokenOfBothResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /optional`.
    ///
    /// `GET /optional`, operation `optional`.
    ///
    /// # Access
    ///
    /// Needs no credentials, and takes a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn optional(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<OptionalResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /public`.
    ///
    /// `GET /public`, operation `open`.
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
    fn open(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<OpenResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn with_bearer(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBearerResponse, Rejection>> + Send {
        T::with_bearer(self, context)
    }

    fn with_basic(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBasicResponse, Rejection>> + Send {
        T::with_basic(self, context)
    }

    fn with_header_key(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithHeaderKeyResponse, Rejection>> + Send {
        T::with_header_key(self, context)
    }

    fn with_key_as_parameter(
        &self,
        context: Context,
        headers: WithKeyAsParameterHeaders,
    ) -> impl Future<Output = Result<WithKeyAsParameterResponse, Rejection>> + Send {
        T::with_key_as_parameter(self, context, headers)
    }

    fn with_query_key(
        &self,
        context: Context,
        query: WithQueryKeyQuery,
    ) -> impl Future<Output = Result<WithQueryKeyResponse, Rejection>> + Send {
        T::with_query_key(self, context, query)
    }

    fn with_cookie_key(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithCookieKeyResponse, Rejection>> + Send {
        T::with_cookie_key(self, context)
    }

    fn with_scopes(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithScopesResponse, Rejection>> + Send {
        T::with_scopes(self, context)
    }

    fn with_open_id(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithOpenIdResponse, Rejection>> + Send {
        T::with_open_id(self, context)
    }

    fn with_either(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithEitherResponse, Rejection>> + Send {
        T::with_either(self, context)
    }

    fn with_both(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithBothResponse, Rejection>> + Send {
        T::with_both(self, context)
    }

    fn with_token_of_both(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<WithTokenOfBothResponse, Rejection>> + Send {
        T::with_token_of_both(self, context)
    }

    fn optional(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<OptionalResponse, Rejection>> + Send {
        T::optional(self, context)
    }

    fn open(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<OpenResponse, Rejection>> + Send {
        T::open(self, context)
    }
}

/// The responses of `withBearer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithBearerResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithBearerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withBasic`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithBasicResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithBasicResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withHeaderKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithHeaderKeyResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithHeaderKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The headers of `withKeyAsParameter`.
#[derive(Clone, Debug, PartialEq)]
pub struct WithKeyAsParameterHeaders {
    pub x_app_key: Option<String>,
}

/// The responses of `withKeyAsParameter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithKeyAsParameterResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithKeyAsParameterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The query parameters of `withQueryKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct WithQueryKeyQuery {
    pub name: Option<String>,
}

/// The responses of `withQueryKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithQueryKeyResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithQueryKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withCookieKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithCookieKeyResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithCookieKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withScopes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithScopesResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithScopesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withOpenId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithOpenIdResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithOpenIdResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withEither`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithEitherResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithEitherResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withBoth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithBothResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithBothResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `withTokenOfBoth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithTokenOfBothResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for WithTokenOfBothResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `optional`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionalResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for OptionalResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `open`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for OpenResponse {
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
        route_with_bearer(&api),
        route_with_basic(&api),
        route_with_header_key(&api),
        route_with_key_as_parameter(&api),
        route_with_query_key(&api),
        route_with_cookie_key(&api),
        route_with_scopes(&api),
        route_with_open_id(&api),
        route_with_either(&api),
        route_with_both(&api),
        route_with_token_of_both(&api),
        route_optional(&api),
        route_open(&api),
    ])
}

fn route_with_bearer<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_BEARER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_bearer(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_basic<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_BASIC,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_basic(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_header_key<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_HEADER_KEY,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_header_key(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_key_as_parameter<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::WITH_KEY_AS_PARAMETER,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let headers = WithKeyAsParameterHeaders {
                        x_app_key: call
                            .parameter(apitwin_runtime::Location::Header, "x-app-key")?,
                    };
                    api.with_key_as_parameter(call.context, headers)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::WITH_KEY_AS_PARAMETER__PARAMETERS)
}

fn route_with_query_key<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_QUERY_KEY,
        &[
            QueryParameter {
                name: "name",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = WithQueryKeyQuery {
                    name: call.query("name")?,
                };
                api.with_query_key(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_cookie_key<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_COOKIE_KEY,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_cookie_key(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_scopes<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_SCOPES,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_scopes(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_open_id<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_OPEN_ID,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_open_id(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_either<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_EITHER,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_either(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_both<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_BOTH,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_both(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_with_token_of_both<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::WITH_TOKEN_OF_BOTH,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.with_token_of_both(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_optional<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::OPTIONAL,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.optional(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_open<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::OPEN,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.open(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `appspecifictokens`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `appspecifictokens`.
///
/// Passwords that a user creates for single applications, such as a container engine.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait AppspecifictokensApi: Send + Sync + 'static {
    /// List the application tokens of the caller.
    ///
    /// Lists the caller's own tokens, without their codes. Superusers see only their own tokens
    /// too. Expired tokens stay in the list until the server cleans them up.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `GET /api/v1/user/apptoken`, operation `listAppTokens`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenList`](crate::models::AppTokenList): The tokens.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::appspecifictokens::{
    ///     AppspecifictokensApi,
    ///     ListAppTokensQuery,
    ///     ListAppTokensResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl AppspecifictokensApi for Mine {
    ///     async fn list_app_tokens(
    ///         &self,
    ///         _context: Context,
    ///         _query: ListAppTokensQuery,
    ///     ) -> Result<ListAppTokensResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_app_tokens(
        &self,
        context: Context,
        query: ListAppTokensQuery,
    ) -> impl Future<Output = Result<ListAppTokensResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create an application token.
    ///
    /// Creates a token that replaces the caller's password in a container engine or another
    /// application. The registry configures the lifetime (`APP_SPECIFIC_TOKEN_EXPIRATION`); by
    /// default, tokens do not expire. Titles may be empty and need not be unique.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `POST /api/v1/user/apptoken`, operation `createAppToken`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenResponse`](crate::models::AppTokenResponse): The token with its code.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503.
    fn create_app_token(
        &self,
        context: Context,
        body: crate::models::NewAppToken,
    ) -> impl Future<Output = Result<CreateAppTokenResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an application token with its code.
    ///
    /// Returns one of the caller's tokens, including its code. Returns 404 if the token does not
    /// exist, belongs to another user or has expired.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `GET /api/v1/user/apptoken/{token_uuid}`, operation `getAppToken`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenResponse`](crate::models::AppTokenResponse): The token with its code.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_app_token(
        &self,
        context: Context,
        path: GetAppTokenPath,
    ) -> impl Future<Output = Result<GetAppTokenResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Revoke an application token.
    ///
    /// Deletes one of the caller's tokens, expired or not. Returns 404 if the token does not exist
    /// or belongs to another user, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `DELETE /api/v1/user/apptoken/{token_uuid}`, operation `revokeAppToken`.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The token was revoked.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn revoke_app_token(
        &self,
        context: Context,
        path: RevokeAppTokenPath,
    ) -> impl Future<Output = Result<RevokeAppTokenResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: AppspecifictokensApi> AppspecifictokensApi for Arc<T> {
    fn list_app_tokens(
        &self,
        context: Context,
        query: ListAppTokensQuery,
    ) -> impl Future<Output = Result<ListAppTokensResponse, Rejection>> + Send {
        T::list_app_tokens(self, context, query)
    }

    fn create_app_token(
        &self,
        context: Context,
        body: crate::models::NewAppToken,
    ) -> impl Future<Output = Result<CreateAppTokenResponse, Rejection>> + Send {
        T::create_app_token(self, context, body)
    }

    fn get_app_token(
        &self,
        context: Context,
        path: GetAppTokenPath,
    ) -> impl Future<Output = Result<GetAppTokenResponse, Rejection>> + Send {
        T::get_app_token(self, context, path)
    }

    fn revoke_app_token(
        &self,
        context: Context,
        path: RevokeAppTokenPath,
    ) -> impl Future<Output = Result<RevokeAppTokenResponse, Rejection>> + Send {
        T::revoke_app_token(self, context, path)
    }
}

/// The query parameters of `listAppTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAppTokensQuery {
    /// Whether to list only the tokens that expire soon, which is within the last tenth of the
    /// configured lifetime, or of four weeks where none is configured. Any text but `false`,
    /// `False`, `FALSE`, `0`, `null` and the empty one counts as true.
    pub expiring: Option<bool>,
}

/// The successful responses of `listAppTokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAppTokensResponse {
    /// 200: The tokens.
    Ok(crate::models::AppTokenList),
}

impl IntoResponse for ListAppTokensResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createAppToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTokenResponse {
    /// 200: The token with its code.
    Ok(crate::models::AppTokenResponse),
}

impl IntoResponse for CreateAppTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getAppToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAppTokenPath {
    /// The UUID of the token.
    pub token_uuid: crate::PathSegment,
}

/// The successful responses of `getAppToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAppTokenResponse {
    /// 200: The token with its code.
    Ok(crate::models::AppTokenResponse),
}

impl IntoResponse for GetAppTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `revokeAppToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct RevokeAppTokenPath {
    /// The UUID of the token.
    pub token_uuid: crate::PathSegment,
}

/// The successful responses of `revokeAppToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RevokeAppTokenResponse {
    /// 204: The token was revoked.
    NoContent,
}

impl IntoResponse for RevokeAppTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: AppspecifictokensApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_app_tokens(&api),
        route_create_app_token(&api),
        route_get_app_token(&api),
        route_revoke_app_token(&api),
    ])
}

fn route_list_app_tokens<T: AppspecifictokensApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_APP_TOKENS,
        &[
            QueryParameter {
                name: "expiring",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to list only the tokens that expire soon, which is within the last tenth of the configured lifetime, or of four weeks where none is configured. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAppTokensQuery {
                    expiring: call.query("expiring")?,
                };
                api.list_app_tokens(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_app_token<T: AppspecifictokensApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_APP_TOKEN,
        &[],
        Some(&super::schemas::NEW_APP_TOKEN),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_app_token(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_app_token<T: AppspecifictokensApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_APP_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetAppTokenPath {
                    token_uuid: call.path("token_uuid")?,
                };
                api.get_app_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_revoke_app_token<T: AppspecifictokensApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REVOKE_APP_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RevokeAppTokenPath {
                    token_uuid: call.path("token_uuid")?,
                };
                api.revoke_app_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

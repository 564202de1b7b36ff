// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Log in.
    ///
    /// Takes a password and returns a token.
    ///
    /// `POST /login`, operation `login`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`Token`](crate::models::Token): The token.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     LoginResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn login(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::Login,
    ///     ) -> Result<LoginResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn login(
        &self,
        context: Context,
        body: crate::models::Login,
    ) -> impl Future<Output = Result<LoginResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a token.
    ///
    /// Says what a token is good for.
    ///
    /// `GET /tokens/{token}`, operation `readToken`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Token`](crate::models::Token): The token.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn read_token(
        &self,
        context: Context,
        path: ReadTokenPath,
    ) -> impl Future<Output = Result<ReadTokenResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn login(
        &self,
        context: Context,
        body: crate::models::Login,
    ) -> impl Future<Output = Result<LoginResponse, Rejection>> + Send {
        T::login(self, context, body)
    }

    fn read_token(
        &self,
        context: Context,
        path: ReadTokenPath,
    ) -> impl Future<Output = Result<ReadTokenResponse, Rejection>> + Send {
        T::read_token(self, context, path)
    }
}

/// The successful responses of `login`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LoginResponse {
    /// 200: The token.
    Ok(crate::models::Token),
}

impl IntoResponse for LoginResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `readToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadTokenPath {
    /// The token.
    pub token: crate::Secret,
}

/// The successful responses of `readToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadTokenResponse {
    /// 200: The token.
    Ok(crate::models::Token),
}

impl IntoResponse for ReadTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_login(&api), route_read_token(&api)])
}

fn route_login<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LOGIN,
        &[],
        Some(&super::schemas::LOGIN),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.login(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_read_token<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::READ_TOKEN,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = ReadTokenPath {
                        token: call
                            .required_parameter(
                                apitwin_runtime::Location::Path,
                                "token",
                            )?,
                    };
                    api.read_token(call.context, path)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::READ_TOKEN__PARAMETERS)
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `untagged`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `untagged`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UntaggedApi: Send + Sync + 'static {
    /// `GET /codes/{code}`.
    ///
    /// `GET /codes/{code}`, operation `getCode`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
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
    ///     GetCodePath,
    ///     GetCodeQuery,
    ///     GetCodeResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn get_code(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetCodePath,
    ///         _query: GetCodeQuery,
    ///     ) -> Result<GetCodeResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_code(
        &self,
        context: Context,
        path: GetCodePath,
        query: GetCodeQuery,
    ) -> impl Future<Output = Result<GetCodeResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /things`.
    ///
    /// `POST /things`, operation `putThing`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn put_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn get_code(
        &self,
        context: Context,
        path: GetCodePath,
        query: GetCodeQuery,
    ) -> impl Future<Output = Result<GetCodeResponse, Rejection>> + Send {
        T::get_code(self, context, path, query)
    }

    fn put_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutThingResponse, Rejection>> + Send {
        T::put_thing(self, context, body)
    }
}

/// The path parameters of `getCode`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCodePath {
    /// Limits: like `^[0-9]{3}$`.
    pub code: crate::PathSegment,
}

/// The query parameters of `getCode`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCodeQuery {
    /// Limits: like `^[0-9A-Za-z_]+(?-u:\b)$`.
    pub word: Option<String>,
}

/// The responses of `getCode`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCodeResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for GetCodeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `putThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for PutThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_code(&api), route_put_thing(&api)])
}

fn route_get_code<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_CODE,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetCodePath {
                        code: call.path("code")?,
                    };
                    let query = GetCodeQuery {
                        word: call.parameter(apitwin_runtime::Location::Query, "word")?,
                    };
                    api.get_code(call.context, path, query)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_CODE__PARAMETERS)
}

fn route_put_thing<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PUT_THING,
        &[],
        Some(&super::schemas::THING),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.put_thing(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}

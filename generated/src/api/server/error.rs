// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `error`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `error`.
///
/// Explanations of the error types.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ErrorApi: Send + Sync + 'static {
    /// Read the meaning of an error type.
    ///
    /// Explains an error type. The `type` of an error body is the address of this operation.
    /// Returns 404 for a type that the server does not know. Needs no token.
    ///
    /// `GET /api/v1/error/{error_type}`, operation `getErrorDescription`.
    ///
    /// Server behaviour: [error-types](crate::server_behaviour#error-types).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`ErrorDescription`](crate::models::ErrorDescription): The explanation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::error::{
    ///     ErrorApi,
    ///     GetErrorDescriptionPath,
    ///     GetErrorDescriptionResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ErrorApi for Mine {
    ///     async fn get_error_description(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetErrorDescriptionPath,
    ///     ) -> Result<GetErrorDescriptionResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_error_description(
        &self,
        context: Context,
        path: GetErrorDescriptionPath,
    ) -> impl Future<Output = Result<GetErrorDescriptionResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ErrorApi> ErrorApi for Arc<T> {
    fn get_error_description(
        &self,
        context: Context,
        path: GetErrorDescriptionPath,
    ) -> impl Future<Output = Result<GetErrorDescriptionResponse, Rejection>> + Send {
        T::get_error_description(self, context, path)
    }
}

/// The path parameters of `getErrorDescription`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetErrorDescriptionPath {
    /// An error type, as `title` of an error body names it.
    pub error_type: crate::PathSegment,
}

/// The successful responses of `getErrorDescription`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetErrorDescriptionResponse {
    /// 200: The explanation.
    Ok(crate::models::ErrorDescription),
}

impl IntoResponse for GetErrorDescriptionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ErrorApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_error_description(&api)])
}

fn route_get_error_description<T: ErrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ERROR_DESCRIPTION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetErrorDescriptionPath {
                    error_type: call.path("error_type")?,
                };
                api.get_error_description(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

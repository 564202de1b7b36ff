// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `parts`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `parts`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait PartsApi: Send + Sync + 'static {
    /// 404.
    ///
    /// `GET /things/{thingId}/parts/{part}`, operation `getPart`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Part`](crate::models::Part): A part.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::parts::{
    ///     GetPartPath,
    ///     GetPartQuery,
    ///     GetPartResponse,
    ///     PartsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl PartsApi for Mine {
    ///     async fn get_part(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetPartPath,
    ///         _query: GetPartQuery,
    ///     ) -> Result<GetPartResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_part(
        &self,
        context: Context,
        path: GetPartPath,
        query: GetPartQuery,
    ) -> impl Future<Output = Result<GetPartResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: PartsApi> PartsApi for Arc<T> {
    fn get_part(
        &self,
        context: Context,
        path: GetPartPath,
        query: GetPartQuery,
    ) -> impl Future<Output = Result<GetPartResponse, Rejection>> + Send {
        T::get_part(self, context, path, query)
    }
}

/// The path parameters of `getPart`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPartPath {
    pub thing_id: i64,
    pub part: crate::PathSegment,
}

/// The query parameters of `getPart`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPartQuery {
    /// Limits: at most 8 characters.
    pub raw: Option<String>,
}

/// The responses of `getPart`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPartResponse {
    /// 200: A part.
    Ok(crate::models::Part),
    /// 404:
    Status404,
}

impl IntoResponse for GetPartResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
            Self::Status404 => Response::empty(404u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: PartsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_part(&api)])
}

fn route_get_part<T: PartsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_PART,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = GetPartPath {
                        thing_id: call.path("thingId")?,
                        part: call.path("part")?,
                    };
                    let query = GetPartQuery {
                        raw: call.parameter(apitwin_runtime::Location::Query, "raw")?,
                    };
                    api.get_part(call.context, path, query)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::GET_PART__PARAMETERS)
}

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
    /// `POST /things`.
    ///
    /// `POST /things`, operation `getPart2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 2XX, no body: The document declares no success.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::untagged::{
    ///     GetPart2Response,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn get_part2(
    ///         &self,
    ///         _context: Context,
    ///         _body: Option<quay_api::models::Part>,
    ///     ) -> Result<GetPart2Response, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_part2(
        &self,
        context: Context,
        body: Option<crate::models::Part>,
    ) -> impl Future<Output = Result<GetPart2Response, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn get_part2(
        &self,
        context: Context,
        body: Option<crate::models::Part>,
    ) -> impl Future<Output = Result<GetPart2Response, Rejection>> + Send {
        T::get_part2(self, context, body)
    }
}

/// The responses of `getPart2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPart2Response {
    /// 2XX: The document declares no success.
    Success {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
    },
}

impl IntoResponse for GetPart2Response {
    fn into_response(self) -> Response {
        match self {
            Self::Success { status } => {
                Response::empty(status.as_u16(), "application/json")
                    .within(200u16..=299u16)
            }
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_part2(&api)])
}

fn route_get_part2<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::GET_PART2,
            &[],
            Some(&super::schemas::PART),
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.optional_body()?;
                    api.get_part2(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_optional_body()
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `測量`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `測量`.
///
/// Measurements.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait 測量Api: Send + Sync + 'static {
    /// Delete all measurements.
    ///
    /// Deletes all measurements.
    ///
    /// `DELETE /measurements`, operation `deleteMeasurements`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: They are gone.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::u6e2c_u91cf::{
    ///     DeleteMeasurementsResponse,
    ///     測量Api,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl 測量Api for Mine {
    ///     async fn delete_measurements(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<DeleteMeasurementsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn delete_measurements(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteMeasurementsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// The successful responses of `deleteMeasurements`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteMeasurementsResponse {
    /// 204: They are gone.
    NoContent,
}

impl IntoResponse for DeleteMeasurementsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: 測量Api>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_delete_measurements(&api)])
}

fn route_delete_measurements<T: 測量Api>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_MEASUREMENTS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.delete_measurements(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

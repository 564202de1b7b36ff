// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `測量`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `測量`.
///
/// Measurements.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait 測量Api: Send + Sync + 'static {
    /// List the measurements.
    ///
    /// Lists the measurements.
    ///
    /// `GET /measurements`, operation `listMeasurements`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There are none.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::u6e2c_u91cf::{
    ///     ListMeasurementsQuery,
    ///     ListMeasurementsResponse,
    ///     測量Api,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl 測量Api for Mine {
    ///     async fn list_measurements(
    ///         &self,
    ///         _context: Context,
    ///         _query: ListMeasurementsQuery,
    ///     ) -> Result<ListMeasurementsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_measurements(
        &self,
        context: Context,
        query: ListMeasurementsQuery,
    ) -> impl Future<Output = Result<ListMeasurementsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

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
    fn delete_measurements(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteMeasurementsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: 測量Api> 測量Api for Arc<T> {
    fn list_measurements(
        &self,
        context: Context,
        query: ListMeasurementsQuery,
    ) -> impl Future<Output = Result<ListMeasurementsResponse, Rejection>> + Send {
        T::list_measurements(self, context, query)
    }

    fn delete_measurements(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteMeasurementsResponse, Rejection>> + Send {
        T::delete_measurements(self, context)
    }
}

/// The query parameters of `listMeasurements`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMeasurementsQuery {
    /// The order.
    pub sort: crate::models::ListMeasurementsSort,
    /// The state.
    pub state: Option<crate::models::ListMeasurementsState>,
}

/// The successful responses of `listMeasurements`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMeasurementsResponse {
    /// 204: There are none.
    NoContent,
}

impl IntoResponse for ListMeasurementsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
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
    Vec::from([route_list_measurements(&api), route_delete_measurements(&api)])
}

fn route_list_measurements<T: 測量Api>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_MEASUREMENTS,
        &[
            QueryParameter {
                name: "sort",
                required: true,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["created", "-created", "+1", "-1", "=", "!="],
                },
                help: "The order.",
            },
            QueryParameter {
                name: "state",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The state.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListMeasurementsQuery {
                    sort: call.required_query("sort")?,
                    state: call.query("state")?,
                };
                api.list_measurements(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
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

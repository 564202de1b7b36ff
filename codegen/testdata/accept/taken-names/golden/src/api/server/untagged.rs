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
    /// `GET /faults/{kind}`.
    ///
    /// `GET /faults/{kind}`, operation `parameterErrorOperation`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Json`](crate::models::Json): The fault.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404 or 409.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::untagged::{
    ///     ParameterErrorOperationPath,
    ///     ParameterErrorOperationQuery,
    ///     ParameterErrorOperationResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn parameter_error_operation(
    ///         &self,
    ///         _context: Context,
    ///         _path: ParameterErrorOperationPath,
    ///         _query: ParameterErrorOperationQuery,
    ///     ) -> Result<ParameterErrorOperationResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn parameter_error_operation(
        &self,
        context: Context,
        path: ParameterErrorOperationPath,
        query: ParameterErrorOperationQuery,
    ) -> impl Future<
        Output = Result<ParameterErrorOperationResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn parameter_error_operation(
        &self,
        context: Context,
        path: ParameterErrorOperationPath,
        query: ParameterErrorOperationQuery,
    ) -> impl Future<
        Output = Result<ParameterErrorOperationResponse, Rejection>,
    > + Send {
        T::parameter_error_operation(self, context, path, query)
    }
}

/// The path parameters of `parameterErrorOperation`.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterErrorOperationPath {
    pub kind: crate::models::Kind,
}

/// The query parameters of `parameterErrorOperation`.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterErrorOperationQuery {
    pub level: Option<crate::models::Level>,
}

/// The responses of `parameterErrorOperation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParameterErrorOperationResponse {
    /// 200: The fault.
    Ok(crate::models::Json),
    /// 404: No such fault.
    Status404(crate::models::Json),
    /// 409: Another fault is there.
    Status409(crate::models::Text),
}

impl IntoResponse for ParameterErrorOperationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
            Self::Status404(body) => Call::respond(404u16, &body),
            Self::Status409(body) => Call::respond(409u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_parameter_error_operation(&api)])
}

fn route_parameter_error_operation<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PARAMETER_ERROR_OPERATION,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = ParameterErrorOperationPath {
                        kind: call.path("kind")?,
                    };
                    let query = ParameterErrorOperationQuery {
                        level: call.parameter(apitwin_runtime::Location::Query, "level")?,
                    };
                    api.parameter_error_operation(call.context, path, query)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_parameters(super::schemas::PARAMETER_ERROR_OPERATION__PARAMETERS)
}

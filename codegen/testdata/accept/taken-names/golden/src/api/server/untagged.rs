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

    /// `GET /pets`.
    ///
    /// `GET /pets`, operation `listPets2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`ErrorModel`](crate::models::ErrorModel): The pets.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_pets2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPets2Response, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /animals`.
    ///
    /// `GET /animals`, operation `listPets`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: None.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_pets(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPetsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /beasts`.
    ///
    /// `GET /beasts`, operation `list_pets3`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: None.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_pets3(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPets3Response, Rejection>> + Send {
        let _ = ();
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

    fn list_pets2(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPets2Response, Rejection>> + Send {
        T::list_pets2(self, context)
    }

    fn list_pets(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPetsResponse, Rejection>> + Send {
        T::list_pets(self, context)
    }

    fn list_pets3(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPets3Response, Rejection>> + Send {
        T::list_pets3(self, context)
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

/// The responses of `listPets2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPets2Response {
    /// 200: The pets.
    Ok(crate::models::ErrorModel),
}

impl IntoResponse for ListPets2Response {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The responses of `listPets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsResponse {
    /// 204: None.
    NoContent,
}

impl IntoResponse for ListPetsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The responses of `list_pets3`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPets3Response {
    /// 204: None.
    NoContent,
}

impl IntoResponse for ListPets3Response {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_parameter_error_operation(&api),
        route_list_pets2(&api),
        route_list_pets(&api),
        route_list_pets3(&api),
    ])
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

fn route_list_pets2<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_PETS2,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_pets2(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_pets<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_PETS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_pets(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_pets3<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_PETS3,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_pets3(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `capabilities`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `capabilities`.
///
/// The capabilities of a registry.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait CapabilitiesApi: Send + Sync + 'static {
    /// Read the capabilities of the registry.
    ///
    /// Returns the architectures that a mirror can be limited to, and whether manifest lists may
    /// lack some of their members. Needs no token.
    ///
    /// `GET /api/v1/registry/capabilities`, operation `getRegistryCapabilities`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistryCapabilities`](crate::models::RegistryCapabilities): The capabilities.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::capabilities::{
    ///     CapabilitiesApi,
    ///     GetRegistryCapabilitiesResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl CapabilitiesApi for Mine {
    ///     async fn get_registry_capabilities(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<GetRegistryCapabilitiesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_registry_capabilities(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetRegistryCapabilitiesResponse, Rejection>,
    > + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: CapabilitiesApi> CapabilitiesApi for Arc<T> {
    fn get_registry_capabilities(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetRegistryCapabilitiesResponse, Rejection>,
    > + Send {
        T::get_registry_capabilities(self, context)
    }
}

/// The successful responses of `getRegistryCapabilities`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRegistryCapabilitiesResponse {
    /// 200: The capabilities.
    Ok(crate::models::RegistryCapabilities),
}

impl IntoResponse for GetRegistryCapabilitiesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: CapabilitiesApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_registry_capabilities(&api)])
}

fn route_get_registry_capabilities<T: CapabilitiesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REGISTRY_CAPABILITIES,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_registry_capabilities(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

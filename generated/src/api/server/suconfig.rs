// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `suconfig`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `suconfig`.
///
/// The setup state of a registry.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SuconfigApi: Send + Sync + 'static {
    /// Read the setup state of the registry.
    ///
    /// Returns the setup state of the registry. Needs no token. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/registrystatus`, operation `scRegistryStatus`.
    ///
    /// Server behaviour:
    /// [set-up-status-for-anybody](crate::server_behaviour#set-up-status-for-anybody).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistryStatus`](crate::models::RegistryStatus): The state of the registry.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::suconfig::{
    ///     ScRegistryStatusResponse,
    ///     SuconfigApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SuconfigApi for Mine {
    ///     async fn sc_registry_status(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ScRegistryStatusResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn sc_registry_status(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ScRegistryStatusResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SuconfigApi> SuconfigApi for Arc<T> {
    fn sc_registry_status(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ScRegistryStatusResponse, Rejection>> + Send {
        T::sc_registry_status(self, context)
    }
}

/// The successful responses of `scRegistryStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScRegistryStatusResponse {
    /// 200: The state of the registry.
    Ok(crate::models::RegistryStatus),
}

impl IntoResponse for ScRegistryStatusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SuconfigApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_sc_registry_status(&api)])
}

fn route_sc_registry_status<T: SuconfigApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SC_REGISTRY_STATUS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.sc_registry_status(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `capabilities`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `capabilities`: what an installation can do.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait CapabilitiesApi: Send + Sync + 'static {
    /// Read what the installation can do.
    ///
    /// Tells which architectures a mirror can be narrowed to and whether manifest lists may lack
    /// some of their members. No token is needed.
    ///
    /// `GET /api/v1/registry/capabilities`, operation `getRegistryCapabilities`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Replies
    ///
    /// - 200: The capabilities.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::capabilities::{CapabilitiesApi, GetRegistryCapabilitiesReply};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl CapabilitiesApi for Mine {
    ///     async fn get_registry_capabilities(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<GetRegistryCapabilitiesReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn get_registry_capabilities(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetRegistryCapabilitiesReply, Refusal>> + Send {
        let _ = ();
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The successful replies of `getRegistryCapabilities`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRegistryCapabilitiesReply {
    /// 200: The capabilities.
    Ok(crate::models::RegistryCapabilities),
}

impl IntoReply for GetRegistryCapabilitiesReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200u16, &body),
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
                    .map(IntoReply::into_reply)
            }
        },
    )
}

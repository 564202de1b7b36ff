// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `suconfig`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `suconfig`: the state of an installation that is being set up.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait SuconfigApi: Send + Sync + 'static {
    /// Read how far the set-up is.
    ///
    /// Tells whether the installation is set up. Anybody may call it, without a token too. 404
    /// means that the feature is off.
    ///
    /// `GET /api/v1/superuser/registrystatus`, operation `scRegistryStatus`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Replies
    ///
    /// - 200: The state of the installation.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::suconfig::{ScRegistryStatusReply, SuconfigApi};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl SuconfigApi for Mine {
    ///     async fn sc_registry_status(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ScRegistryStatusReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn sc_registry_status(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ScRegistryStatusReply, Refusal>> + Send {
        let _ = ();
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The successful replies of `scRegistryStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScRegistryStatusReply {
    /// 200: The state of the installation.
    Ok(crate::models::RegistryStatus),
}

impl IntoReply for ScRegistryStatusReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200u16, &body),
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
                api.sc_registry_status(call.context).await.map(IntoReply::into_reply)
            }
        },
    )
}

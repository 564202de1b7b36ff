// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `discovery`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `discovery`.
///
/// The server's own description of its API.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait DiscoveryApi: Send + Sync + 'static {
    /// Read the server's own description of its API.
    ///
    /// Returns a Swagger 2.0 document of the enabled operations. The server generates it from its
    /// code, with errors: success statuses depend on the method alone, some definition names cover
    /// several schemas, and operations without an id are missing. Needs no token.
    ///
    /// `GET /api/v1/discovery`, operation `discovery`.
    ///
    /// Server behaviour:
    /// [the-servers-own-description](crate::server_behaviour#the-servers-own-description).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`DiscoveryDocument`](crate::models::DiscoveryDocument): The document.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::discovery::{
    ///     DiscoveryApi,
    ///     DiscoveryQuery,
    ///     DiscoveryResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl DiscoveryApi for Mine {
    ///     async fn discovery(
    ///         &self,
    ///         _context: Context,
    ///         _query: DiscoveryQuery,
    ///     ) -> Result<DiscoveryResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn discovery(
        &self,
        context: Context,
        query: DiscoveryQuery,
    ) -> impl Future<Output = Result<DiscoveryResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: DiscoveryApi> DiscoveryApi for Arc<T> {
    fn discovery(
        &self,
        context: Context,
        query: DiscoveryQuery,
    ) -> impl Future<Output = Result<DiscoveryResponse, Rejection>> + Send {
        T::discovery(self, context, query)
    }
}

/// The query parameters of `discovery`.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscoveryQuery {
    /// Whether to include the operations that are meant for the server's own user interface. Any
    /// text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.
    ///
    /// It is `false` where it is not sent.
    pub internal: bool,
}

/// The successful responses of `discovery`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DiscoveryResponse {
    /// 200: The document.
    Ok(crate::models::DiscoveryDocument),
}

impl IntoResponse for DiscoveryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: DiscoveryApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_discovery(&api)])
}

fn route_discovery<T: DiscoveryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DISCOVERY,
        &[
            QueryParameter {
                name: "internal",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to include the operations that are meant for the server's own user interface. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = DiscoveryQuery {
                    internal: call.query("internal")?.unwrap_or(false),
                };
                api.discovery(call.context, query).await.map(IntoResponse::into_response)
            }
        },
    )
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `bootstrap`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `bootstrap`.
///
/// Renewal of the registry's bootstrap token, without a browser.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait BootstrapApi: Send + Sync + 'static {
    /// Replace the bootstrap token.
    ///
    /// Replaces the token that the server created for its configured owner at the first start. Only
    /// that token may call this; its scopes do not matter. The response omits the new token: the
    /// server writes it to the configured location, and the old token becomes invalid. The
    /// configuration determines scope and lifetime (`BOOTSTRAP_TOKEN_SCOPE`,
    /// `BOOTSTRAP_TOKEN_EXPIRATION`).
    ///
    /// The server accepts an expired token only with the header `X-Quay-Bootstrap-Renewal-Location:
    /// local`. It rejects any other valid token with 403, an unknown token with 401, and a call
    /// without a bearer token with 403 and a `WebError`.
    ///
    /// The server has the operation only where the feature `PROGRAMMATIC_BOOTSTRAP` is on.
    ///
    /// `POST /api/v1/bootstrap/renew`, operation `renewBootstrapToken`.
    ///
    /// Server behaviour: [bootstrap-token](crate::server_behaviour#bootstrap-token).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`BootstrapRenewal`](crate::models::BootstrapRenewal): The token was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Failed`](crate::Reason::Failed).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::bootstrap::{
    ///     BootstrapApi,
    ///     RenewBootstrapTokenResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl BootstrapApi for Mine {
    ///     async fn renew_bootstrap_token(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<RenewBootstrapTokenResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn renew_bootstrap_token(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RenewBootstrapTokenResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: BootstrapApi> BootstrapApi for Arc<T> {
    fn renew_bootstrap_token(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RenewBootstrapTokenResponse, Rejection>> + Send {
        T::renew_bootstrap_token(self, context)
    }
}

/// The successful responses of `renewBootstrapToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RenewBootstrapTokenResponse {
    /// 200: The token was replaced.
    Ok(crate::models::BootstrapRenewal),
}

impl IntoResponse for RenewBootstrapTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: BootstrapApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_renew_bootstrap_token(&api)])
}

fn route_renew_bootstrap_token<T: BootstrapApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RENEW_BOOTSTRAP_TOKEN,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.renew_bootstrap_token(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

//! The operation of tag `bootstrap`.
//!
//! The server issues a bootstrap token only to an owner that its configuration names. The sandbox
//! has no such setting, so no token is one: `endpoints/api/bootstrap.py:54` at ffba0c70e2d8.

use quay_api::server::bootstrap::{BootstrapApi, RenewBootstrapTokenResponse};
use quay_api::server::{Context, Rejection};

use crate::app::App;

const INVALID: &str = "Requires valid bootstrap bearer token";

impl BootstrapApi for App {
    async fn renew_bootstrap_token(
        &self,
        context: Context,
    ) -> Result<RenewBootstrapTokenResponse, Rejection> {
        self.read(&context, |op| match op.caller() {
            // A token of an application is a good one, though not for this.
            Some(_) => Err(op.unauthorized()),
            None => Err(Rejection::api_error(401, "invalid_token", INVALID)),
        })
        .await
    }
}

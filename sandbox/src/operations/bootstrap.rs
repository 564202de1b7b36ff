//! The operation of tag `bootstrap`.
//!
//! The server issues a bootstrap token only to an owner that its configuration names. The sandbox
//! has no such setting, so every caller has another token.

use quay_api::server::bootstrap::{BootstrapApi, RenewBootstrapTokenResponse};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl BootstrapApi for App {
    async fn renew_bootstrap_token(
        &self,
        context: Context,
    ) -> Result<RenewBootstrapTokenResponse, Rejection> {
        self.read(&context, |op| Err(op.unauthorized())).await
    }
}

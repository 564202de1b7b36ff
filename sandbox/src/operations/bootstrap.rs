//! Owns the operations of tag `bootstrap`. The server makes such a token for a configured owner
//! alone, and the sandbox has no setting for one: whoever calls has another.

use quay_api::server::bootstrap::{BootstrapApi, RenewBootstrapTokenResponse};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl BootstrapApi for App {
    async fn renew_bootstrap_token(
        &self,
        context: Context,
    ) -> Result<RenewBootstrapTokenResponse, Rejection> {
        self.read(&context, |op| Err(op.unauthorized()))
    }
}

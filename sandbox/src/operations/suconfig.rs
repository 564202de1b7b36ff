//! The operation of tag `suconfig`.

use quay_api::models::{self, RegistryStatus, RegistryStatusProviderId, RegistryStatusStatus};
use quay_api::server::suconfig::{ScRegistryStatusResponse, SuconfigApi};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;

impl SuconfigApi for App {
    /// A sandbox is ready as soon as it listens, and its settings come from a file or from defaults.
    async fn sc_registry_status(
        &self,
        context: Context,
    ) -> Result<ScRegistryStatusResponse, Rejection> {
        self.read(&context, get_status)
            .await
            .map(ScRegistryStatusResponse::Ok)
    }
}

fn get_status(op: &OpContext<'_>) -> Result<models::RegistryStatus, Rejection> {
    if op.settings.is_hosted() {
        return Err(Rejection::not_found());
    }
    let mut status = RegistryStatus::new(RegistryStatusStatus::Ready);
    status.provider_id = Some(RegistryStatusProviderId::File);
    Ok(status)
}

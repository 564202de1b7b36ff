//! The size of the registry: how it is shown, and how its calculation is requested.

use quay_api::models::RegistrySize;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::domain::registry_size;
use crate::op_context::OpContext;

/// What is known of the size.
pub(super) fn get(op: &OpContext<'_>) -> Result<RegistrySize, Rejection> {
    op.require_superuser_reader()?;
    Ok(match op.tx.registry_size_fetch()? {
        Some(size) => RegistrySize::new(
            size.size_bytes,
            size.completed_ms,
            size.running,
            size.queued,
        ),
        None => RegistrySize::new(0, None, false, false),
    })
}

/// Has the size calculated; tells whether that was not under way already.
pub(super) async fn queue(app: &App, context: &Context) -> Result<bool, Rejection> {
    let queued = app
        .write(context, |op| {
            op.require_superuser()?;
            Ok::<_, Rejection>(op.tx.registry_size_queue()?)
        })
        .await?;
    if queued {
        registry_size::calculate_later(app);
    }
    Ok(queued)
}

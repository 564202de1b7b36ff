//! The calculation of the size of the registry, which the server leaves to a worker.

use std::time::Duration;

use crate::app::App;
use crate::storage::StorageError;

/// The bytes of all images: nothing is ever pushed here.
const STORED_BYTES: i64 = 0;

/// Calculates the size after a while, as the worker of the server does that looks into the
/// queue now and then. Where quotas are off it has no such worker, and the queue stays.
pub(crate) fn calculate_later(app: &App) {
    if !app.settings.features.quota_management {
        return;
    }
    let seconds = app.settings.quota_registry_size_poll_period_s;
    let period = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let app = app.clone();
    tokio::spawn(async move {
        tokio::time::sleep(period).await;
        if let Err(error) = calculate(&app).await {
            tracing::error!(%error, "the size of the registry was not calculated");
        }
    });
}

/// Takes up a calculation that an earlier process left in the queue, or did not end.
pub(crate) fn resume(app: &App) -> Result<(), StorageError> {
    let waits = app.store.write_now(|tx| tx.registry_size_requeue())?;
    if waits {
        calculate_later(app);
    }
    Ok(())
}

async fn calculate(app: &App) -> Result<(), StorageError> {
    let starting = app.store.write(|tx, _| tx.registry_size_start());
    let started = starting.await?;
    if !started {
        return Ok(());
    }
    let completing = app
        .store
        .write(|tx, _| tx.registry_size_complete(STORED_BYTES, app.clock.now_ms()));
    completing.await
}

//! The calculation of the size of the registry, which the server leaves to a worker.

use std::time::Duration;

use crate::app::App;
use crate::storage::StorageError;

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

/// Calculates the size, if somebody asked for that: the bytes of all blobs.
pub(crate) async fn calculate(app: &App) -> Result<(), StorageError> {
    let starting = app.store.write(|tx, _| tx.registry_size_start());
    let started = starting.await?;
    if !started {
        return Ok(());
    }
    let size_bytes = app.store.read(|tx| tx.image_size_fetch_total()).await?;
    let completing = app
        .store
        .write(|tx, _| tx.registry_size_complete(size_bytes, app.clock.now_ms()));
    completing.await
}

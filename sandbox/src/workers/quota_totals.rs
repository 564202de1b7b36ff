//! What the server counts of namespaces behind the scenes: those that never had an image, and limits
//! that are reached without a push.
//!
//! Source: `workers/quotatotalworker.py` at ffba0c70e2d8.

use super::addresses::base_url;
use crate::app::App;
use crate::images::quota;
use crate::op_context::OpContext;
use crate::storage::StorageError;

/// How many namespaces one step counts.
const NAMESPACES_AT_ONCE: usize = 100;

/// Counts the namespaces, and tells the notifications of limits that are reached.
pub(super) async fn run(app: &App) -> Result<(), StorageError> {
    loop {
        let counting = app
            .store
            .write(|tx, _| tx.image_size_create_missing(NAMESPACES_AT_ONCE));
        let counted: usize = counting.await?;
        if counted < NAMESPACES_AT_ONCE {
            break;
        }
        tokio::task::yield_now().await;
    }
    if !app.settings.features.quota_notifications {
        return Ok(());
    }
    let listing = app
        .store
        .read(|tx| tx.namespace_notification_list_namespaces());
    let namespaces: Vec<(i64, String)> = listing.await?;
    let base_url = base_url(app);
    for (id, name) in namespaces {
        let telling = app.store.write(|tx, keep| {
            let op = OpContext::of_worker(app, tx, &base_url, keep);
            quota::notify_of_limits(&op, &name, id)
        });
        telling.await?;
        tokio::task::yield_now().await;
    }
    Ok(())
}

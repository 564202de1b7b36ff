//! The purge of namespaces and repositories that were deleted.
//!
//! See [The purge](../../../docs/server-behaviour.md#the-purge-of-a-deleted-namespace).

use super::garbage;
use crate::app::App;
use crate::domain::stored_objects;
use crate::storage::StorageError;

/// Which deleted namespaces a purge takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deleted {
    /// Those whose time has come.
    Due,
    /// All.
    All,
}

/// Purges deleted namespaces and repositories, step by step: other writers come between two steps.
pub(super) async fn run(app: &App, deleted: Deleted) -> Result<(), StorageError> {
    let until_ms = match deleted {
        Deleted::Due => app.settings.last_purged_ms(app.clock.now_ms()),
        Deleted::All => Some(i64::MAX),
    };
    let mut blobs = Vec::new();
    if let Some(until_ms) = until_ms {
        let step = || app.store.write(|tx, _| tx.namespace_purge(until_ms));
        while let Some(purged) = step().await? {
            blobs.extend(purged.blobs);
            tokio::task::yield_now().await;
        }
    }
    if deleted == Deleted::All || app.settings.features.repository_garbage_collection {
        let step = || app.store.write(|tx, _| tx.repository_purge(None));
        while let Some(purged) = step().await? {
            blobs.extend(purged.blobs);
            tokio::task::yield_now().await;
        }
    }
    if !blobs.is_empty() {
        garbage::purge_blobs(app, blobs.into_iter().collect()).await?;
    }
    stored_objects::remove_unused(app).await
}

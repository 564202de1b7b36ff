//! The objects of the blob store, as the database knows them: which go, and when.

use crate::app::App;
use crate::blob_store::{BlobStore, BlobStoreError};
use crate::settings::Settings;
use crate::storage::{StorageError, Store};

/// How many rows a transaction takes.
const BATCH: i64 = 500;

/// Why objects are not removed.
#[derive(Debug)]
pub(crate) enum SweepError {
    Blobs(BlobStoreError),
    Storage(StorageError),
}

impl From<BlobStoreError> for SweepError {
    fn from(error: BlobStoreError) -> Self {
        Self::Blobs(error)
    }
}

impl From<StorageError> for SweepError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Up to when an upload must have got its last bytes to be over.
pub(crate) fn idle_since_ms(settings: &Settings, now_ms: i64) -> i64 {
    let patience_ms = settings.upload_expiration.seconds.saturating_mul(1000);
    now_ms.saturating_sub(patience_ms)
}

/// Ends the uploads that nothing was added to for as long as the settings say; tells how many.
pub(crate) async fn expire_uploads(app: &App) -> Result<usize, StorageError> {
    let since_ms = idle_since_ms(&app.settings, app.clock.now_ms());
    let mut count = 0;
    loop {
        let expired = app.store.write(|tx, _| {
            let idle = tx.upload_list_idle(since_ms, BATCH)?;
            for &upload in &idle {
                tx.upload_delete(upload)?;
            }
            Ok::<_, StorageError>(idle.len())
        });
        let expired = expired.await?;
        count += expired;
        if expired == 0 {
            break;
        }
        remove_unused(app).await?;
    }
    Ok(count)
}

/// Removes the objects of uploads and blobs that are gone.
pub(crate) async fn remove_unused(app: &App) -> Result<(), StorageError> {
    remove_unused_of(&app.store, &app.blobs).await
}

async fn remove_unused_of(store: &Store, blobs: &BlobStore) -> Result<(), StorageError> {
    loop {
        let unused = store.read(|tx| tx.unused_object_list(BATCH)).await?;
        if unused.is_empty() {
            return Ok(());
        }
        let gone = blobs.delete(unused.iter().cloned()).await;
        let noted = store.write(|tx, _| {
            gone.iter()
                .try_for_each(|name| tx.unused_object_delete(name))
        });
        noted.await?;
        if gone.len() < unused.len() {
            return Ok(());
        }
    }
}

/// The same beside whatever goes on, where a transaction may have left some behind.
pub(crate) fn remove_unused_soon(app: &App) {
    let app = app.clone();
    tokio::spawn(async move {
        if let Err(error) = remove_unused(&app).await {
            tracing::warn!(%error, "objects that are no longer needed stay for now");
        }
    });
}

/// Removes the objects that no row names: what requests left behind that ended in the middle, with
/// their process. Tells how many.
pub(crate) async fn sweep(store: &Store, blobs: &BlobStore) -> Result<usize, SweepError> {
    remove_unused_of(store, blobs).await?;
    let unknown = async |names: Vec<String>| {
        let unknown = store.read(|tx| {
            let mut unknown = Vec::new();
            for name in &names {
                if !tx.blob_part_exists(name)? && !tx.upload_part_exists(name)? {
                    unknown.push(name.clone());
                }
            }
            Ok::<_, StorageError>(unknown)
        });
        unknown.await.map_err(SweepError::from)
    };
    blobs.sweep(unknown).await
}

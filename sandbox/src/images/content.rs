//! The content of small blobs, such as configs, as a whole.

use quay_api::server::Context;

use crate::app::App;
use crate::blob_store::BlobStoreError;
use crate::storage::{Blob, StorageError, StoredPart};

/// A blob of a repository, with the objects that hold it.
pub(crate) struct FoundBlob {
    pub(crate) blob: Blob,
    parts: Vec<StoredPart>,
}

/// The blob of that digest; `None` where the repository does not have it.
///
/// # Errors
///
/// A database that fails.
pub(crate) async fn find(
    app: &App,
    context: &Context,
    repository: i64,
    digest: &str,
) -> Result<Option<FoundBlob>, StorageError> {
    let reading = app.read(context, |op| {
        let found = op
            .tx
            .blob_fetch_in_repository(repository, digest, op.now_ms)?;
        let Some(blob) = found else {
            return Ok(None);
        };
        let parts = op.tx.blob_part_list(blob.id)?;
        Ok(Some(FoundBlob { blob, parts }))
    });
    reading.await
}

/// All that a blob holds. Whoever asks has looked at its size.
///
/// # Errors
///
/// Objects that cannot be read.
pub(crate) async fn read(app: &App, found: &FoundBlob) -> Result<Vec<u8>, BlobStoreError> {
    app.blobs.read_all(&found.parts).await
}

//! [`IncomingBlob`]: bytes that are in the blob store, and are to become a blob.

use std::fmt;

use hyper::body::Bytes;
use sha2::{Digest, Sha256};

use crate::blob_store::{BlobStore, BlobStoreError, Writer, WrittenObject};
use crate::crypto::digest::hexadecimal;
use crate::storage::{StorageError, StoredPart, Tx};

/// Bytes on their way into the blob store, hashed as they pass.
pub(crate) struct BlobWriter {
    writer: Writer,
    hash: Sha256,
}

/// Bytes with their digest. Where they are dropped, they go from the blob store.
pub(crate) struct IncomingBlob {
    pub(crate) digest: String,
    pub(crate) size_bytes: i64,
    /// `None` where there are no bytes.
    object: Option<WrittenObject>,
}

impl BlobWriter {
    pub(crate) fn new(store: &BlobStore) -> Self {
        Self {
            writer: store.writer(),
            hash: Sha256::new(),
        }
    }

    /// How much was written.
    pub(crate) fn size_bytes(&self) -> u64 {
        self.writer.size_bytes()
    }

    /// Appends bytes.
    ///
    /// # Errors
    ///
    /// Where they cannot be stored.
    pub(crate) async fn write(&mut self, bytes: &[u8]) -> Result<(), BlobStoreError> {
        self.hash.update(bytes);
        self.writer.write(bytes).await
    }

    /// The bytes as a blob that no row has yet.
    ///
    /// # Errors
    ///
    /// Where they cannot be stored.
    pub(crate) async fn finish(self) -> Result<IncomingBlob, BlobStoreError> {
        let size_bytes = i64::try_from(self.writer.size_bytes()).unwrap_or(i64::MAX);
        Ok(IncomingBlob {
            digest: format!("sha256:{}", hexadecimal(&self.hash.finalize())),
            size_bytes,
            object: self.writer.finish().await?,
        })
    }
}

impl IncomingBlob {
    /// Writes pieces of bytes.
    ///
    /// # Errors
    ///
    /// Where they cannot be stored.
    pub(crate) async fn write(
        store: &BlobStore,
        pieces: impl Iterator<Item = Bytes>,
    ) -> Result<Self, BlobStoreError> {
        let mut writer = BlobWriter::new(store);
        for piece in pieces {
            writer.write(&piece).await?;
        }
        writer.finish().await
    }

    /// The number of the blob, which is made of these bytes where the registry does not have it;
    /// and whether it was.
    pub(crate) fn store(&self, tx: &Tx<'_>, now_ms: i64) -> Result<(i64, bool), StorageError> {
        if let Some(blob) = tx.blob_fetch(&self.digest)? {
            return Ok((blob.id, false));
        }
        let part = self.object.iter().map(|object| StoredPart {
            offset_bytes: 0,
            size_bytes: self.size_bytes,
            object: object.name().to_owned(),
        });
        let parts: Vec<StoredPart> = part.collect();
        let blob = tx.blob_create(&self.digest, self.size_bytes, &parts, now_ms)?;
        Ok((blob, true))
    }

    /// A row has the bytes now.
    pub(crate) fn claim(self) {
        if let Some(object) = self.object {
            object.claim();
        }
    }
}

impl fmt::Debug for IncomingBlob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingBlob")
            .field("digest", &self.digest)
            .field("size_bytes", &self.size_bytes)
            .finish_non_exhaustive()
    }
}

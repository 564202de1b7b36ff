//! Blobs that a repository holds for a while without a manifest: they were uploaded or mounted.

use rusqlite::params;

use super::{Result, Tx};

impl Tx<'_> {
    /// Lets a repository hold a blob without a manifest until a moment.
    pub(crate) fn uploaded_blob_set(
        &self,
        repository: i64,
        blob: i64,
        expires_ms: i64,
    ) -> Result<()> {
        self.change(
            "INSERT INTO uploaded_blob (repository_id, blob_id, expires_ms) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET expires_ms = max(expires_ms, excluded.expires_ms)",
            params![repository, blob, expires_ms],
        )?;
        Ok(())
    }

    /// A repository holds a blob no longer, unless a manifest of it has that.
    pub(crate) fn uploaded_blob_delete(&self, repository: i64, blob: i64) -> Result<()> {
        self.change(
            "DELETE FROM uploaded_blob WHERE repository_id = ?1 AND blob_id = ?2",
            [repository, blob],
        )?;
        Ok(())
    }
}

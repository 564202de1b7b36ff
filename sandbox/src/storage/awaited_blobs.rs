//! Blobs that manifests of proxied registries name, and that are still to be pulled from there.

use rusqlite::params;

use super::{Result, Tx};

impl Tx<'_> {
    /// Records that a manifest names a blob that is still elsewhere.
    pub(crate) fn awaited_blob_create(
        &self,
        manifest: i64,
        digest: &str,
        size_bytes: i64,
    ) -> Result<()> {
        self.change(
            "INSERT OR IGNORE INTO awaited_blob (manifest_id, digest, size_bytes) \
             VALUES (?1, ?2, ?3)",
            params![manifest, digest, size_bytes],
        )?;
        Ok(())
    }

    /// How large a blob is that a repository awaits, as the largest of the manifests says that name
    /// it; `None` where none does.
    pub(crate) fn awaited_blob_fetch_size(
        &self,
        repository: i64,
        digest: &str,
    ) -> Result<Option<i64>> {
        let sql = "SELECT awaited_blob.size_bytes FROM awaited_blob \
                   JOIN manifest ON manifest.id = awaited_blob.manifest_id \
                   WHERE awaited_blob.digest = ?2 AND manifest.repository_id = ?1 \
                   ORDER BY awaited_blob.size_bytes DESC LIMIT 1";
        self.one(sql, params![repository, digest], |row| row.get(0))
    }

    /// The manifests of a repository that await a blob.
    pub(crate) fn awaited_blob_list_manifests(
        &self,
        repository: i64,
        digest: &str,
    ) -> Result<Vec<i64>> {
        let sql = "SELECT manifest.id FROM awaited_blob \
                   JOIN manifest ON manifest.id = awaited_blob.manifest_id \
                   WHERE awaited_blob.digest = ?2 AND manifest.repository_id = ?1 ORDER BY 1";
        self.all(sql, params![repository, digest], |row| row.get(0))
    }

    /// A manifest awaits a blob no longer.
    pub(crate) fn awaited_blob_delete(&self, manifest: i64, digest: &str) -> Result<()> {
        let sql = "DELETE FROM awaited_blob WHERE manifest_id = ?1 AND digest = ?2";
        self.change(sql, params![manifest, digest])?;
        Ok(())
    }
}

//! Blobs: bytes with a digest, and which repositories hold them.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A blob.
#[derive(Clone, Debug)]
pub(crate) struct Blob {
    pub(crate) id: i64,
    pub(crate) digest: String,
    pub(crate) size_bytes: i64,
}

/// An object of the blob store that holds a part of a blob, or of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredPart {
    pub(crate) offset_bytes: i64,
    pub(crate) size_bytes: i64,
    /// The name of the object.
    pub(crate) object: String,
}

pub(super) fn stored_part(row: &Row<'_>) -> rusqlite::Result<StoredPart> {
    Ok(StoredPart {
        offset_bytes: row.get(0)?,
        size_bytes: row.get(1)?,
        object: row.get(2)?,
    })
}

fn blob(row: &Row<'_>) -> rusqlite::Result<Blob> {
    Ok(Blob {
        id: row.get(0)?,
        digest: row.get(1)?,
        size_bytes: row.get(2)?,
    })
}

impl Tx<'_> {
    /// The blob of that digest, wherever it is.
    pub(crate) fn blob_fetch(&self, digest: &str) -> Result<Option<Blob>> {
        let sql = "SELECT id, digest, size_bytes FROM blob WHERE digest = ?1";
        self.one(sql, [digest], blob)
    }

    /// The blob of that digest, if the repository holds it: for a manifest, or for a while after
    /// it was uploaded.
    pub(crate) fn blob_fetch_in_repository(
        &self,
        repository: i64,
        digest: &str,
        now_ms: i64,
    ) -> Result<Option<Blob>> {
        self.one(
            "SELECT id, digest, size_bytes FROM blob WHERE digest = ?2 AND (\
             EXISTS (SELECT 1 FROM repository_blob WHERE repository_id = ?1 AND blob_id = blob.id) \
             OR EXISTS (SELECT 1 FROM uploaded_blob WHERE repository_id = ?1 \
             AND blob_id = blob.id AND expires_ms > ?3))",
            params![repository, digest, now_ms],
            blob,
        )
    }

    /// The objects that hold a blob, in their order.
    pub(crate) fn blob_part_list(&self, blob: i64) -> Result<Vec<StoredPart>> {
        let sql = "SELECT offset_bytes, size_bytes, object FROM blob_part WHERE blob_id = ?1 \
                   ORDER BY offset_bytes";
        self.all(sql, [blob], stored_part)
    }

    /// Whether an object holds a part of a blob.
    pub(crate) fn blob_part_exists(&self, object: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM blob_part WHERE object = ?1";
        Ok(self.one(sql, [object], |_| Ok(()))?.is_some())
    }

    /// Whether there is a blob whose bytes are in objects.
    pub(crate) fn blob_part_exists_any(&self) -> Result<bool> {
        let sql = "SELECT 1 FROM blob_part LIMIT 1";
        Ok(self.one(sql, [], |_| Ok(()))?.is_some())
    }

    /// Adds a blob with the objects that hold it; tells its number.
    pub(crate) fn blob_create(
        &self,
        digest: &str,
        size_bytes: i64,
        parts: &[StoredPart],
        now_ms: i64,
    ) -> Result<i64> {
        let blob = self.insert(
            "INSERT INTO blob (digest, size_bytes, created_ms) VALUES (?1, ?2, ?3)",
            params![digest, size_bytes, now_ms],
        )?;
        for part in parts {
            self.change(
                "INSERT INTO blob_part (blob_id, offset_bytes, size_bytes, object) \
                 VALUES (?1, ?2, ?3, ?4)",
                params![blob, part.offset_bytes, part.size_bytes, part.object],
            )?;
        }
        Ok(blob)
    }
}

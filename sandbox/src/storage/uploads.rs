//! Uploads: blobs on their way.

use rusqlite::{Row, params};

use super::blobs::{StoredPart, stored_part};
use super::{Result, Tx};

/// An upload.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) repository_id: i64,
    pub(crate) size_bytes: i64,
    /// How many objects hold it.
    pub(crate) part_count: i64,
    /// Milliseconds since 1970.
    pub(crate) updated_ms: i64,
}

fn upload(row: &Row<'_>) -> rusqlite::Result<Upload> {
    Ok(Upload {
        id: row.get(0)?,
        uuid: row.get(1)?,
        repository_id: row.get(2)?,
        size_bytes: row.get(3)?,
        part_count: row.get(4)?,
        updated_ms: row.get(5)?,
    })
}

impl Tx<'_> {
    /// Begins an upload; tells its UUID.
    pub(crate) fn upload_create(&self, repository: i64, now_ms: i64) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO upload (uuid, repository_id, updated_ms) VALUES (?1, ?2, ?3)",
            params![uuid, repository, now_ms],
        )?;
        Ok(uuid)
    }

    /// The upload of that UUID.
    pub(crate) fn upload_fetch(&self, uuid: &str) -> Result<Option<Upload>> {
        let sql = "SELECT id, uuid, repository_id, size_bytes, part_count, updated_ms \
                   FROM upload WHERE uuid = ?1";
        self.one(sql, [uuid], upload)
    }

    /// How many bytes the uploads of a repository hold together.
    pub(crate) fn upload_fetch_size_by_repository(&self, repository: i64) -> Result<i64> {
        let sql = "SELECT coalesce(sum(size_bytes), 0) FROM upload WHERE repository_id = ?1";
        let size = self.one(sql, [repository], |row| row.get(0))?;
        Ok(size.unwrap_or_default())
    }

    /// The objects that hold an upload, in their order.
    pub(crate) fn upload_part_list(&self, upload: i64) -> Result<Vec<StoredPart>> {
        let sql = "SELECT offset_bytes, size_bytes, object FROM upload_part WHERE upload_id = ?1 \
                   ORDER BY offset_bytes";
        self.all(sql, [upload], stored_part)
    }

    /// Appends an object to an upload.
    pub(crate) fn upload_part_create(
        &self,
        upload: i64,
        part: &StoredPart,
        now_ms: i64,
    ) -> Result<()> {
        self.change(
            "INSERT INTO upload_part (upload_id, offset_bytes, size_bytes, object) \
             VALUES (?1, ?2, ?3, ?4)",
            params![upload, part.offset_bytes, part.size_bytes, part.object],
        )?;
        self.change(
            "UPDATE upload SET size_bytes = ?2, part_count = part_count + 1, updated_ms = ?3 \
             WHERE id = ?1",
            params![upload, part.offset_bytes + part.size_bytes, now_ms],
        )?;
        Ok(())
    }

    /// Ends an upload. Its objects stay where they are: a blob may have them now.
    pub(crate) fn upload_delete(&self, upload: i64) -> Result<()> {
        self.change("DELETE FROM upload WHERE id = ?1", [upload])?;
        Ok(())
    }

    /// How many uploads are open.
    pub(crate) fn upload_count(&self) -> Result<i64> {
        let count = self.one("SELECT count(*) FROM upload", [], |row| row.get(0))?;
        Ok(count.unwrap_or_default())
    }

    /// The numbers of uploads that nothing was added to since a moment, the oldest first.
    pub(crate) fn upload_list_idle(&self, since_ms: i64, limit: i64) -> Result<Vec<i64>> {
        let sql = "SELECT id FROM upload WHERE updated_ms <= ?1 ORDER BY updated_ms LIMIT ?2";
        self.all(sql, [since_ms, limit], |row| row.get(0))
    }

    /// Whether an object holds a part of an upload.
    pub(crate) fn upload_part_exists(&self, object: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM upload_part WHERE object = ?1";
        Ok(self.one(sql, [object], |_| Ok(()))?.is_some())
    }
}

//! Files that were uploaded for builds.

use rusqlite::params;

use super::{Result, Tx};

impl Tx<'_> {
    /// The content of a file.
    pub(crate) fn user_file_fetch(&self, id: &str) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT content FROM user_file WHERE id = ?1";
        self.one(sql, [id], |row| row.get(0))
    }

    /// How many bytes all files but one hold, each of them at least `least`.
    pub(crate) fn user_file_count_other_bytes(&self, id: &str, least: u32) -> Result<i64> {
        let sql = "SELECT coalesce(sum(max(length(content), ?2)), 0) FROM user_file WHERE id <> ?1";
        Ok(self
            .one(sql, params![id, least], |row| row.get(0))?
            .unwrap_or_default())
    }

    /// Stores a file, in the place of another of that id.
    pub(crate) fn user_file_set(&self, id: &str, content: &[u8]) -> Result<()> {
        let sql = "INSERT INTO user_file (id, content) VALUES (?1, ?2) \
                   ON CONFLICT (id) DO UPDATE SET content = excluded.content";
        self.change(sql, params![id, content])?;
        Ok(())
    }
}

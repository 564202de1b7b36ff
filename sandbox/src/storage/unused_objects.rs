//! Objects of the blob store that nothing reads any more.

use super::{Result, Tx};

impl Tx<'_> {
    /// The names of some of them.
    pub(crate) fn unused_object_list(&self, limit: i64) -> Result<Vec<String>> {
        let sql = "SELECT object FROM unused_object ORDER BY object LIMIT ?1";
        self.all(sql, [limit], |row| row.get(0))
    }

    /// One is gone.
    pub(crate) fn unused_object_delete(&self, object: &str) -> Result<()> {
        self.change("DELETE FROM unused_object WHERE object = ?1", [object])?;
        Ok(())
    }
}

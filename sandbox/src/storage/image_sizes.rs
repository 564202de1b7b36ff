//! How many bytes repositories and namespaces hold, as triggers count them.

use std::collections::BTreeMap;

use super::{Result, Tx};

impl Tx<'_> {
    /// How many bytes a namespace holds; `None` before its first manifest.
    pub(crate) fn image_size_fetch_by_namespace(&self, namespace: i64) -> Result<Option<i64>> {
        let sql = "SELECT size_bytes FROM namespace_size WHERE namespace_id = ?1";
        self.one(sql, [namespace], |row| row.get(0))
    }

    /// How many bytes each of some namespaces holds, as far as they had a manifest.
    pub(crate) fn image_size_list_by_namespaces(
        &self,
        namespaces: &[i64],
    ) -> Result<BTreeMap<i64, i64>> {
        let sql = "SELECT namespace_id, size_bytes FROM namespace_size \
                   WHERE namespace_id IN (SELECT value FROM json_each(?1))";
        let namespaces = serde_json::to_string(namespaces)?;
        let sizes = self.all(sql, [namespaces], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(sizes.into_iter().collect())
    }

    /// Counts the next namespaces that never had a manifest: they hold nothing. Tells how many.
    pub(crate) fn image_size_create_missing(&self, limit: usize) -> Result<usize> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.change(
            "INSERT INTO namespace_size (namespace_id, size_bytes) \
             SELECT id, 0 FROM account WHERE kind <> 'robot' AND enabled \
             AND id NOT IN (SELECT namespace_id FROM namespace_size) ORDER BY id LIMIT ?1",
            [limit],
        )
    }

    /// How many bytes all blobs have together.
    pub(crate) fn image_size_fetch_total(&self) -> Result<i64> {
        let sql = "SELECT coalesce(sum(size_bytes), 0) FROM blob";
        let size = self.one(sql, [], |row| row.get(0))?;
        Ok(size.unwrap_or_default())
    }
}

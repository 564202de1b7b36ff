//! How many bytes repositories and namespaces hold, as triggers count them.

use std::collections::BTreeMap;

use rusqlite::params;

use super::{Result, Tag, Tx};

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

    /// How many bytes of a namespace a tag holds that no other one holds now.
    pub(crate) fn image_size_fetch_held_by_tag_alone(
        &self,
        namespace: i64,
        tag: &Tag,
        now_ms: i64,
    ) -> Result<i64> {
        // A tag holds its manifest, and those that this one lists.
        let held = "SELECT manifest_blob.blob_id FROM manifest_blob \
                    WHERE manifest_blob.manifest_id = tag.manifest_id \
                    OR manifest_blob.manifest_id IN (SELECT child_id FROM manifest_child \
                    WHERE manifest_child.manifest_id = tag.manifest_id)";
        let sql = format!(
            "SELECT coalesce(sum(size_bytes), 0) FROM blob \
             WHERE id IN (SELECT blob_id FROM tag JOIN manifest_blob ON blob_id IN ({held}) \
             WHERE tag.id = ?2) \
             AND id NOT IN (SELECT blob_id FROM tag \
             JOIN repository ON repository.id = tag.repository_id \
             JOIN manifest_blob ON blob_id IN ({held}) \
             WHERE repository.namespace_id = ?1 AND tag.id <> ?2 \
             AND (tag.end_ms IS NULL OR tag.end_ms > ?3))"
        );
        let size = self.one(&sql, params![namespace, tag.id, now_ms], |row| row.get(0))?;
        Ok(size.unwrap_or_default())
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

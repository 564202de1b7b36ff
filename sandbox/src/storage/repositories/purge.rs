//! The purge of deleted repositories, step by step.

use rusqlite::params;

use crate::storage::{Purged, Result, Tx};

/// How many rows of each kind one step deletes, so that no writer waits long for it.
const ROWS_AT_ONCE: usize = 100;

impl Tx<'_> {
    /// Purges the next part of what deleted repositories hold, of one namespace or of all; tells what
    /// is left of it, or `None` where there is nothing more.
    pub(crate) fn repository_purge(&self, namespace: Option<i64>) -> Result<Option<Purged>> {
        let sql = match namespace {
            Some(_) => {
                "SELECT id FROM repository WHERE state = 'MARKED_FOR_DELETION' \
                 AND namespace_id = ?1 ORDER BY id LIMIT ?2"
            }
            None => {
                "SELECT id FROM repository WHERE state = 'MARKED_FOR_DELETION' \
                 AND ?1 IS NULL ORDER BY id LIMIT ?2"
            }
        };
        let marked: Vec<i64> = self.all(sql, params![namespace, ROWS_AT_ONCE], |row| row.get(0))?;
        if marked.is_empty() {
            return Ok(None);
        }
        let mut purged = Purged::default();
        for repository in marked {
            if self.repository_purge_one(repository, &mut purged)? {
                break;
            }
        }
        Ok(Some(purged))
    }

    /// Purges a repository, or a part of what it holds; tells whether that was much.
    fn repository_purge_one(&self, repository: i64, purged: &mut Purged) -> Result<bool> {
        let tags = self.change(
            "DELETE FROM tag WHERE id IN (SELECT id FROM tag WHERE repository_id = ?1 LIMIT ?2)",
            params![repository, ROWS_AT_ONCE * 10],
        )?;
        if tags > 0 {
            return Ok(true);
        }
        let manifests: Vec<i64> = self.all(
            "SELECT id FROM manifest WHERE repository_id = ?1 LIMIT ?2",
            params![repository, ROWS_AT_ONCE],
            |row| row.get(0),
        )?;
        for manifest in &manifests {
            let blobs = "SELECT blob_id FROM manifest_blob WHERE manifest_id = ?1";
            purged
                .blobs
                .extend(self.all(blobs, [manifest], |row| row.get::<_, i64>(0))?);
            self.change("DELETE FROM manifest_child WHERE child_id = ?1", [manifest])?;
            self.change("DELETE FROM manifest WHERE id = ?1", [manifest])?;
        }
        if !manifests.is_empty() {
            return Ok(true);
        }
        let blobs: Vec<i64> = self.all(
            "DELETE FROM uploaded_blob WHERE rowid IN \
             (SELECT rowid FROM uploaded_blob WHERE repository_id = ?1 LIMIT ?2) RETURNING blob_id",
            params![repository, ROWS_AT_ONCE],
            |row| row.get(0),
        )?;
        let uploads = self.change(
            "DELETE FROM upload WHERE id IN \
             (SELECT id FROM upload WHERE repository_id = ?1 LIMIT ?2)",
            params![repository, ROWS_AT_ONCE],
        )?;
        let is_much = !blobs.is_empty() || uploads > 0;
        purged.blobs.extend(blobs);
        if !is_much {
            self.change("DELETE FROM repository WHERE id = ?1", [repository])?;
        }
        Ok(is_much)
    }
}

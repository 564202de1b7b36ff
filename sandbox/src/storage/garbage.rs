//! Garbage: what nothing refers to any longer, and how it goes.
//!
//! Each method is a step that is short. Whatever goes is looked at again in the transaction that
//! deletes it: a push that came before keeps it, and one that comes later does not find it.

use rusqlite::params;

use super::{Result, Tx};

/// What a step leaves to the next ones.
#[derive(Debug, Default)]
pub(crate) struct Purged {
    /// Manifests that may be without a holder now.
    pub(crate) manifests: Vec<i64>,
    /// Blobs that may be.
    pub(crate) blobs: Vec<i64>,
}

/// Whether something holds a manifest: a tag, an index, or a manifest that refers to it.
const IS_HELD: &str = "(EXISTS (SELECT 1 FROM tag WHERE manifest_id = manifest.id) \
    OR EXISTS (SELECT 1 FROM manifest_child WHERE child_id = manifest.id) \
    OR EXISTS (SELECT 1 FROM manifest AS referrer \
    WHERE referrer.repository_id = manifest.repository_id \
    AND referrer.subject = manifest.digest AND referrer.id <> manifest.id))";

/// Whether something holds a blob: a manifest, or a repository that it was uploaded to.
const IS_BLOB_HELD: &str = "(EXISTS (SELECT 1 FROM manifest_blob WHERE blob_id = blob.id) \
    OR EXISTS (SELECT 1 FROM uploaded_blob WHERE blob_id = blob.id))";

/// Whether a tag ended so long ago that its namespace keeps it no longer.
const IS_OVER: &str = "tag.end_ms <= ?1 - (SELECT account.tag_expiration_s * 1000 \
    FROM repository JOIN account ON account.id = repository.namespace_id \
    WHERE repository.id = tag.repository_id)";

fn sql_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// Rows that nothing holds, among the next that were looked at.
pub(crate) struct FreeRows {
    pub(crate) free: Vec<i64>,
    /// The last one that was looked at; `None` where there are no more.
    pub(crate) last: Option<i64>,
}

impl Tx<'_> {
    /// The next tags whose history is over. Without `with_immutable` those that are immutable stay.
    pub(crate) fn garbage_list_tags(
        &self,
        now_ms: i64,
        with_immutable: bool,
        limit: usize,
    ) -> Result<Vec<i64>> {
        // No namespace keeps tags for less than the shortest of all times.
        let sql = format!(
            "SELECT tag.id FROM tag WHERE tag.end_ms IS NOT NULL \
             AND tag.end_ms <= ?1 - (SELECT coalesce(min(tag_expiration_s), 0) * 1000 \
             FROM account WHERE kind <> 'robot') AND {IS_OVER} \
             AND (?2 OR NOT tag.is_immutable) ORDER BY tag.end_ms LIMIT ?3"
        );
        let parameters = params![now_ms, with_immutable, sql_limit(limit)];
        self.all(&sql, parameters, |row| row.get(0))
    }

    /// Deletes tags whose history is over.
    pub(crate) fn garbage_purge_tags(&self, tags: &[i64], now_ms: i64) -> Result<Purged> {
        let sql = format!(
            "DELETE FROM tag WHERE id = ?2 AND end_ms IS NOT NULL AND {IS_OVER} \
             RETURNING manifest_id, repository_id, name"
        );
        let mut purged = Purged::default();
        for tag in tags {
            let deleted = self.one(&sql, [now_ms, *tag], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
            })?;
            let Some((manifest, repository, name)) = deleted else {
                continue;
            };
            purged.manifests.push(manifest);
            let others =
                "SELECT 1 FROM tag WHERE repository_id = ?1 AND is_hidden = 0 AND name = ?2";
            if !self.exists(others, params![repository, name])? {
                self.pull_statistic_delete_of_tag(repository, &name)?;
            }
        }
        Ok(purged)
    }

    /// The next manifests from a number on that nothing holds.
    pub(crate) fn garbage_list_manifests(&self, after: i64, limit: usize) -> Result<FreeRows> {
        let sql = format!("SELECT id, {IS_HELD} FROM manifest WHERE id > ?1 ORDER BY id LIMIT ?2");
        self.garbage_list_rows(&sql, after, limit)
    }

    fn garbage_list_rows(&self, sql: &str, after: i64, limit: usize) -> Result<FreeRows> {
        let found: Vec<(i64, bool)> = self.all(sql, [after, sql_limit(limit)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        let last = found.last().map(|(id, _)| *id);
        let free = found.into_iter().filter(|(_, is_held)| !is_held);
        let free = free.map(|(id, _)| id).collect();
        Ok(FreeRows { free, last })
    }

    /// Deletes manifests that nothing holds.
    pub(crate) fn garbage_purge_manifests(&self, manifests: &[i64]) -> Result<Purged> {
        let mut purged = Purged::default();
        for manifest in manifests {
            self.garbage_purge_manifest(*manifest, &mut purged)?;
        }
        Ok(purged)
    }

    fn garbage_purge_manifest(&self, manifest: i64, purged: &mut Purged) -> Result<()> {
        let sql = format!(
            "SELECT repository_id, digest, subject FROM manifest WHERE id = ?1 AND NOT {IS_HELD}"
        );
        let free = self.one(&sql, [manifest], |row| {
            let subject = row.get::<_, Option<String>>(2)?;
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, subject))
        })?;
        let Some((repository, digest, subject)) = free else {
            return Ok(());
        };
        let numbers = |sql: &str| self.all(sql, [manifest], |row| row.get::<_, i64>(0));
        let children = "SELECT child_id FROM manifest_child WHERE manifest_id = ?1";
        purged.manifests.extend(numbers(children)?);
        let blobs = "SELECT blob_id FROM manifest_blob WHERE manifest_id = ?1";
        purged.blobs.extend(numbers(blobs)?);
        if let Some(subject) = subject.filter(|subject| *subject != digest) {
            let found = self.manifest_fetch(repository, &subject)?;
            purged.manifests.extend(found.map(|found| found.id));
        }
        self.change("DELETE FROM manifest WHERE id = ?1", [manifest])?;
        self.pull_statistic_delete_of_manifest(repository, &digest)
    }

    /// Takes from repositories the next uploaded blobs that no manifest named in time.
    pub(crate) fn garbage_purge_uploaded_blobs(
        &self,
        now_ms: i64,
        limit: usize,
    ) -> Result<Vec<i64>> {
        let sql = "DELETE FROM uploaded_blob WHERE rowid IN (SELECT rowid FROM uploaded_blob \
                   WHERE expires_ms <= ?1 LIMIT ?2) RETURNING blob_id";
        self.all(sql, [now_ms, sql_limit(limit)], |row| row.get(0))
    }

    /// The next blobs from a number on that nothing holds.
    pub(crate) fn garbage_list_blobs(&self, after: i64, limit: usize) -> Result<FreeRows> {
        let sql = format!("SELECT id, {IS_BLOB_HELD} FROM blob WHERE id > ?1 ORDER BY id LIMIT ?2");
        self.garbage_list_rows(&sql, after, limit)
    }

    /// Deletes blobs that nothing holds.
    pub(crate) fn garbage_purge_blobs(&self, blobs: &[i64]) -> Result<()> {
        let sql = format!("DELETE FROM blob WHERE id = ?1 AND NOT {IS_BLOB_HELD}");
        for blob in blobs {
            self.change(&sql, [blob])?;
        }
        Ok(())
    }
}

//! How often tags and manifests were pulled.
//!
//! A pull is noted at once, and counted when a worker comes by: that way it is on the server, where
//! the notes are in another database.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// How often a tag was pulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TagPulls {
    pub(crate) count: i64,
    /// Milliseconds since 1970.
    pub(crate) last_ms: i64,
    /// The manifest that was served last.
    pub(crate) manifest_digest: String,
}

/// How often a manifest was pulled, by tags and by its digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ManifestPulls {
    pub(crate) count: i64,
    /// Milliseconds since 1970.
    pub(crate) last_ms: i64,
}

/// Pulls of one manifest by one tag that are not counted yet.
struct PullEvent {
    id: i64,
    repository_id: i64,
    tag: String,
    manifest_digest: String,
    count: i64,
    last_ms: i64,
}

fn event(row: &Row<'_>) -> rusqlite::Result<PullEvent> {
    Ok(PullEvent {
        id: row.get(0)?,
        repository_id: row.get(1)?,
        tag: row.get(2)?,
        manifest_digest: row.get(3)?,
        count: row.get(4)?,
        last_ms: row.get(5)?,
    })
}

impl Tx<'_> {
    /// Notes a pull by a tag, or by the digest of the manifest that was served.
    pub(crate) fn pull_statistic_record(
        &self,
        repository: i64,
        tag: Option<&str>,
        manifest_digest: &str,
        now_ms: i64,
    ) -> Result<()> {
        self.change(
            "INSERT INTO pull_event (repository_id, tag, manifest_digest, pull_count, \
             last_pulled_ms) VALUES (?1, ?2, ?3, 1, ?4) ON CONFLICT DO UPDATE SET \
             pull_count = pull_count + 1, last_pulled_ms = excluded.last_pulled_ms",
            params![repository, tag.unwrap_or_default(), manifest_digest, now_ms],
        )?;
        Ok(())
    }

    /// Counts the next pulls that were noted; tells how many notes these were.
    pub(crate) fn pull_statistic_apply(&self, limit: usize) -> Result<usize> {
        let sql = "SELECT id, repository_id, tag, manifest_digest, pull_count, last_pulled_ms \
                   FROM pull_event ORDER BY id LIMIT ?1";
        let events = self.all(sql, [i64::try_from(limit).unwrap_or(i64::MAX)], event)?;
        for event in &events {
            self.pull_statistic_apply_one(event)?;
            self.change("DELETE FROM pull_event WHERE id = ?1", [event.id])?;
        }
        Ok(events.len())
    }

    /// Counts pulls. Which manifest a tag served last is known to the second: within one it is the
    /// first.
    fn pull_statistic_apply_one(&self, event: &PullEvent) -> Result<()> {
        self.change(
            "INSERT INTO manifest_pulls (repository_id, manifest_digest, pull_count, \
             last_pulled_ms) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET \
             pull_count = pull_count + excluded.pull_count, \
             last_pulled_ms = max(last_pulled_ms, excluded.last_pulled_ms)",
            params![
                event.repository_id,
                event.manifest_digest,
                event.count,
                event.last_ms
            ],
        )?;
        if event.tag.is_empty() {
            return Ok(());
        }
        self.change(
            "INSERT INTO tag_pulls (repository_id, tag, pull_count, last_pulled_ms, \
             manifest_digest) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET \
             pull_count = pull_count + excluded.pull_count, \
             manifest_digest = CASE WHEN excluded.last_pulled_ms / 1000 > last_pulled_ms / 1000 \
             THEN excluded.manifest_digest ELSE manifest_digest END, \
             last_pulled_ms = max(last_pulled_ms, excluded.last_pulled_ms)",
            params![
                event.repository_id,
                event.tag,
                event.count,
                event.last_ms,
                event.manifest_digest
            ],
        )?;
        Ok(())
    }

    /// How often a tag was pulled, as far as that is counted.
    pub(crate) fn pull_statistic_fetch_of_tag(
        &self,
        repository: i64,
        tag: &str,
    ) -> Result<Option<TagPulls>> {
        let sql = "SELECT pull_count, last_pulled_ms, manifest_digest FROM tag_pulls \
                   WHERE repository_id = ?1 AND tag = ?2";
        self.one(sql, params![repository, tag], |row| {
            Ok(TagPulls {
                count: row.get(0)?,
                last_ms: row.get(1)?,
                manifest_digest: row.get(2)?,
            })
        })
    }

    /// How often a manifest was pulled, as far as that is counted.
    pub(crate) fn pull_statistic_fetch_of_manifest(
        &self,
        repository: i64,
        digest: &str,
    ) -> Result<Option<ManifestPulls>> {
        let sql = "SELECT pull_count, last_pulled_ms FROM manifest_pulls \
                   WHERE repository_id = ?1 AND manifest_digest = ?2";
        self.one(sql, params![repository, digest], |row| {
            Ok(ManifestPulls {
                count: row.get(0)?,
                last_ms: row.get(1)?,
            })
        })
    }

    /// Forgets how often a tag was pulled.
    pub(crate) fn pull_statistic_delete_of_tag(&self, repository: i64, tag: &str) -> Result<()> {
        let sql = "DELETE FROM tag_pulls WHERE repository_id = ?1 AND tag = ?2";
        self.change(sql, params![repository, tag])?;
        Ok(())
    }

    /// Forgets how often a manifest was pulled.
    pub(crate) fn pull_statistic_delete_of_manifest(
        &self,
        repository: i64,
        digest: &str,
    ) -> Result<()> {
        let sql = "DELETE FROM manifest_pulls WHERE repository_id = ?1 AND manifest_digest = ?2";
        self.change(sql, params![repository, digest])?;
        Ok(())
    }
}

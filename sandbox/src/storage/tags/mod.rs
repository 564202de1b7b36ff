//! Tags with their history.

mod history;

use rusqlite::{Row, params};

use super::manifests::{COLUMNS as MANIFEST, WIDTH, manifest};
use super::{Manifest, PolicyOwner, Result, Tx};

pub(crate) use self::history::{TagFilter, TagNameFilter};

/// A tag from a moment on, with what it is on.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) manifest: Manifest,
    /// Milliseconds since 1970, as the end.
    pub(crate) start_ms: i64,
    /// When it ended, or will; `None` for a tag that does not.
    pub(crate) end_ms: Option<i64>,
    pub(crate) is_reversion: bool,
    pub(crate) is_immutable: bool,
}

/// What a tag begins with.
pub(crate) struct NewTag<'a> {
    pub(crate) repository_id: i64,
    pub(crate) name: &'a str,
    pub(crate) manifest_id: i64,
    pub(crate) start_ms: i64,
    pub(crate) end_ms: Option<i64>,
    /// It only keeps its manifest for a while.
    pub(crate) is_hidden: bool,
    pub(crate) is_reversion: bool,
    pub(crate) is_immutable: bool,
}

fn tag(row: &Row<'_>) -> rusqlite::Result<Tag> {
    Ok(Tag {
        manifest: manifest(row, 0)?,
        id: row.get(WIDTH)?,
        name: row.get(WIDTH + 1)?,
        start_ms: row.get(WIDTH + 2)?,
        end_ms: row.get(WIDTH + 3)?,
        is_reversion: row.get(WIDTH + 4)?,
        is_immutable: row.get(WIDTH + 5)?,
    })
}

/// Begins every query for [`tag`].
fn select() -> String {
    format!(
        "SELECT {MANIFEST}, tag.id, tag.name, tag.start_ms, tag.end_ms, tag.is_reversion, \
         tag.is_immutable FROM tag JOIN manifest ON manifest.id = tag.manifest_id"
    )
}

/// Whether a column has the name of a tag that holds the signature of an image, or what else is
/// known of it: `sha256-…` with the digest of the image, and a suffix.
pub(super) fn is_of_signature(column: &str) -> String {
    let digest = "[0-9a-f]".repeat(64);
    let is = |suffix| format!("{column} GLOB 'sha256-{digest}.{suffix}'");
    format!("({} OR {} OR {})", is("sig"), is("att"), is("sbom"))
}

impl Tx<'_> {
    /// The tag of that name, as it is now.
    pub(crate) fn tag_fetch(
        &self,
        repository: i64,
        name: &str,
        now_ms: i64,
    ) -> Result<Option<Tag>> {
        let sql = format!(
            "{} WHERE tag.repository_id = ?1 AND tag.name = ?2 AND tag.is_hidden = 0 \
             AND ifnull(tag.end_ms, 9223372036854775807) > ?3 \
             ORDER BY tag.id DESC LIMIT 1",
            select()
        );
        self.one(&sql, params![repository, name, now_ms], tag)
    }

    /// The tag of that name that lives longest, whether or not it has ended.
    pub(crate) fn tag_fetch_last(&self, repository: i64, name: &str) -> Result<Option<Tag>> {
        let sql = format!(
            "{} WHERE tag.repository_id = ?1 AND tag.name = ?2 AND tag.is_hidden = 0 \
             ORDER BY tag.end_ms IS NULL DESC, tag.end_ms DESC, tag.id DESC LIMIT 1",
            select()
        );
        self.one(&sql, params![repository, name], tag)
    }

    /// The tag that holds a manifest longest, hidden or not, whether or not it has ended.
    pub(crate) fn tag_fetch_last_of_manifest(&self, manifest: i64) -> Result<Option<Tag>> {
        let sql = format!(
            "{} WHERE tag.manifest_id = ?1 \
             ORDER BY tag.end_ms IS NULL DESC, tag.end_ms DESC, tag.id DESC LIMIT 1",
            select()
        );
        self.one(&sql, [manifest], tag)
    }

    /// The tags of a namespace that will end, the next one first.
    pub(crate) fn tag_list_ending_in_namespace(
        &self,
        namespace: i64,
        now_ms: i64,
    ) -> Result<Vec<Tag>> {
        let sql = format!(
            "{} JOIN repository ON repository.id = tag.repository_id \
             WHERE repository.namespace_id = ?1 AND tag.is_hidden = 0 AND tag.end_ms > ?2 \
             ORDER BY tag.end_ms, tag.id",
            select()
        );
        self.all(&sql, params![namespace, now_ms], tag)
    }

    /// The tags of a repository as they are now, the newest first.
    pub(crate) fn tag_list_newest(
        &self,
        repository: i64,
        limit: usize,
        now_ms: i64,
    ) -> Result<Vec<Tag>> {
        let sql = format!(
            "{} WHERE tag.repository_id = ?1 AND tag.is_hidden = 0 \
             AND (tag.end_ms IS NULL OR tag.end_ms > ?2) \
             ORDER BY tag.start_ms DESC, tag.name LIMIT ?3",
            select()
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(&sql, params![repository, now_ms, limit], tag)
    }

    /// The former states of a tag on a manifest that ended in a time.
    pub(crate) fn tag_list_ended(
        &self,
        manifest: i64,
        name: &str,
        after_ms: i64,
        until_ms: i64,
    ) -> Result<Vec<Tag>> {
        let sql = format!(
            "{} WHERE tag.manifest_id = ?1 AND tag.name = ?2 AND tag.end_ms > ?3 \
             AND tag.end_ms <= ?4 ORDER BY tag.id",
            select()
        );
        self.all(&sql, params![manifest, name, after_ms, until_ms], tag)
    }

    /// The tags of an owner that can be changed: numbers and names.
    pub(crate) fn tag_list_mutable(
        &self,
        owner: PolicyOwner,
        now_ms: i64,
    ) -> Result<Vec<(i64, String)>> {
        let repositories = match owner.repository_id {
            Some(_) => "?1 IS NOT NULL AND repository_id = ?2",
            None => {
                "?2 IS NULL AND repository_id IN \
                 (SELECT id FROM repository WHERE namespace_id = ?1)"
            }
        };
        let sql = format!(
            "SELECT id, name FROM tag WHERE {repositories} AND is_hidden = 0 \
             AND is_immutable = 0 AND (end_ms IS NULL OR end_ms > ?3)"
        );
        let parameters = params![owner.namespace_id, owner.repository_id, now_ms];
        self.all(&sql, parameters, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The tags of a repository that policies may end, the newest first: numbers and names of those
    /// that can be changed, hold no signature, and began before a moment.
    pub(crate) fn tag_list_prunable(
        &self,
        repository: i64,
        before_ms: i64,
        now_ms: i64,
    ) -> Result<Vec<(i64, String)>> {
        let sql = format!(
            "SELECT id, name FROM tag WHERE repository_id = ?1 AND start_ms < ?2 \
             AND is_hidden = 0 AND NOT is_immutable AND (end_ms IS NULL OR end_ms > ?3) \
             AND NOT {} ORDER BY start_ms DESC, id DESC",
            is_of_signature("name")
        );
        self.all(&sql, params![repository, before_ms, now_ms], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Whether a namespace has an immutable tag now.
    pub(crate) fn tag_exists_immutable(&self, namespace: i64, now_ms: i64) -> Result<bool> {
        let sql = "SELECT 1 FROM repository JOIN tag ON tag.repository_id = repository.id \
                   WHERE repository.namespace_id = ?1 AND tag.is_hidden = 0 AND tag.is_immutable \
                   AND ifnull(tag.end_ms, 9223372036854775807) > ?2";
        self.exists(sql, [namespace, now_ms])
    }

    /// The tags of a repository that end by a moment, as far as a notification was not told of them.
    pub(crate) fn tag_list_expiring(
        &self,
        repository: i64,
        notification: i64,
        until_ms: i64,
        now_ms: i64,
    ) -> Result<Vec<(i64, String)>> {
        let sql = "SELECT id, name FROM tag WHERE repository_id = ?1 AND is_hidden = 0 \
                   AND end_ms > ?4 AND end_ms <= ?3 AND NOT EXISTS (SELECT 1 FROM expiry_notice \
                   WHERE notification_id = ?2 AND tag_id = tag.id) ORDER BY id";
        let parameters = params![repository, notification, until_ms, now_ms];
        self.all(sql, parameters, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Adds a tag; tells its number.
    pub(crate) fn tag_create(&self, new: &NewTag<'_>) -> Result<i64> {
        self.insert(
            "INSERT INTO tag (repository_id, name, manifest_id, start_ms, end_ms, is_hidden, \
             is_reversion, is_immutable) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                new.repository_id,
                new.name,
                new.manifest_id,
                new.start_ms,
                new.end_ms,
                new.is_hidden,
                new.is_reversion,
                new.is_immutable,
            ],
        )
    }

    /// The names of the tags of a repository behind a name, in the order of their bytes.
    pub(crate) fn tag_list_names(
        &self,
        repository: i64,
        last: &str,
        limit: i64,
        now_ms: i64,
    ) -> Result<Vec<String>> {
        // From name to name, so that the history of a tag is passed in one step.
        let sql = "WITH RECURSIVE known (name) AS (\
                   SELECT min(name) FROM tag \
                   WHERE repository_id = ?1 AND is_hidden = 0 AND name > ?2 \
                   UNION ALL SELECT (SELECT min(tag.name) FROM tag \
                   WHERE repository_id = ?1 AND is_hidden = 0 AND tag.name > known.name) \
                   FROM known WHERE known.name IS NOT NULL) \
                   SELECT name FROM known WHERE name IS NOT NULL AND EXISTS (\
                   SELECT 1 FROM tag WHERE repository_id = ?1 AND is_hidden = 0 \
                   AND tag.name = known.name AND ifnull(end_ms, 9223372036854775807) > ?4) \
                   LIMIT ?3";
        self.all(sql, params![repository, last, limit, now_ms], |row| {
            row.get(0)
        })
    }

    /// Whether there was a tag of that name.
    pub(crate) fn tag_exists_ended(
        &self,
        repository: i64,
        name: &str,
        now_ms: i64,
    ) -> Result<bool> {
        let sql = "SELECT 1 FROM tag WHERE repository_id = ?1 AND is_hidden = 0 AND name = ?2 \
                   AND ifnull(end_ms, 9223372036854775807) <= ?3";
        self.exists(sql, params![repository, name, now_ms])
    }

    /// Whether a tag, hidden or not, holds a manifest up to a moment; `None` for ever.
    pub(crate) fn tag_exists_until(&self, manifest: i64, end_ms: Option<i64>) -> Result<bool> {
        let sql = "SELECT 1 FROM tag WHERE manifest_id = ?1 \
                   AND ifnull(end_ms, 9223372036854775807) >= ifnull(?2, 9223372036854775807)";
        self.exists(sql, params![manifest, end_ms])
    }

    /// Ends the hidden tags that hold a manifest; tells how many there were.
    pub(crate) fn tag_update_end_of_hidden(&self, manifest: i64, now_ms: i64) -> Result<usize> {
        let sql = "UPDATE tag SET end_ms = ?2 WHERE manifest_id = ?1 AND is_hidden = 1 \
                   AND ifnull(end_ms, 9223372036854775807) > ?2";
        self.change(sql, params![manifest, now_ms])
    }

    /// The tags of that manifest that are in lists now, in the order in which they were made.
    pub(crate) fn tag_list_by_manifest(&self, manifest: i64, now_ms: i64) -> Result<Vec<Tag>> {
        let sql = format!(
            "{} WHERE tag.manifest_id = ?1 AND tag.is_hidden = 0 \
             AND ifnull(tag.end_ms, 9223372036854775807) > ?2 ORDER BY tag.id",
            select()
        );
        self.all(&sql, params![manifest, now_ms], tag)
    }

    /// Whether a tag in a list holds a manifest now, other than `except` and those of signatures.
    pub(crate) fn tag_exists_of_manifest(
        &self,
        manifest: i64,
        except: Option<i64>,
        now_ms: i64,
    ) -> Result<bool> {
        let sql = format!(
            "SELECT 1 FROM tag WHERE manifest_id = ?1 AND id IS NOT ?2 AND is_hidden = 0 \
             AND ifnull(end_ms, 9223372036854775807) > ?3 AND NOT {}",
            is_of_signature("name")
        );
        self.exists(&sql, params![manifest, except, now_ms])
    }

    /// Ends the hidden tags that hold the children of a manifest beyond a time.
    pub(crate) fn tag_update_end_of_children(&self, manifest: i64, end_ms: i64) -> Result<()> {
        self.change(
            "UPDATE tag SET end_ms = ?2 WHERE is_hidden AND end_ms > ?2 AND manifest_id IN \
             (SELECT child_id FROM manifest_child WHERE manifest_id = ?1)",
            params![manifest, end_ms],
        )?;
        Ok(())
    }

    /// Says when the tags end that are on the indexes that list a manifest; of each name the latest.
    pub(crate) fn tag_update_end_of_parents(
        &self,
        manifest: i64,
        end_ms: Option<i64>,
    ) -> Result<()> {
        self.change(
            "UPDATE tag SET end_ms = ?2 WHERE id IN (SELECT max(tag.id) FROM manifest_child \
             JOIN tag ON tag.manifest_id = manifest_child.manifest_id \
             WHERE manifest_child.child_id = ?1 GROUP BY tag.name)",
            params![manifest, end_ms],
        )?;
        Ok(())
    }

    /// Makes a tag immutable, or mutable again.
    pub(crate) fn tag_update_immutable(&self, tag: i64, is_immutable: bool) -> Result<()> {
        self.change(
            "UPDATE tag SET is_immutable = ?2 WHERE id = ?1",
            params![tag, is_immutable],
        )?;
        Ok(())
    }

    /// Says when a tag ends; `None` for never.
    pub(crate) fn tag_update_end(&self, tag: i64, end_ms: Option<i64>) -> Result<()> {
        self.change(
            "UPDATE tag SET end_ms = ?2 WHERE id = ?1",
            params![tag, end_ms],
        )?;
        Ok(())
    }
}

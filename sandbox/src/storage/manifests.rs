//! Manifests of repositories.

use rusqlite::{Row, named_params, params};

use super::{Result, Tx};

/// A manifest, without its content.
#[derive(Clone, Debug)]
pub(crate) struct Manifest {
    pub(crate) id: i64,
    pub(crate) repository_id: i64,
    pub(crate) digest: String,
    pub(crate) media_type: String,
    pub(crate) config_media_type: Option<String>,
    /// The sum of the sizes that it declares for its layers; `None` for an index.
    pub(crate) layers_size_bytes: Option<i64>,
    pub(crate) artifact_type: Option<String>,
}

/// Which tags let a manifest be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holders {
    /// Those that lists show, on the manifest or on an index that lists it.
    Visible,
    /// The hidden ones, too.
    All,
    /// All, and those on an index of indexes as well, however far up.
    AllAbove,
}

impl Holders {
    /// A condition that the manifest `:manifest` has to meet at `:now`.
    fn condition(self) -> String {
        let alive = match self {
            Self::Visible => "tag.is_hidden = 0 AND ifnull(tag.end_ms, 9223372036854775807) > :now",
            Self::All | Self::AllAbove => "ifnull(tag.end_ms, 9223372036854775807) > :now",
        };
        let own =
            format!("EXISTS (SELECT 1 FROM tag WHERE tag.manifest_id = manifest.id AND {alive})");
        let above = match self {
            Self::Visible | Self::All => format!(
                "SELECT 1 FROM manifest_child JOIN tag ON tag.manifest_id = manifest_child.manifest_id \
                 WHERE manifest_child.child_id = manifest.id AND {alive}"
            ),
            // A union forgets what it had already, and so comes to an end.
            Self::AllAbove => format!(
                "WITH RECURSIVE parent (id) AS (\
                 SELECT manifest_id FROM manifest_child WHERE child_id = manifest.id \
                 UNION SELECT manifest_child.manifest_id FROM manifest_child \
                 JOIN parent ON manifest_child.child_id = parent.id) \
                 SELECT 1 FROM parent JOIN tag ON tag.manifest_id = parent.id AND {alive}"
            ),
        };
        format!("({own} OR EXISTS ({above}))")
    }
}

/// A manifest that an index lists.
#[derive(Clone, Debug)]
pub(crate) struct ChildPresence {
    pub(crate) digest: String,
    /// Whether the repository has it.
    pub(crate) is_present: bool,
}

/// Which referrers are listed.
pub(crate) struct ReferrerFilter<'a> {
    pub(crate) repository_id: i64,
    /// The digest of what they refer to.
    pub(crate) subject: &'a str,
    /// Their type, where only such are listed.
    pub(crate) artifact_type: Option<&'a str>,
    /// Whether an artifact without a type has that of its config.
    pub(crate) config_is_type: bool,
    /// The tags that have to hold them at a moment; `None` where none has to.
    pub(crate) held: Option<(Holders, i64)>,
    /// The number of the manifest behind which they begin.
    pub(crate) after: i64,
    pub(crate) limit: i64,
}

/// What a manifest begins with.
pub(crate) struct NewManifest<'a> {
    pub(crate) repository_id: i64,
    pub(crate) digest: &'a str,
    pub(crate) media_type: &'a str,
    pub(crate) content: &'a [u8],
    pub(crate) config_media_type: Option<&'a str>,
    pub(crate) layers_size_bytes: Option<i64>,
    pub(crate) artifact_type: Option<&'a str>,
    pub(crate) subject: Option<&'a str>,
    /// The numbers of the blobs that it names.
    pub(crate) blobs: &'a [i64],
    /// The numbers of the manifests that it lists.
    pub(crate) children: &'a [i64],
    pub(crate) created_ms: i64,
}

/// The columns of [`manifest`], of a table `manifest`.
pub(super) const COLUMNS: &str = "manifest.id, manifest.repository_id, manifest.digest, \
    manifest.media_type, manifest.config_media_type, manifest.layers_size_bytes, \
    manifest.artifact_type";

/// How many columns these are.
pub(super) const WIDTH: usize = 7;

/// Reads the columns, the first of which has the number `first`.
pub(super) fn manifest(row: &Row<'_>, first: usize) -> rusqlite::Result<Manifest> {
    Ok(Manifest {
        id: row.get(first)?,
        repository_id: row.get(first + 1)?,
        digest: row.get(first + 2)?,
        media_type: row.get(first + 3)?,
        config_media_type: row.get(first + 4)?,
        layers_size_bytes: row.get(first + 5)?,
        artifact_type: row.get(first + 6)?,
    })
}

impl Tx<'_> {
    /// The manifest of that digest in a repository, whether or not a tag holds it.
    pub(crate) fn manifest_fetch(&self, repository: i64, digest: &str) -> Result<Option<Manifest>> {
        let sql =
            format!("SELECT {COLUMNS} FROM manifest WHERE repository_id = ?1 AND digest = ?2");
        self.one(&sql, params![repository, digest], |row| manifest(row, 0))
    }

    /// The manifest of that digest in a repository, while a tag holds it.
    pub(crate) fn manifest_fetch_held(
        &self,
        repository: i64,
        digest: &str,
        holders: Holders,
        now_ms: i64,
    ) -> Result<Option<Manifest>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM manifest WHERE repository_id = :repository \
             AND digest = :digest AND {}",
            holders.condition()
        );
        let parameters = named_params! {
            ":repository": repository,
            ":digest": digest,
            ":now": now_ms,
        };
        self.one(&sql, parameters, |row| manifest(row, 0))
    }

    /// The manifests that refer to another one, in the order in which they came, whether or not a
    /// tag holds them.
    pub(crate) fn manifest_list_referrers(
        &self,
        filter: &ReferrerFilter<'_>,
    ) -> Result<Vec<Manifest>> {
        let artifact_type = match filter.config_is_type {
            true => "coalesce(artifact_type, config_media_type)",
            false => "artifact_type",
        };
        let (held, now_ms) = match filter.held {
            Some((holders, now_ms)) => (holders.condition(), now_ms),
            None => (":now = 0".to_owned(), 0),
        };
        let sql = format!(
            "SELECT {COLUMNS} FROM manifest WHERE repository_id = :repository \
             AND subject = :subject AND (:type IS NULL OR {artifact_type} = :type) \
             AND id > :after AND {held} ORDER BY id LIMIT :limit"
        );
        let parameters = named_params! {
            ":repository": filter.repository_id,
            ":subject": filter.subject,
            ":type": filter.artifact_type,
            ":after": filter.after,
            ":now": now_ms,
            ":limit": filter.limit,
        };
        self.all(&sql, parameters, |row| manifest(row, 0))
    }

    /// Takes a manifest out of all indexes that list it.
    pub(crate) fn manifest_child_delete(&self, manifest: i64) -> Result<()> {
        self.change("DELETE FROM manifest_child WHERE child_id = ?1", [manifest])?;
        Ok(())
    }

    /// The manifests that an index lists, as far as the repository has them.
    pub(crate) fn manifest_child_list(&self, manifest_id: i64) -> Result<Vec<Manifest>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM manifest_child JOIN manifest ON manifest.id = child_id \
             WHERE manifest_child.manifest_id = ?1 ORDER BY manifest.id"
        );
        self.all(&sql, [manifest_id], |row| manifest(row, 0))
    }

    /// The manifests that an index lists, in its order, and whether the repository has them.
    pub(crate) fn manifest_child_list_presence(&self, index: i64) -> Result<Vec<ChildPresence>> {
        self.all(
            "SELECT entry.value ->> 'digest', EXISTS (SELECT 1 FROM manifest AS child \
             WHERE child.repository_id = manifest.repository_id \
             AND child.digest = entry.value ->> 'digest') \
             FROM manifest, json_each(CAST(content AS TEXT), '$.manifests') AS entry \
             WHERE manifest.id = ?1 AND entry.value ->> 'digest' IS NOT NULL",
            [index],
            |row| {
                Ok(ChildPresence {
                    digest: row.get(0)?,
                    is_present: row.get(1)?,
                })
            },
        )
    }

    /// The name of an immutable tag on an index that lists a manifest, however far up.
    pub(crate) fn manifest_child_fetch_immutable_tag(
        &self,
        manifest: i64,
        now_ms: i64,
    ) -> Result<Option<String>> {
        let sql = "WITH RECURSIVE parent (id) AS (\
                   SELECT manifest_id FROM manifest_child WHERE child_id = ?1 \
                   UNION SELECT manifest_child.manifest_id FROM manifest_child \
                   JOIN parent ON manifest_child.child_id = parent.id) \
                   SELECT tag.name FROM parent JOIN tag ON tag.manifest_id = parent.id \
                   WHERE tag.is_hidden = 0 AND tag.is_immutable \
                   AND ifnull(tag.end_ms, 9223372036854775807) > ?2 LIMIT 1";
        self.one(sql, [manifest, now_ms], |row| row.get(0))
    }

    /// How many bytes a manifest has.
    pub(crate) fn manifest_fetch_size(&self, manifest: i64) -> Result<Option<i64>> {
        let sql = "SELECT length(content) FROM manifest WHERE id = ?1";
        self.one(sql, [manifest], |row| row.get(0))
    }

    /// The bytes of a manifest, as they were pushed.
    pub(crate) fn manifest_fetch_content(&self, manifest: i64) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT content FROM manifest WHERE id = ?1";
        self.one(sql, [manifest], |row| row.get(0))
    }

    /// Lets a manifest of a repository have a blob that it names.
    pub(crate) fn manifest_blob_create(
        &self,
        manifest: i64,
        blob: i64,
        repository: i64,
    ) -> Result<()> {
        self.change(
            "INSERT OR IGNORE INTO manifest_blob (manifest_id, blob_id, repository_id) \
             VALUES (?1, ?2, ?3)",
            [manifest, blob, repository],
        )?;
        Ok(())
    }

    /// Adds a manifest; tells its number.
    pub(crate) fn manifest_create(&self, new: &NewManifest<'_>) -> Result<i64> {
        let manifest = self.insert(
            "INSERT INTO manifest (repository_id, digest, media_type, content, config_media_type, \
             layers_size_bytes, artifact_type, subject, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                new.repository_id,
                new.digest,
                new.media_type,
                new.content,
                new.config_media_type,
                new.layers_size_bytes,
                new.artifact_type,
                new.subject,
                new.created_ms,
            ],
        )?;
        for blob in new.blobs {
            self.manifest_blob_create(manifest, *blob, new.repository_id)?;
        }
        for child in new.children {
            self.change(
                "INSERT OR IGNORE INTO manifest_child (manifest_id, child_id) VALUES (?1, ?2)",
                [manifest, *child],
            )?;
        }
        Ok(manifest)
    }
}

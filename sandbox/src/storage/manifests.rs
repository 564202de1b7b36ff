//! Manifests of repositories.

use rusqlite::{Row, params};

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
    /// The digest of the manifest that it refers to.
    pub(crate) subject: Option<String>,
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
    manifest.artifact_type, manifest.subject";

/// How many columns these are.
pub(super) const WIDTH: usize = 8;

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
        subject: row.get(first + 7)?,
    })
}

impl Tx<'_> {
    /// The manifest of that digest in a repository, whether or not a tag holds it.
    pub(crate) fn manifest_fetch(&self, repository: i64, digest: &str) -> Result<Option<Manifest>> {
        let sql =
            format!("SELECT {COLUMNS} FROM manifest WHERE repository_id = ?1 AND digest = ?2");
        self.one(&sql, params![repository, digest], |row| manifest(row, 0))
    }

    /// The bytes of a manifest, as they were pushed.
    pub(crate) fn manifest_fetch_content(&self, manifest: i64) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT content FROM manifest WHERE id = ?1";
        self.one(sql, [manifest], |row| row.get(0))
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
            self.change(
                "INSERT OR IGNORE INTO manifest_blob (manifest_id, blob_id, repository_id) \
                 VALUES (?1, ?2, ?3)",
                [manifest, *blob, new.repository_id],
            )?;
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

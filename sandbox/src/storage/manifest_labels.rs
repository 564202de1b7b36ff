//! Labels of manifests: those of their configs and annotations, and those that the API adds.

use rusqlite::{Row, params};

use super::text_enum::text_enum;
use super::{Result, Tx};

text_enum! {
    /// Where a label comes from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    LabelSource {
        /// The manifest or its config: it stays as long as the manifest.
        Manifest = "manifest",
        Api = "api",
    }
}

/// A label of a manifest.
#[derive(Clone, Debug)]
pub(crate) struct ManifestLabel {
    pub(crate) uuid: String,
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) source: LabelSource,
    /// What the value is: `text/plain` or `application/json`.
    pub(crate) media_type: String,
}

fn label(row: &Row<'_>) -> rusqlite::Result<ManifestLabel> {
    Ok(ManifestLabel {
        uuid: row.get(0)?,
        key: row.get(1)?,
        value: row.get(2)?,
        source: row.get(3)?,
        media_type: row.get(4)?,
    })
}

const COLUMNS: &str = "uuid, key, value, source, media_type";

impl Tx<'_> {
    /// The labels of a manifest, in the order in which they were made.
    pub(crate) fn manifest_label_list(&self, manifest: i64) -> Result<Vec<ManifestLabel>> {
        let sql =
            format!("SELECT {COLUMNS} FROM manifest_label WHERE manifest_id = ?1 ORDER BY id");
        self.all(&sql, [manifest], label)
    }

    /// The label of that UUID, if it is one of the manifest.
    pub(crate) fn manifest_label_fetch(
        &self,
        manifest: i64,
        uuid: &str,
    ) -> Result<Option<ManifestLabel>> {
        let sql =
            format!("SELECT {COLUMNS} FROM manifest_label WHERE uuid = ?2 AND manifest_id = ?1");
        self.one(&sql, params![manifest, uuid], label)
    }

    /// The value of the label of that key, if the manifest has one.
    pub(crate) fn manifest_label_fetch_value(
        &self,
        manifest: i64,
        key: &str,
    ) -> Result<Option<String>> {
        let sql =
            "SELECT value FROM manifest_label WHERE manifest_id = ?1 AND key = ?2 ORDER BY id";
        self.one(sql, params![manifest, key], |row| row.get(0))
    }

    /// The values of the labels of that key of each manifest that an index lists; `None` for one
    /// that has no such label.
    pub(crate) fn manifest_label_list_values_of_children(
        &self,
        index: i64,
        key: &str,
    ) -> Result<Vec<Option<String>>> {
        self.all(
            "SELECT (SELECT value FROM manifest_label \
             WHERE manifest_label.manifest_id = child_id AND key = ?2 ORDER BY id LIMIT 1) \
             FROM manifest_child WHERE manifest_id = ?1",
            params![index, key],
            |row| row.get(0),
        )
    }

    /// Adds a label to a manifest.
    pub(crate) fn manifest_label_create(
        &self,
        manifest: i64,
        key: &str,
        value: &str,
        source: LabelSource,
        media_type: &str,
    ) -> Result<ManifestLabel> {
        let label = ManifestLabel {
            uuid: crate::crypto::random::uuid(),
            key: key.to_owned(),
            value: value.to_owned(),
            source,
            media_type: media_type.to_owned(),
        };
        self.insert(
            "INSERT INTO manifest_label (uuid, manifest_id, key, value, source, media_type) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                label.uuid,
                manifest,
                label.key,
                label.value,
                label.source,
                label.media_type,
            ],
        )?;
        Ok(label)
    }

    /// Deletes a label.
    pub(crate) fn manifest_label_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM manifest_label WHERE uuid = ?1", [uuid])?;
        Ok(())
    }
}

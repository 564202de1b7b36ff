//! [`ManifestToStore`]: a manifest that was read, on its way into the database.

use super::manifest::{ImageConfig, ParsedManifest};
use crate::storage::{LabelSource, Manifest, NewManifest, StorageError, Tx};

/// A manifest that was read, and may be stored.
pub(crate) struct ManifestToStore<'a> {
    pub(crate) repository_id: i64,
    pub(crate) digest: &'a str,
    pub(crate) content: &'a [u8],
    pub(crate) parsed: &'a ParsedManifest,
    /// Of an image, for its labels.
    pub(crate) config: Option<&'a ImageConfig>,
    /// The numbers of the blobs that it names.
    pub(crate) blobs: &'a [i64],
    /// The numbers of the manifests that it lists.
    pub(crate) children: &'a [i64],
}

impl ManifestToStore<'_> {
    /// Adds the manifest to its repository, with its labels.
    pub(crate) fn store(&self, tx: &Tx<'_>, now_ms: i64) -> Result<Manifest, StorageError> {
        let parsed = self.parsed;
        let subject = parsed.subject.as_ref();
        let id = tx.manifest_create(&NewManifest {
            repository_id: self.repository_id,
            digest: self.digest,
            media_type: parsed.kind.media_type(),
            content: self.content,
            config_media_type: parsed.config_media_type(),
            layers_size_bytes: parsed.layers_size_bytes(),
            artifact_type: parsed.artifact_type.as_deref(),
            subject: subject.map(|subject| subject.digest.as_str()),
            blobs: self.blobs,
            children: self.children,
            created_ms: now_ms,
        })?;
        for label in parsed.labels(self.config) {
            let (key, value) = (&label.key, &label.value);
            let source = LabelSource::Manifest;
            tx.manifest_label_create(id, key, value, source, label.media_type)?;
        }
        let stored = tx.manifest_fetch(self.repository_id, self.digest)?;
        stored.ok_or(StorageError::Lost)
    }
}

//! Puts images that were made here into repositories, as if somebody had pushed them.

use std::collections::BTreeMap;
use std::fmt;

use super::incoming_blobs::IncomingBlob;
use super::maker::{MadeImage, MadeManifest};
use super::manifest::{ImageConfig, ManifestError, ManifestKind, ParsedManifest};
use super::new_manifest::ManifestToStore;
use super::tags::{TagError, Tags};
use crate::blob_store::{BlobStore, BlobStoreError};
use crate::settings::Settings;
use crate::storage::{Manifest, Repository, StorageError, Tag, Tx};

/// Why an image is not in its repository.
#[derive(Debug)]
pub(crate) enum PlantingError {
    Blobs(BlobStoreError),
    /// What was made is no image.
    Manifest(ManifestError),
    Tag(TagError),
    Storage(StorageError),
}

impl From<BlobStoreError> for PlantingError {
    fn from(error: BlobStoreError) -> Self {
        Self::Blobs(error)
    }
}

impl From<ManifestError> for PlantingError {
    fn from(error: ManifestError) -> Self {
        Self::Manifest(error)
    }
}

impl From<StorageError> for PlantingError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<TagError> for PlantingError {
    fn from(error: TagError) -> Self {
        match error {
            TagError::Storage(error) => Self::Storage(error),
            error => Self::Tag(error),
        }
    }
}

impl fmt::Display for PlantingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blobs(error) => write!(f, "{error}"),
            Self::Manifest(error) => write!(f, "the image that was made is none: {error}"),
            Self::Tag(TagError::Immutable { tag, .. }) => write!(
                f,
                "the tag {tag:?} is immutable: choose another one, or make it mutable first"
            ),
            Self::Tag(TagError::Refused(text)) => f.write_str(text),
            Self::Tag(TagError::Storage(error)) | Self::Storage(error) => {
                write!(f, "database: {error}")
            }
        }
    }
}

/// The blobs of made images, in the blob store.
#[derive(Debug, Default)]
pub(crate) struct MadeBlobs {
    blobs: BTreeMap<String, IncomingBlob>,
}

impl MadeBlobs {
    /// Writes those blobs of an image that are not written yet.
    ///
    /// # Errors
    ///
    /// Where they cannot be stored.
    pub(crate) async fn write(
        &mut self,
        store: &BlobStore,
        image: &MadeImage,
    ) -> Result<(), BlobStoreError> {
        for blob in &image.blobs {
            if !self.blobs.contains_key(&blob.digest) {
                let written = IncomingBlob::write(store, blob.chunks()).await?;
                self.blobs.insert(blob.digest.clone(), written);
            }
        }
        Ok(())
    }

    /// Adds the rows of all blobs. Tells their numbers, and which of them are new.
    pub(crate) fn store(&self, tx: &Tx<'_>, now_ms: i64) -> Result<StoredBlobs, StorageError> {
        let mut stored = StoredBlobs::default();
        for (digest, blob) in &self.blobs {
            let (id, is_new) = blob.store(tx, now_ms)?;
            stored.ids.insert(digest.clone(), id);
            if is_new {
                stored.new.push(digest.clone());
            }
        }
        Ok(stored)
    }

    /// Keeps the bytes of those that are new, once their rows are there to stay.
    pub(crate) fn claim(mut self, new: &[String]) {
        for digest in new {
            if let Some(blob) = self.blobs.remove(digest) {
                blob.claim();
            }
        }
    }
}

/// The numbers of blobs by their digests.
#[derive(Debug, Default)]
pub(crate) struct StoredBlobs {
    ids: BTreeMap<String, i64>,
    /// The digests of those that were not there before.
    pub(crate) new: Vec<String>,
}

/// Where and when an image is put.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) repository: &'a Repository,
    pub(crate) tag: &'a str,
    pub(crate) settings: &'a Settings,
    /// When it is pushed.
    pub(crate) at_ms: i64,
}

/// Stores a made image, and puts a tag on it.
///
/// # Errors
///
/// An immutable tag of that name.
pub(crate) fn plant(
    tx: &Tx<'_>,
    place: Place<'_>,
    image: &MadeImage,
    blobs: &StoredBlobs,
) -> Result<Tag, PlantingError> {
    let mut stored: Vec<Manifest> = Vec::new();
    for made in &image.manifests {
        let manifest = find_or_store(tx, place, image, (made, &stored), blobs)?;
        stored.push(manifest);
    }
    let manifest = stored.pop().ok_or(StorageError::Lost)?;
    let tags = Tags::new(tx, place.settings, place.at_ms);
    Ok(tags.put(place.repository, place.tag, &manifest)?)
}

fn find_or_store(
    tx: &Tx<'_>,
    place: Place<'_>,
    image: &MadeImage,
    (made, before): (&MadeManifest, &[Manifest]),
    blobs: &StoredBlobs,
) -> Result<Manifest, PlantingError> {
    let repository_id = place.repository.id;
    if let Some(manifest) = tx.manifest_fetch(repository_id, &made.digest)? {
        return Ok(manifest);
    }
    let kind = ManifestKind::of_media_type(made.media_type);
    let kind = kind.ok_or_else(|| ManifestError::new(made.media_type))?;
    let parsed = ParsedManifest::parse(kind, &made.content)?;
    let config = match &parsed.config {
        Some(config) if parsed.is_image() => image
            .config(&config.digest)
            .map(|content| ImageConfig::parse(kind, content))
            .transpose()?,
        _ => None,
    };
    let named = parsed.local_blobs().into_iter();
    let named = named.map(|digest| blobs.ids.get(digest).copied().ok_or(StorageError::Lost));
    let named = named.collect::<Result<Vec<i64>, StorageError>>()?;
    let is_listed = |manifest: &&Manifest| {
        let mut children = parsed.children.iter();
        children.any(|child| child.descriptor.digest == manifest.digest)
    };
    let children = before.iter().filter(is_listed);
    let children: Vec<i64> = children.map(|manifest| manifest.id).collect();
    let manifest = ManifestToStore {
        repository_id,
        digest: &made.digest,
        content: &made.content,
        parsed: &parsed,
        config: config.as_ref(),
        blobs: &named,
        children: &children,
    };
    Ok(manifest.store(tx, place.at_ms)?)
}

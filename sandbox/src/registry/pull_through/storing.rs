//! [`Brought`]: a manifest of a proxied registry on its way into the database, with its config and
//! with the manifests that it lists.

use hyper::body::Bytes;

use super::{PullThrough, eviction};
use crate::blob_store::BlobStore;
use crate::images::incoming_blobs::IncomingBlob;
use crate::images::manifest::ImageConfig;
use crate::images::new_manifest::ManifestToStore;
use crate::images::tags::{TagError, Tags};
use crate::images::upstream_images::{FetchedManifest, UpstreamImageError};
use crate::op_context::OpContext;
use crate::outbound::UpstreamRepository;
use crate::registry::RegistryError;
use crate::registry::manifests::Reference;
use crate::storage::{Manifest, Repository, StorageError};

/// How many manifests of an index are brought along. Those beyond come when they are pulled.
const MAX_CHILDREN: usize = 64;

/// How many bytes these may have together.
const MAX_CHILDREN_BYTES: usize = 8 << 20;

/// A manifest, and what is brought along with it.
pub(super) struct Brought {
    image: WithConfig,
    children: Vec<WithConfig>,
}

/// A manifest with its config, which has the labels.
struct WithConfig {
    manifest: FetchedManifest,
    config: Option<(ImageConfig, IncomingBlob)>,
}

impl WithConfig {
    async fn fetch(
        upstream: &UpstreamRepository,
        store: &BlobStore,
        manifest: FetchedManifest,
    ) -> Result<Self, UpstreamImageError> {
        let bytes: Option<Bytes> = manifest.config(upstream).await;
        let kind = manifest.parsed.kind;
        let parsed = bytes
            .as_ref()
            .and_then(|bytes| ImageConfig::parse(kind, bytes).ok());
        let config = match parsed.zip(bytes) {
            Some((config, bytes)) => {
                let blob = IncomingBlob::write(store, std::iter::once(bytes)).await?;
                Some((config, blob))
            }
            None => None,
        };
        Ok(Self { manifest, config })
    }

    /// The manifest in its repository. Blobs that the repository has belong to it at once, and the
    /// others are awaited: that the upstream names the blob of another repository gives no right to
    /// it.
    fn store(
        &self,
        op: &OpContext<'_>,
        repository: &Repository,
        children: &[i64],
        new: &mut Vec<String>,
    ) -> Result<Manifest, StorageError> {
        let manifest = &self.manifest;
        if let Some(found) = op.tx.manifest_fetch(repository.id, &manifest.digest)? {
            return Ok(found);
        }
        if let Some((_, blob)) = &self.config
            && blob.store(op.tx, op.now_ms)?.1
        {
            new.push(blob.digest.clone());
        }
        let (mut present, mut awaited) = (Vec::new(), Vec::new());
        for (digest, size_bytes) in manifest.blobs() {
            let config = self.config.as_ref();
            let is_brought = config.is_some_and(|(_, blob)| blob.digest == digest);
            let found = match is_brought {
                true => op.tx.blob_fetch(digest)?,
                false => op
                    .tx
                    .blob_fetch_in_repository(repository.id, digest, op.now_ms)?,
            };
            match found {
                Some(blob) => present.push(blob.id),
                None => awaited.push((digest, i64::try_from(size_bytes).unwrap_or(i64::MAX))),
            }
        }
        let stored = ManifestToStore {
            repository_id: repository.id,
            digest: &manifest.digest,
            content: &manifest.content,
            parsed: &manifest.parsed,
            config: self.config.as_ref().map(|(config, _)| config),
            blobs: &present,
            children,
        };
        let stored = stored.store(op.tx, op.now_ms)?;
        for (digest, size_bytes) in awaited {
            op.tx.awaited_blob_create(stored.id, digest, size_bytes)?;
        }
        Ok(stored)
    }
}

impl Brought {
    /// Brings the config of an image, and the manifests of an index. One of these that the upstream
    /// does not have is left out.
    pub(super) async fn fetch(
        upstream: &UpstreamRepository,
        store: &BlobStore,
        manifest: FetchedManifest,
    ) -> Result<Self, UpstreamImageError> {
        let (mut children, mut bytes) = (Vec::new(), 0);
        for child in manifest.parsed.children.iter().take(MAX_CHILDREN) {
            if bytes > MAX_CHILDREN_BYTES {
                break;
            }
            let digest = &child.descriptor.digest;
            match FetchedManifest::fetch(upstream, digest).await {
                Ok(child) => {
                    bytes += child.content.len();
                    children.push(WithConfig::fetch(upstream, store, child).await?);
                }
                Err(error) => tracing::debug!(%error, "a manifest of an index is left out"),
            }
        }
        Ok(Self {
            image: WithConfig::fetch(upstream, store, manifest).await?,
            children,
        })
    }

    /// Stores all of it and the tag, or holds what was asked for by its digest. Tells which blobs
    /// are new.
    pub(super) fn store(
        &self,
        op: &OpContext<'_>,
        proxy: &PullThrough,
        repository: &Repository,
        reference: Reference<'_>,
    ) -> Result<Vec<String>, RegistryError> {
        let size_bytes = self.image.manifest.parsed.layers_size_bytes();
        eviction::make_room(op, repository, size_bytes)?;
        let mut new = Vec::new();
        let mut children = Vec::new();
        for child in &self.children {
            children.push(child.store(op, repository, &[], &mut new)?.id);
        }
        let manifest = self.image.store(op, repository, &children, &mut new)?;
        let (tags, end_ms) = (Tags::of(op), proxy.end_ms(op.now_ms));
        match reference {
            Reference::Digest(_) => tags.keep(&manifest, end_ms)?,
            Reference::Tag(name) => match tags.put(repository, name, &manifest) {
                Ok(tag) => op.tx.tag_update_end(tag.id, end_ms)?,
                // It stays as it is, whatever the upstream has.
                Err(TagError::Immutable { .. } | TagError::Refused(_)) => {}
                Err(TagError::Storage(error)) => return Err(error.into()),
            },
        }
        Ok(new)
    }

    /// Keeps the bytes of configs that are new.
    pub(super) fn claim(self, new: &[String]) {
        let all = std::iter::once(self.image).chain(self.children);
        for (_, blob) in all.filter_map(|image| image.config) {
            if new.contains(&blob.digest) {
                blob.claim();
            }
        }
    }
}

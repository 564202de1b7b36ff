//! Manifests and blobs on their way from another registry, whose word is not taken for anything.

use std::fmt;

use hyper::body::Bytes;

use super::incoming_blobs::{BlobWriter, IncomingBlob};
use super::manifest::{MAX_CONFIG_BYTES, ManifestError, ManifestKind, ParsedManifest, is_digest};
use crate::blob_store::{BlobStore, BlobStoreError};
use crate::crypto::digest;
use crate::outbound::{UpstreamError, UpstreamRepository};

/// Why an image does not come from another registry.
#[derive(Debug)]
pub(crate) enum UpstreamImageError {
    Upstream(UpstreamError),
    /// What came is no manifest.
    Manifest(ManifestError),
    /// What came is not what was asked for.
    Digest,
    /// It is larger than announced, or than may be.
    TooLarge(u64),
    Blobs(BlobStoreError),
}

impl From<UpstreamError> for UpstreamImageError {
    fn from(error: UpstreamError) -> Self {
        Self::Upstream(error)
    }
}

impl From<ManifestError> for UpstreamImageError {
    fn from(error: ManifestError) -> Self {
        Self::Manifest(error)
    }
}

impl From<BlobStoreError> for UpstreamImageError {
    fn from(error: BlobStoreError) -> Self {
        Self::Blobs(error)
    }
}

impl fmt::Display for UpstreamImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Upstream(error) => write!(f, "{error}"),
            Self::Manifest(error) => write!(f, "{error}"),
            Self::Digest => f.write_str("digest mismatch"),
            Self::TooLarge(most) => write!(f, "too large, max allowed is {most}"),
            Self::Blobs(error) => f.write_str(&error.told()),
        }
    }
}

/// A manifest that came from another registry.
pub(crate) struct FetchedManifest {
    pub(crate) digest: String,
    pub(crate) content: Bytes,
    pub(crate) parsed: ParsedManifest,
}

impl FetchedManifest {
    /// Asks for the manifest of a tag or a digest.
    ///
    /// # Errors
    ///
    /// What does not come, or is not what it has to be.
    pub(crate) async fn fetch(
        upstream: &UpstreamRepository,
        reference: &str,
    ) -> Result<Self, UpstreamImageError> {
        let manifest = upstream.manifest(reference).await?;
        let digest = format!("sha256:{}", digest::sha256_of_bytes(&manifest.content));
        if is_digest(reference) && reference != digest {
            return Err(UpstreamImageError::Digest);
        }
        let media_type = manifest.media_type.unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        let kind = ManifestKind::of_media_type(media_type).ok_or_else(|| {
            ManifestError::new(format!("the manifest has the media type {media_type:?}"))
        })?;
        let parsed = ParsedManifest::parse(kind, &manifest.content)?;
        Ok(Self {
            digest,
            content: manifest.content,
            parsed,
        })
    }

    /// The blobs that it names, each once, with the sizes that it declares.
    pub(crate) fn blobs(&self) -> Vec<(&str, u64)> {
        let local = self.parsed.local_blobs().into_iter();
        let sized = local.map(|digest| {
            let layers = self.parsed.layers.iter().map(|layer| &layer.descriptor);
            let mut all = layers.chain(&self.parsed.config);
            let found = all.find(|descriptor| descriptor.digest == digest);
            let size = found.map_or(0, |descriptor| descriptor.size_bytes);
            (digest, u64::try_from(size).unwrap_or_default())
        });
        sized.collect()
    }

    /// The bytes of the config of an image; `None` where the registry has none that can be read.
    pub(crate) async fn config(&self, upstream: &UpstreamRepository) -> Option<Bytes> {
        let config = self.parsed.config.as_ref()?;
        if !self.parsed.is_image() || config.size_bytes > MAX_CONFIG_BYTES {
            return None;
        }
        let most = usize::try_from(config.size_bytes).ok()?;
        let mut blob = upstream.blob(&config.digest).await.ok()?;
        let mut content = Vec::new();
        while let Some(chunk) = blob.chunk().await.ok()? {
            content.extend_from_slice(&chunk);
            if content.len() > most {
                return None;
            }
        }
        let found = format!("sha256:{}", digest::sha256_of_bytes(&content));
        (found == config.digest).then(|| content.into())
    }
}

/// Asks for a blob, of which a manifest declares the size, and writes it into the blob store as it
/// comes. `progress` is told how many bytes came.
///
/// # Errors
///
/// What does not come, or is not what it has to be.
pub(crate) async fn fetch_blob(
    upstream: &UpstreamRepository,
    store: &BlobStore,
    (digest, declared_bytes): (&str, u64),
    max_bytes: u64,
    progress: impl Fn(usize),
) -> Result<IncomingBlob, UpstreamImageError> {
    // Schema 1 of Docker declares no sizes.
    let max_bytes = match declared_bytes {
        0 => max_bytes,
        declared => max_bytes.min(declared),
    };
    let mut blob = upstream.blob(digest).await?;
    let mut writer = BlobWriter::new(store);
    while let Some(chunk) = blob.chunk().await? {
        progress(chunk.len());
        if writer.size_bytes().saturating_add(chunk.len() as u64) > max_bytes {
            return Err(UpstreamImageError::TooLarge(max_bytes));
        }
        writer.write(&chunk).await?;
    }
    let blob = writer.finish().await?;
    match blob.digest == digest {
        true => Ok(blob),
        false => Err(UpstreamImageError::Digest),
    }
}

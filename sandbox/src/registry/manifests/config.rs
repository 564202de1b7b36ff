//! The configs of images, which are blobs.

use http_body_util::BodyExt;

use super::push::{Push, PushError};
use crate::images::manifest::{
    ImageConfig, MAX_CONFIG_BYTES, ManifestError, ManifestKind, ParsedManifest,
};
use crate::registry::{RegistryCall, RegistryError};
use crate::storage::{Repository, StorageError};

/// Reads the config of an image that is pushed for the first time. It has to be one: a real Quay
/// crashes on many that are not, and has stored the manifest by then.
pub(super) async fn for_push(
    call: &RegistryCall,
    push: &Push,
) -> Result<Option<ImageConfig>, RegistryError> {
    if !push.manifest.is_image() || push.manifest.schema1.is_some() {
        return Ok(None);
    }
    let mode = call.app.settings.registry_mode;
    let existing = call.app.read(&call.context, |op| {
        op.tx.manifest_fetch(push.repository.id, &push.digest)
    });
    if existing.await.map_err(RegistryError::from)?.is_some() {
        return Ok(None);
    }
    match of_image(call, &push.repository, &push.manifest).await? {
        // The transaction that stores the manifest tells of what is missing.
        Ok(None) if push.manifest.kind == ManifestKind::DockerImage => {
            let error = ManifestError::new("Could not load config blob for manifest");
            Err(push.error(mode, error.into()))
        }
        Ok(config) => Ok(config),
        Err(_) if mode.takes_any_config() => Ok(None),
        // Where a real Quay crashes it has no words to be silent about.
        Err(error) if push.manifest.kind.is_oci() => Err(super::put::invalid(&error.to_string())),
        Err(error) => Err(push.error(mode, PushError::Manifest(error))),
    }
}

/// The config of an image; `None` where the repository does not have it.
pub(super) async fn of_image(
    call: &RegistryCall,
    repository: &Repository,
    image: &ParsedManifest,
) -> Result<Result<Option<ImageConfig>, ManifestError>, RegistryError> {
    let Some(config) = &image.config else {
        return Ok(Ok(None));
    };
    let reading = call.app.read(&call.context, |op| {
        let found = op
            .tx
            .blob_fetch_in_repository(repository.id, &config.digest, op.now_ms)?;
        let Some(blob) = found else {
            return Ok::<_, StorageError>(None);
        };
        let parts = op.tx.blob_part_list(blob.id)?;
        Ok(Some((blob, parts)))
    });
    let Some((blob, parts)) = reading.await? else {
        return Ok(Ok(None));
    };
    if blob.size_bytes != config.size_bytes {
        let text = format!(
            "Size of config does not match that retrieved: {} vs {}",
            blob.size_bytes, config.size_bytes
        );
        return Ok(Err(ManifestError::new(text)));
    }
    if blob.size_bytes > MAX_CONFIG_BYTES {
        let text = format!("the config is longer than the {MAX_CONFIG_BYTES} bytes that are read");
        return Ok(Err(ManifestError::new(text)));
    }
    let size = u64::try_from(blob.size_bytes).unwrap_or_default();
    let content = call.app.blobs.read(&parts, 0..size).await?.collect().await;
    let content = content.map_err(|_| RegistryError::crash())?.to_bytes();
    Ok(ImageConfig::parse(image.kind, &content).map(Some))
}

//! The configs of images, which are blobs.

use super::push::{Push, PushError};
use crate::images::config;
use crate::images::manifest::{ImageConfig, ManifestError, ManifestKind, ParsedManifest};
use crate::registry::{RegistryCall, RegistryError};
use crate::storage::Repository;

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
        Err(error) if push.manifest.kind.is_oci() => {
            Err(RegistryError::invalid_manifest(&error.to_string()))
        }
        Err(error) => Err(push.error(mode, PushError::Manifest(error))),
    }
}

/// The config of an image; `None` where the repository does not have it.
pub(super) async fn of_image(
    call: &RegistryCall,
    repository: &Repository,
    image: &ParsedManifest,
) -> Result<Result<Option<ImageConfig>, ManifestError>, RegistryError> {
    config::of_image(&call.app, &call.context, repository, image).await
}

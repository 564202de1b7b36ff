//! The configs of images, which are blobs of their repositories.

use quay_api::server::Context;

use super::content;
use super::manifest::{ImageConfig, MAX_CONFIG_BYTES, ManifestError, ParsedManifest};
use crate::app::App;
use crate::blob_store::BlobStoreError;
use crate::storage::{Repository, StorageError};

/// What reading a config comes to: it, nothing where the repository does not have it, or what is
/// wrong with it.
pub(crate) type ReadConfig = Result<Option<ImageConfig>, ManifestError>;

/// The config of an image.
///
/// # Errors
///
/// A storage that fails.
pub(crate) async fn of_image<E>(
    app: &App,
    context: &Context,
    repository: &Repository,
    image: &ParsedManifest,
) -> Result<ReadConfig, E>
where
    E: From<StorageError> + From<BlobStoreError>,
{
    let Some(config) = &image.config else {
        return Ok(Ok(None));
    };
    let found = content::find(app, context, repository.id, &config.digest).await?;
    let Some(found) = found else {
        return Ok(Ok(None));
    };
    let size_bytes = found.blob.size_bytes;
    if size_bytes != config.size_bytes {
        let text = format!(
            "Size of config does not match that retrieved: {size_bytes} vs {}",
            config.size_bytes
        );
        return Ok(Err(ManifestError::new(text)));
    }
    if size_bytes > MAX_CONFIG_BYTES {
        let text = format!("the config is longer than the {MAX_CONFIG_BYTES} bytes that are read");
        return Ok(Err(ManifestError::new(text)));
    }
    let content = content::read(app, &found).await?;
    Ok(ImageConfig::parse(image.kind, &content).map(Some))
}

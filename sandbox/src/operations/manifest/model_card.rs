//! The card of a machine learning model: a text in a layer of its artifact.

use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::images::content;
use crate::images::manifest::ParsedManifest;
use crate::storage::Repository;

/// The type of artifacts that are models, as the server is delivered.
const ARTIFACT_TYPE: &str = "application/x-mlmodel";

/// The annotation of the layer that holds the card, where there are more layers than one.
const ANNOTATION: (&str, &str) = ("org.opencontainers.image.title", "README.md");

/// How long a card may be.
const MAX_BYTES: i64 = 4 << 20;

/// The card of a model; `None` where the manifest is none, has none, or has one that is no text.
pub(super) async fn find(
    app: &App,
    context: &Context,
    repository: &Repository,
    manifest: &ParsedManifest,
) -> Result<Option<String>, Rejection> {
    if manifest.artifact_type.as_deref() != Some(ARTIFACT_TYPE) {
        return Ok(None);
    }
    let layer = match manifest.layers.as_slice() {
        [only] => Some(only),
        layers => layers.iter().find(|layer| {
            let value = layer.annotations.get(ANNOTATION.0);
            value.and_then(|value| value.as_str()) == Some(ANNOTATION.1)
        }),
    };
    let Some(layer) = layer else {
        return Ok(None);
    };
    let digest = &layer.descriptor.digest;
    let found = content::find(app, context, repository.id, digest).await?;
    let Some(found) = found.filter(|found| found.blob.size_bytes <= MAX_BYTES) else {
        return Ok(None);
    };
    let content = content::read(app, &found).await?;
    Ok(String::from_utf8(content).ok())
}

//! A manifest as the API shows it: its text, and its layers with how they were made.

use quay_api::models::{self, ManifestLayer};
use quay_api::server::manifest::{GetRepoManifestPath, GetRepoManifestQuery};
use quay_api::server::{Context, Rejection};
use serde_json::Value;

use super::lookup::find_to_read;
use super::model_card;
use crate::app::App;
use crate::images::config;
use crate::images::manifest::{
    EMPTY_LAYER_DIGEST, ImageConfig, ImageLayer, ManifestError, ManifestKind, ParsedManifest,
};
use crate::python::dates;
use crate::responses::NO_SUCH_URL;
use crate::storage::{Manifest, Repository};

pub(super) async fn get(
    app: &App,
    context: &Context,
    path: &GetRepoManifestPath,
    query: &GetRepoManifestQuery,
) -> Result<models::Manifest, Rejection> {
    let reading = app.read(context, |op| {
        let (repository, manifest) = find_to_read(op, &path.repository, path.manifestref.as_str())?;
        let content = op.tx.manifest_fetch_content(manifest.id)?;
        Ok::<_, Rejection>((repository, manifest, content.unwrap_or_default()))
    });
    let (repository, manifest, content) = reading.await?;
    let kind = ManifestKind::of_media_type(&manifest.media_type);
    let parsed = kind.ok_or_else(no_layers)?;
    let parsed = ParsedManifest::parse(parsed, &content).map_err(|_| no_layers())?;
    let layers = layers(app, context, &repository, &parsed).await?;
    let mut view = view(manifest, &content, layers);
    if app.settings.features.ui_modelcard && query.include_modelcard {
        view.modelcard = model_card::find(app, context, &repository, &parsed).await?;
    }
    Ok(view)
}

/// What is told of a manifest whose layers cannot be.
fn no_layers() -> Rejection {
    Rejection::message(404, NO_SUCH_URL)
}

fn view(
    manifest: Manifest,
    content: &[u8],
    layers: Option<Vec<ManifestLayer>>,
) -> models::Manifest {
    let is_index = layers.is_none();
    models::Manifest {
        digest: manifest.digest,
        is_manifest_list: is_index,
        manifest_data: String::from_utf8_lossy(content).into_owned(),
        config_media_type: manifest.config_media_type,
        layers_compressed_size: match is_index {
            true => Some(0),
            false => manifest.layers_size_bytes,
        },
        layers,
        modelcard: None,
    }
}

/// The layers of an image or an artifact; `None` for an index.
async fn layers(
    app: &App,
    context: &Context,
    repository: &Repository,
    manifest: &ParsedManifest,
) -> Result<Option<Vec<ManifestLayer>>, Rejection> {
    if manifest.kind.is_index() {
        return Ok(None);
    }
    let config = match manifest.is_image() {
        true => config::of_image::<Rejection>(app, context, repository, manifest).await?,
        false => Ok(None),
    };
    let layers = config.and_then(|config| image_layers(manifest, config.as_ref()));
    let layers = layers.map_err(|_| no_layers())?.into_iter().enumerate();
    Ok(Some(
        layers
            .map(|(index, layer)| view_layer(index, layer))
            .collect(),
    ))
}

/// The layers, each of which has to be in the repository or elsewhere.
fn image_layers(
    manifest: &ParsedManifest,
    config: Option<&ImageConfig>,
) -> Result<Vec<ImageLayer>, ManifestError> {
    if config.is_none() && manifest.is_image() && manifest.schema1.is_none() {
        return Err(ManifestError::new("the config is missing"));
    }
    let layers = manifest.image_layers(config)?;
    let local = manifest.local_blobs();
    for layer in &layers {
        let digest = layer.blob_digest.as_str();
        if !layer.is_remote && digest != EMPTY_LAYER_DIGEST && !local.contains(&digest) {
            let text = format!("the repository does not have layer {digest}");
            return Err(ManifestError::new(text));
        }
    }
    Ok(layers)
}

fn view_layer(index: usize, layer: ImageLayer) -> ManifestLayer {
    let command = layer.command().and_then(command);
    let history = layer.history;
    let created = history
        .as_ref()
        .and_then(|history| history.created.as_ref());
    let created = created.and_then(|text| dates::parse_rfc3339(text));
    let (comment, author) = match history {
        Some(history) => (history.comment, history.author),
        None => (None, None),
    };
    ManifestLayer {
        index: i32::try_from(index).unwrap_or(i32::MAX),
        compressed_size: layer.size_bytes,
        is_remote: layer.is_remote,
        urls: layer.urls,
        command,
        comment,
        author,
        blob_digest: layer.blob_digest,
        created_datetime: created.map(dates::rfc2822),
    }
}

/// The words of a command, or all of it as one word.
fn command(command: &Value) -> Option<Vec<String>> {
    let words = |value: &Value| {
        let words = value.as_array()?.iter();
        words
            .map(|word| word.as_str().map(str::to_owned))
            .collect::<Option<Vec<_>>>()
    };
    match command {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => {
            let parsed = serde_json::from_str(text).ok();
            Some(
                parsed
                    .as_ref()
                    .and_then(words)
                    .unwrap_or_else(|| vec![text.clone()]),
            )
        }
        other => words(other).filter(|words| !words.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::command;

    #[test]
    fn a_command_is_words_or_one_text() {
        let check = |value: Value, expect: Option<&[&str]>| {
            let words = command(&value);
            let words = words.as_ref().map(|words| words.iter().map(String::as_str));
            assert_eq!(
                words.map(Iterator::collect::<Vec<_>>).as_deref(),
                expect,
                "{value}"
            );
        };
        check(json!("COPY a / # buildkit"), Some(&["COPY a / # buildkit"]));
        check(json!("[\"sh\", \"-c\"]"), Some(&["sh", "-c"]));
        check(json!(["sh", "-c"]), Some(&["sh", "-c"]));
        check(json!("[1]"), Some(&["[1]"]));
        check(json!("5"), Some(&["5"]));
        check(json!(""), None);
        check(json!(null), None);
        check(json!([]), None);
    }
}

//! Turns images into manifests of schema 1, byte for byte as the server does, for clients that
//! accept nothing else.

use serde_json::{Map, Value, json};

use super::config::ImageConfig;
use super::error::ManifestError;
use super::layers::ImageLayer;
use super::parsed::ParsedManifest;
use crate::python::json::{dumps, dumps_indented};

impl ParsedManifest {
    /// The image as a manifest of schema 1, without a signature, for a repository and a tag.
    ///
    /// # Errors
    ///
    /// Where it is no image, or one with layers elsewhere, or its history does not fit.
    pub(crate) fn to_schema1(
        &self,
        config: &ImageConfig,
        repository: &str,
        tag: &str,
    ) -> Result<String, ManifestError> {
        if !self.is_image() || self.has_remote_layer() {
            return Err(ManifestError::new("no image that schema 1 could tell"));
        }
        let layers = self.image_layers(Some(config))?;
        let mut history = Vec::new();
        let mut blobs = Vec::new();
        // The top goes first.
        for (number, layer) in layers.iter().enumerate().rev() {
            let below = number.checked_sub(1).and_then(|below| layers.get(below));
            let step = config.v1_step(layer, below, number + 1 == layers.len());
            history.push(json!({ "v1Compatibility": dumps(&Value::Object(step)) }));
            blobs.push(json!({ "blobSum": layer.blob_digest }));
        }
        let mut manifest = Map::new();
        for (key, value) in [
            ("tag", json!(tag)),
            ("name", json!(repository)),
            ("architecture", json!("amd64")),
            ("schemaVersion", json!(1)),
            ("history", Value::Array(history)),
            ("fsLayers", Value::Array(blobs)),
        ] {
            manifest.insert(key.to_owned(), value);
        }
        Ok(dumps_indented(&Value::Object(manifest)))
    }
}

impl ImageConfig {
    /// A layer as old clients have it; the top one brings the config.
    fn v1_step(
        &self,
        layer: &ImageLayer,
        below: Option<&ImageLayer>,
        is_top: bool,
    ) -> Map<String, Value> {
        let mut step = match is_top {
            true => self.value.clone(),
            false => Map::new(),
        };
        step.insert("id".to_owned(), json!(layer.v1_id));
        if let Some(below) = below {
            step.insert("parent".to_owned(), json!(below.v1_id));
        }
        if let Some(history) = &layer.history {
            let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
            let parts = [
                ("created", text(&history.created).map(Value::from)),
                ("author", text(&history.author).map(Value::from)),
                ("comment", text(&history.comment).map(Value::from)),
                ("throwaway", history.is_empty.then_some(Value::Bool(true))),
                (
                    "container_config",
                    Some(json!({ "Cmd": [history.command] })),
                ),
            ];
            for (key, value) in parts {
                if let Some(value) = value.filter(|_| !step.contains_key(key)) {
                    step.insert(key.to_owned(), value);
                }
            }
        }
        if let Some(size) = layer.size_bytes {
            step.insert("Size".to_owned(), json!(size));
        }
        step.shift_remove("history");
        step.shift_remove("rootfs");
        step
    }
}

//! [`Schema1`]: manifests of schema 1 of Docker, as they are read.

use serde_json::{Map, Value};

use super::descriptor::{Descriptor, Layer, is_digest};
use super::error::{ManifestError, check_count};
use super::json::text;
use super::layers::{HistoryEntry, ImageLayer};
use crate::python::json::dumps;
use crate::python::truth::is_truthy;

/// What a manifest of schema 1 says beside its layers.
#[derive(Clone, Debug)]
pub(crate) struct Schema1 {
    /// The repository that it was made for, with its namespace or without.
    pub(crate) name: String,
    /// The tag that it was made for.
    pub(crate) tag: String,
    /// From the base to the top. They are looked at once the names are.
    layers: Result<Vec<Schema1Layer>, ManifestError>,
}

#[derive(Clone, Debug)]
struct Schema1Layer {
    digest: String,
    metadata: Map<String, Value>,
}

impl Schema1 {
    pub(super) fn parse(value: &Value) -> Result<Self, ManifestError> {
        let signatures = value.get("signatures").and_then(Value::as_array);
        if signatures.is_some_and(|signatures| !signatures.is_empty()) {
            let text = "the sandbox does not verify signatures of schema 1: push without them";
            return Err(ManifestError::new(text));
        }
        let items = |name: &str| {
            value
                .get(name)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
        };
        let layers = items("fsLayers").zip(items("history"));
        let mut layers: Vec<_> = layers.map(|(blob, step)| layer(blob, step)).collect();
        check_count("fsLayers", layers.len())?;
        // The server reads them from the base on.
        layers.reverse();
        let schema1 = Self {
            name: text(value, "name").unwrap_or_default(),
            tag: text(value, "tag").unwrap_or_default(),
            layers: layers.into_iter().collect(),
        };
        check_count("config.Labels", schema1.labels().len())?;
        Ok(schema1)
    }

    /// Namespace, which may be empty, and name of the repository that it was made for.
    pub(crate) fn repository(&self) -> (&str, &str) {
        self.name.split_once('/').unwrap_or(("", &self.name))
    }

    /// Looks at the layers.
    ///
    /// # Errors
    ///
    /// Where there are none, or one is not what it has to be.
    pub(crate) fn check(&self) -> Result<(), ManifestError> {
        let layers = self.layers.as_ref().map_err(Clone::clone)?;
        if layers.is_empty() {
            return Err(ManifestError::new("manifest does not reference any layers"));
        }
        Ok(())
    }

    /// Looks at the order of the layers, each of which may name its parent.
    ///
    /// # Errors
    ///
    /// Where one names a parent that is not below it.
    pub(crate) fn check_parents(&self) -> Result<(), ManifestError> {
        let mut below = std::collections::BTreeSet::new();
        for layer in self.layers.iter().flatten() {
            let part = |name: &str| layer.metadata.get(name).and_then(Value::as_str);
            if let Some(parent) = part("parent").filter(|parent| !parent.is_empty())
                && !below.contains(parent)
            {
                return Err(ManifestError::new(format!("Unknown parent image {parent}")));
            }
            below.extend(part("id"));
        }
        Ok(())
    }

    /// What the top layer is labelled with.
    pub(crate) fn labels(&self) -> Vec<(String, String)> {
        let top = self.layers.as_ref().ok().and_then(|layers| layers.last());
        let labels = top.and_then(|top| top.metadata.get("config")?.get("Labels")?.as_object());
        let labels = labels.into_iter().flatten();
        let label =
            |(key, value): (&String, &Value)| (key.clone(), crate::python::text::str(value));
        labels.map(label).collect()
    }

    pub(super) fn layers(&self) -> Vec<Layer> {
        let layers = self.layers.iter().flatten().map(|layer| Layer {
            descriptor: Descriptor {
                media_type: String::new(),
                digest: layer.digest.clone(),
                size_bytes: layer.size_bytes().unwrap_or_default(),
            },
            is_remote: false,
            urls: None,
            annotations: Map::new(),
        });
        layers.collect()
    }

    pub(super) fn image_layers(&self) -> Result<Vec<ImageLayer>, ManifestError> {
        let layers = self.layers.as_ref().map_err(Clone::clone)?;
        let layers = layers.iter().map(|layer| {
            let part = |name: &str| layer.metadata.get(name).and_then(Value::as_str);
            let command = layer.metadata.get("container_config");
            let command = command.and_then(|config| config.get("Cmd"));
            let command = command.filter(|command| is_truthy(command));
            ImageLayer {
                blob_digest: layer.digest.clone(),
                size_bytes: layer.size_bytes(),
                is_remote: false,
                urls: None,
                history: Some(HistoryEntry {
                    created: part("created").map(str::to_owned),
                    command: command.map(|command| Value::from(dumps(command))),
                    author: part("author").map(str::to_owned),
                    comment: part("comment").map(str::to_owned),
                    is_empty: false,
                    entry: Value::Null,
                }),
                v1_id: part("id").unwrap_or_default().to_owned(),
            }
        });
        Ok(layers.collect())
    }
}

impl Schema1Layer {
    fn size_bytes(&self) -> Option<i64> {
        /// The sum of the sizes of all layers fits into a number.
        const MAX_SIZE: i64 = i64::MAX / 100_000;
        let size = self.metadata.get("Size")?.as_i64()?;
        (0..=MAX_SIZE).contains(&size).then_some(size)
    }
}

fn layer(blob: &Value, step: &Value) -> Result<Schema1Layer, ManifestError> {
    let digest = text(blob, "blobSum").unwrap_or_default();
    if !is_digest(&digest) {
        let text = format!("could not parse manifest digest: {digest}");
        return Err(ManifestError::new(text));
    }
    let metadata = text(step, "v1Compatibility").unwrap_or_default();
    let metadata = match serde_json::from_str(&metadata) {
        Ok(Value::Object(metadata)) => metadata,
        Ok(Value::Null) => Map::new(),
        _ => {
            let text = format!("Could not parse metadata string: {metadata}");
            return Err(ManifestError::new(text));
        }
    };
    if !metadata.contains_key("id") {
        let text = "id field missing from v1Compatibility JSON";
        return Err(ManifestError::new(text));
    }
    Ok(Schema1Layer { digest, metadata })
}

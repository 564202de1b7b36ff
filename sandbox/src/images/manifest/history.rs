//! The layers of an image, put together with the history in its config.

use sha2::{Digest, Sha256};

use super::config::ImageConfig;
use super::descriptor::Layer;
use super::error::ManifestError;
use super::kind::ManifestKind;
use super::layers::{EMPTY_LAYER_DIGEST, HistoryEntry, ImageLayer};
use super::parsed::ParsedManifest;
use crate::crypto::digest::hexadecimal;
use crate::python::json::dumps;

impl ParsedManifest {
    /// The layers of an image, from the base to the top, with the steps that made them.
    ///
    /// An artifact has the blobs that it names; an index has none. The config is that of an image.
    ///
    /// # Errors
    ///
    /// Where the history does not fit the layers.
    pub(crate) fn image_layers(
        &self,
        config: Option<&ImageConfig>,
    ) -> Result<Vec<ImageLayer>, ManifestError> {
        if let Some(schema1) = &self.schema1 {
            return schema1.image_layers();
        }
        let Some(config) = config.filter(|_| self.is_image()) else {
            let layers = self.layers.iter();
            let named = layers.map(|layer| {
                let id = layer.descriptor.digest.clone();
                image_layer(Some(layer), None, id)
            });
            return Ok(named.collect());
        };
        let history = config.history();
        if history.is_empty() && self.kind == ManifestKind::OciImage {
            return Ok(self.layers_without_history(config));
        }
        self.layers_with_history(history)
    }

    fn layers_without_history(&self, config: &ImageConfig) -> Vec<ImageLayer> {
        let mut ids = Sha256::new();
        let last = self.layers.len().saturating_sub(1);
        let layers = self.layers.iter().enumerate().map(|(number, layer)| {
            ids.update(layer.descriptor.digest.as_bytes());
            ids.update(b"||");
            let history = (number == last).then(|| config.made_up_history());
            image_layer(Some(layer), history, id(&ids))
        });
        layers.collect()
    }

    fn layers_with_history(
        &self,
        history: Vec<HistoryEntry>,
    ) -> Result<Vec<ImageLayer>, ManifestError> {
        if history.len() < self.layers.len() {
            let text = match self.kind {
                ManifestKind::OciImage => format!(
                    "Found less history ({}) than layer blobs ({})",
                    history.len(),
                    self.layers.len()
                ),
                _ => "Found less history than layer blobs".to_owned(),
            };
            return Err(ManifestError::new(text));
        }
        let mut ids = Sha256::new();
        let mut blobs = self.layers.iter().enumerate();
        let mut count = 0;
        let layers = history.into_iter().enumerate().map(|(number, entry)| {
            let blob = match entry.is_empty {
                true => None,
                false => match blobs.next() {
                    Some((_, blob)) => {
                        count += 1;
                        Some(blob)
                    }
                    None => {
                        let text = format!("Missing history entry #{count}");
                        return Err(ManifestError::new(text));
                    }
                },
            };
            let digest = blob.map_or(EMPTY_LAYER_DIGEST, |blob| &blob.descriptor.digest);
            ids.update(dumps(&entry.entry).as_bytes());
            ids.update(format!("|{number}|{digest}||").as_bytes());
            Ok(image_layer(blob, Some(entry), id(&ids)))
        });
        layers.collect()
    }
}

fn id(ids: &Sha256) -> String {
    hexadecimal(&ids.clone().finalize())
}

fn image_layer(layer: Option<&Layer>, history: Option<HistoryEntry>, v1_id: String) -> ImageLayer {
    match layer {
        Some(layer) => ImageLayer {
            blob_digest: layer.descriptor.digest.clone(),
            size_bytes: Some(layer.descriptor.size_bytes),
            is_remote: layer.is_remote,
            urls: layer.urls.clone(),
            history,
            v1_id,
        },
        None => ImageLayer {
            blob_digest: EMPTY_LAYER_DIGEST.to_owned(),
            size_bytes: Some(32),
            is_remote: false,
            urls: None,
            history,
            v1_id,
        },
    }
}

//! Small valid images of the OCI, made on the spot: the same recipe makes the same digests.

mod layer;
mod recipe;

use std::collections::BTreeMap;

use hyper::body::Bytes;
use serde_json::{Map, Value, json};

pub(crate) use self::layer::Layer;
pub(crate) use self::recipe::{Platform, Recipe};

use self::layer::LayerDigests;
use crate::crypto::digest;

/// The forms of what is made.
const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const LAYER: &str = "application/vnd.oci.image.layer.v1.tar+gzip";
const EMPTY: &str = "application/vnd.oci.empty.v1+json";
const FILE: &str = "application/octet-stream";

/// When all images were made: their digests are to be the same tomorrow.
const CREATED: &str = "1970-01-01T00:00:00Z";

/// A made image: what a client pushes, in the order in which it does.
#[derive(Debug)]
pub(crate) struct MadeImage {
    pub(crate) blobs: Vec<MadeBlob>,
    /// Of the platforms first; the last one is the image.
    pub(crate) manifests: Vec<MadeManifest>,
}

/// A blob of a made image.
#[derive(Clone, Debug)]
pub(crate) struct MadeBlob {
    pub(crate) digest: String,
    pub(crate) size_bytes: u64,
    content: MadeContent,
}

#[derive(Clone, Debug)]
enum MadeContent {
    Config(Bytes),
    Layer(Layer),
}

/// A manifest of a made image.
#[derive(Clone, Debug)]
pub(crate) struct MadeManifest {
    pub(crate) digest: String,
    pub(crate) media_type: &'static str,
    pub(crate) content: Vec<u8>,
}

impl MadeImage {
    /// The content of a config.
    pub(crate) fn config(&self, digest: &str) -> Option<&[u8]> {
        let blob = self.blobs.iter().find(|blob| blob.digest == digest)?;
        match &blob.content {
            MadeContent::Config(bytes) => Some(bytes),
            MadeContent::Layer(_) => None,
        }
    }
}

impl MadeBlob {
    /// The bytes, in pieces of 64 KiB at most.
    pub(crate) fn chunks(&self) -> Box<dyn Iterator<Item = Bytes> + Send> {
        match &self.content {
            MadeContent::Config(bytes) => Box::new(std::iter::once(bytes.clone())),
            MadeContent::Layer(layer) => Box::new(layer.chunks()),
        }
    }
}

impl MadeManifest {
    fn new(media_type: &'static str, manifest: &Value) -> Self {
        let content = manifest.to_string().into_bytes();
        Self {
            digest: digest_of(&content),
            media_type,
            content,
        }
    }

    /// How another manifest names it.
    pub(crate) fn descriptor(&self) -> Value {
        descriptor(self.media_type, &self.digest, self.content.len() as u64)
    }
}

/// Makes images, and reads each layer but once for all of them.
#[derive(Debug, Default)]
pub(crate) struct Maker {
    layers: BTreeMap<Layer, LayerDigests>,
}

impl Maker {
    /// Makes an image, which may refer to another one by its descriptor.
    pub(crate) fn make(&mut self, recipe: &Recipe, subject: Option<&Value>) -> MadeImage {
        let mut made = MadeImage {
            blobs: Vec::new(),
            manifests: Vec::new(),
        };
        if let Some(artifact_type) = &recipe.artifact_type {
            self.make_artifact(&mut made, recipe, artifact_type, subject);
        } else if recipe.platforms.is_empty() {
            self.make_manifest(&mut made, recipe, None, subject);
        } else {
            self.make_index(&mut made, recipe, subject);
        }
        made
    }

    fn make_index(&mut self, made: &mut MadeImage, recipe: &Recipe, subject: Option<&Value>) {
        let mut listed = Vec::new();
        for platform in &recipe.platforms {
            self.make_manifest(made, recipe, Some(platform), None);
            if let Some(manifest) = made.manifests.last() {
                let mut entry = manifest.descriptor();
                entry["platform"] = json!({
                    "architecture": platform.architecture,
                    "os": platform.os,
                });
                if let Some(variant) = &platform.variant {
                    entry["platform"]["variant"] = variant.as_str().into();
                }
                listed.push(entry);
            }
        }
        let mut index = Map::new();
        index.insert("schemaVersion".to_owned(), 2.into());
        index.insert("mediaType".to_owned(), INDEX.into());
        index.insert("manifests".to_owned(), listed.into());
        let index = Value::Object(complete(index, recipe, subject));
        made.manifests.push(MadeManifest::new(INDEX, &index));
    }

    /// Makes the image of a platform; the layers of an index differ by platform.
    fn make_manifest(
        &mut self,
        made: &mut MadeImage,
        recipe: &Recipe,
        platform: Option<&Platform>,
        subject: Option<&Value>,
    ) {
        let layers = recipe.layers().into_iter().map(|layer| match platform {
            Some(platform) => layer.for_platform(&platform.to_string()),
            None => layer,
        });
        let (mut unpacked, mut layer_descriptors) = (Vec::new(), Vec::new());
        for layer in layers {
            let digests = self.add_layer(made, &layer);
            layer_descriptors.push(descriptor(LAYER, &digests.stored, layer.size_bytes));
            unpacked.push(digests.unpacked);
        }
        let config = config(recipe, &platform.cloned().unwrap_or_default(), &unpacked);
        let config = add_config(made, CONFIG, config.to_string());
        let manifest = manifest(config, layer_descriptors, None);
        let manifest = Value::Object(complete(manifest, recipe, subject));
        made.manifests.push(MadeManifest::new(MANIFEST, &manifest));
    }

    fn make_artifact(
        &mut self,
        made: &mut MadeImage,
        recipe: &Recipe,
        artifact_type: &str,
        subject: Option<&Value>,
    ) {
        let config = add_config(made, EMPTY, "{}".to_owned());
        let mut files = Vec::new();
        for layer in recipe.layers() {
            let digests = self.add_layer(made, &layer);
            files.push(descriptor(FILE, &digests.stored, layer.size_bytes));
        }
        let manifest = manifest(config, files, Some(artifact_type));
        let manifest = Value::Object(complete(manifest, recipe, subject));
        made.manifests.push(MadeManifest::new(MANIFEST, &manifest));
    }

    /// Adds a layer to the blobs of an image, once.
    fn add_layer(&mut self, made: &mut MadeImage, layer: &Layer) -> LayerDigests {
        let digests = self.layers.entry(layer.clone());
        let digests = digests.or_insert_with(|| layer.digests()).clone();
        if made.blobs.iter().all(|blob| blob.digest != digests.stored) {
            made.blobs.push(MadeBlob {
                digest: digests.stored.clone(),
                size_bytes: layer.size_bytes,
                content: MadeContent::Layer(layer.clone()),
            });
        }
        digests
    }
}

/// Adds a config to the blobs of an image; tells its descriptor.
fn add_config(made: &mut MadeImage, media_type: &str, text: String) -> Value {
    let bytes = Bytes::from(text);
    let blob = MadeBlob {
        digest: digest_of(&bytes),
        size_bytes: bytes.len() as u64,
        content: MadeContent::Config(bytes),
    };
    let descriptor = descriptor(media_type, &blob.digest, blob.size_bytes);
    made.blobs.push(blob);
    descriptor
}

fn config(recipe: &Recipe, platform: &Platform, unpacked: &[String]) -> Value {
    let history = unpacked.iter().enumerate().map(|(number, _)| {
        json!({
            "created": CREATED,
            "created_by": format!("made by the sandbox: layer {}", number + 1),
        })
    });
    let mut config = json!({
        "created": CREATED,
        "architecture": platform.architecture,
        "os": platform.os,
        "config": {},
        "rootfs": { "type": "layers", "diff_ids": unpacked },
        "history": history.collect::<Vec<Value>>(),
    });
    if let Some(variant) = &platform.variant {
        config["variant"] = variant.as_str().into();
    }
    if !recipe.labels.is_empty() {
        config["config"]["Labels"] = json!(recipe.labels);
    }
    config
}

fn manifest(config: Value, layers: Vec<Value>, artifact_type: Option<&str>) -> Map<String, Value> {
    let mut manifest = Map::new();
    manifest.insert("schemaVersion".to_owned(), 2.into());
    manifest.insert("mediaType".to_owned(), MANIFEST.into());
    if let Some(artifact_type) = artifact_type {
        manifest.insert("artifactType".to_owned(), artifact_type.into());
    }
    manifest.insert("config".to_owned(), config);
    manifest.insert("layers".to_owned(), layers.into());
    manifest
}

/// Adds what manifests of all forms end with.
fn complete(
    mut manifest: Map<String, Value>,
    recipe: &Recipe,
    subject: Option<&Value>,
) -> Map<String, Value> {
    if let Some(subject) = subject {
        manifest.insert("subject".to_owned(), subject.clone());
    }
    if !recipe.annotations.is_empty() {
        manifest.insert("annotations".to_owned(), json!(recipe.annotations));
    }
    manifest
}

fn descriptor(media_type: &str, digest: &str, size_bytes: u64) -> Value {
    json!({ "mediaType": media_type, "digest": digest, "size": size_bytes })
}

fn digest_of(bytes: &[u8]) -> String {
    format!("sha256:{}", digest::sha256_of_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{MadeImage, Maker, Recipe};

    fn make(recipe: Value) -> MadeImage {
        let recipe: Recipe = serde_json::from_value(recipe).expect("a recipe");
        Maker::default().make(&recipe, None)
    }

    /// A made image has these sizes of blobs, and so many manifests that it consists of.
    fn check(recipe: Value, blobs: &[u64], manifests: usize) {
        let made = make(recipe);
        let sizes: Vec<u64> = made.blobs.iter().map(|blob| blob.size_bytes).collect();
        let layers: Vec<u64> = sizes
            .iter()
            .copied()
            .filter(|size| size % 1000 == 0)
            .collect();
        assert_eq!(layers, blobs);
        assert_eq!(made.manifests.len(), manifests);
        for blob in &made.blobs {
            let bytes: Vec<u8> = blob.chunks().flatten().collect();
            assert_eq!(super::digest_of(&bytes), blob.digest);
            assert_eq!(bytes.len() as u64, blob.size_bytes);
        }
    }

    #[test]
    fn images_have_the_layers_that_were_asked_for() {
        check(json!({"layers": [1000, 3000]}), &[1000, 3000], 1);
        check(json!({"layers": [1000, 1000]}), &[1000], 1);
        let other = json!({"size": 1000, "content": "b"});
        check(json!({"layers": [1000, other]}), &[1000, 1000], 1);
        check(
            json!({"artifact_type": "text/x", "layers": [9000]}),
            &[9000],
            1,
        );
        let two = json!({"layers": [2000], "platforms": ["linux/amd64", "linux/arm/v7"]});
        check(two, &[2000, 2000], 3);
    }

    #[test]
    fn a_recipe_makes_the_same_digests_each_time() {
        let digest = |recipe: Value| {
            let made = make(recipe);
            made.manifests.last().expect("a manifest").digest.clone()
        };
        let labels = |value: &str| json!({"layers": [1024], "labels": {"k": value}});
        assert_eq!(digest(labels("v")), digest(labels("v")));
        assert_ne!(digest(labels("v")), digest(labels("w")));
        // Tests may write it down.
        let expect = "sha256:";
        assert!(digest(json!({})).starts_with(expect));
    }
}

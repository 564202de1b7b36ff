//! [`ParsedManifest`]: what a manifest says, once its JSON is what its kind has to be.

use serde_json::{Map, Value};

use super::descriptor::{Child, Descriptor, Layer, is_digest};
use super::error::{ManifestError, check_count};
use super::json::{read_json, text};
use super::kind::{DOCKER_CONFIG, ManifestKind, OCI_CONFIG};
use super::schema1::Schema1;
use super::{rules, schema};

/// What a manifest says.
#[derive(Clone, Debug)]
pub(crate) struct ParsedManifest {
    pub(crate) kind: ManifestKind,
    /// Of an image.
    pub(crate) config: Option<Descriptor>,
    /// From the base to the top; none of an index.
    pub(crate) layers: Vec<Layer>,
    /// In the order of the index.
    pub(crate) children: Vec<Child>,
    /// What it refers to.
    pub(crate) subject: Option<Descriptor>,
    pub(crate) artifact_type: Option<String>,
    pub(crate) annotations: Map<String, Value>,
    /// What only manifests of schema 1 have.
    pub(crate) schema1: Option<Schema1>,
}

impl ParsedManifest {
    /// Reads a manifest of a kind.
    ///
    /// # Errors
    ///
    /// Says what is wrong, in the words of the server.
    pub(crate) fn parse(kind: ManifestKind, content: &[u8]) -> Result<Self, ManifestError> {
        let value = read_json(content, "manifest")?;
        if let Some(violation) = schema::violation(rules::of_manifest(kind), &value) {
            let text = format!("manifest data does not match schema: {violation}");
            return Err(ManifestError::new(text));
        }
        if kind.is_schema1() {
            let schema1 = Schema1::parse(&value)?;
            return Ok(Self {
                layers: schema1.layers(),
                schema1: Some(schema1),
                ..Self::empty(kind)
            });
        }
        let manifest = Self {
            config: value.get("config").map(descriptor).transpose()?,
            layers: list(&value, "layers", |item| layer(kind, item))?,
            children: list(&value, "manifests", child)?,
            ..Self::empty(kind)
        };
        match kind.is_oci() {
            true => manifest.with_oci_fields(&value),
            false => Ok(manifest),
        }
    }

    fn empty(kind: ManifestKind) -> Self {
        Self {
            kind,
            config: None,
            layers: Vec::new(),
            children: Vec::new(),
            subject: None,
            artifact_type: None,
            annotations: Map::new(),
            schema1: None,
        }
    }

    fn with_oci_fields(mut self, value: &Value) -> Result<Self, ManifestError> {
        self.subject = value.get("subject").map(descriptor).transpose()?;
        let artifact_type = text(value, "artifactType");
        self.artifact_type = artifact_type.filter(|name| !name.is_empty());
        let annotations = value.get("annotations").and_then(Value::as_object);
        self.annotations = annotations.cloned().unwrap_or_default();
        check_count("annotations", self.annotations.len())?;
        Ok(self)
    }

    /// Whether it is an image that a container can run: its config says how.
    pub(crate) fn is_image(&self) -> bool {
        let media_type = self.config_media_type();
        self.kind.is_schema1()
            || matches!(media_type, Some(OCI_CONFIG)) && self.kind == ManifestKind::OciImage
            || matches!(media_type, Some(DOCKER_CONFIG)) && self.kind == ManifestKind::DockerImage
    }

    /// Whether a layer has to be fetched from elsewhere.
    pub(crate) fn has_remote_layer(&self) -> bool {
        self.layers.iter().any(|layer| layer.is_remote)
    }

    /// The media type of its config.
    pub(crate) fn config_media_type(&self) -> Option<&str> {
        Some(self.config.as_ref()?.media_type.as_str())
    }

    /// The sum of the sizes that it declares for its layers; `None` for an index.
    pub(crate) fn layers_size_bytes(&self) -> Option<i64> {
        let sizes = self.layers.iter().map(|layer| layer.descriptor.size_bytes);
        // Each has a bound, and so has their number.
        (!self.kind.is_index()).then(|| sizes.sum())
    }

    /// The digests of the blobs that the repository has to hold: layers and config, each once.
    pub(crate) fn local_blobs(&self) -> Vec<&str> {
        let is_local = |layer: &&Layer| match self.kind {
            ManifestKind::DockerImage => layer.urls.as_ref().is_none_or(Vec::is_empty),
            _ => !layer.is_remote,
        };
        let layers = self.layers.iter().filter(is_local);
        let layers = layers.map(|layer| layer.descriptor.digest.as_str());
        let config = self.config.iter().map(|config| config.digest.as_str());
        let digests: Vec<&str> = layers.chain(config).collect();
        let mut seen = std::collections::BTreeSet::new();
        let unique = digests.into_iter().filter(|digest| seen.insert(*digest));
        unique.collect()
    }

    /// The child for a platform that old clients have: Linux on amd64.
    pub(crate) fn amd64_linux_child(&self) -> Option<&Child> {
        let mut children = self.children.iter();
        children.find(|child| {
            child.architecture.as_deref() == Some("amd64") && child.os.as_deref() == Some("linux")
        })
    }
}

fn list<T>(
    value: &Value,
    name: &str,
    read: impl Fn(&Value) -> Result<T, ManifestError>,
) -> Result<Vec<T>, ManifestError> {
    let Some(items) = value.get(name).and_then(Value::as_array) else {
        return Ok(Vec::new());
    };
    check_count(name, items.len())?;
    items.iter().map(read).collect()
}

fn layer(kind: ManifestKind, value: &Value) -> Result<Layer, ManifestError> {
    let descriptor = descriptor(value)?;
    if descriptor.size_bytes < 0 {
        return Err(ManifestError::new("invalid layer size"));
    }
    if !is_digest(&descriptor.digest) {
        let text = format!("could not parse manifest digest: {}", descriptor.digest);
        return Err(ManifestError::new(text));
    }
    let urls = value.get("urls").and_then(Value::as_array);
    let urls = urls.map(|urls| {
        urls.iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    });
    let is_remote = kind.is_foreign_layer(&descriptor.media_type);
    if is_remote && urls.as_ref().is_none_or(Vec::is_empty) {
        return Err(ManifestError::new("missing `urls` for remote layer"));
    }
    let annotations = value.get("annotations").and_then(Value::as_object);
    Ok(Layer {
        descriptor,
        is_remote,
        urls,
        annotations: annotations.cloned().unwrap_or_default(),
    })
}

fn child(value: &Value) -> Result<Child, ManifestError> {
    let platform = value.get("platform");
    let part = |name| platform.and_then(|platform| text(platform, name));
    Ok(Child {
        descriptor: descriptor(value)?,
        architecture: part("architecture"),
        os: part("os"),
    })
}

fn descriptor(value: &Value) -> Result<Descriptor, ManifestError> {
    /// No blob is as large, and the sum of the sizes of all layers fits into a number.
    const MAX_SIZE: i64 = i64::MAX / 100_000;
    let size = value.get("size");
    let size_bytes = size.and_then(Value::as_i64).or_else(|| whole(size?));
    let size_bytes = size_bytes.filter(|size| *size <= MAX_SIZE);
    Ok(Descriptor {
        media_type: text(value, "mediaType").unwrap_or_default(),
        digest: text(value, "digest").unwrap_or_default(),
        size_bytes: size_bytes.ok_or_else(|| ManifestError::new("invalid size"))?,
    })
}

/// A number such as `1.0`.
fn whole(value: &Value) -> Option<i64> {
    let number = value.as_f64()?;
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole, and small")]
    is_whole.then_some(number as i64)
}

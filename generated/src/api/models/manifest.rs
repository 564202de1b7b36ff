// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `manifest` use.

/// The response to adding a label.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddedManifestLabel {
    /// A label of a manifest.
    pub label: crate::models::ManifestLabel,
}

impl AddedManifestLabel {
    /// Creates a `AddedManifestLabel` from its required properties.
    pub fn new(label: crate::models::ManifestLabel) -> Self {
        Self { label }
    }
}

/// A manifest and its layers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Manifest {
    /// The digest of the manifest.
    pub digest: String,
    /// Whether the manifest is a list of manifests, one for each platform.
    pub is_manifest_list: bool,
    /// The manifest itself, a JSON document.
    pub manifest_data: String,
    /// The media type of the configuration; `null` if the manifest has none.
    pub config_media_type: Option<String>,
    /// The compressed size of the layers in bytes; 0 for a list, `null` if unknown.
    pub layers_compressed_size: Option<i64>,
    /// The layers, base layer first; `null` for a list.
    pub layers: Option<Vec<crate::models::ManifestLayer>>,
    /// The model card of a machine learning model, in Markdown. Present if requested and available.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modelcard: Option<String>,
}

impl Manifest {
    /// Creates a `Manifest` from its required properties.
    pub fn new(
        digest: impl Into<String>,
        is_manifest_list: bool,
        manifest_data: impl Into<String>,
        config_media_type: Option<String>,
        layers_compressed_size: Option<i64>,
        layers: Option<Vec<crate::models::ManifestLayer>>,
    ) -> Self {
        Self {
            digest: digest.into(),
            is_manifest_list,
            manifest_data: manifest_data.into(),
            config_media_type,
            layers_compressed_size,
            layers,
            modelcard: None,
        }
    }
}

/// A label of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ManifestLabel {
    /// The UUID of the label.
    pub id: String,
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
    /// The origin of the label. Only labels that were added through the API can be deleted.
    pub source_type: crate::models::ManifestLabelSourceType,
    /// The media type of the value.
    pub media_type: crate::models::ManifestLabelMediaType,
}

impl ManifestLabel {
    /// Creates a `ManifestLabel` from its required properties.
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        source_type: crate::models::ManifestLabelSourceType,
        media_type: crate::models::ManifestLabelMediaType,
    ) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            value: value.into(),
            source_type,
            media_type,
        }
    }
}

/// The labels of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ManifestLabelList {
    /// The labels.
    pub labels: Vec<crate::models::ManifestLabel>,
}

impl ManifestLabelList {
    /// Creates a `ManifestLabelList` from its required properties.
    pub fn new(labels: Vec<crate::models::ManifestLabel>) -> Self {
        Self { labels }
    }
}

/// The media type of the value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManifestLabelMediaType {
    /// `application/json`
    ApplicationJson,
    /// `text/plain`
    TextPlain,
    /// A value that this version does not know.
    Unknown(String),
}

impl ManifestLabelMediaType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationJson => "application/json",
            Self::TextPlain => "text/plain",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ManifestLabelMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "application/json" => Self::ApplicationJson,
            "text/plain" => Self::TextPlain,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ManifestLabelMediaType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ManifestLabelMediaType> for String {
    #[inline]
    fn from(value: ManifestLabelMediaType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ManifestLabelMediaType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ManifestLabelMediaType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ManifestLabelMediaType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The origin of the label. Only labels that were added through the API can be deleted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManifestLabelSourceType {
    /// `api`
    Api,
    /// `internal`
    Internal,
    /// `manifest`
    Manifest,
    /// A value that this version does not know.
    Unknown(String),
}

impl ManifestLabelSourceType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "api",
            Self::Internal => "internal",
            Self::Manifest => "manifest",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ManifestLabelSourceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "api" => Self::Api,
            "internal" => Self::Internal,
            "manifest" => Self::Manifest,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ManifestLabelSourceType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ManifestLabelSourceType> for String {
    #[inline]
    fn from(value: ManifestLabelSourceType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ManifestLabelSourceType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ManifestLabelSourceType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ManifestLabelSourceType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// A layer of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ManifestLayer {
    /// The position of the layer, starting at 0.
    pub index: i32,
    /// The compressed size in bytes; `null` if unknown.
    pub compressed_size: Option<i64>,
    /// Whether the content is stored elsewhere, at `urls`.
    pub is_remote: bool,
    /// The download addresses of the content, or `null`.
    pub urls: Option<Vec<String>>,
    /// The command that created the layer, as a list of words or as one string; `null` if unknown.
    pub command: Option<Vec<String>>,
    /// A comment about the layer, or `null`.
    pub comment: Option<String>,
    /// The author of the layer, or `null`.
    pub author: Option<String>,
    /// The digest of the content.
    pub blob_digest: String,
    /// The creation time of the layer in RFC 2822 format, or `null`.
    pub created_datetime: Option<String>,
}

/// Pull counts of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ManifestPullStatistics {
    /// The digest of the manifest.
    pub manifest_digest: String,
    /// The number of pulls.
    pub manifest_pull_count: i64,
    /// The time of the last pull in RFC 2822 format, or `null`.
    pub last_manifest_pull_date: Option<String>,
}

impl ManifestPullStatistics {
    /// Creates a `ManifestPullStatistics` from its required properties.
    pub fn new(
        manifest_digest: impl Into<String>,
        manifest_pull_count: i64,
        last_manifest_pull_date: Option<String>,
    ) -> Self {
        Self {
            manifest_digest: manifest_digest.into(),
            manifest_pull_count,
            last_manifest_pull_date,
        }
    }
}

/// A label to add.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewManifestLabel {
    /// The key: lowercase letters, digits, and single dots and hyphens between them.
    pub key: String,
    /// The value. May be empty.
    pub value: String,
    /// The media type of the value. If `null`, the server infers it from the value.
    pub media_type: Option<crate::models::NewManifestLabelMediaType>,
}

impl NewManifestLabel {
    /// Creates a `NewManifestLabel` from its required properties.
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        media_type: Option<crate::models::NewManifestLabelMediaType>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            media_type,
        }
    }
}

/// The media type of the value. If `null`, the server infers it from the value.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum NewManifestLabelMediaType {
    /// `text/plain`
    #[serde(rename = "text/plain")]
    TextPlain,
    /// `application/json`
    #[serde(rename = "application/json")]
    ApplicationJson,
}

impl NewManifestLabelMediaType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TextPlain => "text/plain",
            Self::ApplicationJson => "application/json",
        }
    }
}

impl std::fmt::Display for NewManifestLabelMediaType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

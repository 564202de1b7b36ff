// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `manifest` use.

/// The response to adding a label.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AddedManifestLabel {
    /// A label of a manifest.
    pub label: crate::models::ManifestLabel,
}

apitwin_runtime::read_object! {
    AddedManifestLabel { 0 label : "label" }
}

impl AddedManifestLabel {
    /// Creates a `AddedManifestLabel` from its required properties.
    pub fn new(label: crate::models::ManifestLabel) -> Self {
        Self { label }
    }
}

/// The media type of the value of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelMediaType {
    /// `text/plain`
    TextPlain,
    /// `application/json`
    ApplicationJson,
}

impl LabelMediaType {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::TextPlain, Self::ApplicationJson];
    const VALUES: &'static [&'static str] = &["text/plain", "application/json"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(LabelMediaType);

/// A manifest and its layers.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    Manifest { 0 digest : "digest", 1 is_manifest_list : "is_manifest_list", 2
    manifest_data : "manifest_data", 3 config_media_type : "config_media_type" default, 4
    layers_compressed_size : "layers_compressed_size" default, 5 layers : "layers"
    default, 6 modelcard : "modelcard" default }
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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
    pub media_type: crate::models::LabelMediaType,
}

apitwin_runtime::read_object! {
    ManifestLabel { 0 id : "id", 1 key : "key", 2 value : "value", 3 source_type :
    "source_type", 4 media_type : "media_type" }
}

impl ManifestLabel {
    /// Creates a `ManifestLabel` from its required properties.
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        source_type: crate::models::ManifestLabelSourceType,
        media_type: crate::models::LabelMediaType,
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ManifestLabelList {
    /// The labels.
    pub labels: Vec<crate::models::ManifestLabel>,
}

apitwin_runtime::read_object! {
    ManifestLabelList { 0 labels : "labels" }
}

impl ManifestLabelList {
    /// Creates a `ManifestLabelList` from its required properties.
    pub fn new(labels: Vec<crate::models::ManifestLabel>) -> Self {
        Self { labels }
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

crate::open_set!(ManifestLabelSourceType);

/// A layer of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    ManifestLayer { 0 index : "index", 1 compressed_size : "compressed_size" default, 2
    is_remote : "is_remote", 3 urls : "urls" default, 4 command : "command" default, 5
    comment : "comment" default, 6 author : "author" default, 7 blob_digest :
    "blob_digest", 8 created_datetime : "created_datetime" default }
}

/// Pull counts of a manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ManifestPullStatistics {
    /// The digest of the manifest.
    pub manifest_digest: String,
    /// The number of pulls.
    pub manifest_pull_count: i64,
    /// The time of the last pull in RFC 2822 format, or `null`.
    pub last_manifest_pull_date: Option<String>,
}

apitwin_runtime::read_object! {
    ManifestPullStatistics { 0 manifest_digest : "manifest_digest", 1 manifest_pull_count
    : "manifest_pull_count", 2 last_manifest_pull_date : "last_manifest_pull_date"
    default }
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewManifestLabel {
    /// The key: lowercase letters, digits, and single dots and hyphens between them.
    ///
    /// Limits: like `^[a-z0-9]+([.-][a-z0-9]+)*$`.
    pub key: String,
    /// The value. May be empty.
    pub value: String,
    /// The media type of the value. If `null`, the server infers it from the value.
    pub media_type: Option<crate::models::LabelMediaType>,
}

apitwin_runtime::read_object! {
    NewManifestLabel { 0 key : "key", 1 value : "value", 2 media_type : "media_type"
    default }
}

impl NewManifestLabel {
    /// Creates a `NewManifestLabel` from its required properties.
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        media_type: Option<crate::models::LabelMediaType>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            media_type,
        }
    }
}

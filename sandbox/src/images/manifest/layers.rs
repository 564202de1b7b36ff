//! [`ImageLayer`]: a layer of an image together with the step that made it.

use serde_json::Value;

/// The blob that stands for a step which added no layer: every repository has it.
pub(crate) const EMPTY_LAYER_DIGEST: &str =
    "sha256:a3ed95caeb02ffe68cdd9fd84406680ae93d633cb16422d00e8a7c22955b46d4";

/// What is in it.
pub(crate) const EMPTY_LAYER: [u8; 32] = [
    31, 139, 8, 0, 0, 9, 110, 136, 0, 255, 98, 24, 5, 163, 96, 20, 140, 88, 0, 8, 0, 0, 255, 255,
    46, 175, 181, 239, 0, 4, 0, 0,
];

/// A step by which an image was made.
#[derive(Clone, Debug)]
pub(crate) struct HistoryEntry {
    pub(crate) created: Option<String>,
    /// A text, or the words of a command.
    pub(crate) command: Option<Value>,
    pub(crate) author: Option<String>,
    pub(crate) comment: Option<String>,
    /// Whether it added no layer.
    pub(crate) is_empty: bool,
    /// As it stands in the config.
    pub(super) entry: Value,
}

/// A layer, or a step of the history without one.
#[derive(Clone, Debug)]
pub(crate) struct ImageLayer {
    pub(crate) blob_digest: String,
    /// What the manifest declares; `None` where a manifest of schema 1 does not.
    pub(crate) size_bytes: Option<i64>,
    pub(crate) is_remote: bool,
    pub(crate) urls: Option<Vec<String>>,
    /// How it was made, where that is known.
    pub(crate) history: Option<HistoryEntry>,
    /// What old clients know it by.
    pub(super) v1_id: String,
}

impl ImageLayer {
    /// What made it: a text, or the words of a command.
    pub(crate) fn command(&self) -> Option<&Value> {
        self.history.as_ref()?.command.as_ref()
    }
}

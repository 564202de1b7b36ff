//! [`Descriptor`]: how manifests name blobs and other manifests.

use serde_json::{Map, Value};

/// What names a blob or a manifest by its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Descriptor {
    pub(crate) media_type: String,
    pub(crate) digest: String,
    pub(crate) size_bytes: i64,
}

/// A layer of an image, or a blob of an artifact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layer {
    pub(crate) descriptor: Descriptor,
    /// Whether it is elsewhere by its media type.
    pub(crate) is_remote: bool,
    /// Where it is to be had, too.
    pub(crate) urls: Option<Vec<String>>,
    /// A text each, as a rule.
    pub(crate) annotations: Map<String, Value>,
}

/// A manifest that an index lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Child {
    pub(crate) descriptor: Descriptor,
    pub(crate) architecture: Option<String>,
    pub(crate) os: Option<String>,
}

/// Whether a text is a digest, of whatever algorithm.
pub(crate) fn is_digest(text: &str) -> bool {
    let Some((algorithm, hash)) = text.split_once(':') else {
        return false;
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+.-".contains(&byte);
    !algorithm.is_empty()
        && algorithm.bytes().all(is_name)
        && !hash.is_empty()
        && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

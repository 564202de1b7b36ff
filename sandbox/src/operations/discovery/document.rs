//! The OpenAPI document as a tree, and its references.

use std::sync::LazyLock;

use quay_api::server::Rejection;
use serde_json::Value;

static DOCUMENT: LazyLock<Result<Value, serde_json::Error>> =
    LazyLock::new(|| serde_json::from_str(quay_api::OPENAPI));

/// The document; it is read once.
pub(super) fn document() -> Result<&'static Value, Rejection> {
    DOCUMENT.as_ref().map_err(|error| {
        tracing::error!(%error, "the document does not read");
        crate::responses::crash()
    })
}

/// What a value stands for: itself, or what it refers to.
pub(super) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str();
    let target = reference.and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    target.unwrap_or(value)
}

/// The last part of a reference: the name of a schema.
pub(super) fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// A text of a tree; empty where it has none.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

//! JSON of manifests and configs, as the server reads it.

use serde_json::Value;

use super::error::ManifestError;
use crate::python::json_fault;

/// Reads JSON, whose faults are told as Python tells them.
pub(super) fn read_json(content: &[u8], what: &str) -> Result<Value, ManifestError> {
    let text = std::str::from_utf8(content);
    // The server crashes here.
    let text = text.map_err(|error| {
        let at = error.valid_up_to();
        ManifestError::new(format!("malformed {what} data: not UTF-8 at byte {at}"))
    })?;
    serde_json::from_str(text).map_err(|error| {
        let fault = json_fault::fault(text).unwrap_or_else(|| error.to_string());
        ManifestError::new(format!("malformed {what} data: {fault}"))
    })
}

/// A text of an object.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

//! The differences between guide and server that the OpenAPI document records.

use anyhow::{Context, Result};
use quay_api::Operation;
use serde_json::Value as Json;

/// The bundled document.
const DOCUMENT: &str = include_str!("../../../generated/openapi.json");

/// What the document says beyond the generated crate: the guide's status and the examples.
pub(crate) struct RecordedDifferences(Json);

impl RecordedDifferences {
    pub(crate) fn read() -> Result<Self> {
        let document = serde_json::from_str(DOCUMENT).context("generated/openapi.json")?;
        Ok(Self(document))
    }

    /// The status that the guide claims where the server responds with another one.
    pub(crate) fn guide_status(&self, operation: &Operation) -> Option<u64> {
        self.operation(operation)["x-quay-documented-status"].as_u64()
    }

    /// The example of a response's body.
    pub(crate) fn example(&self, operation: &Operation, status: u16) -> Option<&Json> {
        let response = &self.operation(operation)["responses"][status.to_string()];
        response["content"]["application/json"].get("example")
    }

    fn operation(&self, operation: &Operation) -> &Json {
        &self.0["paths"][operation.path][operation.method.to_lowercase()]
    }
}

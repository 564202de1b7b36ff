//! The discovery document of the real server, `tests/data/published-surface.json`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value as Json;

/// Where the document is, below the root of the checkout.
pub const PATH: &str = "tests/data/published-surface.json";

/// The server's own description of its API, in the form of Swagger 2.0.
#[derive(Clone, Debug)]
pub struct DiscoveryDocument(Json);

/// One operation, as the server publishes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedOperation {
    /// The id.
    pub id: String,
    /// The scopes.
    pub scopes: BTreeSet<String>,
    /// The properties of the body. `None` if there is no body, or if the published body belongs to
    /// another operation.
    pub body: Option<BTreeSet<String>>,
}

/// Names under which the server publishes one body only, although several operations use the name
/// for bodies of their own.
const COLLIDING: [&str; 3] = ["NewToken", "UpdateOrg", "UpdateUser"];

/// Reads the document.
///
/// # Errors
///
/// The document cannot be read or is not JSON.
pub fn read(root: &Path) -> Result<DiscoveryDocument> {
    let path = root.join(PATH);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(DiscoveryDocument(
        serde_json::from_str(&text).with_context(|| format!("cannot read {PATH}"))?,
    ))
}

impl From<Json> for DiscoveryDocument {
    fn from(json: Json) -> Self {
        Self(json)
    }
}

impl DiscoveryDocument {
    /// The operation at a path, if the server publishes it.
    pub fn operation(&self, method: &str, path: &str) -> Option<PublishedOperation> {
        let operation = self.0["paths"].get(path)?.get(method.to_lowercase())?;
        let empty = Vec::new();
        let list = |value: &Json| value.as_array().cloned().unwrap_or_default();
        let scopes = list(&operation["security"])
            .iter()
            .flat_map(|alternative| list(&alternative["oauth2_implicit"]))
            .filter_map(|scope| scope.as_str().map(str::to_owned))
            .collect();
        let parameters = operation["parameters"].as_array().unwrap_or(&empty);
        let body = parameters
            .iter()
            .find(|parameter| parameter["in"] == "body");
        Some(PublishedOperation {
            id: operation["operationId"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            scopes,
            body: body.and_then(|body| self.body(&body["schema"])),
        })
    }

    fn body(&self, schema: &Json) -> Option<BTreeSet<String>> {
        let name = schema["$ref"]
            .as_str()
            .and_then(|reference| reference.rsplit('/').next());
        if name.is_some_and(|name| COLLIDING.contains(&name)) {
            return None;
        }
        let mut names = BTreeSet::new();
        properties(
            name.map_or(schema, |name| &self.0["definitions"][name]),
            &mut names,
        );
        Some(names)
    }
}

/// Collects the properties of a schema and of its alternatives.
fn properties(schema: &Json, names: &mut BTreeSet<String>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        // `not` of everything is how the server says that a property must be absent.
        if property.get("not").is_none() {
            names.insert(name.clone());
        }
    }
    for alternative in schema["oneOf"].as_array().into_iter().flatten() {
        properties(alternative, names);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_id_scopes_and_body() {
        let document = DiscoveryDocument::from(serde_json::json!({
            "paths": {"/a": {"put": {
                "operationId": "putA",
                "security": [{"oauth2_implicit": ["org:admin"]}],
                "parameters": [{"in": "body", "schema": {"$ref": "#/definitions/A"}}],
            }}},
            "definitions": {"A": {"oneOf": [
                {"properties": {"one": {}}},
                {"properties": {"two": {}, "three": {"not": {}}}},
            ]}},
        }));
        let text = |text: &str| text.to_owned();
        let published = document.operation("PUT", "/a").unwrap();
        assert_eq!(published.id, "putA");
        assert_eq!(published.scopes, BTreeSet::from([text("org:admin")]));
        assert_eq!(
            published.body,
            Some(BTreeSet::from([text("one"), text("two")]))
        );
        assert_eq!(document.operation("GET", "/a"), None);
    }
}

//! The operations of the document, as far as requests are made from them.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use quay_codegen::{Document, Profile, Sources};
use serde_json::{Map, Value as Json};

/// An operation.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) tag: String,
    pub(super) method: String,
    /// With the names of parameters in braces.
    pub(super) path: String,
    pub(super) query: Vec<String>,
    pub(super) body: Option<Body>,
}

/// The body that an operation takes.
pub(super) struct Body {
    pub(super) example: Json,
    /// The properties with their schemas, references resolved.
    pub(super) properties: Map<String, Json>,
}

impl Operation {
    /// The names of the parameters in the path.
    pub(super) fn path_parameters(&self) -> impl Iterator<Item = &str> {
        let pieces = self.path.split('{').skip(1);
        pieces.filter_map(|piece| piece.split('}').next())
    }
}

/// Reads the operations of the document in `spec/`.
pub(super) fn read(root: &Path) -> Result<Vec<Operation>> {
    let sources = Sources::read(&root.join("spec"), "spec").context("cannot read spec/")?;
    let document =
        Document::read(&sources, Profile::STRICT).map_err(|problems| anyhow!("{problems}"))?;
    let document: Json = serde_json::from_str(&document.bundle())?;
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in ["get", "post", "put", "delete"] {
            if let Some(operation) = item.get(method) {
                operations.push(lower(&document, path, item, method, operation));
            }
        }
    }
    Ok(operations)
}

fn lower(document: &Json, path: &str, item: &Json, method: &str, operation: &Json) -> Operation {
    let lists = [&item["parameters"], &operation["parameters"]];
    let parameters = lists.into_iter().filter_map(Json::as_array).flatten();
    let query = parameters
        .map(|parameter| resolve(document, parameter))
        .filter(|parameter| parameter["in"] == "query")
        .map(|parameter| text(&parameter["name"]))
        .collect();
    let content = &resolve(document, &operation["requestBody"])["content"]["application/json"];
    let body = content.get("schema").map(|schema| {
        let schema = resolve(document, schema);
        let mut properties = Map::new();
        collect(document, schema, &mut properties);
        let examples = [&content["example"], &schema["example"]];
        let example = examples.into_iter().find(|example| !example.is_null());
        let example = example.cloned().unwrap_or_else(|| {
            let examples = properties
                .iter()
                .filter_map(|(name, schema)| Some((name.clone(), schema.get("example")?.clone())));
            Json::Object(examples.collect())
        });
        Body {
            example,
            properties,
        }
    });
    Operation {
        id: text(&operation["operationId"]),
        tag: text(&operation["tags"][0]),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        query,
        body,
    }
}

/// Collects the properties of a schema and of the schemas that it is made of.
fn collect(document: &Json, schema: &Json, properties: &mut Map<String, Json>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        properties.insert(name.clone(), resolve(document, property).clone());
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for part in schema[key].as_array().into_iter().flatten() {
            collect(document, resolve(document, part), properties);
        }
    }
}

/// What a reference leads to; anything else is returned as it is.
fn resolve<'a>(document: &'a Json, value: &'a Json) -> &'a Json {
    let target = value["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
    target
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(value)
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

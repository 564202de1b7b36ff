//! A document before it is written.

use serde_json::{Map, Value as Json, json};

use super::constructs::Constructs;
use super::names::{self, OPERATIONS, PARAMETERS, TAGS};
use super::schema::{Schema, Writer};

/// A document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(super) constructs: Constructs,
    pub(super) components: Vec<Schema>,
    pub(super) operations: Vec<Operation>,
}

/// An operation.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) method: &'static str,
    pub(super) id: usize,
    pub(super) tag: usize,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<(Vec<Content>, bool)>,
    pub(super) responses: Vec<Response>,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A value of JSON or of a form, by the media type.
    Value(&'static str, Schema),
    /// Bytes.
    Bytes(&'static str),
}

impl Content {
    fn written(&self, writer: &Writer) -> (String, Json) {
        match self {
            Self::Value(media_type, schema) => {
                let schema = writer.schema(schema);
                ((*media_type).to_owned(), json!({ "schema": schema }))
            }
            Self::Bytes(media_type) => {
                let schema = json!({ "type": "string", "format": "binary" });
                ((*media_type).to_owned(), json!({ "schema": schema }))
            }
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    pub(super) name: usize,
    pub(super) place: &'static str,
    pub(super) schema: Schema,
    pub(super) required: bool,
    pub(super) style: Option<(&'static str, bool)>,
}

/// A response.
#[derive(Clone, Debug)]
pub(super) struct Response {
    pub(super) status: &'static str,
    pub(super) contents: Vec<Content>,
    pub(super) header: Option<bool>,
}

impl Document {
    /// The document as JSON.
    pub(crate) fn written(&self) -> Json {
        let constructs = &self.constructs;
        let writer = Writer {
            components: self.components.len(),
            odd_names: constructs.odd_names,
            descriptions: constructs.descriptions,
        };
        let components = self.components.iter().enumerate();
        let components: Map<String, Json> = components
            .map(|(place, schema)| (writer.component(place), writer.schema(schema)))
            .collect();
        let mut paths = Map::new();
        for (number, operation) in self.operations.iter().enumerate() {
            let (path, written) = self.operation(&writer, number, operation);
            paths.insert(path, json!({ operation.method: written }));
        }
        let mut document = json!({
            "openapi": "3.0.3",
            "info": { "title": "Made up", "version": "1" },
            "paths": paths,
            "components": { "schemas": components },
        });
        let (mut schemes, mut required) = (Map::new(), Map::new());
        if constructs.security {
            let token = json!({ "type": "http", "scheme": "bearer" });
            schemes.insert("token".to_owned(), token);
        }
        if constructs.api_keys {
            let key = json!({ "type": "apiKey", "in": "header", "name": "X-Key" });
            schemes.insert("key".to_owned(), key);
        }
        required.extend(schemes.keys().map(|name| (name.clone(), json!([]))));
        if !schemes.is_empty() {
            document["security"] = json!([required]);
            document["components"]["securitySchemes"] = schemes.into();
        }
        document
    }

    fn operation(&self, writer: &Writer, number: usize, operation: &Operation) -> (String, Json) {
        let odd = self.constructs.odd_names;
        let mut path = format!("/things{number}");
        let mut written = Map::new();
        if self.constructs.operation_ids {
            // Each number leads to another name, so that no id is there twice.
            let id = names::name(&OPERATIONS, operation.id * 7 + number, odd);
            let id = match self.operations[..number]
                .iter()
                .any(|it| it.id == operation.id)
            {
                true => format!("{id}_{number}"),
                false => id,
            };
            written.insert("operationId".to_owned(), json!(id));
        }
        if self.constructs.tags {
            let tag = names::name(&TAGS, operation.tag, odd);
            written.insert("tags".to_owned(), json!([tag]));
        }
        if self.constructs.descriptions {
            let text = "Does *something*.\n\n```\nlet x = 1;\n```\n\n    indented\n";
            written.insert("summary".to_owned(), json!("Do it"));
            written.insert("description".to_owned(), json!(text));
        }
        let mut parameters: Vec<Json> = Vec::new();
        for parameter in &operation.parameters {
            let name = names::name(&PARAMETERS, parameter.name, odd);
            let is_known = parameters.iter().any(|known| known["name"] == *name);
            if is_known {
                continue;
            }
            if parameter.place == "path" {
                path.push_str(&format!("/{{{name}}}"));
            }
            let mut written = json!({
                "name": name,
                "in": parameter.place,
                "required": parameter.required || parameter.place == "path",
                "schema": writer.schema(&parameter.schema),
            });
            if let Some((style, explode)) = parameter.style {
                written["style"] = json!(style);
                written["explode"] = json!(explode);
            }
            parameters.push(written);
        }
        if !parameters.is_empty() {
            written.insert("parameters".to_owned(), parameters.into());
        }
        if let Some((contents, required)) = &operation.body
            && !["get", "head", "delete"].contains(&operation.method)
        {
            let content = contents.iter().map(|content| content.written(writer));
            let content: Map<String, Json> = content.collect();
            written.insert(
                "requestBody".to_owned(),
                json!({ "required": required, "content": content }),
            );
        }
        let responses = operation.responses.iter();
        let responses: Map<String, Json> = responses
            .map(|response| {
                let written = response.written(writer, operation.method);
                (response.status.to_owned(), written)
            })
            .collect();
        written.insert("responses".to_owned(), responses.into());
        (path, written.into())
    }
}

impl Response {
    fn written(&self, writer: &Writer, method: &str) -> Json {
        let mut written = json!({ "description": "What is sent." });
        if !self.contents.is_empty() && self.status != "204" && method != "head" {
            let content = self.contents.iter().map(|content| content.written(writer));
            written["content"] = content.collect::<Map<String, Json>>().into();
        }
        if let Some(required) = self.header {
            let schema = json!({ "type": "string" });
            written["headers"] = json!({
                "X-Odd": { "required": required, "description": "A header.", "schema": schema }
            });
        }
        written
    }
}

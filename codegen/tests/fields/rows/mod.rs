//! A document for each field of the objects that are no schemas.

mod api;
mod bodies;
mod paths;
mod security;

use serde_json::{Value, json};

use crate::{Row, schema};

// Objects of the document, as JSON pointers.
const LIST: &str = "/paths/~1things/get";
const CREATE: &str = "/paths/~1things/post";
const GET: &str = "/paths/~1things~1{id}/get";
const FORMS: &str = "/paths/~1forms/post";
const FORM: &str = "/components/requestBodies/Form/content/application~1x-www-form-urlencoded";
const FILE: &str = "/paths/~1files/post/requestBody/content/multipart~1form-data";

/// A field that stands there in one document, and not in the other.
pub(super) fn row(
    object: &'static str,
    field: &'static str,
    at: impl Into<String>,
    value: Value,
) -> Row {
    Row {
        object,
        field,
        label: String::new(),
        at: at.into(),
        key: field.to_owned(),
        with: json!({field: value}),
        without: None,
        path: None,
        is_strict: true,
    }
}

/// A field that is always there, with two values.
pub(super) fn two(
    object: &'static str,
    field: &'static str,
    at: impl Into<String>,
    one: Value,
    other: Value,
) -> Row {
    Row {
        without: Some(json!({field: other})),
        ..row(object, field, at, one)
    }
}

impl Row {
    /// The same under another key of the document.
    pub(super) fn under(mut self, key: &str) -> Self {
        for value in std::iter::once(&mut self.with).chain(&mut self.without) {
            *value = json!({key: value[&self.key]});
        }
        self.key = key.to_owned();
        self
    }
}

/// All documents.
pub(super) fn rows() -> Vec<Row> {
    let mut rows = api::root();
    rows.extend(api::components());
    rows.extend(paths::paths());
    rows.extend(paths::operations());
    rows.extend(paths::parameters());
    rows.extend(bodies::bodies());
    rows.extend(bodies::responses());
    rows.extend(bodies::headers());
    rows.extend(security::security());
    rows.extend(schema::rows());
    rows
}

fn operation(id: &str) -> Value {
    json!({
        "operationId": id,
        "tags": ["things"],
        "summary": "Do more",
        "description": "Does more.",
        "responses": {"204": {"description": "It is done."}},
    })
}

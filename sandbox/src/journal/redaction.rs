//! What of a request may be shown: what the document declares and does not call a secret.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::addresses::{REDACTED, without_credentials};

/// How the document marks secrets.
const SECRET: &str = "x-quay-secret";

/// Parameters that open what they name, though they stand in a path.
const CODES: [&str; 1] = ["code"];

/// What the names of secrets have in them, where the document leaves the names open.
const SECRET_NAMES: [&str; 8] = [
    "authorization",
    "code",
    "cred",
    "key",
    "pass",
    "private",
    "secret",
    "token",
];

/// The parameters of the registry, which the document does not have. None is a secret.
const REGISTRY_PARAMETERS: [&str; 14] = [
    "account",
    "artifactType",
    "client_id",
    "digest",
    "from",
    "last",
    "mount",
    "n",
    "next_page",
    "reference",
    "repository",
    "scope",
    "service",
    "uuid",
];

/// How deep references are followed at most, in documents of which a schema is part of itself.
const MAX_DEPTH: usize = 32;

/// The schema of what may be anything.
static ANY: Value = Value::Null;

static DOCUMENT: LazyLock<Document> = LazyLock::new(Document::read);

/// The document, with its operations by their ids.
struct Document {
    root: Value,
    /// Path and method of each.
    operations: BTreeMap<String, (String, String)>,
}

impl Document {
    fn read() -> Self {
        // It is part of the program. Were it no JSON, nothing would be shown.
        let root: Value = serde_json::from_str(quay_api::OPENAPI).unwrap_or_default();
        let mut operations = BTreeMap::new();
        for (path, item) in root["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if let Some(id) = operation["operationId"].as_str() {
                    operations.insert(id.to_owned(), (path.clone(), method.clone()));
                }
            }
        }
        Self { root, operations }
    }

    fn operation(&self, id: &str) -> Option<(&Value, &Value)> {
        let (path, method) = self.operations.get(id)?;
        let item = self.root["paths"].get(path)?;
        Some((item, item.get(method)?))
    }

    fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..MAX_DEPTH {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let pointer = reference.trim_start_matches('#');
            let Some(target) = self.root.pointer(pointer) else {
                break;
            };
            value = target;
        }
        value
    }

    /// A schema and all that it is made of, so far as these are about the same value.
    fn expand<'a>(&'a self, schema: &'a Value, found: &mut Vec<&'a Value>) {
        let schema = self.resolve(schema);
        if found.len() >= MAX_DEPTH || found.iter().any(|one| std::ptr::eq(*one, schema)) {
            return;
        }
        found.push(schema);
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in schema[key].as_array().into_iter().flatten() {
                self.expand(part, found);
            }
        }
    }

    fn all<'a>(&'a self, schemas: impl IntoIterator<Item = &'a Value>) -> Vec<&'a Value> {
        let mut found = Vec::new();
        for schema in schemas {
            self.expand(schema, &mut found);
        }
        found
    }

    /// The value, without what may not be shown of it. `schemas` are those that it may be of.
    fn show(&self, value: Value, schemas: &[&Value]) -> Value {
        if value.is_null() {
            return value;
        }
        if schemas.is_empty() || schemas.iter().any(|schema| schema[SECRET] == true) {
            return REDACTED.into();
        }
        match value {
            Value::Object(properties) => {
                let shown = properties.into_iter().map(|(name, value)| {
                    let known = self.of_property(&name, schemas);
                    let is_any = known.iter().any(|schema| std::ptr::eq(*schema, &ANY));
                    if is_any && names_a_secret(&name) {
                        return (name, REDACTED.into());
                    }
                    // Whoever writes a value in the place of a name has it hidden as well.
                    let name = match known.is_empty() && !is_name(&name) {
                        true => REDACTED.to_owned(),
                        false => name,
                    };
                    (name, self.show(value, &known))
                });
                Value::Object(shown.collect())
            }
            Value::Array(items) => {
                let known = self.all(schemas.iter().filter_map(|schema| schema.get("items")));
                let known = match known.is_empty() && is_open(schemas) {
                    true => vec![&ANY],
                    false => known,
                };
                items
                    .into_iter()
                    .map(|item| self.show(item, &known))
                    .collect()
            }
            // A text in the place of an object may be one of its secrets.
            _ if schemas.iter().all(|schema| schema["type"] == "object") => REDACTED.into(),
            Value::String(text) => Value::String(without_credentials(&text).into_owned()),
            scalar => scalar,
        }
    }

    /// The schemas of a property. Of what is open to any property, any is known.
    fn of_property<'a>(&'a self, name: &str, schemas: &[&'a Value]) -> Vec<&'a Value> {
        let listed = schemas
            .iter()
            .filter_map(|schema| schema["properties"].get(name));
        let known = self.all(listed);
        if !known.is_empty() {
            return known;
        }
        let others = schemas.iter().map(|schema| &schema["additionalProperties"]);
        let others = self.all(others.filter(|schema| schema.is_object()));
        match others.is_empty() && is_open(schemas) {
            true => vec![&ANY],
            false => others,
        }
    }
}

/// Whether a value may be anything, and the document says so.
fn is_open(schemas: &[&Value]) -> bool {
    let is_any = |schema: &&Value| {
        let lists = ["properties", "items", "allOf", "anyOf", "oneOf"];
        let is_scalar = schema
            .get("type")
            .is_some_and(|it| it != "object" && it != "array");
        !is_scalar
            && lists.iter().all(|key| schema.get(*key).is_none())
            && schema["additionalProperties"] != false
            && !schema["additionalProperties"].is_object()
    };
    schemas.iter().any(is_any)
}

/// What may be shown of the body of an operation. `None` for one that is no JSON.
pub(super) fn body(operation: Option<&str>, bytes: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    let document = &*DOCUMENT;
    let found = operation.and_then(|id| document.operation(id));
    let schema = found.map(|(_, operation)| {
        let body = document.resolve(&operation["requestBody"]);
        &body["content"]["application/json"]["schema"]
    });
    let schemas = document.all(schema.filter(|schema| schema.is_object()));
    Some(document.show(value, &schemas))
}

/// What may be shown of parameters in `place`, which is `path` or `query`.
pub(super) fn parameters(
    operation: Option<&str>,
    place: &str,
    values: Vec<(String, String)>,
) -> Vec<(String, String)> {
    let document = &*DOCUMENT;
    let found = operation.and_then(|id| document.operation(id));
    let lists = found.map(|(item, operation)| [&item["parameters"], &operation["parameters"]]);
    let lists = lists.into_iter().flatten().filter_map(Value::as_array);
    let mut declared = Map::new();
    for parameter in lists.flatten() {
        let parameter = document.resolve(parameter);
        if let Some(name) = parameter["name"]
            .as_str()
            .filter(|_| parameter["in"] == place)
        {
            let schemas = document.all([&parameter["schema"]]);
            let is_secret = schemas.iter().any(|schema| schema[SECRET] == true);
            declared.insert(name.to_owned(), (is_secret || CODES.contains(&name)).into());
        }
    }
    let show = |(name, value): (String, String)| match declared.get(&name) {
        Some(is_secret) => show_if(*is_secret == false, name, value),
        None if is_name(&name) => (name, REDACTED.to_owned()),
        None => (REDACTED.to_owned(), REDACTED.to_owned()),
    };
    values.into_iter().map(show).collect()
}

/// What may be shown of parameters of the registry, whatever the operation and the place.
pub(super) fn registry_parameters(values: Vec<(String, String)>) -> Vec<(String, String)> {
    let show = |(name, value): (String, String)| {
        let is_known = REGISTRY_PARAMETERS.contains(&name.as_str());
        match is_known || is_name(&name) {
            true => show_if(is_known, name, value),
            false => (REDACTED.to_owned(), REDACTED.to_owned()),
        }
    };
    values.into_iter().map(show).collect()
}

/// A parameter, without its value where that may not be shown.
fn show_if(may_be_shown: bool, name: String, value: String) -> (String, String) {
    match may_be_shown {
        true => {
            let value = without_credentials(&value).into_owned();
            (name, value)
        }
        false => (name, REDACTED.to_owned()),
    }
}

fn names_a_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_NAMES.iter().any(|part| name.contains(part))
}

fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_';
    text.len() <= 32 && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DOCUMENT, body, parameters};

    fn check(operation: &str, sent: Value, expect: Value) {
        let shown = body(Some(operation), sent.to_string().as_bytes());
        assert_eq!(shown, Some(expect), "{operation}");
    }

    #[test]
    fn secrets_and_what_the_document_does_not_know_are_hidden() {
        check(
            "createOrganization",
            json!({ "name": "acme", "email": null, "pasword": "hunter2" }),
            json!({ "name": "acme", "email": null, "pasword": "[redacted]" }),
        );
        check(
            "createNewUser",
            json!({ "username": "a", "password": "hunter2", "email": "a@b.c" }),
            json!({ "username": "a", "password": "[redacted]", "email": "a@b.c" }),
        );
        // Where anything may stand, what is named like a secret is one, and so is part of an address.
        check(
            "activateBuildTrigger",
            json!({ "config": { "build_source": "https://u:p@h/a", "x": [{ "privateKey": [1] }] } }),
            json!({ "config": {
                "build_source": "https://[redacted]@h/a", "x": [{ "privateKey": "[redacted]" }]
            } }),
        );
        check(
            "requestRepoBuild",
            json!({ "archive_url": "https://h/a.tgz?signature=hunter2" }),
            json!({ "archive_url": "https://h/a.tgz?[redacted]" }),
        );
        check("createNewUser", json!("hunter2"), json!("[redacted]"));
        check("createNewUser", json!(["hunter2"]), json!(["[redacted]"]));
        check(
            "createNewUser",
            json!({ "username": { "password": "hunter2" } }),
            json!({ "username": { "password": "[redacted]" } }),
        );
        check("nosuch", json!({ "name": "hunter2" }), json!("[redacted]"));
        assert_eq!(body(Some("createNewUser"), b"hunter2"), None);
    }

    #[test]
    fn no_secret_of_any_operation_is_shown() {
        let document = &*DOCUMENT;
        let mut secrets = 0;
        for id in document.operations.keys() {
            let Some((_, operation)) = document.operation(id) else {
                continue;
            };
            let content = document.resolve(&operation["requestBody"]);
            let schema = &content["content"]["application/json"]["schema"];
            for schema in document.all([schema]) {
                let properties = schema["properties"].as_object();
                for (name, property) in properties.into_iter().flatten() {
                    if document
                        .all([property])
                        .iter()
                        .any(|it| it["x-quay-secret"] == true)
                    {
                        secrets += 1;
                        let sent = json!({ name: "hunter2" });
                        let shown = body(Some(id), sent.to_string().as_bytes());
                        assert_eq!(shown, Some(json!({ name: "[redacted]" })), "{id}");
                    }
                }
            }
        }
        assert!(secrets > 8, "{secrets}");
    }

    #[test]
    fn parameters_are_shown_if_they_are_declared() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = [
            pair("public", "true"),
            pair("token", "hunter2"),
            pair("hunter2!", "x"),
        ];
        let shown = parameters(Some("listRepos"), "query", sent.to_vec());
        let expect = [
            pair("public", "true"),
            pair("token", "[redacted]"),
            pair("[redacted]", "[redacted]"),
        ];
        assert_eq!(shown, expect);
        let sent = [pair("repository", "a/b"), pair("code", "hunter2")];
        let shown = parameters(Some("getTokens"), "path", sent.to_vec());
        assert_eq!(
            shown,
            [pair("repository", "a/b"), pair("code", "[redacted]")]
        );
    }
}

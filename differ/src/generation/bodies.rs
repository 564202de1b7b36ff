//! Bodies: one that fits, and each way of breaking it.

use serde_json::{Map, Value as Json, json};

use super::document::Body;

/// A body of a request.
pub(super) enum RequestBody {
    /// JSON, with placeholders.
    Json(Json),
    /// A text that is sent as it stands, perhaps under another content type.
    Raw(&'static str, Option<&'static str>),
}

/// Texts that are no object, or no JSON, with the names of the cases.
const RAW: [(&str, &str, Option<&str>); 12] = [
    ("raw-empty", "", None),
    ("raw-cut", "{", None),
    ("raw-null", "null", None),
    ("raw-list", "[]", None),
    ("raw-text", "\"a\"", None),
    ("raw-number", "5", None),
    ("raw-nan", "{\"zzz\": NaN}", None),
    ("raw-mark", "\u{feff}{}", None),
    ("raw-twice", "{\"zzz\": 1, \"zzz\": 2}", None),
    ("type-text", "{}", Some("text/plain")),
    (
        "type-form",
        "a=b",
        Some("application/x-www-form-urlencoded"),
    ),
    (
        "type-charset",
        "{}",
        Some("application/json; charset=latin-1"),
    ),
];

/// A body that fits, with a name of its own for what it makes.
pub(super) fn valid(body: &Body, number: usize) -> Json {
    let mut example = body.example.clone();
    if let Some(properties) = example.as_object_mut() {
        for (name, value) in properties {
            let own = match name.as_str() {
                "name" | "username" | "repository" | "title" => format!("n{{{{run}}}}x{number}"),
                "email" | "contact_email" => format!("n{{{{run}}}}x{number}@example.com"),
                "namespace" => "orga{{run}}".to_owned(),
                _ => continue,
            };
            if value.is_string() {
                *value = own.into();
            }
        }
    }
    example
}

/// Every way of breaking the body, with the names of the cases.
pub(super) fn broken(body: &Body, number: usize) -> Vec<(String, RequestBody)> {
    let valid = valid(body, number);
    let mut bodies: Vec<(String, RequestBody)> = RAW
        .iter()
        .map(|(name, text, kind)| ((*name).to_owned(), RequestBody::Raw(text, *kind)))
        .collect();
    let mut add = |name: String, body: Map<String, Json>| {
        bodies.push((name, RequestBody::Json(Json::Object(body))));
    };
    let Some(object) = valid.as_object() else {
        return bodies;
    };
    add("nothing".to_owned(), Map::new());
    let with = |name: &str, value: Json| {
        let mut changed = object.clone();
        changed.insert(name.to_owned(), value);
        changed
    };
    add("extra".to_owned(), with("zzz_extra", json!(1)));
    for (name, schema) in &body.properties {
        let mut without = object.clone();
        without.remove(name);
        add(format!("{name}-missing"), without);
        if let Some(value) = object.get(name) {
            let only = [(name.clone(), value.clone())].into_iter().collect();
            add(format!("{name}-only"), only);
        }
        for (kind, value) in values(schema, object.get(name)) {
            add(format!("{name}-{kind}"), with(name, value));
        }
        // One level down, as in the settings of a notification.
        for (inner, _) in object
            .get(name)
            .and_then(Json::as_object)
            .into_iter()
            .flatten()
        {
            for (kind, value) in [("null", Json::Null), ("int", json!(5)), ("list", json!([]))] {
                let mut nested = object[name].clone();
                nested[inner] = value;
                add(format!("{name}.{inner}-{kind}"), with(name, nested));
            }
        }
    }
    bodies
}

/// Values of wrong types, and values at the bounds.
fn values(schema: &Json, valid: Option<&Json>) -> Vec<(&'static str, Json)> {
    let mut values = vec![
        ("null", Json::Null),
        ("int", json!(5)),
        ("text", json!("a")),
        ("bool", json!(true)),
        ("list", json!([])),
        ("object", json!({})),
        ("fraction", json!(1.5)),
        ("whole-fraction", json!(2.0)),
        ("negative", json!(-1)),
        ("zero", json!(0)),
        ("beyond-32-bits", json!(2_147_483_648_i64)),
        ("beyond-64-bits", json!(9_223_372_036_854_775_808_u64)),
    ];
    if schema["type"] == "string" || valid.is_some_and(Json::is_string) {
        values.extend([
            ("empty", json!("")),
            ("long", json!("x".repeat(300))),
            ("unicode", json!("ünï☃")),
            ("blank", json!(" a ")),
            ("markup", json!("<b>\"'&")),
            ("zero-byte", json!("a\u{0}b")),
        ]);
    }
    if schema["type"] == "array" {
        values.extend([
            ("list-of-null", json!([null])),
            ("list-twice", json!(["a", "a"])),
        ]);
    }
    values
}

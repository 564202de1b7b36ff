//! The words of a mismatch: names of types, and values as far as they may be shown.

use serde_json::Value as Json;

use crate::document::node::Node;

/// How many characters of a value a message shows.
const SHOWN: usize = 40;

/// The name of a type in messages.
pub(super) fn named(ty: &str) -> Option<&'static str> {
    match ty {
        "boolean" => Some("true or false"),
        "integer" => Some("an integer"),
        "number" => Some("a number"),
        "string" => Some("a string"),
        "array" => Some("a list"),
        "object" => Some("an object"),
        _ => None,
    }
}

/// A value as messages show it, unless it is secret.
pub(super) fn found(schema: &Node, value: &Json) -> String {
    match value {
        _ if !schema.flag("x-quay-secret") => shown(value),
        Json::Null => "null".to_owned(),
        Json::String(_) => "a string that is not shown".to_owned(),
        _ => "a value that is not shown".to_owned(),
    }
}

/// A value as JSON, as far as a message shows it.
pub(super) fn shown(value: &Json) -> String {
    cut(&value.to_string())
}

/// The beginning of a text.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

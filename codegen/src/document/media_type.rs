//! What a declared media type and its schema make of a body.

use std::collections::BTreeSet;
use std::ptr;

use super::node::Node;
use super::tree::Document;

/// How the generated code writes and reads a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaKind {
    Json,
    Text,
    Form,
    Multipart,
    Bytes,
}

/// How a body is written, and whether its schema has an effect on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MediaReading {
    pub(crate) kind: MediaKind,
    /// Whether the schema says more than the generated code keeps.
    pub(crate) is_schema_lost: bool,
}

/// The most references and `allOf` of one that are followed from a schema.
const HOPS: usize = 32;

/// The media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type);
    essence.trim().to_ascii_lowercase()
}

/// Reads a media type with its schema, in a request or in a response.
pub(crate) fn reading(
    document: &Document,
    media_type: &str,
    schema: Option<&Node>,
    in_request: bool,
) -> MediaReading {
    let holds = holds(document, schema);
    let essence = essence(media_type);
    let is_set = schema.is_some_and(|schema| settle(document, schema).get("enum").is_some());
    let is_free = holds.is_free() && !is_set;
    let (kind, keeps) = match essence.as_str() {
        json if is_json(json) => (MediaKind::Json, true),
        "*/*" | "application/*" => match holds {
            Holds::Anything | Holds::Binary => (MediaKind::Bytes, true),
            Holds::Text => (MediaKind::Text, true),
            Holds::Scalar | Holds::Object | Holds::Other => (MediaKind::Json, true),
        },
        // It may never end.
        "text/event-stream" => (MediaKind::Bytes, is_free),
        text if text.starts_with("text/") => match holds {
            Holds::Binary => (MediaKind::Bytes, true),
            _ if !is_utf8(media_type) => (MediaKind::Bytes, is_free),
            Holds::Anything | Holds::Text | Holds::Scalar => (MediaKind::Text, true),
            Holds::Object | Holds::Other => (MediaKind::Text, false),
        },
        "application/x-www-form-urlencoded" if in_request && holds == Holds::Object => {
            (MediaKind::Form, true)
        }
        "multipart/form-data" if in_request && holds == Holds::Object => {
            (MediaKind::Multipart, true)
        }
        _ => (MediaKind::Bytes, is_free),
    };
    MediaReading {
        kind,
        is_schema_lost: !keeps,
    }
}

/// Whether a content type is one media type: no list of several, and no range.
pub(crate) fn is_single(content_type: &str) -> bool {
    !content_type.contains([',', '*'])
        && content_type.contains('/')
        && content_type.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether texts of a media type are UTF-8, as those of Rust are: it says so, or says nothing.
fn is_utf8(media_type: &str) -> bool {
    let parameters = media_type.split(';').skip(1);
    let mut charsets = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    charsets.all(|charset| matches!(charset.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii"))
}

fn is_json(essence: &str) -> bool {
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}

/// What a schema describes, as far as media types care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Anything,
    Binary,
    Text,
    Scalar,
    Object,
    Other,
}

impl Holds {
    /// Whether bytes say all that the schema says.
    fn is_free(self) -> bool {
        matches!(self, Self::Anything | Self::Binary | Self::Text)
    }
}

fn holds(document: &Document, schema: Option<&Node>) -> Holds {
    let Some(schema) = schema.map(|schema| settle(document, schema)) else {
        return Holds::Anything;
    };
    let structured = ["allOf", "anyOf", "oneOf", "items", "additionalProperties"];
    match schema.text_of("type") {
        _ if schema.text_of("format") == Some("binary") => Holds::Binary,
        Some("string") => Holds::Text,
        Some("boolean" | "integer" | "number") => Holds::Scalar,
        _ if !properties(document, schema).is_empty() => Holds::Object,
        None if structured.iter().all(|key| schema.get(key).is_none()) => Holds::Anything,
        _ => Holds::Other,
    }
}

/// The schema behind references and `allOf` of one.
pub(crate) fn settle<'a>(document: &'a Document, schema: &'a Node) -> &'a Node {
    let mut schema = schema;
    for _ in 0..HOPS {
        schema = match schema.get("allOf").map(Node::items) {
            Some([only]) if schema.get("properties").is_none() => only,
            _ if schema.reference().is_some() => document.resolve(schema),
            _ => break,
        };
    }
    schema
}

/// The properties of an object by name, those of the members of its `allOf` among them, and
/// whether each is required.
pub(crate) fn properties<'a>(
    document: &'a Document,
    schema: &'a Node,
) -> Vec<(&'a str, &'a Node, bool)> {
    let mut found: Vec<(&str, &Node, bool)> = Vec::new();
    let mut required = Vec::new();
    // A component that is part of many members, or of itself, is read once.
    let mut seen = BTreeSet::new();
    let mut waiting = vec![schema];
    while let Some(schema) = waiting.pop() {
        let schema = settle(document, schema);
        if !seen.insert(ptr::from_ref(schema).addr()) {
            continue;
        }
        for entry in schema.get("properties").map_or(&[][..], Node::entries) {
            if found.iter().all(|(name, ..)| *name != entry.key) {
                found.push((&entry.key, &entry.value, false));
            }
        }
        required.extend(schema.texts_of("required"));
        let members = schema.get("allOf").map_or(&[][..], Node::items);
        waiting.extend(members.iter().rev());
    }
    for (name, _, is_required) in &mut found {
        *is_required = required.iter().any(|required| required == name);
    }
    found
}

/// Whether a schema is a file of a multipart form, or a list of files.
pub(crate) fn is_file(document: &Document, schema: &Node) -> Option<bool> {
    let schema = settle(document, schema);
    let is_binary = |schema: &Node| schema.text_of("format") == Some("binary");
    match schema.get("items") {
        Some(items) if is_binary(settle(document, items)) => Some(true),
        _ => is_binary(schema).then_some(false),
    }
}

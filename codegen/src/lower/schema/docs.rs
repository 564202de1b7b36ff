//! What the docs say of a schema: title, description, limits, default, and a page to read on.

use super::keywords::needs_name;
use crate::document::{Document, Node};
use crate::ir::Constraints;
use crate::profile::Dates;

use super::constraints;

/// The formats of texts that are types of their own.
const TYPES: [&str; 6] = ["byte", "ip", "ipv4", "ipv6", "password", "uuid"];

/// Title, description and page of anything that may have them, as paragraphs.
pub(in crate::lower) fn about(node: &Node) -> String {
    let description = node.text_of("description").unwrap_or("").trim_end();
    let title = node.text_of("title").unwrap_or("").trim();
    let mut text = Vec::new();
    if !title.is_empty() && !description.starts_with(title) {
        text.push(sentence(title));
    }
    text.push(description.to_owned());
    text.extend(node.get("externalDocs").and_then(page));
    joined(text)
}

/// A page to read on.
pub(in crate::lower) fn page(docs: &Node) -> Option<String> {
    let url = docs.text_of("url")?.trim();
    Some(match docs.text_of("description").map(str::trim) {
        Some(about) if !about.is_empty() => {
            format!("See {url} ({}).", about.trim_end_matches('.'))
        }
        _ => format!("See {url}."),
    })
}

/// What is to be told of values beside what they mean, as paragraphs.
pub(in crate::lower) fn notes(document: &Document, schema: &Node) -> String {
    joined(vec![default(schema), limits(document, schema)])
}

/// All that is told of the schema of a header, which is a text or a number.
pub(in crate::lower) fn of_header(schema: &Node) -> String {
    let mut text = vec![about(schema), deprecation(schema), default(schema)];
    text.extend(bounds(schema));
    text.extend(schema.text_of("format").map(format));
    joined(text)
}

fn default(schema: &Node) -> String {
    let default = schema.get("default").map(|default| {
        let default = code(&default.to_json().to_string());
        format!("The default is {default}.")
    });
    default.unwrap_or_default()
}

fn deprecation(schema: &Node) -> String {
    match schema.flag("deprecated") {
        true => "Deprecated: do not use it in new code.".to_owned(),
        false => String::new(),
    }
}

fn bounds(schema: &Node) -> Option<String> {
    let limits = phrases(&constraints(schema));
    (!limits.is_empty()).then(|| format!("Limits: {}.", limits.join(", ")))
}

fn format(format: &str) -> String {
    format!("Format: {}.", code(format))
}

/// What a value must fulfil that its type does not tell, and what is inside of it.
pub(in crate::lower) fn limits(document: &Document, schema: &Node) -> String {
    let is_told = |format: &str| match schema.text_of("type") {
        Some("integer" | "number") => matches!(format, "double") || format.contains("int"),
        _ if matches!(format, "date" | "date-time") => document.profile.dates != Dates::Text,
        _ => TYPES.contains(&format),
    };
    let mut text: Vec<String> = bounds(schema).into_iter().collect();
    let untold = schema.text_of("format").filter(|format| !is_told(format));
    text.extend(untold.map(format));
    for (key, what) in [
        ("items", "Each item"),
        ("additionalProperties", "Each value"),
    ] {
        let Some(inner) = schema.get(key) else {
            continue;
        };
        // What has a name says it there.
        if inner.reference().is_some() || needs_name(inner) {
            continue;
        }
        let inner = whole(document, inner);
        if !inner.is_empty() {
            text.push(format!("{what}: {inner}"));
        }
    }
    joined(text)
}

/// All that is told of a schema that has no place for docs of its own.
pub(in crate::lower) fn whole(document: &Document, schema: &Node) -> String {
    if schema.reference().is_some() || needs_name(schema) {
        return String::new();
    }
    joined(vec![
        about(schema),
        deprecation(schema),
        notes(document, schema),
    ])
}

fn phrases(limits: &Constraints) -> Vec<String> {
    let mut found = Vec::new();
    let float = limits.float.clone().unwrap_or_default();
    let number = |whole: Option<i64>, float: Option<f64>| {
        let float = || float.map(|float| float.to_string());
        whole.map(|whole| whole.to_string()).or_else(float)
    };
    let mut add = |before: &str, value: Option<String>, after: &str| {
        found.extend(value.map(|value| format!("{before}{value}{after}")));
    };
    let (least, most) = match (limits.exclusive_minimum, limits.exclusive_maximum) {
        (false, false) => ("at least ", "at most "),
        (true, false) => ("above ", "at most "),
        (false, true) => ("at least ", "below "),
        (true, true) => ("above ", "below "),
    };
    add(least, number(limits.minimum, float.minimum), "");
    add(most, number(limits.maximum, float.maximum), "");
    add(
        "a multiple of ",
        number(limits.multiple_of, float.multiple_of),
        "",
    );
    for (least, most, one, many) in [
        (
            limits.min_length,
            limits.max_length,
            "character",
            "characters",
        ),
        (limits.min_items, limits.max_items, "item", "items"),
        (
            limits.min_properties,
            limits.max_properties,
            "property",
            "properties",
        ),
    ] {
        let counted = |count: u64| format!("{count} {}", if count == 1 { one } else { many });
        add("at least ", least.map(counted), "");
        add("at most ", most.map(counted), "");
    }
    add(
        "",
        limits.unique_items.then(|| "no item twice".to_owned()),
        "",
    );
    add("like ", limits.pattern.as_deref().map(code), "");
    found
}

/// A text as a code span. No letter of it may end the span.
fn code(text: &str) -> String {
    let text = text.replace('`', "\\x60").replace(['\n', '\r'], " ");
    format!("`{text}`")
}

fn sentence(text: &str) -> String {
    match text.ends_with(['.', '!', '?', ':']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}

/// Texts as paragraphs, each once.
pub(in crate::lower) fn joined(texts: Vec<String>) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    for text in texts {
        if !text.trim().is_empty() && !paragraphs.contains(&text) {
            paragraphs.push(text);
        }
    }
    paragraphs.join("\n\n")
}

//! Checks the place, style, type and Rust name of each parameter.

use std::collections::BTreeMap;

use super::index::Index;
use super::keys::Kind;
use super::object::{Object, Operation, settle};
use super::pattern;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};
use crate::document::tree::Document;
use crate::names;

/// Methods and fields of the builder of a call, which no parameter may be named after.
const TAKEN: &[&str] = &[
    "body",
    "body_map",
    "client",
    "header_map",
    "into_future",
    "into_request",
    "new",
    "send",
    "stream",
];

/// Checks every parameter, and their names within an operation.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for object in index.of_kind(Kind::Parameter) {
        check_style(object, problems);
        check_required(object, problems);
        check_type(index.document, object, problems);
        check_default(object, problems);
        check_limits(index.document, object, problems);
    }
    for operation in &index.operations {
        check_names(operation, problems);
    }
}

/// The client writes one value a segment, and a list as a repeated query parameter.
fn check_style(object: &Object<'_>, problems: &mut Diagnostics) {
    let (style, explode) = match object.node.text_of("in") {
        Some("path") => ("simple", false),
        Some("query") => ("form", true),
        _ => return,
    };
    if let Some(node) = object.node.get("style")
        && node
            .text()
            .is_some_and(|it| it != style && matches!(it, "form" | "simple"))
    {
        object.report(
            problems,
            &node.place,
            format!(
                "{} has the style `{}`",
                object.label,
                node.text().unwrap_or_default()
            ),
            "remove `style`; the client uses the default style of each location",
        );
    }
    if let Some(node) = object.node.get("explode")
        && matches!(node.value, Value::Bool(flag) if flag != explode)
    {
        object.report(
            problems,
            &node.place,
            format!(
                "{} says `explode: {}`, expected {explode}",
                object.label, !explode
            ),
            "remove `explode`; the client uses the default style of each location",
        );
    }
}

fn check_required(object: &Object<'_>, problems: &mut Diagnostics) {
    if object.node.text_of("in") == Some("path") && !object.node.flag("required") {
        object.report(
            problems,
            object
                .node
                .get("required")
                .map_or(&object.node.place, |node| &node.place),
            format!("{} is in the path and not required", object.label),
            "write `required: true`",
        );
    }
}

/// The server never takes the default of what must be sent.
fn check_default(object: &Object<'_>, problems: &mut Diagnostics) {
    let default = object
        .node
        .get("schema")
        .and_then(|schema| schema.entry("default"));
    if let Some(entry) = default
        && object.node.flag("required")
    {
        object.report(
            problems,
            &entry.place,
            format!("{} is required and has a default", object.label),
            "remove `default`, or `required` if the server does without the parameter",
        );
    }
}

fn check_type(document: &Document, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(written) = object.node.get("schema") else {
        return;
    };
    let schema = settle(document, written);
    let plain = |schema: &Node| {
        schema.get("oneOf").is_none()
            && matches!(
                schema.text_of("type"),
                Some("boolean" | "integer" | "number" | "string")
            )
    };
    let list_in_query = object.node.text_of("in") == Some("query")
        && schema.text_of("type") == Some("array")
        && schema
            .get("items")
            .is_some_and(|items| plain(settle(document, items)));
    if !plain(schema) && !list_in_query {
        let found = schema.text_of("type").unwrap_or("no type");
        object.report(
            problems,
            &written.place,
            format!(
                "{}: expected a plain value, or a list of them in the query, found {found}",
                object.label
            ),
            "declare a type that fits into a URL",
        );
    }
    if schema.flag("nullable") {
        object.report(
            problems,
            &written.place,
            format!("{} is nullable, and a URL cannot hold null", object.label),
            "remove `nullable`, and make the parameter optional instead",
        );
    }
}

/// The limits that schemas can have.
const LIMITS: &[&str] = &[
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// The router checks some limits of parameters: patterns in the path; sets, bounds of numbers and those of
/// lists in the query. Others would have no effect.
fn check_limits(document: &Document, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(written) = object.node.get("schema") else {
        return;
    };
    let schema = settle(document, written);
    let checked: &[&str] = match (object.node.text_of("in"), schema.text_of("type")) {
        (Some("path"), Some("string")) => &["enum", "pattern"],
        (Some("query"), Some("string")) => &["enum"],
        (Some("query"), Some("integer" | "number")) => &["minimum", "maximum"],
        (Some("query"), Some("array")) => &["minItems", "maxItems", "uniqueItems"],
        _ => &[],
    };
    let mut report = |schema: &Node, checked: &[&str], what: &str| {
        // The operation checks them itself.
        if schema.flag("x-quay-checked-in-code") {
            return;
        }
        for key in LIMITS {
            let Some(entry) = schema.entry(key).filter(|_| !checked.contains(key)) else {
                continue;
            };
            object.report(
                problems,
                &entry.place,
                format!(
                    "`{key}` of {what}{} is not checked by the router",
                    object.label
                ),
                "remove it and describe it in the description, or write \
                 `x-quay-checked-in-code: true` if the operation checks it itself",
            );
        }
    };
    report(schema, checked, "");
    if let Some(items) = schema.get("items") {
        let items = settle(document, items);
        let checked: &[&str] = match items.text_of("type") {
            Some("string") => &["enum"],
            Some("integer" | "number") => &["minimum", "maximum"],
            _ => &[],
        };
        report(items, checked, "items of ");
    }
    // Routes are matched without tables of Unicode, which clients would have to carry.
    if object.node.text_of("in") == Some("path")
        && let Some(node) = schema.get("pattern")
        && let Some(pattern) = node.text()
        && pattern::compile(pattern).is_ok()
        && regex_lite::Regex::new(pattern).is_err()
    {
        object.report(
            problems,
            &node.place,
            format!("the pattern of {} needs tables of Unicode", object.label),
            "name the characters instead of their class",
        );
    }
}

/// Every parameter is a method of the builder, so their Rust names must differ.
fn check_names(operation: &Operation<'_>, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let has_body = operation.node.get("requestBody").is_some();
    for parameter in &operation.parameters {
        let Some(name) = parameter
            .node
            .text_of("name")
            .filter(|name| !name.is_empty())
        else {
            continue;
        };
        let made = names::value_name(name);
        let free = !has_body && matches!(made.as_str(), "body" | "body_map");
        if TAKEN.contains(&made.as_str()) && !free {
            parameter.report(
                problems,
                format!("the parameter `{name}` becomes `{made}`, which every call already has"),
                "the client cannot express it; leave the operation out",
            );
        }
        match seen.insert(made, name) {
            Some(earlier) if earlier != name => parameter.report(
                problems,
                format!("the parameters `{earlier}` and `{name}` become the same name"),
                "the client cannot express both; leave one out",
            ),
            Some(_) if is_in_two_places(operation, name) => parameter.report(
                problems,
                format!("the parameter `{name}` is both in the path and in the query"),
                "the client cannot express both; leave one out",
            ),
            _ => {}
        }
    }
}

fn is_in_two_places(operation: &Operation<'_>, name: &str) -> bool {
    let stands = |place: &str| {
        operation.parameters.iter().any(|parameter| {
            parameter.node.text_of("name") == Some(name)
                && parameter.node.text_of("in") == Some(place)
        })
    };
    stands("path") && stands("query")
}

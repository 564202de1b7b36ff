//! Checks the place, style and type of each parameter.

mod form;

use std::collections::BTreeSet;

use self::form::{Form, form};
use super::index::Index;
use super::keys::Kind;
use super::object::{Object, Operation, settle};
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};
use crate::document::tree::Document;
use crate::lower::parameter::IGNORED_HEADERS;
use crate::profile::Level;

/// Checks every parameter, and those of an operation beside each other.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let idle = index.profile().idle_keys;
    for object in index.of_kind(Kind::Parameter) {
        check_header(object, idle, problems);
        check_required(object, problems);
        check_default(object, idle, problems);
        if object.node.get("content").is_some() {
            check_content(object, problems);
        } else {
            check_style(object, problems);
            check_type(index.document, object, idle, problems);
            check_closed(index.document, object, idle, problems);
        }
    }
    for operation in &index.operations {
        check_exploded(index.document, operation, problems);
    }
}

/// The style of a parameter, and whether it is exploded.
fn style(node: &Node) -> (&str, bool) {
    let style = node.text_of("style").unwrap_or(match node.text_of("in") {
        Some("path" | "header") => "simple",
        _ => "form",
    });
    let explode = match node.get("explode") {
        Some(_) => node.flag("explode"),
        None => style == "form",
    };
    (style, explode)
}

/// Each location has styles of its own.
fn check_style(object: &Object<'_>, problems: &mut Diagnostics) {
    let styles: &[&str] = match object.node.text_of("in") {
        Some("path") => &["simple", "label", "matrix"],
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("header") => &["simple"],
        Some("cookie") => &["form"],
        _ => return,
    };
    let (style, explode) = style(object.node);
    if let Some(node) = object.node.get("style")
        && !styles.contains(&style)
    {
        let known: Vec<String> = styles.iter().map(|it| format!("`{it}`")).collect();
        object.report(
            problems,
            &node.place,
            format!("{} has the style `{style}`", object.label),
            format!("write {}", known.join(" or ")),
        );
    }
    if style == "deepObject"
        && !explode
        && let Some(node) = object.node.get("explode")
    {
        object.report(
            problems,
            &node.place,
            format!("{} says `explode: false` of a deep object", object.label),
            "write `explode: true`; each property has a name of its own",
        );
    }
}

/// OpenAPI ignores headers that it describes elsewhere, and the client writes some by itself.
fn check_header(object: &Object<'_>, idle: Level, problems: &mut Diagnostics) {
    let Some(node) = object.node.get("name") else {
        return;
    };
    let (Some("header"), Some(name)) = (object.node.text_of("in"), node.text()) else {
        return;
    };
    if name.is_empty() {
        return;
    }
    if http::HeaderName::from_bytes(name.as_bytes()).is_err() {
        object.report(
            problems,
            &node.place,
            format!("`{name}` cannot be the name of a header"),
            "write letters, digits and hyphens",
        );
    } else if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        object.tell(
            idle,
            problems,
            &node.place,
            format!(
                "the header `{name}` is no parameter; client and server read and write it themselves"
            ),
            "remove it; media types, `security` and the library say what is sent",
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
fn check_default(object: &Object<'_>, idle: Level, problems: &mut Diagnostics) {
    let default = object
        .node
        .get("schema")
        .and_then(|schema| schema.entry("default"));
    if let Some(entry) = default
        && object.node.flag("required")
    {
        object.tell(
            idle,
            problems,
            &entry.place,
            format!("{} is required and has a default", object.label),
            "remove `default`, or `required` if the server does without the parameter",
        );
    }
}

/// A value of any form can be sent as JSON, and as nothing else.
fn check_content(object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry("content") else {
        return;
    };
    if let Some(schema) = object.node.entry("schema") {
        object.report(
            problems,
            &schema.place,
            format!("{} has both `schema` and `content`", object.label),
            "keep one of the two",
        );
    }
    let media = entry.value.entries();
    let is_json = |name: &str| {
        let name = name.split(';').next().unwrap_or(name).trim();
        name == "application/json" || (name.starts_with("application/") && name.ends_with("+json"))
    };
    if !matches!(media, [only] if is_json(&only.key)) {
        object.report(
            problems,
            &entry.place,
            format!("`content` of {}: expected JSON alone", object.label),
            "write `application/json`, or `schema` in the place of `content`",
        );
    }
}

fn check_type(document: &Document, object: &Object<'_>, idle: Level, problems: &mut Diagnostics) {
    let Some(written) = object.node.get("schema") else {
        object.report(
            problems,
            &object.node.place,
            format!("{} has no schema", object.label),
            "write `schema`",
        );
        return;
    };
    let settled = settle(document, written);
    if let Some(nullable) = settled
        .entry("nullable")
        .filter(|_| settled.flag("nullable"))
    {
        object.tell(
            idle,
            problems,
            &nullable.place,
            format!("{} is nullable, and a URL cannot hold null", object.label),
            "remove `nullable`, and make the parameter optional instead",
        );
    }
    let ((style, explode), found) = (style(object.node), form(document, written));
    let what = match (&found, style) {
        (Form::Nested(what), _) => Some((*what).to_owned()),
        (Form::Text, "deepObject") => Some("a plain value".to_owned()),
        (Form::List, "deepObject") => Some("a list".to_owned()),
        // What stands between two items may stand in a text as well.
        (Form::TextOrList, _) if !encodes_items(object.node, style) => {
            Some("a choice between a text and a list, which look alike".to_owned())
        }
        (Form::Map, "form") if explode => Some("an object of any keys".to_owned()),
        _ => None,
    };
    if let Some(what) = what {
        let remedy = match &found {
            Form::Map => "write `style: deepObject`, or list the properties",
            Form::Nested(_) | Form::TextOrList => {
                "write `content` with `application/json` in the place of `schema`"
            }
            _ => "remove `style`",
        };
        object.report(
            problems,
            &written.place,
            format!(
                "{}: the style `{style}` cannot express {what}",
                object.label
            ),
            remedy,
        );
    }
    if let (Form::Untyped, None) = (&found, settled.get("nullable")) {
        object.tell(
            idle,
            problems,
            &written.place,
            format!("{} has no type, and is taken as a text", object.label),
            "write `type`",
        );
    }
    let is_plain = matches!(found, Form::Text | Form::Untyped);
    if object.node.text_of("in") == Some("cookie") && explode && !is_plain {
        object.tell(
            idle,
            problems,
            &written.place,
            format!("{} becomes several cookies", object.label),
            "write `explode: false`, for which OpenAPI says how it is written",
        );
    }
}

/// Whether no item of a list can hold the sign that stands between two.
fn encodes_items(node: &Node, style: &str) -> bool {
    matches!(
        (node.text_of("in"), style),
        (Some("query" | "cookie"), "form") | (Some("path"), "simple" | "matrix")
    )
}

/// An exploded object has no properties but its own: other names are those of other parameters.
fn check_closed(document: &Document, object: &Object<'_>, idle: Level, problems: &mut Diagnostics) {
    let closed = object.node.get("schema").and_then(|schema| {
        let others = settle(document, schema).entry("additionalProperties")?;
        matches!(others.value.value, Value::Bool(false)).then_some(others)
    });
    if let Some(closed) = closed
        && form::exploded(document, object.node).is_some()
    {
        object.tell(
            idle,
            problems,
            &closed.place,
            format!("`additionalProperties` of {} has no effect: other names are those of other parameters", object.label),
            "remove it, or write `style: deepObject`",
        );
    }
}

/// The properties of an exploded object stand beside the other parameters of the query.
fn check_exploded(document: &Document, operation: &Operation<'_>, problems: &mut Diagnostics) {
    for location in ["query", "cookie"] {
        let parameters = operation.parameters.iter();
        let parameters = parameters.filter(|it| it.node.text_of("in") == Some(location));
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut all: Vec<_> = parameters.collect();
        // Objects come last, so that what they clash with is known.
        all.sort_by_key(|it| form::exploded(document, it.node).is_some());
        for parameter in all {
            let own = || Vec::from([parameter.node.text_of("name").unwrap_or_default()]);
            let properties = form::exploded(document, parameter.node);
            let is_object = properties.is_some();
            for name in properties.unwrap_or_else(own) {
                if !seen.insert(name) && is_object {
                    parameter.report(
                        problems,
                        format!(
                            "the property `{name}` is sent under the name of another parameter"
                        ),
                        "write `style: deepObject`, or `explode: false`",
                    );
                }
            }
        }
    }
}

//! Owns the check of what parameters may be: their place, style, type and Rust name.

use std::collections::BTreeMap;

use super::keys::Kind;
use super::site::{Operation, Site, settle};
use super::survey::Survey;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node, Value};
use crate::names;

/// What the builder of a call has of its own, by the Rust name of a parameter that would clash.
const TAKEN: &[&str] = &[
    "body",
    "body_map",
    "client",
    "header_map",
    "into_request",
    "new",
    "send",
    "stream",
];

/// Checks every parameter, and their names within an operation.
pub(super) fn check(survey: &Survey<'_>, problems: &mut Diagnostics) {
    for site in survey.of_kind(Kind::Parameter) {
        check_style(site, problems);
        check_required(site, problems);
        check_type(survey.document, site, problems);
    }
    for operation in &survey.operations {
        check_names(operation, problems);
    }
}

/// The client writes one value a segment, and a list as a repeated query parameter.
fn check_style(site: &Site<'_>, problems: &mut Diagnostics) {
    let (style, explode) = match site.node.text_of("in") {
        Some("path") => ("simple", false),
        Some("query") => ("form", true),
        _ => return,
    };
    if let Some(node) = site.node.get("style")
        && node
            .text()
            .is_some_and(|it| it != style && matches!(it, "form" | "simple"))
    {
        site.report(
            problems,
            &node.place,
            format!(
                "{} has the style `{}`",
                site.label,
                node.text().unwrap_or_default()
            ),
            "remove `style`; the client writes the default of each place",
        );
    }
    if let Some(node) = site.node.get("explode")
        && matches!(node.value, Value::Bool(flag) if flag != explode)
    {
        site.report(
            problems,
            &node.place,
            format!(
                "{} says `explode: {}`, expected {explode}",
                site.label, !explode
            ),
            "remove `explode`; the client writes the default of each place",
        );
    }
}

fn check_required(site: &Site<'_>, problems: &mut Diagnostics) {
    if site.node.text_of("in") == Some("path") && !site.node.flag("required") {
        site.report(
            problems,
            site.node
                .get("required")
                .map_or(&site.node.place, |node| &node.place),
            format!("{} is part of the path and not required", site.label),
            "write `required: true`",
        );
    }
}

fn check_type(document: &Document, site: &Site<'_>, problems: &mut Diagnostics) {
    let Some(written) = site.node.get("schema") else {
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
    let list_in_query = site.node.text_of("in") == Some("query")
        && schema.text_of("type") == Some("array")
        && schema
            .get("items")
            .is_some_and(|items| plain(settle(document, items)));
    if !plain(schema) && !list_in_query {
        let found = schema.text_of("type").unwrap_or("no type");
        site.report(
            problems,
            &written.place,
            format!(
                "{}: expected a plain value, or a list of them in the query, found {found}",
                site.label
            ),
            "declare the type that stands in the address",
        );
    }
    if schema.flag("nullable") {
        site.report(
            problems,
            &written.place,
            format!("{} is nullable, and no address can hold null", site.label),
            "remove `nullable`; leave the parameter optional instead",
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
                format!("the parameter `{name}` becomes `{made}`, which every call has already"),
                "the client cannot express it; leave the operation out",
            );
        }
        match seen.insert(made, name) {
            Some(earlier) if earlier != name => parameter.report(
                problems,
                format!("the parameters `{earlier}` and `{name}` become one name"),
                "the client cannot express both; leave one out",
            ),
            Some(_) if is_in_two_places(operation, name) => parameter.report(
                problems,
                format!("the parameter `{name}` stands in the path and in the query"),
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

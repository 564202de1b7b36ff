//! Owns the check that schemas use only what the models can express.

use super::claims::is_empty_or;
use super::keys::{Kind, TYPES};
use super::site::Site;
use super::survey::Survey;
use crate::diagnostic::Diagnostics;
use crate::document::{Node, Value};

/// The formats that each type may have; any other would be dropped, or change the type.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["double"]),
    ("string", &["uri"]),
];

/// The keys that say something about one type, or about two.
const KEYS_OF_TYPES: &[(&str, &[&str])] = &[
    ("additionalProperties", &["object"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("items", &["array"]),
    ("maxItems", &["array"]),
    ("maxLength", &["string"]),
    ("maxProperties", &["object"]),
    ("maximum", &["integer", "number"]),
    ("minItems", &["array"]),
    ("minLength", &["string"]),
    ("minProperties", &["object"]),
    ("minimum", &["integer", "number"]),
    ("pattern", &["string"]),
    ("properties", &["object"]),
    ("required", &["object"]),
];

/// The keys that may stand beside `oneOf` and `allOf`: words about the choice, not parts of it.
const BESIDE_CHOICE: &[&str] = &["default", "deprecated", "description", "example"];

/// Checks every schema by itself.
pub(super) fn check(survey: &Survey<'_>, problems: &mut Diagnostics) {
    for site in survey.of_kind(Kind::Schema) {
        match (
            site.node.entry("allOf"),
            site.node.entry("oneOf"),
            site.node.text_of("type"),
        ) {
            (Some(_), ..) => check_all_of(site, problems),
            (_, Some(_), _) => check_one_of(site, problems),
            (.., Some(ty)) => check_typed(site, ty, problems),
            _ => check_untyped(site, problems),
        }
    }
}

fn check_untyped(site: &Site<'_>, problems: &mut Diagnostics) {
    if site.node.get("type").is_some() {
        return;
    }
    match site.node.entry("nullable") {
        Some(entry) => site.report(
            problems,
            &entry.place,
            "`nullable` stands without `type`, where it has no effect",
            "write the type",
        ),
        None => site.report(
            problems,
            &site.node.place,
            format!("{} lacks a type", site.label),
            "write `type`, `allOf` or `oneOf`",
        ),
    }
}

fn check_all_of(site: &Site<'_>, problems: &mut Diagnostics) {
    let Some(entry) = site.node.entry("allOf") else {
        return;
    };
    if !matches!(entry.value.items(), [only] if only.reference().is_some()) {
        site.report(
            problems,
            &entry.place,
            format!("`allOf` of {}: expected one reference alone", site.label),
            "write out the properties of all members",
        );
    }
    check_beside(site, "allOf", problems);
}

fn check_one_of(site: &Site<'_>, problems: &mut Diagnostics) {
    let Some(entry) = site.node.entry("oneOf") else {
        return;
    };
    check_beside(site, "oneOf", problems);
    let members = entry.value.items();
    if is_empty_or(site.node) {
        if !site.node.flag("x-quay-empty-string-when-unset") {
            site.report(
                problems,
                &entry.place,
                "a choice with the empty text lacks `x-quay-empty-string-when-unset`",
                "write `x-quay-empty-string-when-unset: true` beside `oneOf`",
            );
        }
        return;
    }
    // What else stands under that key is told of by its own check.
    if site.node.flag("x-quay-empty-string-when-unset") {
        return;
    }
    if members.len() < 2 {
        site.report(
            problems,
            &entry.place,
            format!(
                "`oneOf` of {}: expected two members at least, found {}",
                site.label,
                members.len()
            ),
            "write the schema itself, or `allOf` for a reference with a description",
        );
    }
    let nullable = is_nullable_reference(site.node);
    for (index, member) in members.iter().enumerate() {
        let Some(reference) = member.reference() else {
            if !nullable {
                site.report(
                    problems,
                    &member.place,
                    format!("a member of `oneOf` of {} is no reference", site.label),
                    "make it a component: every form of a choice has a name",
                );
            }
            continue;
        };
        if members[..index]
            .iter()
            .any(|earlier| earlier.reference() == Some(reference))
        {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            site.report(
                problems,
                &member.place,
                format!("`oneOf` of {} names `{name}` twice", site.label),
                "remove one of the two",
            );
        }
    }
}

/// Whether a schema is the choice of a reference and null.
fn is_nullable_reference(schema: &Node) -> bool {
    match schema.get("oneOf").map(Node::items) {
        Some([value, null]) | Some([null, value]) if is_null(null) => value.reference().is_some(),
        _ => false,
    }
}

/// Whether a schema is `{type: object, nullable: true, enum: [null]}`: null and nothing else.
pub(super) fn is_null(schema: &Node) -> bool {
    schema.flag("nullable")
        && schema.text_of("type") == Some("object")
        && matches!(schema.get("enum").map(Node::items), Some([only]) if matches!(only.value, Value::Null))
}

fn check_beside(site: &Site<'_>, choice: &str, problems: &mut Diagnostics) {
    for entry in site.node.entries() {
        let key = entry.key.as_str();
        if key != choice && !key.starts_with("x-") && !BESIDE_CHOICE.contains(&key) {
            site.report(
                problems,
                &entry.place,
                format!("`{key}` stands beside `{choice}` of {}", site.label),
                if key == "nullable" {
                    "write `oneOf` of the reference and `{type: object, nullable: true, enum: [null]}`"
                } else {
                    "move it into the component, or remove it"
                },
            );
        }
    }
}

fn check_typed(site: &Site<'_>, ty: &str, problems: &mut Diagnostics) {
    let schema = site.node;
    // A type that does not exist is told of with the form of the schema.
    if !TYPES.contains(&ty) {
        return;
    }
    for (key, types) in KEYS_OF_TYPES {
        if let Some(entry) = schema.entry(key)
            && !types.contains(&ty)
        {
            site.report(
                problems,
                &entry.place,
                format!("`{key}` stands beside `type: {ty}`, where it has no effect"),
                "remove it, or correct the type",
            );
        }
    }
    check_format(site, ty, problems);
    match ty {
        "array" if schema.get("items").is_none() => site.report(
            problems,
            &schema.place,
            format!("{} is a list without `items`", site.label),
            "write the schema of the items",
        ),
        "object" => check_object(site, problems),
        _ => {}
    }
}

fn check_format(site: &Site<'_>, ty: &str, problems: &mut Diagnostics) {
    let known = FORMATS
        .iter()
        .find(|(name, _)| *name == ty)
        .map_or(&[][..], |(_, formats)| formats);
    match site.node.get("format") {
        None if ty == "integer" => site.report(
            problems,
            &site.node.place,
            format!("{} is an integer without a width", site.label),
            "write `format: int32` or `format: int64`",
        ),
        Some(node) if node.text().is_some_and(|format| !known.contains(&format)) => {
            let format = node.text().unwrap_or_default();
            let remedy = match format {
                "date" | "date-time" => "remove it; none of the server's dates has that form",
                "password" => "write `x-quay-secret: true` instead",
                _ if ty == "integer" => "write `format: int32` or `format: int64`",
                _ => "remove it, and tell of the form in the description",
            };
            let problem = format!("the format `{format}` of {} is not supported", site.label);
            site.report(problems, &node.place, problem, remedy);
        }
        _ => {}
    }
}

fn check_object(site: &Site<'_>, problems: &mut Diagnostics) {
    let schema = site.node;
    let (properties, extra) = (
        schema.get("properties"),
        schema.entry("additionalProperties"),
    );
    if properties.is_none() && extra.is_none() && !is_null(schema) {
        site.report(
            problems,
            &schema.place,
            format!("{} is an object without properties", site.label),
            "list `properties`, or write `additionalProperties: true` for free keys",
        );
    }
    let Some(extra) = extra else { return };
    match (&extra.value.value, properties) {
        (Value::Map(_), Some(_)) => site.report(
            problems,
            &extra.place,
            format!(
                "{} has both `properties` and a schema for others",
                site.label
            ),
            "keep one of the two, or write `additionalProperties: true`",
        ),
        (Value::Bool(false), None) => site.report(
            problems,
            &extra.place,
            format!("{} is an object that nothing fits but `{{}}`", site.label),
            "list `properties`",
        ),
        _ => {}
    }
}

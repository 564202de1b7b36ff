//! Checks that schemas use only what the models can express.

use super::extension_rules::is_empty_or;
use super::index::Index;
use super::keys::{Kind, TYPES};
use super::object::{Object, follow};
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};
use crate::document::tree::Document;
use crate::profile::{Level, Profile};

/// The formats that each type may have where schemas have to be plain; any other would be dropped, or
/// change the type.
const PLAIN_FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["double"]),
    ("string", &["binary", "uri"]),
];

/// The formats that have an effect, or that say no more than the type does.
const FORMATS: &[(&str, &[&str])] = &[
    (
        "integer",
        &[
            "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
        ],
    ),
    ("number", &["double", "float"]),
    (
        "string",
        &[
            "binary",
            "byte",
            "date",
            "date-time",
            "email",
            "hostname",
            "ip",
            "ipv4",
            "ipv6",
            "password",
            "uri",
            "url",
            "uuid",
        ],
    ),
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
    ("multipleOf", &["integer", "number"]),
    ("pattern", &["string"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("uniqueItems", &["array"]),
];

/// The keys that are allowed beside `oneOf`, `anyOf` and `allOf`: they describe the choice and do not
/// change it.
const BESIDE_CHOICE: &[&str] = &["default", "deprecated", "description", "example"];

/// Those that are allowed as well where schemas need not be plain.
const BESIDE_ANY_CHOICE: &[&str] = &[
    "discriminator",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "type",
    "writeOnly",
    "xml",
];

/// Checks every schema by itself.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for object in index.of_kind(Kind::Schema) {
        let schema = object.node;
        if schema.get("allOf").is_some() {
            check_all_of(index, object, problems);
        } else if schema.get("oneOf").is_some() {
            check_one_of(index, object, problems);
        } else if schema.get("anyOf").is_some() {
            check_members(object, "anyOf", problems);
        } else if let Some(ty) = schema.text_of("type") {
            check_typed(index.profile(), object, ty, problems);
        } else {
            check_untyped(index.profile(), object, problems);
        }
        if let Some(entry) = schema.entry("not") {
            object.tell(
                Level::Warn,
                problems,
                &entry.place,
                format!("nothing checks `not` of {}", object.label),
                "describe what is allowed",
            );
        }
    }
}

fn check_untyped(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    if object.node.get("type").is_some() {
        return;
    }
    match object.node.entry("nullable") {
        Some(entry) => object.tell(
            profile.plain_schemas,
            problems,
            &entry.place,
            "`nullable` has no effect without `type`",
            "write the type",
        ),
        None => object.tell(
            profile.plain_schemas,
            problems,
            &object.node.place,
            format!("{} has no type", object.label),
            "write `type`, `allOf` or `oneOf`",
        ),
    }
}

fn check_all_of(index: &Index<'_>, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry("allOf") else {
        return;
    };
    if !matches!(entry.value.items(), [only] if only.reference().is_some()) {
        object.tell(
            index.profile().plain_schemas,
            problems,
            &entry.place,
            format!(
                "`allOf` of {}: expected exactly one reference",
                object.label
            ),
            "write out the properties of all members",
        );
    }
    check_beside(index.profile(), object, "allOf", problems);
}

fn check_one_of(index: &Index<'_>, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry("oneOf") else {
        return;
    };
    let profile = index.profile();
    check_beside(profile, object, "oneOf", problems);
    let members = entry.value.items();
    if profile.plain_schemas != Level::Refuse && !object.node.flag("x-quay-empty-string-when-unset")
    {
        return check_members(object, "oneOf", problems);
    }
    if is_empty_or(object.node) {
        if !object.node.flag("x-quay-empty-string-when-unset") {
            object.report(
                problems,
                &entry.place,
                "`oneOf` with the empty string needs `x-quay-empty-string-when-unset`",
                "write `x-quay-empty-string-when-unset: true` beside `oneOf`",
            );
        }
        return;
    }
    // Other uses of the key are reported by its own check.
    if object.node.flag("x-quay-empty-string-when-unset") {
        return;
    }
    if members.len() < 2 {
        object.report(
            problems,
            &entry.place,
            format!(
                "`oneOf` of {}: expected at least two members, found {}",
                object.label,
                members.len()
            ),
            "write the schema itself, or `allOf` for a reference with a description",
        );
    }
    let nullable = is_nullable_reference(index.document, object.node);
    for member in members {
        if member.reference().is_none() && !nullable {
            object.report(
                problems,
                &member.place,
                format!("a member of `oneOf` of {} is not a reference", object.label),
                "make it a component: every member of `oneOf` needs a name",
            );
        }
    }
    check_members(object, "oneOf", problems);
}

/// A choice has members, and none of them twice.
fn check_members(object: &Object<'_>, choice: &str, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry(choice) else {
        return;
    };
    let members = entry.value.items();
    if members.is_empty() {
        object.report(
            problems,
            &entry.place,
            format!("`{choice}` of {} has no members", object.label),
            "list the schemas, or remove it",
        );
    }
    for (index, member) in members.iter().enumerate() {
        let Some(reference) = member.reference() else {
            continue;
        };
        if members[..index]
            .iter()
            .any(|earlier| earlier.reference() == Some(reference))
        {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            object.report(
                problems,
                &member.place,
                format!("`{choice}` of {} names `{name}` twice", object.label),
                "remove one of the two",
            );
        }
    }
}

/// Whether a schema is the choice of a reference and null.
fn is_nullable_reference(document: &Document, schema: &Node) -> bool {
    match schema.get("oneOf").map(Node::items) {
        Some([value, null]) | Some([null, value]) if is_null(follow(document, null)) => {
            value.reference().is_some()
        }
        _ => false,
    }
}

/// Whether a schema is null and nothing else: nullable, and a set of this one value.
pub(super) fn is_null(schema: &Node) -> bool {
    schema.flag("nullable")
        && matches!(schema.get("enum").map(Node::items), Some([only]) if matches!(only.value, Value::Null))
}

fn check_beside(profile: &Profile, object: &Object<'_>, choice: &str, problems: &mut Diagnostics) {
    for entry in object.node.entries() {
        let key = entry.key.as_str();
        if key == choice || key.starts_with("x-") || BESIDE_CHOICE.contains(&key) {
            continue;
        }
        // What members ask beside the choice is merged into each of them before.
        let level = match BESIDE_ANY_CHOICE.contains(&key) {
            true => profile.plain_schemas,
            false => profile.idle_keys,
        };
        object.tell(
            level,
            problems,
            &entry.place,
            format!(
                "`{key}` is not allowed beside `{choice}` of {}",
                object.label
            ),
            if key == "nullable" {
                "write `oneOf` of the reference and a component that is only null"
            } else {
                "move it into the component, or remove it"
            },
        );
    }
}

fn check_typed(profile: &Profile, object: &Object<'_>, ty: &str, problems: &mut Diagnostics) {
    let schema = object.node;
    // An unknown type is reported by `structure`.
    if !TYPES.contains(&ty) {
        return;
    }
    for (key, types) in KEYS_OF_TYPES {
        if let Some(entry) = schema.entry(key)
            && !types.contains(&ty)
        {
            object.tell(
                profile.idle_keys,
                problems,
                &entry.place,
                format!("`{key}` has no effect beside `type: {ty}`"),
                "remove it, or correct the type",
            );
        }
    }
    check_format(profile, object, ty, problems);
    match ty {
        "array" if schema.get("items").is_none() => object.tell(
            profile.plain_schemas,
            problems,
            &schema.place,
            format!("{} is a list without `items`", object.label),
            "write `items`",
        ),
        "object" => check_object(profile, object, problems),
        _ => {}
    }
}

fn check_format(profile: &Profile, object: &Object<'_>, ty: &str, problems: &mut Diagnostics) {
    let listed = |table: &'static [(&str, &[&'static str])]| {
        let row = table.iter().find(|(name, _)| *name == ty);
        row.map_or(&[][..], |(_, formats)| formats)
    };
    let Some(node) = object.node.get("format") else {
        if ty == "integer" {
            object.tell(
                profile.plain_schemas,
                problems,
                &object.node.place,
                format!("{} is an integer without a format", object.label),
                "write `format: int32` or `format: int64`",
            );
        }
        return;
    };
    let Some(format) = node.text() else { return };
    if profile.plain_schemas == Level::Refuse && !listed(PLAIN_FORMATS).contains(&format) {
        let remedy = match format {
            "date" | "date-time" => "remove it; the server's dates do not have that format",
            "password" => "write `x-quay-secret: true` instead",
            _ if ty == "integer" => "write `format: int32` or `format: int64`",
            _ => "remove it, and describe the format in the description",
        };
        let problem = format!("the format `{format}` of {} is not supported", object.label);
        object.report(problems, &node.place, problem, remedy);
    } else if profile.plain_schemas != Level::Refuse && !listed(FORMATS).contains(&format) {
        object.tell(
            profile.unchecked_keys,
            problems,
            &node.place,
            format!("nothing checks the format `{format}` of {}", object.label),
            "describe it in the description, or write a `pattern`",
        );
    }
}

fn check_object(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    let schema = object.node;
    let (properties, extra) = (
        schema.get("properties"),
        schema.entry("additionalProperties"),
    );
    if properties.is_none() && extra.is_none() && !is_null(schema) {
        object.tell(
            profile.plain_schemas,
            problems,
            &schema.place,
            format!("{} is an object without properties", object.label),
            "list `properties`, or write `additionalProperties: true` for any keys",
        );
    }
    let Some(extra) = extra else { return };
    match (&extra.value.value, properties) {
        (Value::Map(_), Some(_)) => object.tell(
            profile.plain_schemas,
            problems,
            &extra.place,
            format!(
                "{} has both `properties` and a schema in `additionalProperties`",
                object.label
            ),
            "keep one of the two, or write `additionalProperties: true`",
        ),
        (Value::Bool(false), None) => object.tell(
            profile.plain_schemas,
            problems,
            &extra.place,
            format!("{} is an object that only `{{}}` fits", object.label),
            "list `properties`",
        ),
        _ => {}
    }
}

//! Checks what is inside a schema: properties, values of sets, bounds and patterns.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::keys::Kind;
use super::object::Object;
use super::pattern;
use super::schemas::is_null;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node, Value};
use crate::names;
use crate::profile::{Level, Profile};

/// The first whole number that 64 bits with a sign do not hold: 2^63.
const TOO_LARGE: f64 = 9_223_372_036_854_775_808.0;

/// Checks every schema by itself.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for object in index.of_kind(Kind::Schema) {
        check_properties(index.profile(), object, problems);
        check_required(index.profile(), object, problems);
        check_enum(index.profile(), object, problems);
        check_bounds(index.profile(), object, problems);
        if let Some(node) = object.node.get("pattern")
            && let Some(Err(reason)) = node.text().map(pattern::compile)
        {
            let level = match index.profile().unchecked_keys {
                // The router would need to compile it.
                Level::Allow => Level::Warn,
                level => level,
            };
            object.tell(
                level,
                problems,
                &node.place,
                format!("the pattern of {} cannot be read: {reason}", object.label),
                "write it without look-around and back-references",
            );
        }
    }
}

fn check_properties(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for entry in object.node.get("properties").map_or(&[][..], Node::entries) {
        let name = entry.key.as_str();
        let made = names::value_name(name);
        let described =
            entry.value.reference().is_some() || entry.value.get("description").is_some();
        if !described && matches!(entry.value.value, Value::Map(_)) {
            object.tell(
                profile.descriptions,
                problems,
                &entry.place,
                format!("the property `{name}` has no description"),
                "write `description`",
            );
        }
        if let Some(earlier) = seen.insert(made, name) {
            object.tell(
                profile.rust_names,
                problems,
                &entry.place,
                format!("the properties `{earlier}` and `{name}` become the same name"),
                "rename or leave out one of the two",
            );
        }
    }
}

fn check_required(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(properties) = object.node.get("properties") else {
        return;
    };
    let required = object.node.get("required").map_or(&[][..], Node::items);
    for (index, item) in required.iter().enumerate() {
        let Some(name) = item.text() else { continue };
        if properties.get(name).is_none() {
            object.tell(
                profile.plain_schemas,
                problems,
                &item.place,
                format!("`required` names `{name}`, which is not among the properties"),
                "correct the name, or list the property",
            );
        }
        if required[..index]
            .iter()
            .any(|earlier| earlier.text() == Some(name))
        {
            object.tell(
                profile.idle_keys,
                problems,
                &item.place,
                format!("`required` names `{name}` twice"),
                "remove one of the two",
            );
        }
    }
}

fn check_enum(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry("enum") else {
        return;
    };
    if is_null(object.node) {
        return;
    }
    check_null_of_set(profile, object, entry, problems);
    if object.node.text_of("type").is_none() && profile.plain_schemas != Level::Refuse {
        return;
    }
    if object.node.text_of("type").is_some_and(|ty| ty != "string") {
        if profile.plain_schemas != Level::Refuse {
            return check_other_values(profile, object, entry, problems);
        }
        object.report(
            problems,
            &entry.place,
            format!(
                "{} has an `enum` of values other than strings",
                object.label
            ),
            "remove `enum`, and list the values in the description",
        );
        return;
    }
    let items = entry.value.items();
    if items.is_empty() && matches!(entry.value.value, Value::List(_)) {
        object.report(
            problems,
            &entry.place,
            format!("`enum` of {} is empty", object.label),
            "list the values, or remove it",
        );
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for item in items {
        if is_null_value(&item) {
            continue;
        }
        let Some(text) = item.text() else {
            object.report(
                problems,
                &item.place,
                format!(
                    "`enum` of {}: expected a string, found {}",
                    object.label,
                    item.kind()
                ),
                "quote it",
            );
            continue;
        };
        if !seen.insert(text) {
            object.tell(
                profile.idle_keys,
                problems,
                &item.place,
                format!("`enum` names `{text}` twice"),
                "remove one of the two",
            );
        }
    }
}

/// A set of whole numbers is a type. Other sets of values that are no texts are not checked.
fn check_other_values(
    profile: &Profile,
    object: &Object<'_>,
    entry: &Entry,
    problems: &mut Diagnostics,
) {
    let is_whole = |item: &Node| match &item.value {
        Value::Number(number) => number.is_i64(),
        Value::Null => true,
        _ => false,
    };
    let items = entry.value.items();
    if !items.iter().all(is_whole) {
        object.tell(
            profile.unchecked_keys,
            problems,
            &entry.place,
            format!("nothing checks the values of {}", object.label),
            "list them in the description",
        );
    }
}

/// OpenAPI 3.0.3 lets null into a set only if the set lists it and its type is nullable.
fn check_null_of_set(
    profile: &Profile,
    object: &Object<'_>,
    entry: &Entry,
    problems: &mut Diagnostics,
) {
    let nullable = object.node.flag("nullable");
    let items = entry.value.items().iter();
    let nulls: Vec<&Node> = items.filter(is_null_value).collect();
    match (nullable, nulls.as_slice()) {
        (true, []) => object.tell(
            profile.plain_schemas,
            problems,
            &entry.place,
            format!(
                "`enum` of {} lacks null, so that `nullable` has no effect",
                object.label
            ),
            "add `null` to `enum`, or remove `nullable`",
        ),
        (false, [null, ..]) => object.tell(
            profile.plain_schemas,
            problems,
            &null.place,
            format!(
                "`enum` of {} names null, which its type forbids",
                object.label
            ),
            "write `nullable: true` beside it, or remove the value",
        ),
        (_, [_, null, ..]) => object.tell(
            profile.idle_keys,
            problems,
            &null.place,
            "`enum` names `null` twice",
            "remove one of the two",
        ),
        _ => {}
    }
}

fn is_null_value(item: &&Node) -> bool {
    matches!(item.value, Value::Null)
}

fn check_bounds(profile: &Profile, object: &Object<'_>, problems: &mut Diagnostics) {
    let number = |key: &str| match object.node.get(key).map(|node| &node.value) {
        Some(Value::Number(number)) => Some(number.as_f64().unwrap_or_default()),
        _ => None,
    };
    for (least, most) in [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ] {
        if let (Some(low), Some(high), Some(entry)) =
            (number(least), number(most), object.node.entry(least))
            && low > high
        {
            object.report(
                problems,
                &entry.place,
                format!(
                    "`{least}` {low} is above `{most}` {high}, so that nothing fits {}",
                    object.label
                ),
                "correct one of the two",
            );
        }
    }
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let (Some(entry), None) = (object.node.entry(flag), object.node.get(bound)) {
            object.tell(
                profile.idle_keys,
                problems,
                &entry.place,
                format!(
                    "`{flag}` of {} has no effect without `{bound}`",
                    object.label
                ),
                format!("write `{bound}`, or remove it"),
            );
        }
    }
    if let Some(node) = object.node.get("multipleOf")
        && matches!(&node.value, Value::Number(number) if number.as_f64().is_none_or(|it| it <= 0.0))
    {
        object.report(
            problems,
            &node.place,
            format!("`multipleOf` of {} is not above zero", object.label),
            "correct it, or remove it",
        );
    }
    for key in ["minimum", "maximum", "multipleOf"] {
        let Some(node) = object.node.get(key) else {
            continue;
        };
        let Value::Number(number) = &node.value else {
            continue;
        };
        // Other bounds are compared as floats.
        if number.is_i64() || profile.plain_schemas != Level::Refuse {
            continue;
        }
        let is_whole = number.as_f64().is_some_and(|it| it.fract() == 0.0);
        // What is written as `1.0` is whole as well, and no integer of YAML.
        if is_whole && number.as_f64().is_some_and(|it| it.abs() >= TOO_LARGE) {
            object.report(
                problems,
                &node.place,
                format!("`{key}` of {} is no integer of 64 bits", object.label),
                format!("write one from {} to {}, or remove it", i64::MIN, i64::MAX),
            );
        } else {
            object.report(
                problems,
                &node.place,
                format!("`{key}` of {} is not whole", object.label),
                "write a whole number, as the server's bounds are",
            );
        }
    }
}

//! Checks the structure of objects: unknown and missing keys, values of the wrong kind, references.

use super::index::Index;
use super::keys::{Expected, Key, Kind, keys};
use super::object::Object;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Node, Value};
use crate::document::repeated::Repeated;
use crate::document::suggest::{closest, suggest};
use crate::profile::{Level, Profile};

/// Compares every object with the table of keys.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut idle = Repeated::new(Level::Warn);
    for object in &index.objects {
        unknown_keys(index.profile(), object, problems, &mut idle);
        for key in keys(object.kind) {
            known_key(index.profile(), object, key, problems, &mut idle);
        }
    }
    for operation in &index.operations {
        if !matches!(operation.node.value, Value::Map(_)) {
            let problem = format!("expected a mapping, found {}", operation.node.kind());
            operation.report(
                problems,
                &operation.node.place,
                problem,
                "write the operation, or remove it",
            );
        }
    }
    for reference in &index.references {
        check_reference(index.profile(), reference, problems, &mut idle);
    }
    idle.tell(problems);
}

fn unknown_keys(
    profile: &Profile,
    object: &Object<'_>,
    problems: &mut Diagnostics,
    idle: &mut Repeated,
) {
    if !matches!(object.node.value, Value::Map(_)) {
        let problem = format!("expected a mapping, found {}", object.node.kind());
        object.report(
            problems,
            &object.node.place,
            problem,
            format!("write {}", object.label),
        );
        return;
    }
    let known = keys(object.kind);
    for entry in object.node.entries() {
        let name = &entry.key;
        if known.iter().any(|key| key.name == *name) || name.starts_with("x-") {
            continue;
        }
        let problem = format!("{} has the unknown key `{name}`", object.label);
        let remedy = suggest(name, known.iter().map(|key| key.name), "remove it");
        match profile.unknown_keys {
            Level::Refuse => object.report(problems, &entry.place, problem, remedy),
            Level::Warn => idle.add(
                format!("{:?}//{name}", object.kind),
                object.operation.as_deref(),
                &entry.place,
                format!("{problem}, which has no effect"),
                remedy,
            ),
            Level::Allow => {}
        }
    }
}

fn known_key(
    profile: &Profile,
    object: &Object<'_>,
    key: &Key,
    problems: &mut Diagnostics,
    idle: &mut Repeated,
) {
    let Some(entry) = object.node.entry(key.name) else {
        if let (Some(need), Value::Map(_)) = (key.need, &object.node.value) {
            object.tell(
                (need.rule)(profile),
                problems,
                &object.node.place,
                format!("{} has no {}", object.label, need.lack),
                need.remedy,
            );
        }
        return;
    };
    if let Expected::Idle(rule) = key.expected {
        let (name, label) = (key.name, &object.label);
        let remedy = key.remedy.unwrap_or("remove it");
        match rule(profile) {
            Level::Refuse => {
                let problem = format!("`{name}` of {label} is not supported");
                object.report(problems, &entry.place, problem, remedy);
            }
            Level::Warn => idle.add(
                format!("{:?}/{name}", object.kind),
                object.operation.as_deref(),
                &entry.place,
                format!("`{name}` of {label} has no effect"),
                remedy,
            ),
            Level::Allow => {}
        }
        return;
    }
    if let Some(remedy) = key.plainer
        && profile.plain_schemas == Level::Refuse
    {
        let problem = format!("`{}` of {} is not supported", key.name, object.label);
        object.report(problems, &entry.place, problem, remedy);
        return;
    }
    let mut mismatches = Vec::new();
    compare(&key.expected, &entry.value, &mut mismatches);
    for Mismatch {
        place,
        expected,
        found,
        remedy,
    } in mismatches
    {
        // An operation that is not a mapping is reported by its name.
        if object.kind == Kind::PathItem && matches!(key.expected, Expected::Object(_)) {
            continue;
        }
        let problem = format!("`{}`: expected {expected}, found {found}", key.name);
        let remedy = remedy.unwrap_or_else(|| key.remedy.unwrap_or("correct the value").to_owned());
        object.report(problems, place, problem, remedy);
    }
    if let (Some(need), Value::Text(text)) = (key.need, &entry.value.value)
        && text.trim().is_empty()
    {
        let (label, lack) = (&object.label, need.lack);
        object.tell(
            (need.rule)(profile),
            problems,
            &entry.value.place,
            format!("{label} has no {lack}: `{}` is empty", key.name),
            need.remedy,
        );
    }
}

/// A value of the wrong kind.
struct Mismatch<'a> {
    place: &'a Place,
    expected: String,
    found: String,
    /// What to do, where the value itself tells.
    remedy: Option<String>,
}

/// Compares a value with what is expected. Nested objects are checked by themselves.
fn compare<'a>(expected: &Expected, node: &'a Node, mismatches: &mut Vec<Mismatch<'a>>) {
    let wanted = match (expected, &node.value) {
        (Expected::Any | Expected::Idle(_), _)
        | (Expected::Text, Value::Text(_))
        | (Expected::Boolean | Expected::BooleanOr(_), Value::Bool(_))
        | (Expected::Number, Value::Number(_))
        | (Expected::Object(_) | Expected::Referable(_) | Expected::BooleanOr(_), Value::Map(_)) => {
            return;
        }
        (Expected::Count, Value::Number(number)) if number.is_u64() => return,
        (Expected::Choice(choice), Value::Text(text)) if choice.contains(&text.as_str()) => return,
        (Expected::List(inner), Value::List(items)) => {
            items
                .iter()
                .for_each(|item| compare(inner, item, mismatches));
            return;
        }
        (Expected::Map(inner), Value::Map(entries)) => {
            entries
                .iter()
                .for_each(|entry| compare(inner, &entry.value, mismatches));
            return;
        }
        (Expected::Text, _) => "a string (quote what YAML reads as another type)".to_owned(),
        (Expected::Boolean, _) => "true or false".to_owned(),
        (Expected::Number, _) => "a number".to_owned(),
        (Expected::Count, _) => "a whole number from 0".to_owned(),
        (Expected::Choice(choice), _) => {
            let choice: Vec<String> = choice.iter().map(|text| format!("`{text}`")).collect();
            choice.join(" or ")
        }
        (Expected::Object(_) | Expected::Referable(_) | Expected::Map(_), _) => {
            "a mapping".to_owned()
        }
        (Expected::BooleanOr(_), _) => "true, false or a mapping".to_owned(),
        (Expected::List(_), _) => "a list".to_owned(),
    };
    let found = match (expected, &node.value) {
        (Expected::Choice(_), Value::Text(text)) => format!("`{text}`"),
        (_, Value::Number(number)) => number.to_string(),
        _ => node.kind().to_owned(),
    };
    mismatches.push(Mismatch {
        place: &node.place,
        expected: wanted,
        found,
        remedy: remedy(expected, node),
    });
}

/// The remedy for a misspelt word, and for a text that YAML reads as another type.
fn remedy(expected: &Expected, node: &Node) -> Option<String> {
    match (expected, &node.value) {
        // A number in place of another is no slip of the pen.
        (Expected::Choice(choice), Value::Text(text)) if text.chars().all(char::is_alphabetic) => {
            let near = closest(text, choice.iter().copied())?;
            Some(format!("did you mean `{near}`? correct the value"))
        }
        (Expected::Text, Value::Number(_) | Value::Bool(_)) => {
            Some(format!("write `\"{}\"`", node.to_json()))
        }
        _ => None,
    }
}

/// A reference names a component of the right section, and nothing stands beside it.
fn check_reference(
    profile: &Profile,
    object: &Object<'_>,
    problems: &mut Diagnostics,
    idle: &mut Repeated,
) {
    let Some(reference) = object.node.reference() else {
        let found = object.node.get("$ref").map_or("nothing", Node::kind);
        object.report(
            problems,
            &object.node.place,
            format!("`$ref`: expected a string, found {found}"),
            "name the component: `#/components/schemas/<Name>`",
        );
        return;
    };
    let (section, remedy) = match object.kind {
        Kind::Parameter => ("parameters", "refer to `#/components/parameters/<name>`"),
        Kind::Response => ("responses", "refer to `#/components/responses/<Name>`"),
        Kind::Header => ("headers", "refer to `#/components/headers/<Name>`"),
        Kind::RequestBody => (
            "requestBodies",
            "refer to `#/components/requestBodies/<Name>`",
        ),
        _ => ("schemas", "refer to `#/components/schemas/<Name>`"),
    };
    if !reference.starts_with(&format!("#/components/{section}/")) {
        let target = reference.trim_start_matches("#/components/");
        object.report(
            problems,
            &object.node.place,
            format!(
                "{} refers to `{target}`, which is not in `{section}`",
                object.label
            ),
            remedy,
        );
    }
    for entry in object
        .node
        .entries()
        .iter()
        .filter(|entry| entry.key != "$ref")
    {
        let problem = format!("`{}` has no effect beside `$ref`", entry.key);
        let remedy = match object.kind {
            Kind::Schema => {
                "wrap the reference in `allOf: [$ref]`, and write the key beside `allOf`"
            }
            _ => "write it on the component, or remove it",
        };
        // OpenAPI ignores them as well.
        match profile.idle_keys {
            Level::Refuse => object.report(problems, &entry.place, problem, remedy),
            Level::Warn => idle.add(
                format!("{:?}/$ref/{}", object.kind, entry.key),
                object.operation.as_deref(),
                &entry.place,
                problem,
                remedy,
            ),
            Level::Allow => {}
        }
    }
}

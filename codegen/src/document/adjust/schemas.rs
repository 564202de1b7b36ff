//! Takes keywords of schemas that other drafts of JSON Schema write otherwise as OpenAPI 3.0 has them.

use super::values::shown;
use super::{Slips, node, text};
use crate::document::node::{Node, Value, number};
use crate::document::validate::keys::Kind;

/// Adjusts the keywords of one schema.
pub(super) fn adjust(schema: &mut Node, slips: &mut Slips) {
    adjust_required(schema, slips);
    adjust_types(schema, slips);
    adjust_exclusive(schema, slips);
    adjust_scalars(schema, slips);
    let is_empty = |it: &Node| matches!(&it.value, Value::List(items) if items.is_empty());
    if let Some(place) = schema
        .get("enum")
        .filter(|it| is_empty(it))
        .map(|it| it.place.clone())
    {
        let problem = "`enum` is empty, and is taken as absent";
        slips.note(
            Kind::Schema,
            "enum/empty",
            &place,
            problem,
            "list the values, or remove it",
        );
        schema.remove("enum");
    }
}

/// Draft 3 has `required` beside the type of a property.
fn adjust_required(schema: &mut Node, slips: &mut Slips) {
    let Some(required) = schema.get("required") else {
        return;
    };
    if let Value::Bool(_) = required.value {
        let place = required.place.clone();
        let problem = format!("`required` is {}, and is taken as absent", shown(required));
        let remedy = "name the property in `required` of its object";
        slips.note(Kind::Schema, "required/flag", &place, &problem, remedy);
        schema.remove("required");
    }
}

/// OpenAPI 3.1 lists types, of which null may be one.
fn adjust_types(schema: &mut Node, slips: &mut Slips) {
    let Some(types) = schema.get("type").filter(|it| !it.items().is_empty()) else {
        return;
    };
    let place = types.place.clone();
    let names: Option<Vec<&str>> = types.items().iter().map(Node::text).collect();
    let mut names = names.unwrap_or_default();
    let count = names.len();
    names.retain(|name| *name != "null");
    let ([only], is_nullable) = (names.as_slice(), names.len() < count) else {
        return;
    };
    let only = (*only).to_owned();
    let nullable = match is_nullable {
        true => " with `nullable: true`",
        false => "",
    };
    let problem = format!(
        "`type` is {}, and is taken as `{only}`{nullable}",
        shown(types)
    );
    let remedy = format!("write `type: {only}`{nullable}");
    slips.note(Kind::Schema, "type/list", &place, &problem, &remedy);
    schema.set("type", text(&place, &only));
    if is_nullable {
        schema.set("nullable", node(&place, Value::Bool(true)));
    }
}

/// Later drafts have the bound itself in the place of the flag.
fn adjust_exclusive(schema: &mut Node, slips: &mut Slips) {
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        let Some(written) = schema.get(flag) else {
            continue;
        };
        if !matches!(written.value, Value::Number(_)) || schema.get(bound).is_some() {
            continue;
        }
        let (place, value) = (written.place.clone(), written.value.clone());
        let means = format!("`{bound}: {}` with `{flag}: true`", written.to_json());
        let problem = format!("`{flag}` is a number, and is taken as {means}");
        slips.note(
            Kind::Schema,
            flag,
            &place,
            &problem,
            &format!("write {means}"),
        );
        schema.set(bound, node(&place, value));
        schema.set(flag, node(&place, Value::Bool(true)));
    }
}

/// What YAML reads as a number is a text where the type is one, and the other way round.
fn adjust_scalars(schema: &mut Node, slips: &mut Slips) {
    let Some(ty) = schema.text_of("type").map(str::to_owned) else {
        return;
    };
    for key in ["default", "example"] {
        if let Some(value) = schema.value_mut(key) {
            adjust_scalar(key, &ty, value, slips);
        }
    }
    if let Some(Value::List(values)) = schema.value_mut("enum").map(|it| &mut it.value) {
        for value in values {
            adjust_scalar("enum", &ty, value, slips);
        }
    }
}

fn adjust_scalar(key: &str, ty: &str, value: &mut Node, slips: &mut Slips) {
    let taken = match (ty, &value.value) {
        ("string", Value::Number(_) | Value::Bool(_)) => {
            Some(Value::Text(value.to_json().to_string()))
        }
        ("integer", Value::Text(text)) => {
            text.parse::<i64>().ok().map(|it| Value::Number(it.into()))
        }
        ("number", Value::Text(text)) => number(text).map(Value::Number),
        ("boolean", Value::Text(text)) => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    let Some(taken) = taken else { return };
    let taken = node(&value.place, taken);
    let (found, means) = (shown(value), shown(&taken));
    let problem = format!("{found} in `{key}` is taken as {means}, since `type` is `{ty}`");
    slips.note(
        Kind::Schema,
        key,
        &taken.place,
        &problem,
        &format!("write {means}"),
    );
    *value = taken;
}

//! The places of a value in a request.

use serde_json::{Map, Value, json};

use super::limits::{Limit, with};

/// A place inside of a property of a body.
pub(super) struct Place {
    pub(super) name: &'static str,
    /// The schema of the property, around that of the value. It may add components.
    pub(super) schema: fn(&Limit, &mut Map<String, Value>) -> Value,
    /// The value of the property.
    pub(super) value: fn(Value) -> Value,
}

/// Adds a component, and refers to it.
pub(super) fn component(components: &mut Map<String, Value>, name: String, schema: Value) -> Value {
    let reference = json!({"$ref": format!("#/components/schemas/{name}")});
    components.insert(name, schema);
    reference
}

pub(super) fn named(limit: &Limit, components: &mut Map<String, Value>) -> Value {
    let name = format!("limit-{}", limit.name);
    component(components, name, limit.schema.clone())
}

pub(super) fn holder(schema: Value) -> Value {
    json!({"type": "object", "required": ["held"], "properties": {"held": schema}})
}

fn tagged(tag: &str, schema: Value) -> Value {
    json!({
        "type": "object",
        "required": ["kind", "held"],
        "properties": {"kind": {"type": "string", "enum": [tag]}, "held": schema},
    })
}

/// All places of a property.
pub(super) fn all() -> Vec<Place> {
    let place = |name, schema, value| Place {
        name,
        schema,
        value,
    };
    let same = |value| value;
    let held = |value| json!({ "held": value });
    vec![
        place("written", |it, _| it.schema.clone(), same),
        place("referred", named, same),
        place(
            "referred-twice",
            |it, all| {
                let inner = named(it, all);
                component(all, format!("twice-{}", it.name), inner)
            },
            same,
        ),
        place(
            "described",
            |it, all| json!({"description": "It.", "allOf": [named(it, all)]}),
            same,
        ),
        place(
            "nullable",
            |it, _| with(it.schema.clone(), json!({"nullable": true})),
            same,
        ),
        place(
            "nullable-referred",
            |it, all| json!({"nullable": true, "allOf": [named(it, all)]}),
            same,
        ),
        place(
            "write-only",
            |it, _| with(it.schema.clone(), json!({"writeOnly": true})),
            same,
        ),
        place(
            "default",
            |it, _| with(it.schema.clone(), json!({"default": it.good})),
            same,
        ),
        place(
            "items",
            |it, _| json!({"type": "array", "items": it.schema}),
            |value| json!([value]),
        ),
        place(
            "items-referred",
            |it, all| json!({"type": "array", "items": named(it, all)}),
            |value| json!([value]),
        ),
        place(
            "items-of-items",
            |it, _| {
                let items = json!({"type": "array", "items": it.schema});
                json!({"type": "array", "items": items})
            },
            |value| json!([[value]]),
        ),
        place(
            "values",
            |it, _| json!({"type": "object", "additionalProperties": it.schema}),
            |value| json!({ "key": value }),
        ),
        place(
            "values-referred",
            |it, all| json!({"type": "object", "additionalProperties": named(it, all)}),
            |value| json!({ "key": value }),
        ),
        place(
            "values-of-values",
            |it, _| {
                let values = json!({"type": "object", "additionalProperties": it.schema});
                json!({"type": "object", "additionalProperties": values})
            },
            |value| json!({ "key": { "key": value } }),
        ),
        place(
            "others",
            |it, _| {
                let properties = json!({"first": {"type": "string"}});
                json!({"type": "object", "properties": properties, "additionalProperties": it.schema})
            },
            |value| json!({ "first": "a", "second": value }),
        ),
        place(
            "others-referred",
            |it, all| {
                let properties = json!({"first": {"type": "string"}});
                let others = named(it, all);
                json!({"type": "object", "properties": properties, "additionalProperties": others})
            },
            |value| json!({ "first": "a", "second": value }),
        ),
        place("object", |it, _| holder(it.schema.clone()), held),
        place(
            "one-of",
            |it, _| json!({"oneOf": [it.schema, {"type": "boolean"}]}),
            same,
        ),
        place(
            "one-of-referred",
            |it, all| json!({"oneOf": [{"type": "boolean"}, named(it, all)]}),
            same,
        ),
        place(
            "one-of-nullable",
            |it, _| json!({"nullable": true, "oneOf": [it.schema, {"type": "boolean"}]}),
            same,
        ),
        place(
            "one-of-named",
            |it, all| {
                let choice = json!({"oneOf": [it.schema, {"type": "boolean"}]});
                component(all, format!("choice-{}", it.name), choice)
            },
            same,
        ),
        place(
            "items-one-of",
            |it, _| json!({"type": "array", "items": {"oneOf": [it.schema, {"type": "boolean"}]}}),
            |value| json!([true, value]),
        ),
        place(
            "values-any-of",
            |it, _| {
                let values = json!({"anyOf": [{"type": "boolean"}, it.schema]});
                json!({"type": "object", "additionalProperties": values})
            },
            |value| json!({ "first": true, "second": value }),
        ),
        place(
            "one-of-objects",
            |it, _| {
                let other = json!({
                    "type": "object",
                    "required": ["other"],
                    "properties": {"other": {"type": "boolean"}},
                });
                json!({"oneOf": [holder(it.schema.clone()), other]})
            },
            held,
        ),
        place(
            "any-of",
            |it, _| json!({"anyOf": [it.schema, {"type": "boolean"}]}),
            same,
        ),
        place(
            "any-of-objects",
            |it, _| {
                let other = json!({
                    "type": "object",
                    "required": ["other"],
                    "properties": {"other": {"type": "boolean"}},
                });
                json!({"anyOf": [other, holder(it.schema.clone())]})
            },
            held,
        ),
        place(
            "tagged",
            |it, _| {
                let other = tagged("other", json!({"type": "boolean"}));
                json!({"oneOf": [tagged("own", it.schema.clone()), other]})
            },
            |value| json!({ "kind": "own", "held": value }),
        ),
        place(
            "tagged-any-of",
            |it, _| {
                let other = tagged("other", json!({"type": "boolean"}));
                json!({"anyOf": [other, tagged("own", it.schema.clone())]})
            },
            |value| json!({ "kind": "own", "held": value }),
        ),
        place(
            "discriminator",
            |it, all| {
                let object = |held: Value| {
                    let kind = json!({"type": "string"});
                    json!({
                        "type": "object",
                        "required": ["kind", "held"],
                        "properties": {"kind": kind, "held": held},
                    })
                };
                let own = component(all, format!("own-{}", it.name), object(it.schema.clone()));
                let other = object(json!({"type": "boolean"}));
                let other = component(all, format!("other-{}", it.name), other);
                let mapping = json!({"own": own["$ref"], "other": other["$ref"]});
                let discriminator = json!({"propertyName": "kind", "mapping": mapping});
                json!({"oneOf": [own, other], "discriminator": discriminator})
            },
            |value| json!({ "kind": "own", "held": value }),
        ),
        place(
            "all-of",
            |it, _| {
                let ty = json!({"type": it.schema["type"]});
                json!({"allOf": [ty, it.schema]})
            },
            same,
        ),
        place(
            "all-of-objects",
            |it, all| {
                let name = format!("base-{}", it.name);
                let base = component(all, name, holder(it.schema.clone()));
                let more = json!({"type": "object", "properties": {"more": {"type": "integer"}}});
                json!({"allOf": [base, more]})
            },
            |value| json!({ "held": value, "more": 1 }),
        ),
        place(
            "recursive",
            |it, all| {
                let name = format!("node-{}", it.name);
                let next = json!({"$ref": format!("#/components/schemas/{name}")});
                let properties = json!({"held": it.schema, "next": next});
                component(
                    all,
                    name,
                    json!({"type": "object", "properties": properties}),
                )
            },
            |value| json!({ "next": { "next": { "held": value } } }),
        ),
    ]
}

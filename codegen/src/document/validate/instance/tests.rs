//! Values that fit a schema, and values that do not.

use serde_json::json;

use super::{Json, check_instance};
use crate::document::{Document, Sources, join};
use crate::profile::Profile;

const SCHEMAS: &str = r##"
Whole: {type: number, x-quay-whole-number: true}
Small: {type: integer, format: int32}
Word: {type: string, enum: [one, two, null], nullable: true}
Lacking: {type: string, enum: [one], nullable: true}
Maybe:
  oneOf:
    - $ref: "#/Closed"
    - {type: object, nullable: true, enum: [null]}
Closed: {type: object, additionalProperties: false, properties: {a: {$ref: "#/Word"}}}
Plain: {type: object, required: [a], properties: {a: {type: array, items: {type: boolean}}}}
Open: {type: object, additionalProperties: true, properties: {a: {type: string, minLength: 2}}}
Map: {type: object, additionalProperties: {allOf: [{$ref: "#/Small"}]}}
"##;

fn document() -> Document {
    let names = [
        "Whole", "Small", "Word", "Lacking", "Maybe", "Closed", "Plain", "Open", "Map",
    ];
    let users: String = names
        .iter()
        .map(|name| format!("- $ref: schemas/all.yaml#/{name}\n"))
        .collect();
    let sources = [
        ("openapi.yaml", &*format!("openapi: 3.0.3\nusers:\n{users}")),
        ("schemas/all.yaml", SCHEMAS),
    ];
    let joined = join::join(&Sources::from_texts("", sources), Profile::STRICT);
    joined.expect("the references resolve").document
}

fn mismatches(name: &str, value: &Json, strict: bool) -> Vec<String> {
    let document = document();
    let schemas = document
        .root
        .get("components")
        .and_then(|it| it.get("schemas"));
    let schema = schemas
        .and_then(|schemas| schemas.get(name))
        .expect("the schema is there");
    let mismatches = check_instance(&document, schema, value, strict).into_iter();
    mismatches
        .map(|mismatch| format!("{}: {}", mismatch.at, mismatch.problem))
        .collect()
}

#[test]
fn what_fits() {
    for (name, value) in [
        ("Whole", json!(10)),
        ("Whole", json!(10.0)),
        ("Small", json!(-2_147_483_648)),
        ("Word", json!("one")),
        ("Word", json!(null)),
        ("Maybe", json!(null)),
        ("Maybe", json!({"a": "two"})),
        ("Closed", json!({"a": null})),
        ("Closed", json!({})),
        ("Plain", json!({"a": [true, false]})),
        ("Open", json!({"a": "äö", "more": [1]})),
        ("Map", json!({"one": 1, "two": 2})),
    ] {
        assert_eq!(mismatches(name, &value, true), [""; 0], "{name} {value}");
    }
}

#[test]
fn unlisted_properties_are_mismatches_only_if_strict() {
    let value = json!({"a": [], "b": 1});
    assert_eq!(mismatches("Plain", &value, false), [""; 0]);
    assert_eq!(
        mismatches("Plain", &value, true),
        [": has the property `b`, which the schema does not list"]
    );
}

#[test]
fn forbidden_properties_are_always_mismatches() {
    assert_eq!(
        mismatches("Closed", &json!({"b": 1}), false),
        [": has the property `b`, which the schema forbids"]
    );
}

/// OpenAPI 3.0.3: a set has to list null beside `nullable`.
#[test]
fn a_set_decides_about_null_as_well() {
    assert_eq!(
        mismatches("Lacking", &json!(null), false),
        [": expected \"one\", found null"]
    );
}

#[test]
fn every_mismatch_is_told_with_its_place() {
    let value = json!({"a": 1, "b/c": "x"});
    assert_eq!(
        mismatches("Map", &value, false),
        ["/b~1c: expected an integer, found \"x\""],
    );
    assert_eq!(
        mismatches("Plain", &json!({"a": [true, 1, null]}), false),
        [
            "/a/1: expected true or false, found 1",
            "/a/2: expected true or false, found null"
        ],
    );
}

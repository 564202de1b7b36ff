//! Documents over which a careless generator takes hours: what doubles with every level, and long lists.

use quay_codegen::{Profile, Sources, generate};
use serde_json::{Map, Value, json};

/// A document with one operation that takes and returns a schema.
fn document(schemas: Map<String, Value>, root: &str, example: Value) -> String {
    let content = json!({"application/json": {
        "schema": {"$ref": format!("#/components/schemas/{root}")},
        "example": example,
    }});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Growth", "version": "1"},
        "paths": {"/things": {"post": {
            "operationId": "sendThing",
            "requestBody": {"required": true, "content": content},
            "responses": {"200": {"description": "It.", "content": content}},
        }}},
        "components": {"schemas": schemas},
    });
    document.to_string()
}

fn check(text: &str, expect: Result<&str, &str>) {
    let sources = Sources::from_texts("", [("openapi.yaml", text)]);
    match (generate(&sources, Profile::DEFAULT), expect) {
        (Ok(output), Ok(expect)) => {
            let mut texts = output.files.iter().map(|(_, text)| text);
            assert!(
                texts.any(|text| text.contains(expect)),
                "{expect} is missing"
            );
        }
        (Err(problems), Err(expect)) => {
            let text = problems.to_string();
            assert!(text.contains(expect), "{text}");
        }
        (Ok(_), Err(expect)) => panic!("accepted in spite of {expect}"),
        (Err(problems), Ok(_)) => panic!("{problems}"),
    }
}

/// How deep choices are nested. Each level has two members, so that there are 16 million ways to the end.
const LEVELS: usize = 24;

/// Each choice has two members that share the next choice, and differ in another property.
fn choices() -> Map<String, Value> {
    let mut schemas = Map::new();
    for level in 0..LEVELS {
        let next = json!({"$ref": format!("#/components/schemas/Choice{}", level + 1)});
        let member = |other: &str| {
            json!({
                "type": "object",
                "required": ["next", other],
                "properties": {"next": next, other: {"type": "string"}},
            })
        };
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}{level}")});
        let choice = json!({"oneOf": [reference("Left"), reference("Right")]});
        schemas.insert(format!("Choice{level}"), choice);
        schemas.insert(format!("Left{level}"), member("left"));
        schemas.insert(format!("Right{level}"), member("right"));
    }
    let end = json!({
        "type": "object",
        "required": ["end"],
        "properties": {"end": {"type": "integer", "format": "int32"}},
    });
    schemas.insert(format!("Choice{LEVELS}"), end);
    schemas
}

fn nested(end: Value) -> Value {
    (0..LEVELS).fold(end, |value, _| json!({"next": value, "right": "there"}))
}

#[test]
fn an_example_through_nested_choices_is_checked_and_written() {
    let fitting = document(choices(), "Choice0", nested(json!({"end": 1})));
    check(&fitting, Ok("Choice23::Right23(Right23::new("));
}

#[test]
fn an_example_that_fails_behind_nested_choices_is_told() {
    let text = document(choices(), "Choice0", nested(json!({"end": "no"})));
    let sources = Sources::from_texts("", [("openapi.yaml", text.as_str())]);
    let output = generate(&sources, Profile::DEFAULT);
    let warnings = output.map_or_else(|problems| problems, |output| output.warnings);
    let told = warnings.to_string();
    assert!(told.contains("expected an integer, found \"no\""), "{told}");
}

#[test]
fn a_long_enumeration_is_written_whole() {
    let values: Vec<String> = (0..20_000).map(|number| format!("value{number}")).collect();
    let mut schemas = Map::new();
    schemas.insert("Long".to_owned(), json!({"type": "string", "enum": values}));
    let text = document(schemas, "Long", json!("value19999"));
    check(&text, Ok("Value19999"));
}

//! Documents over which a careless generator takes hours: what doubles with every level, and long lists.

use quay_codegen::{Profile, Sources, generate, report};
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

/// How many names fall together. Looked for one after the other, they would be compared 200 million times.
const ALIKE: usize = 20_000;

/// Names that are all the same in Rust.
fn alike() -> impl Iterator<Item = String> {
    let sign = |bits: usize, place: u32| if bits >> place & 1 == 0 { '-' } else { '_' };
    (0..ALIKE).map(move |bits| {
        let signs: String = (0..16).map(|place| sign(bits, place)).collect();
        format!("a{signs}b")
    })
}

/// The report on a document with these paths and schemas, under the default profile.
fn told(paths: Value, schemas: Value) -> String {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Growth", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    let text = document.to_string();
    let sources = Sources::from_texts("", [("openapi.yaml", text.as_str())]);
    report(&sources, Profile::DEFAULT)
}

fn path(operation: Value) -> Value {
    let mut operation = operation;
    operation["responses"] = json!({"204": {"description": "Done."}});
    json!({"post": operation})
}

#[test]
fn operations_of_the_same_name_are_numbered() {
    let paths = alike().enumerate().map(|(number, id)| {
        let operation = path(json!({"operationId": id}));
        (format!("/things{number}"), operation)
    });
    let paths: Map<String, Value> = paths.collect();
    assert_eq!(told(paths.into(), json!({})), "no problem was found\n");
}

#[test]
fn parameters_of_the_same_name_are_numbered() {
    let parameter = |name| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    let parameters: Vec<Value> = alike().map(parameter).collect();
    let operation = path(json!({"operationId": "find", "parameters": parameters}));
    let told = told(json!({"/things": operation}), json!({}));
    assert_eq!(told, "no problem was found\n");
}

#[test]
fn properties_and_parts_of_the_same_name_are_numbered() {
    let properties: Map<String, Value> = alike()
        .map(|name| (name, json!({"type": "string"})))
        .collect();
    let content = json!({
        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
        "multipart/form-data": {"schema": {"type": "object", "properties": properties}},
    });
    let operation = path(json!({"operationId": "add", "requestBody": {"content": content}}));
    let thing = json!({"type": "object", "properties": properties});
    let told = told(json!({"/things": operation}), json!({"Thing": thing}));
    assert_eq!(told, "no problem was found\n");
}

#[test]
fn schemas_of_the_same_name_are_numbered() {
    let object = json!({"type": "object", "properties": {"x": {"type": "string"}}});
    let mut schemas: Map<String, Value> = alike().map(|name| (name, object.clone())).collect();
    let reference = |(number, name)| {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        (format!("p{number}"), reference)
    };
    let properties: Map<String, Value> = alike().enumerate().map(reference).collect();
    schemas.insert(
        "All".to_owned(),
        json!({"type": "object", "properties": properties}),
    );
    let body = json!({"application/json": {"schema": {"$ref": "#/components/schemas/All"}}});
    let operation = path(json!({"operationId": "add", "requestBody": {"content": body}}));
    let told = told(json!({"/things": operation}), schemas.into());
    assert_eq!(told, "no problem was found\n");
}

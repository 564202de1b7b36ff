//! A document for each field of schemas at each place where a schema can stand.

use serde_json::{Value, json};

use super::Row;
use super::rows::{row, two};

/// A place for a schema.
struct Position {
    name: &'static str,
    /// The object that holds it, and the key.
    at: &'static str,
    key: &'static str,
    /// The path whose operations use it.
    path: &'static str,
    /// What stands around the schema.
    around: fn(Value) -> Value,
}

const POSITIONS: &[Position] = &[
    Position {
        name: "component",
        at: "/components/schemas",
        key: "Note",
        path: "/things",
        around: |schema| schema,
    },
    Position {
        name: "property of a rejection",
        at: "/components/schemas/Fault/properties",
        key: "extra",
        path: "/things/{id}",
        around: |schema| schema,
    },
    Position {
        name: "property",
        at: "/components/schemas/Thing/properties",
        key: "extra",
        path: "/things",
        around: |schema| schema,
    },
    Position {
        name: "item",
        at: "/components/schemas/Thing/properties",
        key: "extra",
        path: "/things",
        around: |schema| json!({"type": "array", "description": "All.", "items": schema}),
    },
    Position {
        name: "value of a map",
        at: "/components/schemas/Thing/properties",
        key: "extra",
        path: "/things",
        around: |schema| json!({"type": "object", "description": "All.", "additionalProperties": schema}),
    },
    Position {
        name: "query parameter",
        at: "/paths/~1things/get/parameters/0",
        key: "schema",
        path: "/things",
        around: |schema| schema,
    },
    Position {
        name: "path parameter",
        at: "/components/parameters/Id",
        key: "schema",
        path: "/things/{id}",
        around: |schema| schema,
    },
    Position {
        name: "header parameter",
        at: "/paths/~1things/get/parameters/2",
        key: "schema",
        path: "/things",
        around: |schema| schema,
    },
    Position {
        name: "header of a response",
        at: "/paths/~1things/post/responses/201/headers/X-Left",
        key: "schema",
        path: "/things",
        around: |schema| schema,
    },
    Position {
        name: "form field",
        at: "/components/requestBodies/Form/content/application~1x-www-form-urlencoded/schema/properties",
        key: "extra",
        path: "/forms",
        around: |schema| schema,
    },
    Position {
        name: "part",
        at: "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties",
        key: "extra",
        path: "/files",
        around: |schema| schema,
    },
    Position {
        name: "form",
        at: "/components/requestBodies/Form",
        key: "content",
        path: "/forms",
        around: |schema| json!({"application/x-www-form-urlencoded": {"example": sample(&schema), "schema": schema}}),
    },
    Position {
        name: "multipart form",
        at: "/paths/~1files/post/requestBody",
        key: "content",
        path: "/files",
        around: |schema| json!({"multipart/form-data": {"example": sample(&schema), "schema": schema}}),
    },
    Position {
        name: "body",
        at: "/paths/~1things/post/requestBody/content",
        key: "application/json",
        path: "/things",
        around: |schema| json!({"example": sample(&schema), "schema" : schema}),
    },
    Position {
        name: "text body",
        at: "/paths/~1things/post/requestBody",
        key: "content",
        path: "/things",
        around: |schema| json!({"text/plain": {"example": sample(&schema), "schema": schema}}),
    },
    Position {
        name: "response",
        at: "/paths/~1things/post/responses/201/content",
        key: "application/json",
        path: "/things",
        around: |schema| json!({"example": sample(&schema), "schema" : schema}),
    },
];

/// A value that fits the schemas below.
fn sample(schema: &Value) -> Value {
    match schema["type"].as_str() {
        Some("string") => json!("abc"),
        Some("integer" | "number") => json!(5),
        Some("array") if schema["items"]["type"] == "integer" => json!([5]),
        Some("array") => json!(["a"]),
        Some("boolean") => json!(true),
        None if schema["allOf"].is_array() => json!({"message": "a"}),
        Some("object") if schema["properties"].is_null() => json!({"a": "b"}),
        Some("object") => json!({"name": "a"}),
        _ => json!({"kind": "Wheel", "size": "big"}),
    }
}

/// The places that are tried under the strict profile as well: its checks ask little of where a schema stands.
const STRICT: [&str; 4] = [
    "property",
    "query parameter",
    "header of a response",
    "body",
];

/// A schema without a field, and the field.
struct Case {
    field: &'static str,
    without: Value,
    value: Value,
}

fn case(field: &'static str, without: Value, value: Value) -> Case {
    Case {
        field,
        without,
        value,
    }
}

fn cases() -> Vec<Case> {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let text = || json!({"type": "string", "description": "It."});
    let number = || json!({"type": "integer", "format": "int32", "description": "It."});
    let list = || json!({"type": "array", "description": "It.", "items": {"type": "string"}});
    let map = || json!({"type": "object", "description": "It.", "additionalProperties": {"type": "string"}});
    let name = json!({"name": {"type": "string", "description": "Its name."}});
    let object = || json!({"type": "object", "description": "It.", "properties": name});
    let forms = json!([reference("Wheel"), reference("Door")]);
    let choice = || json!({"oneOf": forms});
    let mut bounded = number();
    bounded["minimum"] = json!(1);
    bounded["maximum"] = json!(9);
    let discriminator = json!({"propertyName": "kind"});
    vec![
        case("title", text(), json!("A note")),
        case("title", object(), json!("A note")),
        case("multipleOf", number(), json!(5)),
        case("maximum", number(), json!(5)),
        case("exclusiveMaximum", bounded.clone(), json!(true)),
        case("minimum", number(), json!(5)),
        case("exclusiveMinimum", bounded, json!(true)),
        case("maxLength", text(), json!(5)),
        case("minLength", text(), json!(1)),
        case("pattern", text(), json!("^[a-z]+$")),
        case("maxItems", list(), json!(5)),
        case("minItems", list(), json!(1)),
        case("uniqueItems", list(), json!(true)),
        case("maxProperties", map(), json!(5)),
        case("minProperties", map(), json!(1)),
        case("required", object(), json!(["name"])),
        case("enum", text(), json!(["abc", "b"])),
        case("enum", number(), json!([1, 5])),
        case(
            "type",
            json!({"type": "boolean", "description": "It."}),
            json!("string"),
        ),
        case("type", text(), json!("boolean")),
        case("allOf", json!({}), json!([reference("Fault")])),
        case("oneOf", json!({}), forms.clone()),
        case(
            "oneOf",
            json!({}),
            json!([{"type": "string"}, {"type": "array", "items": {"type": "string"}}]),
        ),
        case("anyOf", json!({}), forms.clone()),
        case("not", text(), json!({"enum": ["a"]})),
        case(
            "items",
            json!({"type": "array", "description": "It."}),
            json!({"type": "integer", "format": "int32"}),
        ),
        case(
            "properties",
            json!({"type": "object", "description": "It."}),
            name.clone(),
        ),
        case("additionalProperties", object(), json!(true)),
        case("additionalProperties", object(), json!(false)),
        case("additionalProperties", object(), json!({"type": "string"})),
        case(
            "description",
            json!({"type": "string"}),
            json!("What it is."),
        ),
        case("format", text(), json!("uuid")),
        case("format", text(), json!("date-time")),
        case("format", text(), json!("byte")),
        case("format", text(), json!("binary")),
        case("format", text(), json!("password")),
        case("format", text(), json!("email")),
        case("format", text(), json!("of-our-own")),
        case(
            "format",
            json!({"type": "integer", "description": "It."}),
            json!("int32"),
        ),
        case(
            "format",
            json!({"type": "number", "description": "It."}),
            json!("float"),
        ),
        case("default", text(), json!("a")),
        case("default", number(), json!(5)),
        case("nullable", text(), json!(true)),
        case("discriminator", choice(), discriminator),
        case("readOnly", text(), json!(true)),
        case("writeOnly", text(), json!(true)),
        case("xml", text(), json!({"name": "note"})),
        case(
            "externalDocs",
            text(),
            json!({"url": "https://docs.example.com/note"}),
        ),
        case("example", text(), json!(5)),
        case("example", object(), json!({"name": 5})),
        case("deprecated", text(), json!(true)),
        case("deprecated", object(), json!(true)),
    ]
}

/// Every field everywhere, then those of the objects within schemas.
pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for case in cases() {
        for position in POSITIONS {
            let mut with = case.without.clone();
            with[case.field] = case.value.clone();
            let around = |schema: Value| (position.around)(schema);
            rows.push(Row {
                path: Some(position.path),
                is_strict: STRICT.contains(&position.name),
                label: format!("{} {} in {}", case.field, case.value, position.name),
                ..two(
                    "Schema",
                    case.field,
                    position.at,
                    around(with),
                    around(case.without.clone()),
                )
                .under(position.key)
            });
        }
    }
    rows.extend(inside());
    rows
}

fn inside() -> Vec<Row> {
    let thing = "/components/schemas/Thing/properties";
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let sibling = |value: Value| json!({"$ref": "#/components/schemas/Part", "description": value});
    let forms = json!([reference("Wheel"), reference("Door")]);
    let told = |discriminator: Value| json!({"oneOf": forms, "discriminator": discriminator});
    let by_kind = json!({"propertyName": "kind"});
    let mapped = json!({"propertyName": "kind", "mapping": {"wheel": "Wheel", "door": "Door"}});
    let mut rows = vec![
        two(
            "Reference",
            "$ref",
            thing,
            reference("Fault"),
            reference("Wheel"),
        )
        .under("extra"),
        two(
            "Reference",
            "{sibling}",
            thing,
            sibling(json!("Its part.")),
            reference("Part"),
        )
        .under("part"),
        two(
            "Discriminator",
            "propertyName",
            thing,
            told(by_kind.clone()),
            told(json!({"propertyName": "size"})),
        )
        .under("extra"),
        two(
            "Discriminator",
            "mapping",
            thing,
            told(mapped),
            told(by_kind),
        )
        .under("extra"),
    ];
    let fields = [
        ("name", json!("note")),
        ("namespace", json!("https://example.com/schema")),
        ("prefix", json!("a")),
        ("attribute", json!(true)),
        ("wrapped", json!(true)),
    ];
    rows.extend(fields.map(|(field, value)| {
        row(
            "XML",
            field,
            "/components/schemas/Note",
            json!({field: value}),
        )
        .under("xml")
    }));
    rows
}

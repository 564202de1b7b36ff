//! The constraints of OpenAPI, each with a value that keeps it and one that breaks it.

use serde_json::Value;

/// What a value is, which tells the places that it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    List,
    Object,
    /// An object of any keys.
    Map,
    /// An object of no other keys.
    Closed,
}

/// A constraint.
pub(super) struct Limit {
    pub(super) name: &'static str,
    /// What the self-test calls it.
    pub(super) rule: &'static str,
    /// What a rejection says of it.
    pub(super) told: &'static str,
    pub(super) kind: Kind,
    pub(super) schema: Value,
    pub(super) good: Value,
    pub(super) bad: Value,
}

/// A kind of values, and a schema of it.
type Base = (Kind, &'static str);

const TEXT: Base = (Kind::Text, r#"{"type": "string"}"#);
const INTEGER: Base = (Kind::Number, r#"{"type": "integer"}"#);
const NUMBER: Base = (Kind::Number, r#"{"type": "number"}"#);
const LIST: Base = (
    Kind::List,
    r#"{"type": "array", "items": {"type": "string"}}"#,
);
const OBJECT: Base = (
    Kind::Object,
    r#"{"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}}"#,
);
const CLOSED: Base = (Kind::Closed, OBJECT.1);
const MAP: Base = (
    Kind::Map,
    r#"{"type": "object", "additionalProperties": {"type": "integer"}}"#,
);

/// What it is a constraint of, its name, what the self-test calls it, what a rejection says, its keys, the
/// value at the bound and one beyond it.
type Row = (
    Base,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const ROWS: [Row; 36] = [
    (TEXT, "minLength", "minLength", "must have at least 2 characters", r#"{"minLength": 2}"#, r#""äö""#, r#""ä""#),
    (TEXT, "maxLength", "maxLength", "must have at most 3 characters", r#"{"maxLength": 3}"#, r#""abc""#, r#""abcd""#),
    (TEXT, "pattern", "pattern", "must match `^[a-z]+$`", r#"{"pattern": "^[a-z]+$"}"#, r#""abc""#, r#""ABC""#),
    (TEXT, "enum", "enum", "must be one of ab, cd", r#"{"enum": ["ab", "cd"]}"#, r#""cd""#, r#""ef""#),
    (TEXT, "uuid", "format", "must be a UUID", r#"{"format": "uuid"}"#, r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#, r#""67e55044""#),
    (TEXT, "date", "format", "must be a date", r#"{"format": "date"}"#, r#""2026-11-29""#, r#""2026-13-29""#),
    (TEXT, "datePattern", "pattern", "must match `^2026-`", r#"{"format": "date", "pattern": "^2026-"}"#, r#""2026-11-29""#, r#""2025-11-29""#),
    (TEXT, "uuidLength", "format", "must be a UUID", r#"{"format": "uuid", "minLength": 8}"#, r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#, r#""67e55044""#),
    (TEXT, "dateTime", "format", "must be a time", r#"{"format": "date-time"}"#, r#""2026-11-29T02:36:08Z""#, r#""2026-11-29""#),
    (TEXT, "ipv4", "format", "must be an IPv4 address", r#"{"format": "ipv4"}"#, r#""127.0.0.1""#, r#""127.0.0.256""#),
    (TEXT, "ipv6", "format", "must be an IPv6 address", r#"{"format": "ipv6"}"#, r#""2001:db8::1""#, r#""127.0.0.1""#),
    (TEXT, "byte", "format", "must be a text in Base64", r#"{"format": "byte"}"#, r#""YWI=""#, r#""a""#),
    (INTEGER, "minimum", "minimum", "must not be less than 3", r#"{"minimum": 3}"#, r#"3"#, r#"2"#),
    (INTEGER, "maximum", "maximum", "must not be greater than 7", r#"{"maximum": 7}"#, r#"7"#, r#"8"#),
    (INTEGER, "exclusiveMinimum", "exclusiveMinimum", "must be greater than 3", r#"{"minimum": 3, "exclusiveMinimum": true}"#, r#"4"#, r#"3"#),
    (INTEGER, "exclusiveMaximum", "exclusiveMaximum", "must be less than 7", r#"{"maximum": 7, "exclusiveMaximum": true}"#, r#"6"#, r#"7"#),
    (INTEGER, "multipleOf", "multipleOf", "must be a multiple of 5", r#"{"multipleOf": 5}"#, r#"10"#, r#"12"#),
    (INTEGER, "numbers", "enum", "must be one of 1, 2", r#"{"enum": [1, 2]}"#, r#"2"#, r#"3"#),
    (INTEGER, "whole", "type", "must be an integer", r#"{}"#, r#"2"#, r#"2.5"#),
    (INTEGER, "int32", "range", "must not be greater than 2147483647", r#"{"format": "int32"}"#, r#"2147483647"#, r#"2147483648"#),
    (INTEGER, "uint8", "range", "must not be greater than 255", r#"{"format": "uint8"}"#, r#"255"#, r#"256"#),
    (NUMBER, "least", "minimum", "must not be less than 1", r#"{"minimum": 1}"#, r#"1"#, r#"0.5"#),
    (NUMBER, "floatMinimum", "minimum", "must not be less than 0.5", r#"{"minimum": 0.5}"#, r#"0.5"#, r#"0.25"#),
    (NUMBER, "floatMaximum", "maximum", "must not be greater than 1.5", r#"{"maximum": 1.5}"#, r#"1.5"#, r#"1.75"#),
    (NUMBER, "floatExclusiveMinimum", "exclusiveMinimum", "must be greater than 0.5", r#"{"minimum": 0.5, "exclusiveMinimum": true}"#, r#"0.75"#, r#"0.5"#),
    (NUMBER, "floatExclusiveMaximum", "exclusiveMaximum", "must be less than 1.5", r#"{"maximum": 1.5, "exclusiveMaximum": true}"#, r#"1.25"#, r#"1.5"#),
    (NUMBER, "floatMultipleOf", "multipleOf", "must be a multiple of 0.25", r#"{"multipleOf": 0.25}"#, r#"0.75"#, r#"0.8"#),
    (LIST, "minItems", "minItems", "must have at least 2 items", r#"{"minItems": 2}"#, r#"["a", "b"]"#, r#"["a"]"#),
    (LIST, "maxItems", "maxItems", "must have at most 2 items", r#"{"maxItems": 2}"#, r#"["a", "b"]"#, r#"["a", "b", "c"]"#),
    (LIST, "uniqueItems", "uniqueItems", "must not have an item twice", r#"{"uniqueItems": true}"#, r#"["a", "b"]"#, r#"["a", "a"]"#),
    (OBJECT, "minProperties", "minProperties", "must have at least 2 properties", r#"{"minProperties": 2}"#, r#"{"a": 1, "b": 2}"#, r#"{"a": 1}"#),
    (OBJECT, "maxProperties", "maxProperties", "must have at most 1 properties", r#"{"maxProperties": 1}"#, r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#),
    (MAP, "mapMinProperties", "minProperties", "must have at least 2 properties", r#"{"minProperties": 2}"#, r#"{"a": 1, "b": 2}"#, r#"{"a": 1}"#),
    (MAP, "mapMaxProperties", "maxProperties", "must have at most 1 properties", r#"{"maxProperties": 1}"#, r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#),
    (CLOSED, "additionalProperties", "additionalProperties", "must not have properties that are not listed", r#"{"additionalProperties": false}"#, r#"{"a": 1}"#, r#"{"a": 1, "c": 2}"#),
    (OBJECT, "required", "required", "must have the property `b`", r#"{"required": ["b"]}"#, r#"{"a": 1, "b": 2}"#, r#"{"a": 1}"#),
];

/// Every constraint of every type.
pub(super) fn all() -> Vec<Limit> {
    let read = |text: &str| -> Value { serde_json::from_str(text).expect(text) };
    let limit = |((kind, base), name, rule, told, keys, good, bad): Row| Limit {
        name,
        rule,
        told,
        kind,
        schema: with(read(base), read(keys)),
        good: read(good),
        bad: read(bad),
    };
    ROWS.into_iter().map(limit).collect()
}

/// An object with further keys.
pub(super) fn with(mut object: Value, keys: Value) -> Value {
    if let (Value::Object(object), Value::Object(keys)) = (&mut object, keys) {
        object.extend(keys);
    }
    object
}

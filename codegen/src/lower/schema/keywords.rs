//! What the keywords of a schema say of its type.

use crate::document::{Node, Value};
use crate::ir::{Integer, Type};

/// The type with null beside its values.
pub(super) fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        ty => Type::Nullable(Box::new(ty)),
    }
}

/// The type of a property. One that may be missing or be any value tells absence from null.
pub(super) fn present(ty: Type, is_required: bool) -> Type {
    match ty {
        Type::Any if !is_required => Type::Nullable(Box::new(Type::Any)),
        ty => ty,
    }
}

/// The type of a value that the server may not check.
pub(super) fn unchecked(schema: &Node, ty: Type) -> Type {
    match schema.flag("x-quay-unchecked") {
        true => Type::Unchecked(Box::new(ty)),
        false => ty,
    }
}

/// The type of JSON that a schema names or shows to mean.
pub(super) fn kind(schema: &Node) -> Option<&str> {
    let has = |key: &str| schema.get(key).is_some();
    match schema.text_of("type") {
        Some(ty) => Some(ty),
        None if has("properties") || has("additionalProperties") || has("required") => {
            Some("object")
        }
        None if has("items") => Some("array"),
        None => None,
    }
}

/// Whether a schema lists what an object has.
pub(super) fn is_structure(schema: &Node) -> bool {
    let closed = || {
        matches!(
            schema.get("additionalProperties").map(|it| &it.value),
            Some(Value::Bool(false))
        )
    };
    let required = || !schema.texts_of("required").is_empty();
    kind(schema) == Some("object") && (schema.get("properties").is_some() || closed() || required())
}

/// The values of a set.
pub(super) enum Set {
    Texts(Vec<String>),
    Numbers(Vec<i64>),
}

/// The set that a schema is, each value once; none for values of another or of several types.
pub(super) fn set(schema: &Node) -> Option<Set> {
    let items = schema.get("enum")?.items().iter();
    let items: Vec<&Node> = items
        .filter(|item| !matches!(item.value, Value::Null))
        .collect();
    if items.is_empty() {
        return None;
    }
    let texts: Option<Vec<&str>> = items.iter().map(|item| item.text()).collect();
    if let Some(texts) = texts {
        return Some(Set::Texts(distinct(texts.into_iter().map(str::to_owned))));
    }
    let numbers: Option<Vec<i64>> = items
        .iter()
        .map(|item| match &item.value {
            Value::Number(number) => number.as_i64(),
            _ => None,
        })
        .collect();
    Some(Set::Numbers(distinct(numbers?.into_iter())))
}

pub(super) fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut known = Vec::new();
    for value in values {
        if !known.contains(&value) {
            known.push(value);
        }
    }
    known
}

/// Whether a schema needs a Rust type of its own.
pub(super) fn needs_name(schema: &Node) -> bool {
    set(schema).is_some()
        || schema.get("x-quay-known-values").is_some()
        || is_structure(schema)
        || schema.get("anyOf").is_some()
        || (schema.get("oneOf").is_some() && !schema.flag("x-quay-empty-string-when-unset"))
}

/// Whether null fits a schema.
pub(super) fn allows_null(schema: &Node) -> bool {
    schema.flag("nullable") && !is_null(schema)
}

/// Whether a schema is null and nothing else.
pub(super) fn is_null(schema: &Node) -> bool {
    matches!(schema.get("enum").map(Node::items), Some([only]) if only.kind() == "null")
}

/// The whole numbers that a format, or the bounds where there is none, leaves.
pub(super) fn integer(schema: &Node) -> Integer {
    match schema.text_of("format") {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint" | "uint64") => Integer::U64,
        Some("int64") => Integer::I64,
        _ => match schema.get("maximum").map(|it| &it.value) {
            Some(Value::Number(most))
                if most.is_u64() && !most.is_i64() && schema.integer_of("minimum") >= Some(0) =>
            {
                Integer::U64
            }
            _ => Integer::I64,
        },
    }
}

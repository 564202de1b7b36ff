//! Reads what a schema asks of values beyond their type.

use crate::document::{Node, Value, is_readable_pattern};
use crate::ir::{Constraints, FloatBounds};

/// The constraints of a schema beyond the type. Those of a schema that it refers to are on the model of
/// that.
pub(in crate::lower) fn constraints(schema: &Node) -> Constraints {
    let length = |key| {
        schema
            .integer_of(key)
            .and_then(|number| u64::try_from(number).ok())
    };
    let (minimum, float_minimum) = bound(schema, "minimum");
    let (maximum, float_maximum) = bound(schema, "maximum");
    let (multiple_of, float_multiple_of) = bound(schema, "multipleOf");
    let float = FloatBounds {
        minimum: float_minimum,
        maximum: float_maximum,
        multiple_of: float_multiple_of,
    };
    Constraints {
        minimum,
        maximum,
        exclusive_minimum: schema.flag("exclusiveMinimum"),
        exclusive_maximum: schema.flag("exclusiveMaximum"),
        multiple_of,
        float: (float != FloatBounds::default()).then_some(float),
        min_length: length("minLength"),
        max_length: length("maxLength"),
        min_items: length("minItems"),
        max_items: length("maxItems"),
        unique_items: schema.flag("uniqueItems"),
        min_properties: length("minProperties"),
        max_properties: length("maxProperties"),
        pattern: schema
            .text_of("pattern")
            .filter(|pattern| !pattern.is_empty() && is_readable_pattern(pattern))
            .map(str::to_owned),
        inside: inside(schema).map(constraints).map(Box::new),
        in_code: schema.flag("x-quay-checked-in-code"),
        null_apart: schema.flag("x-quay-null-apart"),
    }
}

/// A bound, as a whole number of 64 bits or as a float.
fn bound(schema: &Node, key: &str) -> (Option<i64>, Option<f64>) {
    let Some(Value::Number(number)) = schema.get(key).map(|node| &node.value) else {
        return (None, None);
    };
    if let Some(whole) = number.as_i64() {
        return (Some(whole), None);
    }
    /// 2^63, the first number above the range. It is exact as a float.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    match number.as_f64() {
        Some(float) if float.fract() == 0.0 && (-LIMIT..LIMIT).contains(&float) => {
            (Some(float as i64), None)
        }
        float => (None, float),
    }
}

/// The schema of the items of a list, of the values of a map, or of the value that the empty string
/// stands for.
fn inside(schema: &Node) -> Option<&Node> {
    let others = || {
        let others = schema.get("additionalProperties")?;
        (!others.entries().is_empty()).then_some(others)
    };
    schema.get("items").or_else(others).or_else(|| {
        let mut members = schema.get("oneOf").map_or(&[][..], Node::items).iter();
        let is_set = schema.flag("x-quay-empty-string-when-unset");
        members.find(|member| is_set && member.text_of("type") != Some("string"))
    })
}

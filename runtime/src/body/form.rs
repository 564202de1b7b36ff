//! Values as the fields of a form: text for what is plain, JSON for what is not.

use serde::Serialize;
use serde_json::Value;

/// A field of a form.
#[derive(Debug, PartialEq)]
pub(crate) struct FormField {
    pub(crate) name: String,
    pub(crate) text: String,
    /// Whether the text is JSON, since the value is a list inside of a list, or an object.
    pub(crate) is_json: bool,
}

/// The fields that a property of a form is written as: one for each item of a list, none for null.
pub(crate) fn fields(name: &str, value: &impl Serialize) -> Result<Vec<FormField>, FormError> {
    Ok(match serde_json::to_value(value)? {
        Value::Array(items) => {
            let fields = items.into_iter().map(|item| field(name, item));
            fields.collect()
        }
        Value::Null => Vec::new(),
        value => Vec::from([field(name, value)]),
    })
}

/// The fields of an object, by its properties.
#[cfg(feature = "client")]
pub(crate) fn object_fields(object: &impl Serialize) -> Result<Vec<FormField>, FormError> {
    let Value::Object(properties) = serde_json::to_value(object)? else {
        return Err(serde::ser::Error::custom("a form is an object"));
    };
    let mut all = Vec::new();
    for (name, value) in &properties {
        all.extend(fields(name, value)?);
    }
    Ok(all)
}

/// A value that serde cannot write.
pub(crate) type FormError = serde_json::Error;

fn field(name: &str, value: Value) -> FormField {
    let (text, is_json) = match value {
        Value::String(text) => (text, false),
        value @ (Value::Array(_) | Value::Object(_)) => (value.to_string(), true),
        value => (value.to_string(), false),
    };
    FormField {
        name: name.to_owned(),
        text,
        is_json,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::fields;

    fn check(value: Value, expect: &[(&str, bool)]) {
        let fields = fields("name", &value).expect("it can be written");
        let found: Vec<(&str, bool)> = fields
            .iter()
            .map(|field| (field.text.as_str(), field.is_json))
            .collect();
        assert_eq!(found, expect, "{value}");
    }

    #[test]
    fn values_become_texts() {
        check(json!("a b"), &[("a b", false)]);
        check(json!(1.5), &[("1.5", false)]);
        check(json!(true), &[("true", false)]);
        check(json!(null), &[]);
        check(json!(["a", 2]), &[("a", false), ("2", false)]);
        check(json!([]), &[]);
        check(json!({"a": 1}), &[("{\"a\":1}", true)]);
        check(json!([["a"]]), &[("[\"a\"]", true)]);
    }
}

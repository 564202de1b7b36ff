//! The properties of a resource that are not as wanted.

use serde_json::{Map, Value};

use super::step::FROM;

/// A property that is not as wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Its name.
    pub property: String,
    /// What it is.
    pub found: Value,
    /// What it should be.
    pub wanted: Value,
}

/// The properties that differ. What is not wanted is not compared; neither are secrets.
pub(super) fn differences(
    wanted: &Map<String, Value>,
    found: &Map<String, Value>,
) -> Vec<Difference> {
    let compared = wanted.iter().filter(|(name, _)| !name.ends_with(FROM));
    let differing = compared.filter_map(|(name, wanted)| {
        let default = match name.as_str() {
            "tagPatternMatches" => Value::Bool(true),
            _ => Value::Null,
        };
        let found = found.get(name).unwrap_or(&default);
        (!fits(wanted, found)).then(|| Difference {
            property: name.clone(),
            found: found.clone(),
            wanted: wanted.clone(),
        })
    });
    differing.collect()
}

/// Whether a value is as wanted: empty ones are like none, and objects may have more properties.
fn fits(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => wanted
            .iter()
            .all(|(name, value)| fits(value, found.get(name).unwrap_or(&Value::Null))),
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => wanted == found || (is_empty(wanted) && is_empty(found)),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(properties) => properties.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::differences;

    #[test]
    fn only_what_is_wanted_and_no_secret_is_compared() {
        let check = |wanted: Value, found: Value, expect: &[&str]| {
            let (Some(wanted), Some(found)) = (wanted.as_object(), found.as_object()) else {
                panic!("two objects");
            };
            let found = differences(wanted, found);
            let found: Vec<_> = found.iter().map(|it| it.property.as_str()).collect();
            assert_eq!(found, expect);
        };
        check(json!({"role": "read"}), json!({"role": "admin"}), &["role"]);
        check(json!({}), json!({"role": "admin"}), &[]);
        check(json!({"description": ""}), json!({}), &[]);
        check(json!({"urlFrom": {"env": "X"}}), json!({}), &[]);
        check(json!({"tagPatternMatches": true}), json!({}), &[]);
        check(
            json!({"config": {"a": 1}}),
            json!({"config": {"a": 1.0, "b": 2}}),
            &[],
        );
        check(
            json!({"tags": ["a"]}),
            json!({"tags": ["a", "b"]}),
            &["tags"],
        );
    }
}

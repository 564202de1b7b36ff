//! What the text of a field of a form stands for, by its schema.

use serde_json::Value;

use super::validation::{Kind, Schema};

/// The value of a field from its texts: a list of all, or else what the last one stands for.
///
/// A text that stands for no such value stays a text, so that the check tells what is wrong.
pub(super) fn field_value(schema: &Schema, texts: &[&str]) -> Value {
    match schema.kind {
        Kind::List { item, .. } => texts.iter().map(|text| value(item, text)).collect(),
        _ => value(schema, texts.last().copied().unwrap_or_default()),
    }
}

fn value(schema: &Schema, text: &str) -> Value {
    let read = || serde_json::from_str::<Value>(text).ok();
    let stands_for = match &schema.kind {
        Kind::Boolean => read().filter(Value::is_boolean),
        Kind::Integer(_) | Kind::Number(_) => read().filter(Value::is_number),
        Kind::List { .. } | Kind::Map { .. } | Kind::Object { .. } => {
            read().filter(|value| value.is_array() || value.is_object())
        }
        Kind::OneOf(members) | Kind::Types(members) => choose(members, text),
        Kind::EmptyOr(inner) if !text.is_empty() => Some(value(inner, text)),
        _ => None,
    };
    stands_for.unwrap_or_else(|| text.into())
}

/// What a text stands for in the first member that is not text itself and reads it as another kind.
fn choose(members: &[&'static Schema], text: &str) -> Option<Value> {
    let values = members.iter().map(|member| value(member, text));
    values.into_iter().find(|value| !value.is_string())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::field_value;
    use crate::server::validation::{Count, Kind, Schema};

    static LIST: Schema = Schema::of(Kind::List {
        item: &Schema::INTEGER,
        count: Count::ANY,
        unique: false,
    });
    static CHOICE: Schema = Schema::of(Kind::OneOf(&[&Schema::TEXT, &Schema::INTEGER]));

    fn check(schema: &Schema, texts: &[&str], expect: Value) {
        assert_eq!(field_value(schema, texts), expect, "{texts:?}");
    }

    #[test]
    fn texts_stand_for_values_of_their_schema() {
        check(&Schema::TEXT, &["5"], json!("5"));
        check(&Schema::INTEGER, &["5"], json!(5));
        check(&Schema::INTEGER, &["five"], json!("five"));
        check(&Schema::NUMBER, &["1.5"], json!(1.5));
        check(&Schema::BOOLEAN, &["true"], json!(true));
        check(&Schema::BOOLEAN, &["True"], json!("True"));
        check(&LIST, &["1", "x"], json!([1, "x"]));
        check(&Schema::OBJECT, &["{\"a\":1}"], json!({"a": 1}));
        check(&Schema::OBJECT, &["a"], json!("a"));
        check(&Schema::TEXT, &["a", "b"], json!("b"));
        check(&CHOICE, &["5"], json!(5));
        check(&CHOICE, &["x"], json!("x"));
    }
}

//! What the text of a field of a form stands for, by its schema.

use std::borrow::Cow;

use serde_json::Value;

use super::validation::{Check, Kind, Schema, Tree};

/// The value of a field from its texts: a list of all, or else what the last one stands for.
///
/// A text that stands for no such value stays a text, so that the check tells what is wrong.
pub(super) fn field_value(schema: &'static Schema, texts: &[&str], check: &Check) -> Value {
    match schema.kind {
        Kind::Same(part) => field_value(part, texts, check),
        Kind::List { item, .. } => {
            let items = texts.iter().map(|text| value(item, text, check));
            items.collect()
        }
        _ => value(schema, texts.last().copied().unwrap_or_default(), check),
    }
}

fn value(schema: &'static Schema, text: &str, check: &Check) -> Value {
    let read = || serde_json::from_str::<Value>(text).ok();
    let stands_for = match &schema.kind {
        Kind::Boolean => read().filter(Value::is_boolean),
        Kind::Integer(_) | Kind::Number(_) | Kind::Numbers(_) => read().filter(Value::is_number),
        Kind::List { .. }
        | Kind::Map { .. }
        | Kind::Object { .. }
        | Kind::ObjectAnd { .. }
        | Kind::Tagged { .. } => read().filter(|value| value.is_array() || value.is_object()),
        Kind::OneOf(members) | Kind::AnyOf(members) | Kind::Types(members) => {
            choose(members, text, check)
        }
        Kind::EmptyOr(inner) if !text.is_empty() => Some(value(inner, text, check)),
        Kind::Same(part) => Some(value(part, text, check)),
        _ => None,
    };
    stands_for.unwrap_or_else(|| text.into())
}

/// What a text stands for among several schemas. As in a parameter, it is a text unless it is written as
/// that which fits would be.
fn choose(members: &[&'static Schema], text: &str, check: &Check) -> Option<Value> {
    let mut others = Vec::new();
    for member in members {
        let value = value(member, text, check);
        if value.is_string() {
            continue;
        }
        let mut written = value.to_string();
        let mut tree = serde_json::from_str::<Tree<'_>>(&written).ok();
        let settled = tree.as_mut().and_then(|tree| {
            member.settle(tree, false);
            match tree {
                Tree::Integer(number) => Some(number.to_string()),
                _ => None,
            }
        });
        let fits = tree.is_some_and(|tree| check.fits(member, &tree));
        written = settled.unwrap_or(written);
        if fits && (written == text || value.is_array() || value.is_object()) {
            return Some(value);
        }
        others.push((!fits, value));
    }
    let as_text = Tree::Text(Cow::Borrowed(text));
    if members.iter().any(|member| check.fits(member, &as_text)) {
        return None;
    }
    let other = others.into_iter().min_by_key(|(is_unfit, _)| *is_unfit);
    other.map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::field_value;
    use crate::server::validation::{Check, Count, Kind, Schema};

    static LIST: Schema = Schema::of(Kind::List {
        item: &Schema::INTEGER,
        count: Count::ANY,
        unique: false,
    });
    static CHOICE: Schema = Schema::of(Kind::OneOf(&[&Schema::TEXT, &Schema::INTEGER]));

    fn check(schema: &'static Schema, texts: &[&str], expect: Value) {
        let found = field_value(schema, texts, &Check::new(schema));
        assert_eq!(found, expect, "{texts:?}");
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
        check(&CHOICE, &["5.0"], json!("5.0"));
    }
}

//! Takes a value of the wrong kind as what its key expects, where only one thing can be meant.

use super::Slips;
use crate::document::node::{Node, Value, number};
use crate::document::validate::keys::{Expected, Kind, keys};

/// How much of a value a message shows.
const SHOWN: usize = 40;

/// Adjusts the values of an object.
pub(super) fn adjust(kind: Kind, object: &mut Node, slips: &mut Slips) {
    for key in keys(kind) {
        let Some(value) = object.value_mut(key.name) else {
            continue;
        };
        if matches!(key.expected, Expected::Any | Expected::Idle(_)) {
            continue;
        }
        if matches!(value.value, Value::Null) {
            let place = value.place.clone();
            let problem = format!("`{}` is null, and is taken as absent", key.name);
            slips.note(kind, key.name, &place, &problem, "remove it");
            object.remove(key.name);
            continue;
        }
        adjust_value(kind, key.name, &key.expected, value, slips);
    }
}

fn adjust_value(kind: Kind, key: &str, expected: &Expected, node: &mut Node, slips: &mut Slips) {
    match (expected, &mut node.value) {
        (Expected::List(inner), Value::List(items)) => {
            for item in items {
                adjust_value(kind, key, inner, item, slips);
            }
            return;
        }
        (Expected::Map(inner), Value::Map(entries)) => {
            for value in entries.values_mut() {
                adjust_value(kind, key, inner, value, slips);
            }
            return;
        }
        _ => {}
    }
    let Some(taken) = taken_as(expected, node) else {
        return;
    };
    let written = match &taken {
        Value::Map(_) => "{}".to_owned(),
        _ => {
            let node = Node {
                place: node.place.clone(),
                value: taken.clone(),
            };
            shown(&node)
        }
    };
    let problem = format!("`{key}` is {}, and is taken as {written}", shown(node));
    slips.note(
        kind,
        key,
        &node.place,
        &problem,
        &format!("write {written}"),
    );
    node.value = taken;
}

/// What a value means where another kind is expected.
fn taken_as(expected: &Expected, node: &Node) -> Option<Value> {
    match (expected, &node.value) {
        (Expected::Text, Value::Number(_) | Value::Bool(_)) => {
            Some(Value::Text(node.to_json().to_string()))
        }
        (Expected::Boolean | Expected::BooleanOr(_), Value::Text(text)) => {
            Some(Value::Bool(text.trim().to_ascii_lowercase().parse().ok()?))
        }
        (Expected::Number, Value::Text(text)) => Some(Value::Number(number(text.trim())?)),
        (Expected::Count, Value::Text(text)) => {
            Some(Value::Number(text.trim().parse::<u64>().ok()?.into()))
        }
        (Expected::Count, Value::Number(written)) if !written.is_u64() => {
            let whole = written
                .as_f64()
                .filter(|it| *it >= 0.0 && it.fract() == 0.0)?;
            // `10.0` is written without its point where a count is expected.
            Some(Value::Number(
                format!("{whole}").parse::<u64>().ok()?.into(),
            ))
        }
        (Expected::Choice(choice), Value::Text(text)) if !choice.contains(&text.as_str()) => {
            let same = choice
                .iter()
                .find(|it| it.eq_ignore_ascii_case(text.trim()))?;
            Some(Value::Text((*same).to_owned()))
        }
        (Expected::List(Expected::Text), Value::Text(_)) => Some(Value::List(vec![node.clone()])),
        // Anything may stand there, or nothing is said of it.
        (Expected::Referable(Kind::Schema | Kind::Response), Value::Null) => {
            Some(Value::Map(Vec::new().into()))
        }
        _ => None,
    }
}

/// A value in a message.
pub(super) fn shown(node: &Node) -> String {
    let text = node.to_json().to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

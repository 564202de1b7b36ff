//! Combines two schemas to one that asks what both ask.

use super::DESCRIBING;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Entry, Node, Value};

/// A schema that asks what both ask. What describes the first is kept where the second is silent.
pub(super) fn both(first: Node, second: Node, problems: &mut Diagnostics) -> Node {
    combine(first, second, Describing::Neither, problems)
}

/// A schema that asks what both ask, described as the second, which holds the members.
pub(super) fn described(members: Node, own: Node, problems: &mut Diagnostics) -> Node {
    combine(members, own, Describing::Second, problems)
}

/// Whose description a combined schema has.
#[derive(Clone, Copy, PartialEq)]
enum Describing {
    Neither,
    Second,
}

fn combine(first: Node, second: Node, whose: Describing, problems: &mut Diagnostics) -> Node {
    let place = match whose {
        Describing::Second => second.place.clone(),
        Describing::Neither => first.place.clone(),
    };
    if first.reference().is_some() || second.reference().is_some() {
        return all_of(first, second);
    }
    check_closed(&first, &second, problems);
    check_closed(&second, &first, problems);
    // A schema without a type says nothing of null.
    let allows_null = |node: &Node| node.flag("nullable") || node.get("type").is_none();
    let says_null = first.flag("nullable") || second.flag("nullable");
    let nullable = match whose {
        Describing::Second if second.get("nullable").is_some() => second.flag("nullable"),
        _ => says_null && allows_null(&first) && allows_null(&second),
    };
    let mut entries: Vec<Entry> = Vec::new();
    for entry in first.entries() {
        let key = entry.key.as_str();
        let describes = DESCRIBING.contains(&key) || key.starts_with("x-");
        if key == "nullable" {
            continue;
        }
        match second.entry(key) {
            None if describes && whose == Describing::Second && key != "description" => {}
            None => entries.push(entry.clone()),
            Some(other) if describes => entries.push(other.clone()),
            Some(other) => entries.push(Entry {
                key: entry.key.clone(),
                place: other.place.clone(),
                value: value(key, entry, other, problems),
            }),
        }
    }
    let others = second.entries().iter();
    entries.extend(
        others
            .filter(|entry| entry.key != "nullable" && first.entry(&entry.key).is_none())
            .cloned(),
    );
    if nullable {
        entries.push(Entry {
            key: "nullable".to_owned(),
            place: place.clone(),
            value: Node {
                place: place.clone(),
                value: Value::Bool(true),
            },
        });
    }
    Node {
        place,
        value: Value::Map(entries.into()),
    }
}

/// Two schemas, of which one is a reference, as members that are merged when they are reached.
fn all_of(first: Node, second: Node) -> Node {
    if same(&first, &second) {
        return second;
    }
    let place = second.place.clone();
    let entry = Entry {
        key: "allOf".to_owned(),
        place: place.clone(),
        value: Node {
            place: place.clone(),
            value: Value::List(vec![first, second]),
        },
    };
    Node {
        place,
        value: Value::Map([entry].into_iter().collect()),
    }
}

/// The value of a key that both have.
fn value(key: &str, first: &Entry, second: &Entry, problems: &mut Diagnostics) -> Node {
    let (one, other) = (&first.value, &second.value);
    if same(one, other) {
        return other.clone();
    }
    match key {
        "properties" => properties(one, other, problems),
        "required" => union(one, other),
        "items" => both(one.clone(), other.clone(), problems),
        "minimum" | "minLength" | "minItems" | "minProperties" => further(one, other, true),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => further(one, other, false),
        "exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems" => match &one.value {
            Value::Bool(true) => one.clone(),
            _ => other.clone(),
        },
        "enum" => common(first, second, problems),
        "type" => match (one.text(), other.text()) {
            (Some("number"), Some("integer")) => other.clone(),
            (Some("integer"), Some("number")) => one.clone(),
            _ => conflict(key, first, second, problems),
        },
        "additionalProperties" => match (&one.value, &other.value) {
            (Value::Bool(true), _) | (_, Value::Bool(false)) => other.clone(),
            (_, Value::Bool(true)) | (Value::Bool(false), _) => one.clone(),
            (Value::Map(_), Value::Map(_)) => both(one.clone(), other.clone(), problems),
            _ => other.clone(),
        },
        _ => conflict(key, first, second, problems),
    }
}

fn properties(first: &Node, second: &Node, problems: &mut Diagnostics) -> Node {
    let mut entries: Vec<Entry> = Vec::new();
    for entry in first.entries() {
        entries.push(match second.entry(&entry.key) {
            None => entry.clone(),
            Some(other) => Entry {
                key: entry.key.clone(),
                place: other.place.clone(),
                value: match same(&entry.value, &other.value) {
                    true => other.value.clone(),
                    false => described(entry.value.clone(), other.value.clone(), problems),
                },
            },
        });
    }
    let others = second.entries().iter();
    entries.extend(others.filter(|it| first.entry(&it.key).is_none()).cloned());
    Node {
        place: second.place.clone(),
        value: Value::Map(entries.into()),
    }
}

/// The items of both lists, each once.
fn union(first: &Node, second: &Node) -> Node {
    let mut items = first.items().to_vec();
    for item in second.items() {
        if !items.iter().any(|known| same(known, item)) {
            items.push(item.clone());
        }
    }
    Node {
        place: second.place.clone(),
        value: Value::List(items),
    }
}

/// The greater or the less of two bounds.
fn further(first: &Node, second: &Node, greater: bool) -> Node {
    let number = |node: &Node| match &node.value {
        Value::Number(number) => number.as_f64(),
        _ => None,
    };
    match number(first) > number(second) {
        is_greater if is_greater == greater => first.clone(),
        _ => second.clone(),
    }
}

/// The values that both sets have.
fn common(first: &Entry, second: &Entry, problems: &mut Diagnostics) -> Node {
    let items: Vec<Node> = first
        .value
        .items()
        .iter()
        .filter(|item| second.value.items().iter().any(|known| same(known, item)))
        .cloned()
        .collect();
    if items.is_empty() {
        return conflict("enum", first, second, problems);
    }
    Node {
        place: second.value.place.clone(),
        value: Value::List(items),
    }
}

fn conflict(key: &str, first: &Entry, second: &Entry, problems: &mut Diagnostics) -> Node {
    problems.add(
        &second.place,
        format!(
            "`{key}` contradicts that of another member of `allOf`, at {}",
            first.place
        ),
        "write the two alike, or leave one out",
    );
    second.value.clone()
}

/// A member that forbids unlisted properties forbids those of the others.
fn check_closed(closed: &Node, other: &Node, problems: &mut Diagnostics) {
    let Some(entry) = closed.entry("additionalProperties") else {
        return;
    };
    if !matches!(entry.value.value, Value::Bool(false)) {
        return;
    }
    let listed = closed.get("properties");
    let properties = other.get("properties").map_or(&[][..], Node::entries);
    let forbidden = properties
        .iter()
        .find(|it| listed.is_none_or(|listed| listed.get(&it.key).is_none()));
    if let Some(forbidden) = forbidden {
        let place: &Place = &entry.place;
        problems.add(
            place,
            format!(
                "`additionalProperties: false` in a member of `allOf` forbids the property `{}` of \
                 another, at {}",
                forbidden.key, forbidden.place
            ),
            "remove it, or write it beside `allOf`",
        );
    }
}

fn same(first: &Node, second: &Node) -> bool {
    first.to_json() == second.to_json()
}

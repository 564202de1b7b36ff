//! Visits every object of a document by the table of keys, to change it.

use super::Slips;
use crate::document::node::{Node, Value};
use crate::document::validate::METHODS;
use crate::document::validate::keys::{Expected, Kind, keys};

/// What is done to an object.
type Change<'a> = &'a mut dyn FnMut(Kind, &mut Node, &mut Slips);

/// Changes each object, then those inside of it.
pub(super) fn for_each_object(root: &mut Node, slips: &mut Slips, change: Change<'_>) {
    object(Kind::Root, root, slips, change);
}

fn object(kind: Kind, node: &mut Node, slips: &mut Slips, change: Change<'_>) {
    if !matches!(node.value, Value::Map(_)) || node.get("$ref").is_some() {
        return;
    }
    change(kind, node, slips);
    for key in keys(kind) {
        let is_method = kind == Kind::PathItem && METHODS.contains(&key.name);
        if let Some(value) = node.value_mut(key.name).filter(|_| !is_method) {
            descend(&key.expected, value, slips, change);
        }
    }
}

fn descend(expected: &Expected, node: &mut Node, slips: &mut Slips, change: Change<'_>) {
    match (expected, &mut node.value) {
        (Expected::List(inner), Value::List(items)) => {
            for item in items {
                descend(inner, item, slips, change);
            }
        }
        (Expected::Map(Expected::Object(Kind::PathItem)), Value::Map(entries)) => {
            for entry in entries.entries_mut() {
                path(&entry.key, &mut entry.value, slips, change);
            }
        }
        (Expected::Map(inner), Value::Map(entries)) => {
            for value in entries.values_mut() {
                descend(inner, value, slips, change);
            }
        }
        (
            Expected::Object(kind) | Expected::Referable(kind) | Expected::BooleanOr(kind),
            Value::Map(_),
        ) => object(*kind, node, slips, change),
        _ => {}
    }
}

/// A path item, and its operations by their names.
fn path(path: &str, item: &mut Node, slips: &mut Slips, change: Change<'_>) {
    object(Kind::PathItem, item, slips, change);
    for method in METHODS {
        let Some(operation) = item.value_mut(method) else {
            continue;
        };
        slips.operation = Some(shown(method, path, operation));
        object(Kind::Operation, operation, slips, change);
        slips.operation = None;
    }
}

/// How an operation is named in messages.
pub(super) fn shown(method: &str, path: &str, operation: &Node) -> String {
    let method = method.to_uppercase();
    match operation.text_of("operationId") {
        Some(id) => format!("{id} ({method} {path})"),
        None => format!("{method} {path}"),
    }
}

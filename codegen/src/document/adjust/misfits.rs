//! Leaves out examples and defaults that do not fit their schemas.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Node, Value};
use crate::document::tree::Document;
use crate::document::validate::misfits;

/// Tells of what does not fit, and removes it.
pub(super) fn leave_out(document: &mut Document, found: &mut Diagnostics) {
    let places = misfits(document, found);
    if !places.is_empty() {
        remove(&mut document.root, &places);
    }
}

fn remove(node: &mut Node, places: &BTreeSet<Place>) {
    for key in ["example", "default"] {
        if node.entry(key).is_some_and(|it| places.contains(&it.place)) {
            node.remove(key);
        }
    }
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| remove(item, places)),
        Value::Map(entries) => entries.values_mut().for_each(|value| remove(value, places)),
        _ => {}
    }
}

//! Checks that no schema contains itself without a list or a map in between.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::pointer::component_name;

/// Looks for cycles among the components, and reports each once.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let components = index.document.root.get("components");
    let schemas = components
        .and_then(|it| it.get("schemas"))
        .map_or(&[][..], Node::entries);
    let graph: BTreeMap<&str, Vec<&str>> = schemas
        .iter()
        .map(|entry| (entry.key.as_str(), parts(&entry.value)))
        .collect();
    let mut told = BTreeSet::new();
    for Entry { key, place, .. } in schemas {
        let Some(circle) = circle(&graph, key) else {
            continue;
        };
        if circle.iter().any(|name| told.contains(name)) {
            continue;
        }
        let way = circle
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(" in ");
        problems.add(
            place,
            format!("the schema `{key}` contains itself: {way} in `{key}`"),
            "put a list or a map in between; the type would have infinite size",
        );
        told.extend(circle);
    }
}

/// The components that a schema holds by value.
fn parts(schema: &Node) -> Vec<&str> {
    if let Some(reference) = schema.reference() {
        return vec![component_name(reference)];
    }
    let properties = schema.get("properties").map_or(&[][..], Node::entries);
    let members = ["allOf", "oneOf"]
        .into_iter()
        .filter_map(|key| schema.get(key))
        .flat_map(Node::items);
    properties
        .iter()
        .map(|entry| &entry.value)
        .chain(members)
        .flat_map(parts)
        .collect()
}

/// The shortest way from a component back to itself, from the innermost to the outermost.
fn circle<'a>(graph: &BTreeMap<&'a str, Vec<&'a str>>, start: &str) -> Option<Vec<&'a str>> {
    let mut holder: BTreeMap<&str, Option<&'a str>> = BTreeMap::new();
    let mut waiting: VecDeque<Option<&'a str>> = VecDeque::from([None]);
    while let Some(current) = waiting.pop_front() {
        for part in graph
            .get(current.unwrap_or(start))
            .into_iter()
            .flatten()
            .copied()
        {
            if holder.contains_key(part) {
                continue;
            }
            holder.insert(part, current);
            if part == start {
                let mut way = vec![part];
                while let Some(Some(outer)) = way.last().and_then(|inner| holder.get(inner)) {
                    way.push(outer);
                }
                return Some(way);
            }
            waiting.push_back(Some(part));
        }
    }
    None
}

//! Checks that no schema contains itself without a list or a map in between.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::pointer::component_name;
use crate::profile::Level;

/// Looks for cycles among the components, and reports each once.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let components = index.document.root.get("components");
    let schemas = components
        .and_then(|it| it.get("schemas"))
        .map_or(&[][..], Node::entries);
    // A property that leads back is behind a pointer, where schemas need not be plain.
    let properties = index.profile().plain_schemas == Level::Refuse;
    let graph: BTreeMap<&str, Vec<&str>> = schemas
        .iter()
        .map(|entry| (entry.key.as_str(), parts(&entry.value, properties)))
        .collect();
    let graph = without_ends(graph);
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

/// The components that a schema holds by value, in its properties or as its forms.
fn parts(schema: &Node, with_properties: bool) -> Vec<&str> {
    if let Some(reference) = schema.reference() {
        return vec![component_name(reference)];
    }
    let properties = schema
        .get("properties")
        .filter(|_| with_properties)
        .map_or(&[][..], Node::entries);
    let members = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| schema.get(key))
        .flat_map(Node::items);
    properties
        .iter()
        .map(|entry| &entry.value)
        .chain(members)
        .flat_map(|part| parts(part, with_properties))
        .collect()
}

/// The components from which a circle can be reached. Most documents have none, and the search from each
/// component would take long where thousands hold one another in a chain.
fn without_ends<'a>(mut graph: BTreeMap<&'a str, Vec<&'a str>>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, parts) in &graph {
        open.insert(name, parts.len());
        for part in parts {
            holders.entry(part).or_default().push(name);
        }
    }
    let parts = holders.keys().filter(|part| !graph.contains_key(*part));
    let ends = open.iter().filter(|(_, parts)| **parts == 0);
    let mut ends: Vec<&str> = ends.map(|(name, _)| *name).chain(parts.copied()).collect();
    while let Some(end) = ends.pop() {
        graph.remove(end);
        for holder in holders.get(end).into_iter().flatten() {
            if let Some(left) = open.get_mut(holder) {
                *left -= 1;
                if *left == 0 {
                    ends.push(holder);
                }
            }
        }
    }
    graph
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

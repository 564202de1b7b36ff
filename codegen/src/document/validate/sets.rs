//! Finds sets of texts that are declared twice. Each set is one type for users, and goes by one name.

use std::collections::BTreeMap;

use super::index::Index;
use super::keys::Kind;
use super::object::Object;
use crate::diagnostic::Diagnostics;
use crate::document::node::Node;
use crate::document::tree::Document;

/// The schemas that list the same values as another one, in whatever order, closed or open.
///
/// A set that the operation itself checks may repeat one that is closed: the first has room for
/// values that the operation rejects in its own words, and the second tells variants apart.
pub fn repeated_sets(document: &Document) -> Diagnostics {
    let index = Index::of(document);
    let mut problems = Diagnostics::default();
    let mut first: BTreeMap<(Vec<&str>, bool), &Object<'_>> = BTreeMap::new();
    for object in index.of_kind(Kind::Schema) {
        let Some(values) = values(object.node) else {
            continue;
        };
        let in_code = object.node.flag("x-quay-checked-in-code");
        let Some(earlier) = first.get(&(values.clone(), in_code)) else {
            first.insert((values, in_code), object);
            continue;
        };
        object.report(
            &mut problems,
            &object.node.place,
            format!(
                "{} has the same values as {} at {}",
                object.label, earlier.label, earlier.node.place
            ),
            "make them one component, and refer to it",
        );
    }
    problems
}

/// The values of a schema that becomes an enumeration, sorted. The empty string alone is part of
/// another type, and so is null.
fn values(schema: &Node) -> Option<Vec<&str>> {
    let list = schema
        .get("enum")
        .or_else(|| schema.get("x-quay-known-values"))?;
    let mut values: Vec<&str> = list.items().iter().filter_map(Node::text).collect();
    values.sort_unstable();
    (!matches!(values[..], [] | [""])).then_some(values)
}

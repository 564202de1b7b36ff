//! Checks the ids and the tags of operations.

use std::collections::{BTreeMap, BTreeSet};

use super::components;
use super::index::Index;
use super::object::Operation;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};
use crate::names;

/// Methods and fields of the client, which no operation may be named after.
const TAKEN: &[&str] = &[
    "base_url",
    "baseurl",
    "builder",
    "client",
    "clone",
    "default",
    "inner",
    "new",
    "new_with_client",
];

/// Checks ids and tags.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    check_ids(index, problems);
    check_root_tags(index, problems);
    let declared: BTreeSet<&str> = root_tags(index)
        .iter()
        .filter_map(|tag| tag.text_of("name"))
        .collect();
    for operation in &index.operations {
        check_tags(&declared, operation, problems);
    }
}

fn check_ids(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut methods = BTreeMap::new();
    let mut types = BTreeMap::new();
    for (position, operation) in index.operations.iter().enumerate() {
        let Some(node) = operation.node.get("operationId") else {
            continue;
        };
        let Some(id) = node.text().filter(|id| !id.is_empty()) else {
            continue;
        };
        let plain = id.starts_with(|first: char| first.is_ascii_alphabetic())
            && id.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
        if !plain {
            operation.report(
                problems,
                &node.place,
                format!(
                    "the operation id `{id}` contains characters other than letters, digits and `_`"
                ),
                "write the id as Quay's guide publishes it",
            );
        }
        let (method, ty) = (names::value_name(id), names::type_name(id));
        if TAKEN.contains(&method.as_str()) {
            operation.report(
                problems,
                &node.place,
                format!("the operation id `{id}` becomes `{method}`, a method that the client already has"),
                "give it another id",
            );
        }
        if components::TAKEN.contains(&ty.as_str()) {
            operation.report(
                problems,
                &node.place,
                format!("the operation id `{id}` becomes `{ty}`, the name of a built-in type"),
                "give it another id",
            );
        }
        // Ids that differ only in digits and underscores give the same type, but not the same
        // method.
        let method = *methods.entry(method).or_insert(position);
        let ty = *types.entry(ty).or_insert(position);
        let earlier = &index.operations[method.min(ty)];
        if method.min(ty) == position {
            continue;
        }
        let at = format!("{}:{}", earlier.node.place.file, earlier.node.place.line);
        let problem = match earlier.node.text_of("operationId") {
            Some(other) if other != id => {
                format!("the operation ids `{id}` and `{other}`, at {at}, become the same name")
            }
            _ => format!("the operation id `{id}` is already used by the operation at {at}"),
        };
        operation.report(
            problems,
            &node.place,
            problem,
            "give one of the two another id",
        );
    }
}

/// The tags that the document declares.
fn root_tags<'a>(index: &Index<'a>) -> &'a [Node] {
    let tags = index.document.root.get("tags");
    tags.map_or(&[][..], Node::items)
}

fn check_root_tags(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let used: BTreeSet<&str> = index
        .operations
        .iter()
        .filter_map(|operation| operation.node.get("tags"))
        .flat_map(Node::items)
        .filter_map(Node::text)
        .collect();
    for tag in root_tags(index) {
        let Some(name) = tag.text_of("name").filter(|name| !name.is_empty()) else {
            continue;
        };
        if !used.contains(name) {
            problems.add(
                &tag.place,
                format!("no operation has the tag `{name}`"),
                "use it in an operation, or remove it",
            );
        }
        if let Some(earlier) = seen.insert(names::module_name(name), name) {
            problems.add(
                &tag.place,
                format!("the tags `{earlier}` and `{name}` become the same name"),
                "keep one, or rename it",
            );
        }
    }
}

fn check_tags(declared: &BTreeSet<&str>, operation: &Operation<'_>, problems: &mut Diagnostics) {
    let Some(tags) = operation.node.get("tags") else {
        return;
    };
    if matches!(tags.value, Value::List(_)) && tags.items().len() != 1 {
        operation.report(
            problems,
            &tags.place,
            format!("expected exactly one tag, found {}", tags.items().len()),
            "keep the tag of its section in Quay's guide",
        );
    }
    for tag in tags.items() {
        let Some(name) = tag.text() else { continue };
        if !declared.contains(name) {
            operation.report(
                problems,
                &tag.place,
                format!("the tag `{name}` is not declared"),
                "correct it, or declare it in openapi.yaml",
            );
        }
    }
}

//! Checks the tags of the document, their groups, and the tags of operations.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::object::Operation;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};
use crate::document::repeated::Repeated;
use crate::document::suggest::{closest, correct};
use crate::names;

/// Checks declared tags, groups and the tags of operations.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let declared: Vec<&str> = root_tags(index)
        .iter()
        .filter_map(|tag| tag.text_of("name"))
        .collect();
    let mut unknown = Repeated::new(index.profile().tags);
    check_declared(index, problems);
    check_groups(index, &declared, problems, &mut unknown);
    for operation in &index.operations {
        check_tags(&declared, operation, problems, &mut unknown);
    }
    unknown.tell(problems);
}

/// The tags that the document declares.
fn root_tags<'a>(index: &Index<'a>) -> &'a [Node] {
    let tags = index.document.root.get("tags");
    tags.map_or(&[][..], Node::items)
}

fn check_declared<'a>(index: &Index<'a>, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
    let declared: Vec<&str> = root_tags(index)
        .iter()
        .filter_map(|tag| tag.text_of("name"))
        .collect();
    // A misspelt tag is told as such, and means the one that it is close to.
    let meant = |name: &'a str| match declared.contains(&name) {
        true => name,
        false => closest(name, declared.iter().copied()).unwrap_or(name),
    };
    let used: BTreeSet<&str> = index
        .operations
        .iter()
        .filter_map(|operation| operation.node.get("tags"))
        .flat_map(Node::items)
        .filter_map(Node::text)
        .map(meant)
        .collect();
    for tag in root_tags(index) {
        let Some(name) = tag.text_of("name").filter(|name| !name.is_empty()) else {
            continue;
        };
        if !used.contains(name) {
            problems.tell(
                index.profile().unused,
                None,
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
        if let Some(display) = tag.get("x-displayName")
            && let Some(earlier) = display.text().and_then(|text| shown.insert(text, name))
        {
            problems.tell(
                index.profile().tags,
                None,
                &display.place,
                format!("the tags `{earlier}` and `{name}` have the same display name"),
                "give one of the two another name",
            );
        }
    }
}

/// Each tag is in one group, since readers of the document hide those that are in none.
fn check_groups(
    index: &Index<'_>,
    declared: &[&str],
    problems: &mut Diagnostics,
    unknown: &mut Repeated,
) {
    let Some(groups) = index.document.root.entry("x-tagGroups") else {
        return;
    };
    let mut grouped: BTreeMap<&str, &str> = BTreeMap::new();
    for group in groups.value.items() {
        let name = group.text_of("name").unwrap_or_default();
        for tag in group.get("tags").map_or(&[][..], Node::items) {
            let Some(text) = tag.text() else { continue };
            report_undeclared(declared, None, tag, unknown);
            if let Some(earlier) = grouped.insert(text, name) {
                problems.tell(
                    index.profile().tags,
                    None,
                    &tag.place,
                    format!("the tag `{text}` is in the group `{name}` and in `{earlier}`"),
                    "keep it in one of them",
                );
            }
        }
    }
    // A group that cannot be read is told as such.
    let is_readable = |group: &Node| {
        let tags = group.get("tags").map_or(&[][..], Node::items);
        !tags.is_empty() && tags.iter().all(|tag| tag.text().is_some())
    };
    let groups = groups.value.items();
    if groups.is_empty() || !groups.iter().all(is_readable) {
        return;
    }
    for tag in root_tags(index) {
        let Some(name) = tag.text_of("name") else {
            continue;
        };
        if !grouped.contains_key(name) {
            problems.tell(
                index.profile().tags,
                None,
                &tag.place,
                format!("the tag `{name}` is in no group of `x-tagGroups`"),
                "add it to one",
            );
        }
    }
}

fn check_tags(
    declared: &[&str],
    operation: &Operation<'_>,
    problems: &mut Diagnostics,
    unknown: &mut Repeated,
) {
    let Some(tags) = operation.node.get("tags") else {
        return;
    };
    if matches!(tags.value, Value::List(_)) && tags.items().len() != 1 {
        operation.report(
            problems,
            &tags.place,
            format!("expected exactly one tag, found {}", tags.items().len()),
            "keep one of them",
        );
    }
    for tag in tags.items() {
        report_undeclared(declared, Some(&operation.shown), tag, unknown);
    }
}

fn report_undeclared(
    declared: &[&str],
    operation: Option<&str>,
    tag: &Node,
    unknown: &mut Repeated,
) {
    let Some(name) = tag.text().filter(|name| !declared.contains(name)) else {
        return;
    };
    unknown.add(
        name,
        operation,
        &tag.place,
        format!("the tag `{name}` is not declared"),
        correct(
            name,
            declared.iter().copied(),
            "declare it in `tags` of the document",
        ),
    );
}

//! Schemas that allow additional properties are listed with their reasons in `spec/README.md`.

use std::collections::BTreeSet;

use quay_codegen::document::{Node, Value};
use quay_codegen::{Document, Profile, Sources};

use crate::{read, root};

#[test]
fn open_objects_are_listed_with_their_reason() {
    let sources = Sources::read(&root().join("spec"), "spec").expect("spec/ can be read");
    let document =
        Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"));
    let mut open = BTreeSet::new();
    for section in document.root.entries() {
        match section.key.as_str() {
            "components" => collect_open(section.value.get("schemas"), "", &mut open),
            // A schema outside the components has no name to be listed under.
            _ => collect_open(Some(&section.value), "(without a name)", &mut open),
        }
    }
    let guide = read("spec/README.md");
    let section = guide
        .split("## Open objects")
        .nth(1)
        .expect("spec/README.md has the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let listed: BTreeSet<String> = rows
        .filter_map(|row| row.split('`').next())
        .map(str::to_owned)
        .collect();
    assert_eq!(
        open, listed,
        "open schemas (left) and the table of spec/README.md (right) differ"
    );
}

/// Collects the schemas that say `additionalProperties: true`: a component by its name, a property
/// as `Component.property`.
fn collect_open(node: Option<&Node>, name: &str, open: &mut BTreeSet<String>) {
    let Some(node) = node else { return };
    let here = node.get("additionalProperties").map(|node| &node.value);
    if matches!(here, Some(Value::Bool(true))) {
        open.insert(name.to_owned());
    }
    for entry in node.entries() {
        if name.is_empty() {
            collect_open(Some(&entry.value), &entry.key, open);
        } else if entry.key == "properties" {
            for property in entry.value.entries() {
                collect_open(
                    Some(&property.value),
                    &format!("{name}.{}", property.key),
                    open,
                );
            }
        } else {
            collect_open(Some(&entry.value), name, open);
        }
    }
    for item in node.items() {
        collect_open(Some(item), name, open);
    }
}

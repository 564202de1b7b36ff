//! Owns the joining of the files: references between files become references to components.
//!
//! A path item is put where it is referred to. Anything else that is referred to becomes a
//! component: `schemas/quota.yaml#/Quota` is `#/components/schemas/Quota` afterwards.

use std::collections::{BTreeMap, BTreeSet};

use super::load::{ROOT, Sources};
use super::node::{Entry, Node, Value};
use super::{Document, unescape, yaml};
use crate::diagnostic::{Diagnostics, Place};

/// The sections of components that files may fill, by the name of the file or its folder.
const SECTIONS: [&str; 6] = [
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "examples",
];

/// Joins the files into one tree.
pub(super) fn join(sources: &Sources) -> Result<Document, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut files = BTreeMap::new();
    for (path, text) in &sources.files {
        if let Some(node) = yaml::parse(&sources.shown(path), text, &mut problems) {
            files.insert(path.as_str(), node);
        }
    }
    let Some(root) = files.get(ROOT) else {
        if problems.is_empty() {
            let place = Place {
                file: sources.shown(ROOT).into(),
                line: 1,
                column: 1,
            };
            problems.add(
                &place,
                "the root file is missing",
                "write it, or name another folder",
            );
        }
        return Err(problems);
    };
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut joiner = Joiner {
        files: &files,
        components: BTreeMap::new(),
        waiting: Vec::new(),
        chain: Vec::new(),
        found: BTreeSet::new(),
        problems,
    };
    let mut root = joiner.root(root);
    joiner.collect_components();
    joiner.report_unused();
    joiner.put_components(&mut root);
    joiner.problems.or(Document { root })
}

/// Section and name of a component.
type Key = (String, String);

/// A component: the file it stands in, its name in there, and the joined node.
struct Component {
    file: String,
    node: Node,
}

struct Joiner<'a> {
    files: &'a BTreeMap<&'a str, Node>,
    components: BTreeMap<Key, Component>,
    /// Components that are referred to and not walked yet: their key, file and node.
    waiting: Vec<(Key, String, &'a Node)>,
    /// The references that led to the path item being walked.
    chain: Vec<String>,
    /// Every file and top-level key that a reference led to.
    found: BTreeSet<(String, String)>,
    problems: Diagnostics,
}

impl<'a> Joiner<'a> {
    fn root(&mut self, root: &'a Node) -> Node {
        let entries = root
            .entries()
            .iter()
            .filter(|entry| entry.key != "components");
        let mut entries: Vec<Entry> = entries
            .map(|entry| Entry {
                key: entry.key.clone(),
                place: entry.place.clone(),
                value: if entry.key == "paths" {
                    self.paths(&entry.value)
                } else {
                    self.walk(ROOT, &entry.value, false)
                },
            })
            .collect();
        let components = root.entry("components");
        entries.push(Entry {
            key: "components".to_owned(),
            place: components.map_or(root.place.clone(), |entry| entry.place.clone()),
            value: Node {
                place: components.map_or(root.place.clone(), |entry| entry.value.place.clone()),
                value: Value::Map(
                    components
                        .map_or(&[][..], |entry| entry.value.entries())
                        .iter()
                        .filter(|section| !SECTIONS.contains(&section.key.as_str()))
                        .cloned()
                        .collect(),
                ),
            },
        });
        Node {
            place: root.place.clone(),
            value: Value::Map(entries),
        }
    }

    fn paths(&mut self, paths: &'a Node) -> Node {
        let entries = paths.entries().iter().map(|entry| Entry {
            key: entry.key.clone(),
            place: entry.place.clone(),
            value: self.path_item(ROOT, &entry.value),
        });
        Node {
            place: paths.place.clone(),
            value: Value::Map(entries.collect()),
        }
    }

    /// A path item stands where it is referred to, since OpenAPI 3.0 has no component for it.
    fn path_item(&mut self, file: &str, item: &'a Node) -> Node {
        let Some(reference) = item.reference() else {
            return self.walk(file, item, false);
        };
        let Some((target_file, target)) = self.find(file, reference, item) else {
            return item.clone();
        };
        if self.chain.iter().any(|earlier| earlier == reference) {
            self.problems.add(
                &item.place,
                format!("the reference `{reference}` leads back to itself"),
                "let one of the references name an object",
            );
            return item.clone();
        }
        self.chain.push(reference.to_owned());
        let joined = self.path_item(&target_file, target);
        self.chain.pop();
        joined
    }

    /// Rewrites the references below a node. The keys of `properties` are names, not keywords.
    fn walk(&mut self, file: &str, node: &'a Node, names: bool) -> Node {
        let value = match &node.value {
            Value::List(items) => Value::List(
                items
                    .iter()
                    .map(|item| self.walk(file, item, false))
                    .collect(),
            ),
            Value::Map(entries) if names || node.reference().is_none() => Value::Map(
                entries
                    .iter()
                    .map(|entry| Entry {
                        key: entry.key.clone(),
                        place: entry.place.clone(),
                        // An example is data: a `$ref` in it is a key like any other.
                        value: if !names && entry.key == "example" {
                            entry.value.clone()
                        } else {
                            self.walk(file, &entry.value, !names && entry.key == "properties")
                        },
                    })
                    .collect(),
            ),
            Value::Map(entries) => {
                let mut entries = entries.clone();
                if let Some(joined) = self.component(file, node) {
                    for entry in entries.iter_mut().filter(|entry| entry.key == "$ref") {
                        entry.value.value = Value::Text(joined.clone());
                    }
                }
                Value::Map(entries)
            }
            other => other.clone(),
        };
        Node {
            place: node.place.clone(),
            value,
        }
    }

    /// Turns a reference into that of a component, and notes that the component is needed.
    fn component(&mut self, file: &str, node: &'a Node) -> Option<String> {
        let reference = node.reference()?;
        let (target_file, target) = self.find(file, reference, node)?;
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer);
        let parts: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
        let (section, name) = match parts.as_slice() {
            ["components", section, name] if target_file == ROOT => (*section, *name),
            [name] if target_file != ROOT => (section_of(&target_file), *name),
            _ => ("", ""),
        };
        if !SECTIONS.contains(&section) {
            self.problems.add(
                &node.place,
                format!("the reference `{reference}` names no component"),
                "refer to `schemas/<file>.yaml#/<Name>`, `responses.yaml#/<Name>` or \
                 `parameters.yaml#/<Name>`",
            );
            return None;
        }
        let key = (section.to_owned(), unescape(name));
        match self.components.get(&key) {
            Some(known) if known.file != target_file => self.problems.add(
                &node.place,
                format!("`{name}` stands in {} and in {target_file}", known.file),
                "give one of the two another name: components share one list",
            ),
            Some(_) => {}
            None => {
                self.components.insert(
                    key.clone(),
                    Component {
                        file: target_file.clone(),
                        node: target.clone(),
                    },
                );
                self.waiting.push((key, target_file.clone(), target));
            }
        }
        Some(format!("#/components/{section}/{name}"))
    }

    /// The node that a reference names, and its file.
    fn find(&mut self, file: &str, reference: &str, from: &Node) -> Option<(String, &'a Node)> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if path.contains("://") {
            self.problems.add(
                &from.place,
                format!("the reference `{reference}` leads to another host"),
                "copy what it names into the document",
            );
            return None;
        }
        let target_file = if path.is_empty() {
            file.to_owned()
        } else {
            relative_to(file, path)
        };
        let Some(mut node) = self.files.get(target_file.as_str()) else {
            self.problems.add(
                &from.place,
                format!(
                    "the reference `{reference}` names the file {target_file}, which is not there"
                ),
                "correct the path, which counts from the folder of this file, or write the file",
            );
            return None;
        };
        if let Some(first) = pointer.split('/').nth(1) {
            self.found.insert((target_file.clone(), unescape(first)));
        }
        for part in pointer.split('/').skip(1) {
            match node.get(&unescape(part)) {
                Some(next) => node = next,
                None => {
                    self.problems.add(
                        &from.place,
                        format!(
                            "the reference `{reference}` does not resolve: {target_file} has no `{}`",
                            unescape(part)
                        ),
                        "correct the name, or write what it names",
                    );
                    return None;
                }
            }
        }
        Some((target_file, node))
    }

    fn collect_components(&mut self) {
        while let Some((key, file, target)) = self.waiting.pop() {
            let joined = self.walk(&file, target, false);
            self.report_circle(&key, &file, target);
            if let Some(component) = self.components.get_mut(&key) {
                component.node = joined;
            }
        }
    }

    /// A component that is nothing but a reference may lead to another, but not in a circle.
    fn report_circle(&mut self, key: &Key, file: &str, start: &'a Node) {
        let (mut file, mut node) = (file.to_owned(), start);
        let mut seen: Vec<&Place> = Vec::new();
        while let Some(reference) = node.reference() {
            if seen.contains(&&node.place) {
                self.problems.add(
                    &start.place,
                    format!("`{}` refers to itself in a circle", key.1),
                    "let one of the references name an object",
                );
                return;
            }
            seen.push(&node.place);
            match self.find(&file, reference, node) {
                Some((next_file, next)) => (file, node) = (next_file, next),
                None => return,
            }
        }
    }

    /// What nothing refers to would be lost silently.
    fn report_unused(&mut self) {
        for (path, node) in self.files {
            let section = section_of(path);
            if *path == ROOT {
                let sections = node.get("components").map_or(&[][..], Node::entries);
                for section in sections
                    .iter()
                    .filter(|it| SECTIONS.contains(&it.key.as_str()))
                {
                    for entry in section.value.entries() {
                        let key = (section.key.clone(), entry.key.clone());
                        let used = self.components.contains_key(&key);
                        self.report_unless(used, "component", entry);
                    }
                }
                continue;
            }
            let kind = if SECTIONS.contains(&section) {
                "component"
            } else {
                "path item"
            };
            for entry in node.entries() {
                let used = self
                    .found
                    .contains(&((*path).to_owned(), entry.key.clone()));
                self.report_unless(used, kind, entry);
            }
        }
    }

    fn report_unless(&mut self, used: bool, kind: &str, entry: &Entry) {
        if !used {
            self.problems.add(
                &entry.place,
                format!("nothing refers to the {kind} `{}`", entry.key),
                "refer to it, or remove it",
            );
        }
    }

    fn put_components(&mut self, root: &mut Node) {
        let Value::Map(entries) = &mut root.value else {
            return;
        };
        let Some(components) = entries.iter_mut().find(|entry| entry.key == "components") else {
            return;
        };
        let Value::Map(sections) = &mut components.value.value else {
            return;
        };
        for ((section, name), component) in std::mem::take(&mut self.components) {
            let place = component.node.place.clone();
            let entry = Entry {
                key: name,
                place: place.clone(),
                value: component.node,
            };
            match sections.iter_mut().find(|known| known.key == section) {
                Some(known) => {
                    if let Value::Map(known) = &mut known.value.value {
                        known.push(entry);
                    }
                }
                None => sections.push(Entry {
                    key: section,
                    place: place.clone(),
                    value: Node {
                        place,
                        value: Value::Map(vec![entry]),
                    },
                }),
            }
        }
    }
}

/// The section that a file fills: the name of its folder, or its own without the ending.
fn section_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

/// A relative path from the folder of a file, both within the document's folder.
fn relative_to(file: &str, path: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

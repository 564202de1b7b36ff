//! Joins the files: references between them become references to components.
//!
//! A path item takes the place of the reference to it. Every other target becomes a component:
//! `schemas/quota.yaml#/Quota` becomes `#/components/schemas/Quota`.

use std::collections::{BTreeMap, BTreeSet};

use super::load::{NotUtf8, ROOT, Sources};
use super::node::{Entry, Node, Value};
use super::pointer::unescape;
use super::reference::{FileSet, Key, MAX_CHAIN, SECTIONS, section_of};
use super::tree::Document;
use super::{version, yaml};
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Profile;

/// Joins the files into one tree.
///
/// Beside it are the problems that do not keep the checks from looking at it.
pub(super) fn join(
    sources: &Sources,
    profile: Profile,
) -> Result<(Document, Diagnostics), Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut files = BTreeMap::new();
    let mut unreadable = BTreeSet::new();
    for (path, why) in &sources.unreadable {
        report_not_utf8(&sources.shown(path), why, &mut problems);
        unreadable.insert(path.as_str());
    }
    for (path, text) in &sources.files {
        match yaml::parse(&sources.shown(path), text, &mut problems) {
            Some(node) => drop(files.insert(path.as_str(), node)),
            None => drop(unreadable.insert(path.as_str())),
        }
    }
    let Some(root) = files.get(ROOT) else {
        if !unreadable.contains(ROOT) {
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
    let mut found = Diagnostics::default();
    if !version::check(root, &profile, &mut found) {
        problems.extend(found);
        return Err(problems);
    }
    let mut joiner = Joiner {
        files: FileSet::new(&files, unreadable, problems),
        components: BTreeMap::new(),
        waiting: Vec::new(),
        chain: Vec::new(),
    };
    let mut root = joiner.root(root);
    joiner.collect_components();
    joiner.files.tell_unknown();
    // What leads nowhere also leaves unused what it should have led to.
    if joiner.files.problems.problems() > 0 {
        joiner.files.problems.extend(found);
        return Err(joiner.files.problems);
    }
    let known = |key: &Key| joiner.components.contains_key(key);
    joiner.files.report_unused(profile.unused, known);
    joiner.put_components(&mut root);
    found.extend(joiner.files.problems);
    let document = Document {
        root,
        profile,
        warnings: Diagnostics::default(),
    };
    Ok((document, found))
}

/// A file that is no text is one problem, at the first byte that does not fit.
fn report_not_utf8(shown: &str, why: &NotUtf8, problems: &mut Diagnostics) {
    let place = Place {
        file: shown.into(),
        line: why.line,
        column: why.column,
    };
    problems.add(
        &place,
        format!(
            "the file is not UTF-8: byte 0x{:02X} at offset {}",
            why.byte, why.offset
        ),
        "save it as UTF-8",
    );
}

/// A component: its file, and the joined node.
struct Component {
    file: String,
    node: Node,
}

struct Joiner<'a> {
    files: FileSet<'a>,
    components: BTreeMap<Key, Component>,
    /// Components that are referred to and not walked yet: their key, file and node.
    waiting: Vec<(Key, String, &'a Node)>,
    /// The references that led to the path item being walked.
    chain: Vec<String>,
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
                value: match entry.key.as_str() {
                    "paths" => self.paths(&entry.value),
                    // An extension is no component either.
                    key if key.starts_with("x-") => self.path_item(ROOT, &entry.value),
                    _ => self.walk(ROOT, &entry.value, false),
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
            value: Value::Map(entries.into()),
        }
    }

    fn paths(&mut self, paths: &'a Node) -> Node {
        let mut entries = Vec::new();
        for entry in paths.entries() {
            self.report_other_path(entry);
            entries.push(Entry {
                key: entry.key.clone(),
                place: entry.place.clone(),
                value: self.path_item(ROOT, &entry.value),
            });
        }
        Node {
            place: paths.place.clone(),
            value: Value::Map(entries.into()),
        }
    }

    /// A path of the index must refer to its own path item. No other check would find a mistake.
    fn report_other_path(&mut self, entry: &Entry) {
        let Some(pointer) = entry.value.reference().and_then(|it| it.split_once('#')) else {
            return;
        };
        let named = unescape(pointer.1.trim_start_matches('/'));
        if named.starts_with('/') && named != entry.key {
            self.files.problems.add(
                &entry.value.place,
                format!(
                    "the path `{}` refers to the path item of `{named}`",
                    entry.key
                ),
                "refer to the path item of the same path",
            );
        }
    }

    /// A path item replaces the reference to it, since OpenAPI 3.0 has no component for path items.
    fn path_item(&mut self, file: &str, item: &'a Node) -> Node {
        let Some(reference) = item.reference() else {
            return self.walk(file, item, false);
        };
        let Some((target_file, target)) = self.files.find(file, reference, item) else {
            return item.clone();
        };
        if self.chain.iter().any(|earlier| earlier == reference) {
            self.files.problems.add(
                &item.place,
                format!("the reference `{reference}` leads back to itself"),
                "make one of the references lead to an object",
            );
            return item.clone();
        }
        if self.chain.len() == MAX_CHAIN {
            self.files.report_chain(&item.place, reference);
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
                if let Some(joined) = self.component(file, node)
                    && let Some(reference) = entries.value_mut("$ref")
                {
                    reference.value = Value::Text(joined);
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
        let (target_file, target) = self.files.find(file, reference, node)?;
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer);
        let parts: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
        let (section, name) = match parts.as_slice() {
            ["components", section, name] if target_file == ROOT => (*section, *name),
            [name] if target_file != ROOT => (section_of(&target_file), *name),
            _ => ("", ""),
        };
        if !SECTIONS.contains(&section) {
            self.files.problems.add(
                &node.place,
                format!("the reference `{reference}` names no component"),
                "refer to `schemas/<file>.yaml#/<Name>`, `responses.yaml#/<Name>` or \
                 `parameters.yaml#/<Name>`",
            );
            return None;
        }
        let key = (section.to_owned(), unescape(name));
        match self.components.get(&key) {
            Some(known) if known.file != target_file => self.files.problems.add(
                &node.place,
                format!("`{name}` is defined in {} and in {target_file}", known.file),
                "rename one of the two: all files share one list of components",
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

    fn collect_components(&mut self) {
        while let Some((key, file, target)) = self.waiting.pop() {
            let joined = self.walk(&file, target, false);
            self.files.report_circle(&key.1, &file, target);
            if let Some(component) = self.components.get_mut(&key) {
                component.node = joined;
            }
        }
    }

    fn put_components(&mut self, root: &mut Node) {
        let Value::Map(entries) = &mut root.value else {
            return;
        };
        let Some(Value::Map(sections)) = entries
            .value_mut("components")
            .map(|components| &mut components.value)
        else {
            return;
        };
        let mut joined: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for ((section, name), component) in std::mem::take(&mut self.components) {
            joined.entry(section).or_default().push(Entry {
                key: name,
                place: component.node.place.clone(),
                value: component.node,
            });
        }
        for (key, entries) in joined {
            let place = entries
                .first()
                .map_or(&root.place, |entry| &entry.place)
                .clone();
            sections.push(Entry {
                key,
                place: place.clone(),
                value: Node {
                    place,
                    value: Value::Map(entries.into()),
                },
            });
        }
    }
}

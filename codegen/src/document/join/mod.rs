//! Joins the files: references between them become references to components.
//!
//! A path item takes the place of the reference to it. Every other target becomes a component:
//! `schemas/quota.yaml#/Quota` becomes `#/components/schemas/Quota`.

mod components;
mod spot;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Place};
use crate::document::load::{NotUtf8, Sources};
use crate::document::node::{Entry, Node, Value};
use crate::document::pointer::unescape;
use crate::document::reference::{FileSet, Key, MAX_CHAIN, SECTIONS};
use crate::document::tree::Document;
use crate::document::{parse, version};
use crate::profile::Profile;
use spot::Spot;

/// The joined tree, and what was found on the way.
pub(super) struct Joined {
    pub(super) document: Document,
    pub(super) found: Diagnostics,
    /// Where references stand that lead nowhere. What else is wrong there is a consequence.
    pub(super) broken: BTreeSet<Place>,
}

/// Joins the files into one tree.
///
/// # Errors
///
/// What keeps all other checks from looking at it: a root file that cannot be read, another version
/// of OpenAPI, a path item that is not there, references in a circle.
pub(super) fn join(sources: &Sources, profile: Profile) -> Result<Joined, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut files = BTreeMap::new();
    let mut unreadable = BTreeSet::new();
    for (path, why) in &sources.unreadable {
        report_not_utf8(&sources.shown(path), why, &mut problems);
        unreadable.insert(path.as_str());
    }
    for file in parse::parse(sources, profile) {
        problems.extend(file.problems);
        match file.node {
            Some(node) => drop(files.insert(file.path, node)),
            None => drop(unreadable.insert(file.path)),
        }
    }
    let Some(root) = files.get(sources.root.as_str()) else {
        if !unreadable.contains(sources.root.as_str()) {
            let place = Place {
                file: sources.shown(&sources.root).into(),
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
        profile,
        files: FileSet::new(&files, &sources.root, unreadable, problems),
        components: BTreeMap::new(),
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        waiting: Vec::new(),
        chain: Vec::new(),
    };
    joiner.reserve_names(root);
    let mut root = joiner.root(root);
    joiner.collect_components();
    joiner.files.tell_unknown();
    found.extend(std::mem::take(&mut joiner.files.problems));
    if joiner.files.ends {
        return Err(found);
    }
    // What leads nowhere also leaves unused what it should have led to.
    if found.problems() == 0 {
        let known = |key: &Key| joiner.components.contains_key(key);
        joiner.files.report_unused(profile.unused, known);
        found.extend(std::mem::take(&mut joiner.files.problems));
    }
    joiner.put_components(&mut root);
    let document = Document {
        root,
        profile,
        warnings: Diagnostics::default(),
        patterns: BTreeMap::new(),
    };
    Ok(Joined {
        document,
        found,
        broken: joiner.files.broken,
    })
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
    profile: Profile,
    files: FileSet<'a>,
    /// The component that each reference stands for, by section, file and pointer.
    names: BTreeMap<(String, String, String), String>,
    /// The components whose names are taken.
    taken: BTreeSet<Key>,
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
                    key if key.starts_with("x-") => self.path_item(self.files.root, &entry.value),
                    key => self.walk(self.files.root, &entry.value, Spot::below(key)),
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
                        .filter(|section| {
                            let is_filled = !section.value.entries().is_empty();
                            !(is_filled && SECTIONS.contains(&section.key.as_str()))
                        })
                        .map(|section| match section.key.as_str() {
                            "securitySchemes" => self.schemes(section),
                            _ => section.clone(),
                        })
                        .collect(),
                ),
            },
        });
        Node {
            place: root.place.clone(),
            value: Value::Map(entries.into()),
        }
    }

    /// The security schemes. Requirements name them by their keys here, so each takes the place of the
    /// reference to it.
    fn schemes(&mut self, section: &'a Entry) -> Entry {
        let entries = section.value.entries().iter();
        let entries: Vec<Entry> = entries
            .map(|entry| {
                let root = self.files.root;
                self.files.report_circle(&entry.key, root, &entry.value);
                Entry {
                    value: self.scheme(root, &entry.value, 0).clone(),
                    ..entry.clone()
                }
            })
            .collect();
        Entry {
            value: Node {
                place: section.value.place.clone(),
                value: match section.value.value {
                    Value::Map(_) => Value::Map(entries.into()),
                    ref other => other.clone(),
                },
            },
            ..section.clone()
        }
    }

    fn scheme(&mut self, file: &str, node: &'a Node, hops: usize) -> &'a Node {
        let Some(reference) = node.reference().filter(|_| hops < MAX_CHAIN) else {
            return node;
        };
        match self.files.find(file, reference, node) {
            Some((file, target)) => self.scheme(&file, target, hops + 1),
            None => node,
        }
    }

    fn paths(&mut self, paths: &'a Node) -> Node {
        let mut entries = Vec::new();
        for entry in paths.entries() {
            self.report_other_path(entry);
            entries.push(Entry {
                key: entry.key.clone(),
                place: entry.place.clone(),
                value: self.path_item(self.files.root, &entry.value),
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
            return self.walk(file, item, Spot::Object(""));
        };
        let Some((target_file, target)) = self.files.find(file, reference, item) else {
            // What the operations were, nobody knows.
            self.files.ends = true;
            return item.clone();
        };
        if self.chain.iter().any(|earlier| earlier == reference) {
            self.files.problems.add(
                &item.place,
                format!("the reference `{reference}` leads back to itself"),
                "make one of the references lead to an object",
            );
            self.files.ends = true;
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

    /// Rewrites the references below a node.
    fn walk(&mut self, file: &str, node: &'a Node, spot: Spot) -> Node {
        let value = match (&node.value, spot) {
            (_, Spot::Data) => node.value.clone(),
            (Value::List(items), _) => {
                let inner = match spot {
                    Spot::List(section) => Spot::Object(section),
                    _ => Spot::Object(""),
                };
                let items = items.iter().map(|item| self.walk(file, item, inner));
                Value::List(items.collect())
            }
            (Value::Map(entries), Spot::Mapping) => {
                let entries = entries.iter().map(|entry| Entry {
                    value: self.mapped(file, &entry.value),
                    ..entry.clone()
                });
                Value::Map(entries.collect())
            }
            (Value::Map(entries), Spot::Object(_)) if node.reference().is_some() => {
                let mut entries = entries.clone();
                if let Some(joined) = self.component(file, node, spot.section())
                    && let Some(reference) = entries.value_mut("$ref")
                {
                    reference.value = Value::Text(joined);
                }
                Value::Map(entries)
            }
            (Value::Map(entries), _) => {
                let inner = |key: &str| match spot {
                    Spot::Map(section) => Spot::Object(section),
                    // The key of a callback is an address.
                    Spot::Object("callbacks") => Spot::Object(""),
                    Spot::Object("examples") => Spot::Data,
                    _ => Spot::below(key),
                };
                let entries = entries.iter().map(|entry| Entry {
                    key: entry.key.clone(),
                    place: entry.place.clone(),
                    value: self.walk(file, &entry.value, inner(&entry.key)),
                });
                Value::Map(entries.collect())
            }
            (other, _) => other.clone(),
        };
        Node {
            place: node.place.clone(),
            value,
        }
    }
}

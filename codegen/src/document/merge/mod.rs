//! Merges the members of `allOf`, so that later stages see one schema.
//!
//! A single reference stays, since it only adds a description to a named type. Everything else becomes a
//! schema that has what all members ask for; where two of them ask for what excludes the other, that
//! is a problem at its place.

mod combine;

use std::collections::BTreeMap;

use super::node::{Entry, Node, Value};
use super::pointer::component_name;
use crate::diagnostic::{Diagnostics, Place};

/// The keys that only describe the schema that they stand on, and are not asked of values.
const DESCRIBING: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// How many members may lie inside one another. Documents have a few levels.
const MAX_DEPTH: usize = 64;

/// Merges every `allOf` below the root of a joined document.
pub(super) fn merge(root: &mut Node, problems: &mut Diagnostics) {
    if !needs_merging(root, false) {
        return;
    }
    let components = root
        .get("components")
        .and_then(|it| it.get("schemas"))
        .cloned();
    let mut merger = Merger {
        components: components.as_ref(),
        merged: BTreeMap::new(),
        open: Vec::new(),
        used: Vec::new(),
        inside: Vec::new(),
        problems,
    };
    merger.walk(root, false);
}

/// Whether a node below, or this one, is a schema to merge. `names` says that its keys are names.
fn needs_merging(node: &Node, names: bool) -> bool {
    match &node.value {
        Value::List(items) => items.iter().any(|item| needs_merging(item, false)),
        Value::Map(entries) => {
            (!names && is_mergeable(node))
                || entries.iter().any(|entry| {
                    is_schema_key(entry, names)
                        && needs_merging(&entry.value, holds_names(entry, names))
                })
        }
        _ => false,
    }
}

/// Whether the value of a key may hold schemas. Examples and extensions are data.
fn is_schema_key(entry: &Entry, names: bool) -> bool {
    let is_data = matches!(
        entry.key.as_str(),
        "default" | "enum" | "example" | "examples"
    );
    names || !(is_data || entry.key.starts_with("x-"))
}

/// Whether the keys of a value are names.
fn holds_names(entry: &Entry, names: bool) -> bool {
    !names
        && matches!(
            entry.key.as_str(),
            "properties" | "schemas" | "mapping" | "responses"
        )
}

/// Whether a schema has members to merge, or a choice with something beside it that members lack.
fn is_mergeable(schema: &Node) -> bool {
    match schema.get("allOf") {
        Some(members) => match members.items() {
            [only] => only.reference().is_none() || has_own_demands(schema, "allOf"),
            _ => true,
        },
        None => ["oneOf", "anyOf"].iter().any(|key| {
            schema.get(key).is_some_and(|it| !it.items().is_empty()) && has_own_demands(schema, key)
        }),
    }
}

/// Whether keys beside `allOf` or a choice ask something of values.
fn has_own_demands(schema: &Node, choice: &str) -> bool {
    let mut keys = schema.entries().iter().map(|entry| entry.key.as_str());
    keys.any(|key| {
        key != choice
            && key != "discriminator"
            && !DESCRIBING.contains(&key)
            && !key.starts_with("x-")
    })
}

struct Merger<'a, 'p> {
    /// The components as they are written.
    components: Option<&'a Node>,
    /// The components that are merged already, by name, with the names of those that went into them.
    merged: BTreeMap<String, (Node, Vec<String>)>,
    /// The components that are being merged, the outermost first.
    open: Vec<String>,
    /// The components that went into the schema that is being merged.
    used: Vec<String>,
    /// The components that went into the schemas around the one that is looked at.
    inside: Vec<String>,
    problems: &'p mut Diagnostics,
}

impl Merger<'_, '_> {
    fn walk(&mut self, node: &mut Node, names: bool) {
        let around = self.inside.len();
        if !names && is_mergeable(node) {
            *node = self.merged_here(node);
        }
        match &mut node.value {
            Value::List(items) => items.iter_mut().for_each(|item| self.walk(item, false)),
            Value::Map(entries) => {
                let inside: Vec<Option<bool>> = entries
                    .iter()
                    .map(|entry| is_schema_key(entry, names).then(|| holds_names(entry, names)))
                    .collect();
                for (value, inside) in entries.values_mut().zip(inside) {
                    if let Some(names) = inside {
                        self.walk(value, names);
                    }
                }
            }
            _ => {}
        }
        self.inside.truncate(around);
    }

    /// The same for a schema whose properties are merged next. A component that is in one of them again
    /// would be written out without end.
    fn merged_here(&mut self, schema: &Node) -> Node {
        self.used.clear();
        let merged = self.merged(schema);
        let again = self.used.iter().find(|name| self.inside.contains(name));
        let Some(name) = again else {
            self.inside.append(&mut self.used);
            return merged;
        };
        self.problems.add(
            &schema.place,
            format!("a schema that is made of `{name}` is part of `{name}`"),
            "make it a component of its own, and refer to that",
        );
        without(schema, &["allOf", "anyOf", "oneOf"])
    }

    /// A schema with the demands of all of its members. Its properties are merged later.
    fn merged(&mut self, schema: &Node) -> Node {
        if self.open.len() > MAX_DEPTH {
            self.problems.add(
                &schema.place,
                format!("`allOf` is nested more than {MAX_DEPTH} levels deep here"),
                "write out the properties of the members",
            );
            return plain(schema);
        }
        let Some(members) = schema.get("allOf") else {
            return self.beside_choice(schema);
        };
        // A type says nothing that the named one does not, which keeps its name.
        if let [only] = members.items()
            && only.reference().is_some()
            && !has_own_demands(&without(schema, &["type"]), "allOf")
        {
            return without(schema, &["type"]);
        }
        let mut all: Option<Node> = None;
        for member in members.items() {
            let Some(member) = self.member(member) else {
                continue;
            };
            all = Some(match all {
                None => member,
                Some(earlier) => combine::both(earlier, member, self.problems),
            });
        }
        let own = without(schema, &["allOf"]);
        let merged = match all {
            None => own,
            Some(all) => combine::described(all, own, self.problems),
        };
        self.beside_choice(&merged)
    }

    /// What a member asks, references followed.
    fn member(&mut self, member: &Node) -> Option<Node> {
        let Some(reference) = member.reference() else {
            return Some(
                match is_mergeable(member) || member.get("allOf").is_some() {
                    true => self.within(&member.place, String::new(), |it| it.merged(member))?,
                    false => member.clone(),
                },
            );
        };
        let name = component_name(reference).to_owned();
        if let Some((known, used)) = self.merged.get(&name) {
            self.used.extend(used.iter().cloned());
            return Some(known.clone());
        }
        let earlier = std::mem::take(&mut self.used);
        let merged = self.component(&member.place, &name);
        self.used.push(name.clone());
        let used = std::mem::replace(&mut self.used, earlier);
        self.used.extend(used.iter().cloned());
        let merged = merged?;
        // What describes the component does not describe what is made of it.
        let merged = without(&merged, &["discriminator", "title", "externalDocs", "xml"]);
        self.merged.insert(name, (merged.clone(), used));
        Some(merged)
    }

    /// A component with the demands of all of its members.
    fn component(&mut self, place: &Place, name: &str) -> Option<Node> {
        let target = self.components?.get(&super::pointer::unescape(name))?;
        self.within(place, name.to_owned(), |it| {
            match target.reference().is_some() {
                true => it.member(target),
                false if target.get("allOf").is_some() || is_mergeable(target) => {
                    Some(it.merged(target))
                }
                false => Some(target.clone()),
            }
        })?
    }

    /// Works on a component, unless that is being done already.
    fn within<T>(
        &mut self,
        place: &Place,
        name: String,
        work: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if !name.is_empty() && self.open.contains(&name) {
            self.problems.add(
                place,
                format!("`allOf` leads back to `{name}`, of which it is a member"),
                "remove one of the references",
            );
            return None;
        }
        self.open.push(name);
        let done = work(self);
        self.open.pop();
        Some(done)
    }

    /// Puts what stands beside a choice into each of its members.
    fn beside_choice(&mut self, schema: &Node) -> Node {
        let Some(key) = ["oneOf", "anyOf"]
            .into_iter()
            .find(|key| schema.get(key).is_some_and(|it| !it.items().is_empty()))
        else {
            return schema.clone();
        };
        if schema.get("oneOf").is_some() && schema.get("anyOf").is_some() {
            if let Some(entry) = schema.entry("anyOf") {
                self.problems.add(
                    &entry.place,
                    "`anyOf` stands beside `oneOf`",
                    "make one of the two a component, and write it as a property or a member",
                );
            }
            return without(schema, &["anyOf"]);
        }
        let members = schema.get(key).map_or(&[][..], Node::items);
        // Which properties are there together is a condition that no type can have.
        if members.iter().all(is_condition) {
            if let Some(entry) = schema.entry(key) {
                self.problems.warn(
                    &entry.place,
                    format!("nothing checks `{key}` of conditions"),
                    "describe it in the description",
                );
            }
            return without(schema, &[key]);
        }
        if !has_own_demands(schema, key) {
            return schema.clone();
        }
        let base: Vec<Entry> = schema
            .entries()
            .iter()
            .filter(|entry| {
                let name = entry.key.as_str();
                name != key
                    && name != "discriminator"
                    && !DESCRIBING.contains(&name)
                    && !name.starts_with("x-")
            })
            .cloned()
            .collect();
        let only_type = base.iter().all(|entry| entry.key == "type");
        let base = Node {
            place: schema.place.clone(),
            value: Value::Map(base.into()),
        };
        let mut made = Vec::new();
        for member in members {
            // A type alone is what the members have anyway, and they keep their names.
            if only_type {
                made.push(member.clone());
                continue;
            }
            let name = member.reference().map(component_name).map(str::to_owned);
            let Some(own) = self.member(member) else {
                continue;
            };
            let mut both = combine::both(base.clone(), own, self.problems);
            both.place = member.place.clone();
            if let (Some(name), Value::Map(entries)) = (name, &mut both.value)
                && entries.entry("title").is_none()
            {
                entries.push(Entry {
                    key: "title".to_owned(),
                    place: member.place.clone(),
                    value: Node {
                        place: member.place.clone(),
                        value: Value::Text(name),
                    },
                });
            }
            made.push(both);
        }
        let entries = schema.entries().iter().filter(|entry| {
            let name = entry.key.as_str();
            name == key
                || name == "discriminator"
                || DESCRIBING.contains(&name)
                || name.starts_with("x-")
        });
        let entries: Vec<Entry> = entries
            .map(|entry| match entry.key == key {
                true => Entry {
                    value: Node {
                        place: entry.value.place.clone(),
                        value: Value::List(std::mem::take(&mut made)),
                    },
                    ..entry.clone()
                },
                false => entry.clone(),
            })
            .collect();
        Node {
            place: schema.place.clone(),
            value: Value::Map(entries.into()),
        }
    }
}

/// Whether a member only says which properties are there.
fn is_condition(member: &Node) -> bool {
    let entries = member.entries();
    let says = |key: &str| matches!(key, "required" | "not" | "title" | "description");
    entries
        .iter()
        .any(|it| matches!(it.key.as_str(), "required" | "not"))
        && entries.iter().all(|entry| says(&entry.key))
}

/// A schema without its members, where they cannot be merged.
fn plain(schema: &Node) -> Node {
    without(schema, &["allOf"])
}

/// A mapping without some of its keys.
fn without(node: &Node, keys: &[&str]) -> Node {
    let entries = node.entries().iter();
    let kept = entries.filter(|entry| !keys.contains(&entry.key.as_str()));
    Node {
        place: node.place.clone(),
        value: Value::Map(kept.cloned().collect()),
    }
}

//! Makes components of what references lead to, and gives each a name.

use std::collections::BTreeMap;

use super::spot::Spot;
use super::{Component, Joiner};
use crate::document::node::{Entry, Node, Value};
use crate::document::pointer::{escape, unescape};
use crate::document::reference::{Key, SECTIONS, section_of};
use crate::profile::Level;

impl<'a> Joiner<'a> {
    /// Turns a reference into that of a component, and notes that the component is needed.
    pub(super) fn component(
        &mut self,
        file: &str,
        node: &'a Node,
        section: &'static str,
    ) -> Option<String> {
        let reference = node.reference()?;
        let joined = self.component_of(file, reference, node, section);
        if joined.is_none() {
            self.files.note_broken(node);
        }
        joined
    }

    /// The schema that a value of a discriminator stands for: a reference, or the name of a component.
    pub(super) fn mapped(&mut self, file: &str, node: &'a Node) -> Node {
        let Some(text) = node.text() else {
            return node.clone();
        };
        let is_name =
            !text.contains(['#', '/']) && !text.ends_with(".yaml") && !text.ends_with(".json");
        let reference = match is_name {
            true => format!("#/components/schemas/{text}"),
            false => text.to_owned(),
        };
        let file = if is_name {
            self.files.root.to_owned()
        } else {
            file.to_owned()
        };
        let joined = self.component_of(&file, &reference, node, "schemas");
        Node {
            place: node.place.clone(),
            value: joined.map_or_else(|| node.value.clone(), Value::Text),
        }
    }

    fn component_of(
        &mut self,
        file: &str,
        reference: &str,
        node: &Node,
        expected: &'static str,
    ) -> Option<String> {
        let (target_file, target) = self.files.find(file, reference, node)?;
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer);
        let parts: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let is_root = target_file == self.files.root;
        let is_exact = self.profile.exact_references == Level::Refuse;
        let (section, name) = match parts.as_slice() {
            ["components", section, name] if is_root || !is_exact => (*section, (*name).to_owned()),
            [name] if !is_root && SECTIONS.contains(&section_of(&target_file)) => {
                (section_of(&target_file), (*name).to_owned())
            }
            parts if !is_exact => (expected, made_name(&target_file, parts)),
            _ => ("", String::new()),
        };
        let Some(section) = SECTIONS.into_iter().find(|it| *it == section) else {
            self.files.problems.add(
                &node.place,
                format!("the reference `{reference}` names no component"),
                "refer to `#/components/<section>/<Name>`",
            );
            return None;
        };
        let origin = (section.to_owned(), target_file.clone(), parts.join("/"));
        if let Some(known) = self.names.get(&origin) {
            let key = (section.to_owned(), known.clone());
            let joined = format!("#/components/{section}/{}", escape(known));
            self.need(key, &target_file, target);
            return Some(joined);
        }
        let mut key = (section.to_owned(), name.clone());
        if is_exact && self.taken.contains(&key) {
            let known = self.components.get(&key);
            let file = known.map_or(self.files.root, |known| &known.file);
            self.files.problems.add(
                &node.place,
                format!("`{name}` is defined in {file} and in {target_file}"),
                "rename one of the two: all files share one list of components",
            );
            return None;
        }
        let mut number = 1;
        while !self.taken.insert(key.clone()) {
            number += 1;
            key.1 = format!("{name}{number}");
        }
        self.names.insert(origin, key.1.clone());
        let joined = format!("#/components/{section}/{}", escape(&key.1));
        self.need(key, &target_file, target);
        Some(joined)
    }

    /// Notes that a component is needed.
    fn need(&mut self, key: Key, file: &str, target: &'a Node) {
        if self.components.contains_key(&key) {
            return;
        }
        let component = Component {
            file: file.to_owned(),
            node: target.clone(),
        };
        self.components.insert(key.clone(), component);
        self.waiting.push((key, file.to_owned(), target));
    }

    /// The components of the root keep their names, whatever those of other files are called.
    pub(super) fn reserve_names(&mut self, root: &Node) {
        let root_file = self.files.root;
        let sections = root.get("components").map_or(&[][..], Node::entries);
        for section in sections
            .iter()
            .filter(|it| SECTIONS.contains(&it.key.as_str()))
        {
            for entry in section.value.entries() {
                let pointer = format!("components/{}/{}", section.key, entry.key);
                let origin = (section.key.clone(), root_file.to_owned(), pointer);
                self.names.insert(origin, entry.key.clone());
                self.taken.insert((section.key.clone(), entry.key.clone()));
            }
        }
    }

    pub(super) fn collect_components(&mut self) {
        while let Some((key, file, target)) = self.waiting.pop() {
            let section = SECTIONS.into_iter().find(|section| *section == key.0);
            let joined = self.walk(&file, target, Spot::Object(section.unwrap_or_default()));
            self.files.report_circle(&key.1, &file, target);
            if let Some(component) = self.components.get_mut(&key) {
                component.node = joined;
            }
        }
    }

    pub(super) fn put_components(&mut self, root: &mut Node) {
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
            let value = Node {
                place: place.clone(),
                value: Value::Map(entries.into()),
            };
            match sections.value_mut(&key) {
                Some(empty) => *empty = value,
                None => sections.push(Entry { key, place, value }),
            }
        }
    }
}

/// A name for what a reference leads to that is no component: the words of its pointer, or of its file.
fn made_name(file: &str, parts: &[&str]) -> String {
    let words = match parts {
        ["components", _, rest @ ..] => rest,
        parts => parts,
    };
    let words: Vec<&str> = words
        .iter()
        .copied()
        .filter(|it| *it != "properties")
        .collect();
    let stem = file.rsplit('/').next().unwrap_or(file);
    let stem = stem.split('.').next().unwrap_or(stem);
    let name = if words.is_empty() {
        stem.to_owned()
    } else {
        words.join("_")
    };
    let letter = |letter: char| {
        if letter.is_alphanumeric() {
            letter
        } else {
            '_'
        }
    };
    name.chars().map(letter).collect()
}

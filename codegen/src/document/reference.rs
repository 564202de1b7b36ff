//! Follows a reference to what it names, across the files of the document.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Entry, Node};
use super::pointer::{decode, unescape};
use super::repeated::Repeated;
use super::suggest::correct;
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Level;

/// The sections of components that files may fill, by the name of the file or its folder.
pub(super) const SECTIONS: [&str; 8] = [
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
];

/// How many references may lead from one to the next before one leads to an object. Each is followed
/// again wherever the first is used.
pub(super) const MAX_CHAIN: usize = 32;

/// Section and name of a component.
pub(super) type Key = (String, String);

/// The files, what was found in them, and what was not.
pub(super) struct FileSet<'a> {
    nodes: &'a BTreeMap<&'a str, Node>,
    /// The path of the root file.
    pub(super) root: &'a str,
    /// The files that are there and could not be read. What leads into them is not their fault.
    unreadable: BTreeSet<&'a str>,
    /// Where references stand that lead nowhere. What else is wrong there is a consequence.
    pub(super) broken: BTreeSet<Place>,
    /// Whether something is so wrong that all else could be a consequence.
    pub(super) ends: bool,
    /// References that lead nowhere.
    unknown: Repeated,
    /// Every file and top-level key that a reference led to.
    found: BTreeSet<(String, String)>,
    /// The problems of references, and those that the joining adds.
    pub(super) problems: Diagnostics,
}

impl<'a> FileSet<'a> {
    pub(super) fn new(
        nodes: &'a BTreeMap<&'a str, Node>,
        root: &'a str,
        unreadable: BTreeSet<&'a str>,
        problems: Diagnostics,
    ) -> Self {
        Self {
            nodes,
            root,
            broken: BTreeSet::new(),
            ends: false,
            unreadable,
            unknown: Repeated::default(),
            found: BTreeSet::new(),
            problems,
        }
    }

    /// The node that a reference names, and its file.
    pub(super) fn find(
        &mut self,
        file: &str,
        reference: &str,
        from: &Node,
    ) -> Option<(String, &'a Node)> {
        let found = self.look_up(file, reference, from);
        if found.is_none() {
            self.note_broken(from);
        }
        found
    }

    /// Notes a reference that leads nowhere.
    pub(super) fn note_broken(&mut self, from: &Node) {
        self.broken.insert(from.place.clone());
        let key = from.entry("$ref");
        self.broken.extend(key.map(|entry| entry.place.clone()));
    }

    fn look_up(&mut self, file: &str, reference: &str, from: &Node) -> Option<(String, &'a Node)> {
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
        let Some(mut node) = self.nodes.get(target_file.as_str()) else {
            if !self.unreadable.contains(target_file.as_str()) {
                self.unknown.add(
                    &target_file,
                    None,
                    &from.place,
                    format!(
                        "the reference `{reference}` names the file {target_file}, which does not \
                         exist"
                    ),
                    correct(
                        &target_file,
                        self.nodes.keys().copied(),
                        "add the file; a path is relative to the folder of its file",
                    ),
                );
            }
            return None;
        };
        if let Some(first) = pointer.split('/').nth(1) {
            self.found.insert((target_file.clone(), unescape(first)));
        }
        let mut walked = format!("{target_file}#");
        for part in pointer.split('/').skip(1) {
            walked = format!("{walked}/{part}");
            let part = unescape(part);
            let next = match part.parse::<usize>() {
                Ok(index) if !node.items().is_empty() => node.items().get(index),
                _ => node.get(&part).or_else(|| node.get(&decode(&part))),
            };
            match next {
                Some(next) => node = next,
                None => {
                    let known = node.entries().iter().map(|entry| entry.key.as_str());
                    self.unknown.add(
                        &walked,
                        None,
                        &from.place,
                        format!(
                            "the reference `{reference}` does not resolve: {target_file} has no \
                             `{part}`"
                        ),
                        correct(&part, known, "define it"),
                    );
                    return None;
                }
            }
        }
        Some((target_file, node))
    }

    /// Tells of the references that lead nowhere.
    pub(super) fn tell_unknown(&mut self) {
        std::mem::take(&mut self.unknown).tell(&mut self.problems);
    }

    /// A component that is nothing but a reference may lead to another, but not in a circle.
    pub(super) fn report_circle(&mut self, name: &str, file: &str, start: &'a Node) {
        let (mut file, mut node) = (file.to_owned(), start);
        let mut seen: Vec<&Place> = Vec::new();
        while let Some(reference) = node.reference() {
            if seen.contains(&&node.place) {
                self.problems.add(
                    &start.place,
                    format!("`{name}` refers to itself in a circle"),
                    "make one of the references lead to an object",
                );
                self.ends = true;
                return;
            }
            if seen.len() == MAX_CHAIN {
                self.report_chain(&start.place, name);
                return;
            }
            seen.push(&node.place);
            match self.find(&file, reference, node) {
                Some((next_file, next)) => (file, node) = (next_file, next),
                None => return,
            }
        }
    }

    /// Reports a reference that leads through too many others.
    pub(super) fn report_chain(&mut self, place: &Place, name: &str) {
        self.problems.add(
            place,
            format!("`{name}` leads through more than {MAX_CHAIN} references to an object"),
            "refer to the object itself",
        );
        self.ends = true;
    }

    /// Reports definitions that nothing refers to; they would be lost silently.
    pub(super) fn report_unused(&mut self, level: Level, is_component: impl Fn(&Key) -> bool) {
        for (path, node) in self.nodes {
            let section = section_of(path);
            if *path == self.root {
                let sections = node.get("components").map_or(&[][..], Node::entries);
                for section in sections
                    .iter()
                    .filter(|it| SECTIONS.contains(&it.key.as_str()))
                {
                    for entry in section.value.entries() {
                        let key = (section.key.clone(), entry.key.clone());
                        let used = is_component(&key);
                        self.report_unless(used, level, "component", entry);
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
                self.report_unless(used, level, kind, entry);
            }
        }
    }

    fn report_unless(&mut self, used: bool, level: Level, kind: &str, entry: &Entry) {
        if !used {
            self.problems.tell(
                level,
                None,
                &entry.place,
                format!("nothing refers to the {kind} `{}`", entry.key),
                "refer to it, or remove it",
            );
        }
    }
}

/// The section that a file fills: the name of its folder, or its own without the ending.
pub(super) fn section_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

/// A relative path from the folder of a file, as a path from the document's folder.
pub(super) fn relative_to(file: &str, path: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_none_or(|last| *last == "..") => parts.push(".."),
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

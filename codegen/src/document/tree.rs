//! The document as one tree, in which every reference leads to a component.

use std::collections::BTreeMap;

use super::node::{Node, Value};
use super::pointer::unescape;
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Profile;

/// The whole document as one tree: every reference points to `#/components/…` and resolves.
#[derive(Clone, Debug)]
pub struct Document {
    /// The root of the tree.
    pub root: Node,
    /// The rules that it is held to.
    pub profile: Profile,
    /// The patterns that the tree has in other words, by their place, as they were written.
    pub patterns: BTreeMap<Place, String>,
    /// What was noticed and does not stop the generator.
    pub warnings: Diagnostics,
}

impl Document {
    /// The target of a reference of the joined document.
    pub fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        let Some(reference) = node.reference() else {
            return node;
        };
        let mut target = &self.root;
        for part in reference.trim_start_matches("#/").split('/') {
            match target.get(&unescape(part)) {
                Some(next) => target = next,
                None => return node,
            }
        }
        target
    }

    /// The document as one JSON text, for tools of other languages.
    pub fn bundle(&self) -> String {
        let mut text = match self.patterns.is_empty() {
            true => serde_json::to_string_pretty(&self.root),
            false => {
                let mut root = self.root.clone();
                restore(&mut root, &self.patterns);
                serde_json::to_string_pretty(&root)
            }
        }
        .unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Writes patterns as they were.
fn restore(node: &mut Node, patterns: &BTreeMap<Place, String>) {
    match &mut node.value {
        Value::Text(text) => {
            if let Some(written) = patterns.get(&node.place) {
                text.clone_from(written);
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| restore(item, patterns)),
        Value::Map(entries) => entries
            .values_mut()
            .for_each(|value| restore(value, patterns)),
        _ => {}
    }
}

//! The document as one tree, in which every reference leads to a component.

use super::node::Node;
use super::pointer::unescape;
use crate::diagnostic::Diagnostics;
use crate::profile::Profile;

/// The whole document as one tree: every reference points to `#/components/…` and resolves.
#[derive(Clone, Debug)]
pub struct Document {
    /// The root of the tree.
    pub root: Node,
    /// The rules that it is held to.
    pub profile: Profile,
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
        let mut text = serde_json::to_string_pretty(&self.root).unwrap_or_default();
        text.push('\n');
        text
    }
}

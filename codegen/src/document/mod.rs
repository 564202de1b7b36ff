//! Owns the document from its files to one validated tree; it knows nothing of what is generated.

mod join;
mod load;
mod mapping;
mod node;
mod reference;
pub(crate) mod validate;
mod yaml;

pub use load::Sources;
pub use mapping::Mapping;
pub use node::{Entry, Node, Value};
pub use validate::instance::{Mismatch, check_instance};

use crate::diagnostic::Diagnostics;

/// The whole document as one tree: every reference points to `#/components/…` and resolves.
#[derive(Clone, Debug)]
pub struct Document {
    /// The root of the tree.
    pub root: Node,
}

impl Document {
    /// Reads the files, joins and validates them.
    ///
    /// # Errors
    ///
    /// Every problem found, in one go. Only files that are not YAML, or references that do not
    /// resolve, keep the later checks from running.
    pub fn read(sources: &Sources) -> Result<Self, Diagnostics> {
        let document = join::join(sources)?;
        validate::validate(&document).or(document)
    }

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
        let mut text = serde_json::to_string_pretty(&self.root.to_json()).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// The last part of `#/components/<section>/<name>`.
pub(crate) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Undoes the escapes of a JSON pointer.
fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

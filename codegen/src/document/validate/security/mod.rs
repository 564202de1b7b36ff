//! Checks the security schemes, their scopes, and what operations require of them.

mod requirements;
mod schemes;

use self::requirements::Requirements;
use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::tree::Document;

/// The scopes of every flow of every scheme.
pub(super) fn scopes(document: &Document) -> Vec<&str> {
    declared(document)
        .iter()
        .filter_map(|scheme| scheme.value.get("flows"))
        .flat_map(Node::entries)
        .filter_map(|flow| flow.value.get("scopes"))
        .flat_map(Node::entries)
        .map(|scope| scope.key.as_str())
        .collect()
}

/// The schemes that the document declares.
fn declared(document: &Document) -> &[Entry] {
    document
        .root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .map_or(&[][..], Node::entries)
}

/// Checks schemes and requirements.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    schemes::check(index, problems);
    let mut requirements = Requirements::new(index);
    let inherited = index.document.root.get("security");
    if let Some(security) = inherited {
        requirements.check(None, security, problems);
    }
    for operation in &index.operations {
        match operation.node.get("security") {
            Some(security) => requirements.check(Some(&operation.shown), security, problems),
            None if inherited.is_none() => operation.tell(
                index.profile().explicit_security,
                problems,
                &operation.entry.place,
                "the operation has no `security`, and the document has no default",
                "write the scheme and the scopes, or `security: []` for a public operation",
            ),
            None => {}
        }
    }
    requirements.tell(problems);
}

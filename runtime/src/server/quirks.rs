//! Where the code of a server fails over a body instead of rejecting it.

use std::collections::{BTreeMap, BTreeSet};

use super::Inspection;
use super::validation::Tree;

/// Where the code of a real server fails over a body instead of rejecting it, for stand-ins that do
/// the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerQuirks {
    crashes_on_non_object: BTreeSet<&'static str>,
    crashes_without_property: BTreeMap<&'static str, &'static str>,
}

impl ServerQuirks {
    /// The server fails over no body.
    pub fn none() -> Self {
        Self::default()
    }

    /// The operation fails with 500 over a body that is JSON but no object, because the server
    /// does not look.
    #[must_use]
    pub fn crashes_on_non_object(mut self, operation: &'static str) -> Self {
        self.crashes_on_non_object.insert(operation);
        self
    }

    /// The operation fails with 500 over an object that lacks `property`, as soon as the caller
    /// was found to have the right: the server's schema does not ask for the property, and its
    /// code counts on it.
    #[must_use]
    pub fn crashes_without_property(
        mut self,
        operation: &'static str,
        property: &'static str,
    ) -> Self {
        self.crashes_without_property.insert(operation, property);
        self
    }

    /// Whether the body of an operation is one that the server fails over. `read` gives its tree, or
    /// `None` where it is no JSON. That, and null, are rejected in other words.
    pub fn inspect<'a, R>(
        &self,
        operation: &str,
        read: impl FnOnce() -> Option<Tree<'a>>,
        failed: fn() -> R,
    ) -> Inspection<R> {
        let needs_object = self.crashes_on_non_object.contains(operation);
        let property = self.crashes_without_property.get(operation);
        if !needs_object && property.is_none() {
            return Inspection::Continue;
        }
        match read() {
            Some(tree @ Tree::Object(_)) if property.is_some_and(|it| tree.get(it).is_none()) => {
                Inspection::RejectIfAuthorized(failed())
            }
            Some(Tree::Object(_) | Tree::Null) | None => Inspection::Continue,
            Some(_) if needs_object => Inspection::Reject(failed()),
            Some(_) => Inspection::Continue,
        }
    }
}

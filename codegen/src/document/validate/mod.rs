//! The checks of a joined document. Each finds all of its problems, and none stops another.

mod access;
mod commands;
mod components;
mod examples;
mod extension_rules;
mod extensions;
mod headers;
mod index;
pub(crate) mod instance;
mod key;
pub(in crate::document) mod keys;
mod object;
mod operations;
mod pagination;
mod parameters;
mod paths;
pub(crate) mod pattern;
mod properties;
mod reasons;
mod recursion;
mod responses;
mod schemas;
mod security;
pub(crate) mod sets;
mod structure;
mod tags;
mod texts;

use crate::diagnostic::Diagnostics;
use crate::document::tree::Document;
pub(in crate::document) use components::TAKEN as TAKEN_TYPES;
pub(in crate::document) use examples::misfits;
use index::Index;
pub(in crate::document) use operations::{TAKEN as TAKEN_METHODS, is_taken_by_calls};

/// The methods that an operation can have, in the order of the output.
pub(crate) const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

/// All checks. None depends on another one.
const CHECKS: [fn(&Index<'_>, &mut Diagnostics); 19] = [
    structure::check,
    extensions::check,
    extension_rules::check,
    reasons::check,
    commands::check,
    paths::check,
    texts::check,
    operations::check,
    tags::check,
    security::check,
    parameters::check,
    responses::check,
    headers::check,
    schemas::check,
    properties::check,
    access::check,
    components::check,
    recursion::check,
    examples::check,
];

/// Runs every check.
pub(crate) fn validate(document: &Document) -> Diagnostics {
    let index = Index::of(document);
    let mut problems = Diagnostics::default();
    for check in CHECKS {
        check(&index, &mut problems);
    }
    problems
}

//! Owns the checks of a joined document: each finds all of its problems, and none stops another.

mod answers;
mod claims;
mod components;
mod examples;
mod extensions;
pub(crate) mod fit;
mod keys;
mod members;
mod nearest;
mod operations;
mod parameters;
mod paths;
mod pattern;
mod recursion;
mod schemas;
mod security;
mod shape;
mod site;
mod survey;

use super::Document;
use crate::diagnostic::Diagnostics;
use survey::Survey;

/// Every check. None relies on another having passed.
const CHECKS: [fn(&Survey<'_>, &mut Diagnostics); 13] = [
    shape::check,
    extensions::check,
    claims::check,
    paths::check,
    operations::check,
    security::check,
    parameters::check,
    answers::check,
    schemas::check,
    members::check,
    components::check,
    recursion::check,
    examples::check,
];

/// Runs every check.
pub(crate) fn validate(document: &Document) -> Diagnostics {
    let survey = Survey::of(document);
    let mut problems = Diagnostics::default();
    for check in CHECKS {
        check(&survey, &mut problems);
    }
    problems
}

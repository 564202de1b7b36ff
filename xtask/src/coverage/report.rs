//! What the comparison found: a table, and the gaps.

use std::collections::BTreeMap;
use std::fmt::Debug;

use quay_codegen::ir::{Api, Operation};

/// What the comparison found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The table and the totals.
    pub(crate) text: String,
    /// The differences that nothing explains.
    pub(crate) gaps: Vec<String>,
    /// How many promised operations are in the document, have recordings, are published, are in
    /// the sandbox.
    pub(crate) found: [usize; 4],
    /// How many operations differ from the reference in a way that the document explains, by key.
    pub(crate) explained: BTreeMap<&'static str, usize>,
}

impl Report {
    /// Notes a gap if a value is not the expected one.
    pub(super) fn expect<T: PartialEq + Debug>(
        &mut self,
        operation: &Operation,
        what: &str,
        found: &T,
        expected: &T,
    ) {
        if found != expected {
            self.gap(
                operation,
                format!("{what}: found {found:?}, expected {expected:?}"),
            );
        }
    }

    pub(super) fn gap(&mut self, operation: &Operation, problem: String) {
        self.gaps.push(format!(
            "{}: {}: {problem}",
            operation.place,
            operation.shown()
        ));
    }
}

pub(super) fn find<'a>(api: &'a Api, method: &str, path: &str) -> Option<&'a Operation> {
    api.operations
        .iter()
        .find(|operation| operation.method == method && operation.path.template == path)
}

pub(super) fn scopes(operation: &Operation) -> String {
    let alternatives = operation
        .security
        .alternatives
        .iter()
        .map(|scopes| scopes.join("+"));
    let public = operation.security.public.then(|| "public".to_owned());
    public
        .into_iter()
        .chain(alternatives)
        .collect::<Vec<_>>()
        .join("|")
}

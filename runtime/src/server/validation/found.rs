//! The violations that were found so far, as many as are worth telling.

use std::collections::BTreeMap;

use super::Violation;

/// How many violations of one depth are kept. Who tells one, tells the first of the shallowest or of the
/// deepest; who tells all has told enough.
const MAX_KEPT: usize = 100;

/// The violations that were found so far. A body may hold as many as it has values.
#[derive(Default)]
pub(super) struct Found<'a> {
    kept: Vec<Violation<'a>>,
    /// How many are kept, by their depth and whether they are those of choices.
    counts: BTreeMap<(usize, bool), usize>,
    count: usize,
}

impl<'a> Found<'a> {
    pub(super) fn add(&mut self, violation: Violation<'a>) {
        self.count += 1;
        let key = (violation.depth, violation.is_of_choice());
        let kept = self.counts.entry(key).or_default();
        if *kept < MAX_KEPT {
            *kept += 1;
            self.kept.push(violation);
        }
    }

    /// How many there were.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// How many are not kept.
    pub(super) fn dropped(&self) -> usize {
        self.count - self.kept.len()
    }

    pub(super) fn into_vec(self) -> Vec<Violation<'a>> {
        self.kept
    }
}

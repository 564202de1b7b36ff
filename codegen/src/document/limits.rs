//! How deep and how large a file may be, so that none ends the generator.

use crate::diagnostic::{Diagnostics, Place};

/// How deep lists and mappings may be nested. Documents stay far below it, the stages after this one
/// call themselves for each level, and readers of the joined JSON stop at 128 levels.
pub(super) const MAX_DEPTH: usize = 100;

/// How many values a file may have. The longest documents that are published have some millions.
const MAX_VALUES: usize = 8_000_000;

/// What was read of a file so far.
#[derive(Default)]
pub(super) struct Limits {
    /// How many lists and mappings are open.
    depth: usize,
    values: usize,
}

impl Limits {
    /// Opens a list or mapping, unless it is nested too deep to be read.
    pub(super) fn enter(&mut self, place: &Place, problems: &mut Diagnostics) -> Option<()> {
        self.depth += 1;
        self.fits(0, place, problems)
    }

    /// Closes a list or mapping.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Whether so many more levels fit here.
    pub(super) fn fits(
        &self,
        levels: usize,
        place: &Place,
        problems: &mut Diagnostics,
    ) -> Option<()> {
        if self.depth + levels <= MAX_DEPTH {
            return Some(());
        }
        problems.add(
            place,
            format!("lists and mappings are nested more than {MAX_DEPTH} levels deep here"),
            "move the inner part into a component, and refer to it with `$ref`",
        );
        None
    }

    /// Counts values, unless there are too many.
    pub(super) fn count(
        &mut self,
        place: &Place,
        values: usize,
        problems: &mut Diagnostics,
    ) -> Option<()> {
        self.values += values;
        if self.values <= MAX_VALUES {
            return Some(());
        }
        problems.add(
            place,
            format!(
                "the file has more than {MAX_VALUES} values, those that aliases repeat included"
            ),
            "leave out what the API does not need",
        );
        None
    }
}

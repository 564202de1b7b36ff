//! Names that nothing declares: each is told once, however many places use it.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::profile::Level;

/// The unknown names that were met, each with what there is to say of it at every place.
#[derive(Default)]
pub(super) struct Unknown {
    met: BTreeMap<String, Vec<Diagnostic>>,
}

impl Unknown {
    /// Notes a place that uses an unknown name. What has the same cause has the same `cause`.
    pub(super) fn add(
        &mut self,
        cause: impl Into<String>,
        operation: Option<&str>,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.met.entry(cause.into()).or_default().push(Diagnostic {
            place: place.clone(),
            operation: operation.map(str::to_owned),
            problem: problem.into(),
            remedy: remedy.into(),
            severity: Severity::Problem,
        });
    }

    /// Tells of each name at the first place that uses it, and how many others there are.
    pub(super) fn tell(self, problems: &mut Diagnostics) {
        self.tell_as(Level::Refuse, problems);
    }

    /// The same for names by which a rule of the profile is broken.
    pub(super) fn tell_as(self, level: Level, problems: &mut Diagnostics) {
        for mut met in self.met.into_values() {
            met.sort();
            met.dedup_by(|one, other| one.place == other.place);
            let others = met.len().saturating_sub(1);
            let Some(mut first) = met.into_iter().next() else {
                continue;
            };
            match others {
                0 => {}
                1 => first.problem.push_str(", here and at 1 other place"),
                _ => {
                    let more = format!(", here and at {others} other places");
                    first.problem.push_str(&more);
                }
            }
            let Diagnostic {
                place,
                operation,
                problem,
                remedy,
                ..
            } = first;
            problems.tell(level, operation.as_deref(), &place, problem, remedy);
        }
    }
}

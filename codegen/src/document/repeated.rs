//! What would be said at many places for one cause: it is told once, however many places there are.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::profile::Level;

/// The causes that were met, each with what there is to say of it at every place.
pub(super) struct Repeated {
    severity: Option<Severity>,
    met: BTreeMap<String, Vec<Diagnostic>>,
}

impl Default for Repeated {
    fn default() -> Self {
        Self::new(Level::Refuse)
    }
}

impl Repeated {
    /// Collects what breaks a rule of the profile.
    pub(super) fn new(level: Level) -> Self {
        Self {
            severity: level.severity(),
            met: BTreeMap::new(),
        }
    }

    /// Notes a place. What has the same cause has the same `cause`.
    pub(super) fn add(
        &mut self,
        cause: impl Into<String>,
        operation: Option<&str>,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let Some(severity) = self.severity else {
            return;
        };
        self.met.entry(cause.into()).or_default().push(Diagnostic {
            place: place.clone(),
            operation: operation.map(str::to_owned),
            problem: problem.into(),
            remedy: remedy.into(),
            severity,
        });
    }

    /// Tells of each cause at the first place that has it, and how many others there are.
    pub(super) fn tell(self, problems: &mut Diagnostics) {
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
            problems.push(first);
        }
    }
}

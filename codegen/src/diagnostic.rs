//! What there is to say of the document: where it is, what was found, and what to do next.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use crate::profile::Level;

/// A place in one file of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as messages show it: `spec/paths/robot.yaml`.
    pub file: Arc<str>,
    /// The line, counted from one.
    pub line: usize,
    /// The column in characters, counted from one.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Whether a finding stops the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Problem,
    /// It is told, and has no other effect.
    Warning,
}

/// One problem of the document, or a warning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where the problem is.
    pub place: Place,
    /// The operation that it concerns: `createRobot (PUT /api/v1/…)`.
    pub operation: Option<String>,
    /// What was found, and what was expected.
    pub problem: String,
    /// What to do next.
    pub remedy: String,
    /// Whether it stops the generator.
    pub severity: Severity,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = format!("{}: ", self.place);
        if self.severity == Severity::Warning {
            line.push_str("warning: ");
        }
        if let Some(operation) = &self.operation {
            line.push_str(operation);
            line.push_str(": ");
        }
        line.push_str(&self.problem);
        line.push_str("; ");
        line.push_str(&self.remedy);
        // What a document has must not steer a terminal, nor begin another line.
        for character in line.chars() {
            match character.is_control() {
                true => write!(formatter, "{}", character.escape_default())?,
                false => formatter.write_char(character)?,
            }
        }
        Ok(())
    }
}

/// All problems and warnings, sorted by place and without repetitions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a problem that concerns no single operation.
    pub fn add(&mut self, place: &Place, problem: impl Into<String>, remedy: impl Into<String>) {
        self.push(Diagnostic {
            place: place.clone(),
            operation: None,
            problem: problem.into(),
            remedy: remedy.into(),
            severity: Severity::Problem,
        });
    }

    /// Adds a problem of an operation.
    pub fn add_in(
        &mut self,
        operation: &str,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(Diagnostic {
            place: place.clone(),
            operation: Some(operation.to_owned()),
            problem: problem.into(),
            remedy: remedy.into(),
            severity: Severity::Problem,
        });
    }

    /// Adds a warning that concerns no single operation.
    pub fn warn(&mut self, place: &Place, problem: impl Into<String>, remedy: impl Into<String>) {
        self.tell(Level::Warn, None, place, problem, remedy);
    }

    /// Adds a problem, a warning or nothing, as a rule of the profile wants it.
    pub fn tell(
        &mut self,
        level: Level,
        operation: Option<&str>,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let Some(severity) = level.severity() else {
            return;
        };
        self.push(Diagnostic {
            place: place.clone(),
            operation: operation.map(str::to_owned),
            problem: problem.into(),
            remedy: remedy.into(),
            severity,
        });
    }

    /// Adds a warning about an operation.
    pub fn warn_in(
        &mut self,
        operation: &str,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(Diagnostic {
            place: place.clone(),
            operation: Some(operation.to_owned()),
            problem: problem.into(),
            remedy: remedy.into(),
            severity: Severity::Warning,
        });
    }

    /// Adds all that others found.
    pub fn extend(&mut self, others: Self) {
        for diagnostic in others.0 {
            self.push(diagnostic);
        }
    }

    /// Adds a problem at its sorted position, unless it is known already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if let Err(position) = self.0.binary_search(&diagnostic) {
            self.0.insert(position, diagnostic);
        }
    }

    /// Leaves out what was found at some places.
    pub(crate) fn leave_out(&mut self, places: &BTreeSet<Place>) {
        self.0.retain(|it| !places.contains(&it.place));
    }

    /// The problems and warnings, sorted by place.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// How many problems there are, without warnings.
    pub fn problems(&self) -> usize {
        let problems = self.0.iter();
        problems
            .filter(|it| it.severity == Severity::Problem)
            .count()
    }

    /// Whether there is neither a problem nor a warning.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the value if there is no problem, else all that was found. Warnings stop nothing.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        match self.problems() {
            0 => Ok(value),
            _ => Err(self),
        }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.0 {
            writeln!(formatter, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

//! A problem of the document: where it is, what was found, and what to do next.

use std::fmt;
use std::sync::Arc;

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

/// One problem of the document.
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
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.place)?;
        if let Some(operation) = &self.operation {
            write!(formatter, "{operation}: ")?;
        }
        write!(formatter, "{}; {}", self.problem, self.remedy)
    }
}

/// All problems, sorted by place and without repetitions.
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
        });
    }

    /// Adds a problem at its sorted position, unless it is known already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if let Err(position) = self.0.binary_search(&diagnostic) {
            self.0.insert(position, diagnostic);
        }
    }

    /// The problems, sorted by place.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no problem.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the value if there is no problem, else the problems.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
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

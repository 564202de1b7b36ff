//! The ways in which a command that reads the document fails, each with its exit code.

use std::fmt;
use std::io;

use quay_codegen::Diagnostics;
use quay_codegen::output::GenerateError;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something checked in is out of date. The text says what, and what to do.
    Stale(String),
    /// The document has problems.
    Broken(Diagnostics),
    /// A file could not be read, understood or written.
    Files(anyhow::Error),
}

impl Failure {
    /// The exit code that a script tells the failures apart by.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Stale(_) => 1,
            Self::Broken(_) => 2,
            Self::Files(_) => 3,
        }
    }

    /// Whether the reader of the output went away.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Files(error) if error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stale(text) => formatter.write_str(text),
            Self::Broken(problems) => {
                write!(formatter, "{problems}")?;
                let count = problems.problems();
                let noun = if count == 1 { "problem" } else { "problems" };
                write!(
                    formatter,
                    "{count} {noun} in the document; nothing was written"
                )
            }
            Self::Files(error) => write!(formatter, "{error:#}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Files(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Files(error.into())
    }
}

impl From<Diagnostics> for Failure {
    fn from(problems: Diagnostics) -> Self {
        Self::Broken(problems)
    }
}

impl From<GenerateError> for Failure {
    fn from(error: GenerateError) -> Self {
        match error {
            GenerateError::Read(error) => error.into(),
            GenerateError::Document(problems) => problems.into(),
        }
    }
}

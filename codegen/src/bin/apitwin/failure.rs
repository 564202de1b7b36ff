//! The ways in which the program ends without success, each with its exit code.

use std::fmt;
use std::io;

use quay_codegen::Diagnostics;

/// Why the program failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The folder is out of date. The text says how.
    Stale(String),
    /// The document is refused.
    Refused(Diagnostics),
    /// A file cannot be read or written, or is in the way.
    Files(io::Error),
    /// The document has warnings alone.
    Warned(usize),
    /// The flags contradict each other.
    Usage(String),
}

impl Failure {
    /// The exit code that a script tells the failures apart by.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Stale(_) => 1,
            Self::Refused(_) => 2,
            Self::Files(_) => 3,
            Self::Warned(_) => 4,
            Self::Usage(_) => crate::cli::USAGE,
        }
    }

    /// A failure that is about files, with its text.
    pub(crate) fn of_files(text: impl Into<String>) -> Self {
        Self::Files(io::Error::other(text.into()))
    }

    /// Whether the reader of the output went away.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Files(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stale(text) | Self::Usage(text) => formatter.write_str(text),
            Self::Refused(problems) => {
                let count = problems.problems();
                write!(
                    formatter,
                    "{problems}{} in the document; nothing is generated",
                    counted(count, "problem")
                )
            }
            Self::Files(error) => write!(formatter, "{error}"),
            Self::Warned(count) => {
                write!(formatter, "{} in the document", counted(*count, "warning"))
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Files(error)
    }
}

pub(crate) fn counted(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

//! Why a command failed: what a person reads, and the exit code that a script reads.

mod call;
mod network;

use std::fmt;
use std::io;
use std::process::ExitCode;

pub use self::call::needed_scopes;

/// A kind of failure. Each has an exit code of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FailureKind {
    /// What was asked about is not so: files differ, a condition was not met, a call is not allowed.
    No,
    /// The command line or its input cannot be understood.
    Usage,
    /// The server knows no such thing.
    NotFound,
    /// It exists already, or is in a state that does not allow the call.
    Exists,
    /// The caller may not do this.
    Forbidden,
    /// The server does not accept the token, or there is none.
    TokenRefused,
    /// The server was not reached, or did not respond in time.
    Network,
    /// The server failed, or sent what nobody expects.
    Server,
    /// The server rejected the request for another reason.
    Rejected,
    /// A file cannot be read or written.
    File,
    /// Somebody interrupted the command.
    Interrupted,
}

impl FailureKind {
    /// All kinds, by exit code.
    pub const ALL: [Self; 11] = [
        Self::No,
        Self::Usage,
        Self::NotFound,
        Self::Exists,
        Self::Forbidden,
        Self::TokenRefused,
        Self::Network,
        Self::Server,
        Self::Rejected,
        Self::File,
        Self::Interrupted,
    ];

    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::No => 1,
            Self::Usage => 2,
            Self::NotFound => 3,
            Self::Exists => 4,
            Self::Forbidden => 5,
            Self::TokenRefused => 6,
            Self::Network => 7,
            Self::Server => 8,
            Self::Rejected => 9,
            Self::File => 10,
            Self::Interrupted => 130,
        }
    }

    /// What it means, for the manual.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::No => {
                "the answer is no: files differ, a condition was not met, a call is not allowed"
            }
            Self::Usage => "the command line or its input cannot be understood",
            Self::NotFound => "there is no such thing on the server",
            Self::Exists => "it exists already, or its state does not allow the call",
            Self::Forbidden => "you may not do this",
            Self::TokenRefused => "the server does not accept the token, or there is none",
            Self::Network => "the server was not reached, or did not respond in time",
            Self::Server => "the server failed",
            Self::Rejected => "the server rejected the request for another reason",
            Self::File => "a file cannot be read or written",
            Self::Interrupted => "the command was interrupted",
        }
    }
}

/// Why a command failed.
///
/// `Display` gives what happened, and on a further line what to do next. It never holds a secret.
#[derive(Debug)]
pub struct Failure {
    kind: FailureKind,
    message: String,
    next: Option<String>,
    is_closed_pipe: bool,
}

impl Failure {
    /// A failure with what happened: lowercase, without a final stop.
    pub fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            next: None,
            is_closed_pipe: false,
        }
    }

    /// An output that cannot be written.
    pub fn output(error: io::Error) -> Self {
        Self {
            is_closed_pipe: error.kind() == io::ErrorKind::BrokenPipe,
            ..Self::new(
                FailureKind::File,
                format!("cannot write the output: {error}"),
            )
        }
    }

    /// A command line or an input that cannot be understood.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(FailureKind::Usage, message)
    }

    /// Adds what to do next: a sentence in the imperative.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Adds what to do next, unless that is known already.
    #[must_use]
    pub(crate) fn or_next(mut self, next: impl Into<String>) -> Self {
        self.next = self.next.or_else(|| Some(next.into()));
        self
    }

    /// The kind.
    pub fn kind(&self) -> FailureKind {
        self.kind
    }

    /// Whether nobody reads the output any more, as after `| head`. That is no failure: the program ends
    /// with 0 and says nothing.
    pub fn is_closed_pipe(&self) -> bool {
        self.is_closed_pipe
    }

    /// What happened.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The exit code.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.kind.code())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.next {
            Some(next) => write!(f, "\n  {next}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

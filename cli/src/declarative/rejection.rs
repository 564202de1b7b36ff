//! What an error of a call says to people and to scripts.

use apitwin_cli::connection::Connection;
use apitwin_cli::{Failure, FailureKind};
use quay_api::Error;

use crate::Quay;

/// The failure behind an error: its kind, what happened and what to do next.
pub(super) fn failure(connection: Option<&Connection>, error: &Error) -> Failure {
    Failure::of(&Quay, connection, error)
}

/// Whether nothing else can succeed after a failure.
pub(super) fn ends_a_run(kind: FailureKind) -> bool {
    matches!(kind, FailureKind::Network | FailureKind::TokenRefused)
}

/// Why something could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// A call failed.
    Call(Error),
    /// The server left it out of a response, for this reason.
    Hidden(&'static str),
}

impl ReadError {
    /// Its kind, what happened and what to do next.
    pub(super) fn failure(&self, connection: Option<&Connection>) -> Failure {
        match self {
            Self::Call(error) => failure(connection, error),
            Self::Hidden(reason) => Failure::new(FailureKind::Forbidden, *reason),
        }
    }

    /// Whether the server has nothing of the kind, or has it switched off.
    pub(super) fn is_absence(&self) -> bool {
        match self {
            Self::Call(error) => {
                let reason = error.known_reason().map(|known| known.reason);
                matches!(reason, Some("feature_disabled" | "no_operation"))
                    || error.is_missing()
                    || error.is_not_found()
            }
            Self::Hidden(_) => false,
        }
    }
}

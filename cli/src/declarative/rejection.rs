//! What an error of a call says to people and to scripts.

use apitwin_cli::FailureKind;
use quay_api::{Error, ErrorKind};

/// The kind of failure, which has an exit code.
pub(super) fn kind(error: &Error) -> FailureKind {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => FailureKind::Network,
        ErrorKind::Token | ErrorKind::MissingCredentials => FailureKind::TokenRefused,
        ErrorKind::InvalidRequest | ErrorKind::InvalidConfiguration => FailureKind::Usage,
        _ if error.is_unauthenticated() => FailureKind::TokenRefused,
        _ if error.is_forbidden() => FailureKind::Forbidden,
        _ if error.is_not_found() => FailureKind::NotFound,
        _ if error.is_already_exists() => FailureKind::Exists,
        ErrorKind::Status if error.is_server_error() => FailureKind::Server,
        ErrorKind::Status => FailureKind::Rejected,
        _ => FailureKind::Server,
    }
}

/// What happened, and what to do next where that is clear.
pub(super) fn describe(error: &Error) -> String {
    let next = match kind(error) {
        FailureKind::Network => "; look at the network and run the command again, which goes on",
        FailureKind::TokenRefused => "; sign in with `quay login`",
        FailureKind::Forbidden => "; use the token of an administrator, with the scope org:admin",
        FailureKind::Server => "; run the command again later, which goes on",
        _ => "",
    };
    format!("{error}{next}")
}

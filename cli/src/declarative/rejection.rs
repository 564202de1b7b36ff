//! What an error of a call says to people and to scripts.

use apitwin_cli::Failure;
use quay_api::Error;

use crate::Quay;

/// The failure behind an error: its kind, what happened and what to do next.
pub(super) fn failure(error: &Error) -> Failure {
    Failure::of(&Quay, None, error)
}

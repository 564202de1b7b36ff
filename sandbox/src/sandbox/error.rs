//! [`StartError`] and [`WorkerError`]: why a sandbox did not start, or a worker of it did not run.

use std::fmt;

use crate::worker_requests::AskError;

/// Why a sandbox did not start: what, where, and what to do about it.
pub struct StartError {
    text: String,
    setting: bool,
}

impl StartError {
    /// A setting that the builder was given is wrong.
    pub(super) fn setting(text: String) -> Self {
        let setting = true;
        Self { text, setting }
    }

    pub(super) fn other(text: String) -> Self {
        let setting = false;
        Self { text, setting }
    }

    /// Whether a setting was wrong, rather than something outside of this program.
    pub fn is_setting(&self) -> bool {
        self.setting
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StartError({self})")
    }
}

impl std::error::Error for StartError {}

/// Why a worker of a sandbox did not do what it was asked, such as a purge or a delivery.
#[derive(Debug)]
pub struct WorkerError {
    reason: AskError,
}

impl From<AskError> for WorkerError {
    fn from(reason: AskError) -> Self {
        Self { reason }
    }
}

impl fmt::Display for WorkerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl std::error::Error for WorkerError {}

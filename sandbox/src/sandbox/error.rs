//! [`StartError`], [`PurgeError`] and [`DeliveryError`]: why a sandbox did not start, purge or deliver.

use std::fmt;

use crate::storage::StorageError;

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

/// Why deleted namespaces were not purged.
#[derive(Debug)]
pub struct PurgeError {
    text: String,
}

impl PurgeError {
    pub(super) fn ended() -> Self {
        let text = "the sandbox has ended; start another one".to_owned();
        Self { text }
    }

    pub(super) fn storage(error: &StorageError) -> Self {
        let text = format!("database: {error}");
        Self { text }
    }
}

impl fmt::Display for PurgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for PurgeError {}

/// Why the deliveries of a sandbox, or its mails, cannot be told.
#[derive(Debug)]
pub struct DeliveryError {
    text: String,
}

impl DeliveryError {
    pub(super) fn ended() -> Self {
        let text = "the sandbox has ended; start another one".to_owned();
        Self { text }
    }

    pub(super) fn storage(error: &StorageError) -> Self {
        let text = format!("database: {error}");
        Self { text }
    }
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for DeliveryError {}

//! [`ManifestError`]: why a manifest, or what belongs to it, is refused.

use std::fmt;

/// What is wrong, in the words of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ManifestError(String);

impl ManifestError {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// How many layers, or other manifests, a manifest may name, how many labels it may have, and how
/// many steps its history. The server has no such limit.
const MAX_ENTRIES: usize = 10_000;

/// Refuses a list that is longer than any honest one.
pub(super) fn check_count(what: &str, count: usize) -> Result<(), ManifestError> {
    if count <= MAX_ENTRIES {
        return Ok(());
    }
    let text = format!("{what} has {count} entries; the sandbox takes {MAX_ENTRIES}");
    Err(ManifestError::new(text))
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

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

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

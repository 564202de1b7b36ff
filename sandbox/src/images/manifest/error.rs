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

/// How many manifests an index may list: each page of tags tells of all of them.
const MAX_MANIFESTS: usize = 1000;

/// Refuses a list that is longer than any honest one.
pub(super) fn check_count(what: &str, count: usize) -> Result<(), ManifestError> {
    let most = match what {
        "manifests" => MAX_MANIFESTS,
        _ => MAX_ENTRIES,
    };
    if count <= most {
        return Ok(());
    }
    let text = format!("{what} has {count} entries; the sandbox takes {most}");
    Err(ManifestError::new(text))
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

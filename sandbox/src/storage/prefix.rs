//! Ranges of names that begin with a text.

/// The end of the range of names that begin with a text. Names are of small letters.
pub(super) fn end(prefix: &str) -> String {
    format!("{prefix}\u{10ffff}")
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The reasons for which the server rejects requests, and the texts that tell them.

use crate::ReasonPattern;

/// Why the server rejects a request, as far as its text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {}

impl Reason {
    /// Every reason, in the order of the document.
    pub const ALL: [Self; 0] = [];
    /// The name in the document, for example that of
    /// [`Operation::reasons`](crate::Operation::reasons).
    pub fn as_str(self) -> &'static str {
        match self {}
    }

    /// The reason of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The texts by which the server tells its reasons.
pub static PATTERNS: &[ReasonPattern] = &[];

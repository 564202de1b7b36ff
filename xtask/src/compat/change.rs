//! One change of the document, and what it does to callers.

/// What a change does to callers of the earlier document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// A call may fail, or its response may not decode.
    Breaking,
    /// The comparison cannot tell, and a person has to look.
    Unclear,
    /// Callers notice nothing, or gain something.
    Compatible,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    /// What it does.
    pub(crate) effect: Effect,
    /// Where it is: an operation, or a place in the document.
    pub(crate) place: String,
    /// What it is.
    pub(crate) text: String,
}

impl Effect {
    /// The name in the output.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Unclear => "unclear",
            Self::Compatible => "compatible",
        }
    }
}

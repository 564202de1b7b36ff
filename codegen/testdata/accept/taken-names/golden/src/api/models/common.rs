// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Json {
    pub kind: crate::models::Kind,
}

apitwin_runtime::read_object! {
    Json { 0 kind : "kind" }
}

impl Json {
    /// Creates a `Json` from its required properties.
    pub fn new(kind: crate::models::Kind) -> Self {
        Self { kind }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `Err`
    Err,
    /// `Error`
    Error,
    /// `Output`
    Output,
    /// `Item`
    Item,
    /// `Target`
    Target,
    /// `Owned`
    Owned,
}

impl Kind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::Err,
        Self::Error,
        Self::Output,
        Self::Item,
        Self::Target,
        Self::Owned,
    ];
    const VALUES: &'static [&'static str] = &[
        "Err",
        "Error",
        "Output",
        "Item",
        "Target",
        "Owned",
    ];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Kind);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Text {
    pub text: String,
}

apitwin_runtime::read_object! {
    Text { 0 text : "text" }
}

impl Text {
    /// Creates a `Text` from its required properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

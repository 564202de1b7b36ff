// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ErrorModel {
    #[serde(rename = "Error")]
    pub error: String,
}

apitwin_runtime::read_object! {
    ErrorModel { 0 error : "Error" }
}

impl ErrorModel {
    /// Creates a `ErrorModel` from its required properties.
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i64)]
pub enum Level {
    /// `1`
    V1 = 1,
    /// `2`
    V2 = 2,
}

impl Level {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2];
    const NUMBERS: &'static [i64] = &[1, 2];
    /// The number on the wire.
    #[inline]
    pub const fn get(self) -> i64 {
        self as i64
    }
}

apitwin_runtime::number_set!(Level);

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A colour.
///
/// Deprecated: do not use it in new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// `red`
    Red,
}

impl Colour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red];
    const VALUES: &'static [&'static str] = &["red"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Colour);

/// A thing.
///
/// Deprecated: do not use it in new code.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// Its name.
    ///
    /// Deprecated: do not use it in new code.
    pub name: String,
    /// A colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<crate::models::Colour>,
}

apitwin_runtime::read_object! {
    Thing { 0 name : "name", 1 colour : "colour" default }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            colour: None,
        }
    }
}

/// A page of things.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingList {
    /// The things.
    pub things: Vec<crate::models::Thing>,
    /// The token of the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    ThingList { 0 things : "things", 1 next_page : "next_page" default }
}

impl ThingList {
    /// Creates a `ThingList` from its required properties.
    pub fn new(things: Vec<crate::models::Thing>) -> Self {
        Self { things, next_page: None }
    }
}

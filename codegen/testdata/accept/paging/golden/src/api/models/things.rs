// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A page of things with its number.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NumberedList {
    /// The things.
    pub things: Vec<crate::models::Thing>,
    /// The number of the page.
    pub page: i32,
    /// Whether there are more pages.
    pub has_more: bool,
}

apitwin_runtime::read_object! {
    NumberedList { 0 things : "things", 1 page : "page", 2 has_more : "has_more" }
}

impl NumberedList {
    /// Creates a `NumberedList` from its required properties.
    pub fn new(things: Vec<crate::models::Thing>, page: i32, has_more: bool) -> Self {
        Self { things, page, has_more }
    }
}

/// A thing.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// Its name.
    pub name: String,
}

apitwin_runtime::read_object! {
    Thing { 0 name : "name" }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
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

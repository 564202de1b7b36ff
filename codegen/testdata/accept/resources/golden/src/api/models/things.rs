// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A thing to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewThing {
    /// Its name.
    pub name: String,
    /// How large a thing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<crate::models::ThingSize>,
}

apitwin_runtime::read_object! {
    NewThing { 0 name : "name", 1 size : "size" default }
}

impl NewThing {
    /// Creates a `NewThing` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
        }
    }

    /// How large a thing is.
    pub fn size(
        mut self,
        size: impl Into<crate::Optional<crate::models::ThingSize>>,
    ) -> Self {
        self.size = size.into().into_option();
        self
    }
}

/// A thing.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether it is large.
    pub is_large: bool,
}

apitwin_runtime::read_object! {
    Thing { 0 id : "id", 1 name : "name", 2 is_large : "is_large" }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(id: i64, name: impl Into<String>, is_large: bool) -> Self {
        Self {
            id,
            name: name.into(),
            is_large,
        }
    }
}

/// A change of a thing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ThingChange {
    /// How large a thing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<crate::models::ThingSize>,
}

apitwin_runtime::read_object! {
    ThingChange { 0 size : "size" default }
}

impl ThingChange {
    /// How large a thing is.
    pub fn size(
        mut self,
        size: impl Into<crate::Optional<crate::models::ThingSize>>,
    ) -> Self {
        self.size = size.into().into_option();
        self
    }
}

/// Things.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingList {
    /// The things.
    pub things: Vec<crate::models::Thing>,
}

apitwin_runtime::read_object! {
    ThingList { 0 things : "things" }
}

impl ThingList {
    /// Creates a `ThingList` from its required properties.
    pub fn new(things: Vec<crate::models::Thing>) -> Self {
        Self { things }
    }
}

/// How large a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingSize {
    /// `small`
    Small,
    /// `large`
    Large,
}

impl ThingSize {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];
    const VALUES: &'static [&'static str] = &["small", "large"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingSize);

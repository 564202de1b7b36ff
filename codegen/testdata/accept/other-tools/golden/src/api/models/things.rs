// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// An owner.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Owner {
    /// The name.
    pub name: String,
}

apitwin_runtime::read_object! {
    Owner { 0 name : "name" }
}

impl Owner {
    /// Creates a `Owner` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// A thing.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// A colour, or null.
    pub colour: Option<crate::models::ThingColour>,
    /// A size; absent, null or one of the set.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub size: crate::Field<crate::models::ThingSize>,
    /// Its owner, or null.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub owner: crate::Field<crate::models::Owner>,
}

apitwin_runtime::read_object! {
    Thing { 0 colour : "colour" default, 1 size : "size" default, 2 owner : "owner"
    default }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(colour: Option<crate::models::ThingColour>) -> Self {
        Self {
            colour,
            size: crate::Field::Absent,
            owner: crate::Field::Absent,
        }
    }

    /// A size; absent, null or one of the set.
    pub fn size(
        mut self,
        size: impl Into<crate::Field<crate::models::ThingSize>>,
    ) -> Self {
        self.size = size.into();
        self
    }

    /// Its owner, or null.
    pub fn owner(
        mut self,
        owner: impl Into<crate::Field<crate::models::Owner>>,
    ) -> Self {
        self.owner = owner.into();
        self
    }
}

/// A colour, or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingColour {
    /// `red`
    Red,
    /// `green`
    Green,
}

impl ThingColour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Green];
    const VALUES: &'static [&'static str] = &["red", "green"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingColour);

/// A size; absent, null or one of the set.
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

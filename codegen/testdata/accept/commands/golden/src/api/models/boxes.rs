// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `boxes` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PaintCrateBody {
    /// The colour.
    pub colour: crate::models::PaintCrateBodyColour,
    /// How often it is painted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coats: Option<i32>,
}

apitwin_runtime::read_object! {
    PaintCrateBody { 0 colour : "colour", 1 coats : "coats" default }
}

impl PaintCrateBody {
    /// Creates a `PaintCrateBody` from its required properties.
    pub fn new(colour: crate::models::PaintCrateBodyColour) -> Self {
        Self { colour, coats: None }
    }

    /// How often it is painted.
    pub fn coats(mut self, coats: impl Into<crate::Optional<i32>>) -> Self {
        self.coats = coats.into().into_option();
        self
    }
}

/// The colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaintCrateBodyColour {
    /// `red`
    Red,
    /// `green`
    Green,
}

impl PaintCrateBodyColour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Green];
    const VALUES: &'static [&'static str] = &["red", "green"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(PaintCrateBodyColour);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct StoreCrateBody {
    /// The room.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub room: crate::Field<String>,
    /// The crate.
    pub name: String,
}

apitwin_runtime::read_object! {
    StoreCrateBody { 0 room : "room" default, 1 name : "name" }
}

impl StoreCrateBody {
    /// Creates a `StoreCrateBody` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            room: crate::Field::Absent,
            name: name.into(),
        }
    }

    /// The room.
    pub fn room(mut self, room: impl Into<crate::Field<String>>) -> Self {
        self.room = room.into();
        self
    }
}

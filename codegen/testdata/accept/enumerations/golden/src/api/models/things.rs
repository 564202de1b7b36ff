// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A colour that the server knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// `red`
    Red,
    /// `dark-green`
    DarkGreen,
    /// `2nd`
    V2nd,
}

impl Colour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red, Self::DarkGreen, Self::V2nd];
    const VALUES: &'static [&'static str] = &["red", "dark-green", "2nd"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Colour);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListThingsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// `-up`
    MinusUp,
    /// `!=`
    NotEqual,
    /// `=`
    Equal,
}

impl ListThingsOrder {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::Up,
        Self::Down,
        Self::MinusUp,
        Self::NotEqual,
        Self::Equal,
    ];
    const VALUES: &'static [&'static str] = &["up", "down", "-up", "!=", "="];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListThingsOrder);

/// A paint.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Paint {
    /// A colour that the server knows.
    pub colour: crate::models::Colour,
    /// Its state; others may come.
    pub state: crate::models::PaintState,
    /// A property that is a keyword of Rust, with a value that is one too.
    #[serde(rename = "type")]
    pub type_: crate::models::PaintType,
}

apitwin_runtime::read_object! {
    Paint { 0 colour : "colour", 1 state : "state", 2 type_ : "type" }
}

impl Paint {
    /// Creates a `Paint` from its required properties.
    pub fn new(
        colour: crate::models::Colour,
        state: crate::models::PaintState,
        type_: crate::models::PaintType,
    ) -> Self {
        Self { colour, state, type_ }
    }
}

/// Its state; others may come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaintState {
    /// The empty text.
    Empty,
    /// `wet`
    Wet,
    /// `half.dry`
    HalfDry,
    /// `unknown`
    Unknown2,
    /// A value that this version does not know.
    Unknown(String),
}

impl PaintState {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Wet => "wet",
            Self::HalfDry => "half.dry",
            Self::Unknown2 => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaintState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "wet" => Self::Wet,
            "half.dry" => Self::HalfDry,
            "unknown" => Self::Unknown2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(PaintState);

/// A property that is a keyword of Rust, with a value that is one too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaintType {
    /// `self`
    Self_,
    /// `Self.two`
    SelfTwo,
    /// A value that this version does not know.
    Unknown(String),
}

impl PaintType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "self",
            Self::SelfTwo => "Self.two",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaintType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "self" => Self::Self_,
            "Self.two" => Self::SelfTwo,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(PaintType);

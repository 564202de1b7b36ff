// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A colour that the server knows.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum Colour {
    /// `red`
    #[serde(rename = "red")]
    Red,
    /// `dark-green`
    #[serde(rename = "dark-green")]
    DarkGreen,
    /// `2nd`
    #[serde(rename = "2nd")]
    V2nd,
}

impl Colour {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkGreen => "dark-green",
            Self::V2nd => "2nd",
        }
    }
}

impl std::fmt::Display for Colour {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// .
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum ListThingsOrder {
    /// `up`
    #[serde(rename = "up")]
    Up,
    /// `down`
    #[serde(rename = "down")]
    Down,
}

impl ListThingsOrder {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

impl std::fmt::Display for ListThingsOrder {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A paint.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Paint {
    /// A colour that the server knows.
    pub colour: crate::models::Colour,
    /// Its state; others may come.
    pub state: crate::models::PaintState,
    /// A property that is a keyword of Rust, with a value that is one too.
    #[serde(rename = "type")]
    pub type_: crate::models::PaintType,
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
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for PaintState {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<PaintState> for String {
    #[inline]
    fn from(value: PaintState) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for PaintState {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for PaintState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PaintState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

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

impl From<String> for PaintType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<PaintType> for String {
    #[inline]
    fn from(value: PaintType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for PaintType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for PaintType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PaintType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

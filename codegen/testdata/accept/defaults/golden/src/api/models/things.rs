// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A kind.
///
/// The default is `"image"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `image`
    Image,
    /// `application`
    Application,
}

impl Kind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Image, Self::Application];
    const VALUES: &'static [&'static str] = &["image", "application"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Kind);

/// The default is `"down"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListThingsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
}

impl ListThingsOrder {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];
    const VALUES: &'static [&'static str] = &["up", "down"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListThingsOrder);

/// The default is `"dry"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListThingsState {
    /// `wet`
    Wet,
    /// A value that this version does not know.
    Unknown(String),
}

impl ListThingsState {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wet => "wet",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListThingsState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "wet" => Self::Wet,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(ListThingsState);

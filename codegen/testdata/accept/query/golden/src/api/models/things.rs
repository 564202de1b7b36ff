// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// `red`
    Red,
    /// `blue`
    Blue,
}

impl Colour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];
    const VALUES: &'static [&'static str] = &["red", "blue"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Colour);

/// A number.
pub type Count = i64;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListThingsUnitItem {
    /// `m`
    M,
    /// `km`
    Km,
}

impl ListThingsUnitItem {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::M, Self::Km];
    const VALUES: &'static [&'static str] = &["m", "km"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListThingsUnitItem);

/// Names.
pub type Names = Vec<String>;

/// A colour.
pub type Tint = crate::models::Colour;

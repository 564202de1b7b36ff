// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `u6e2c_u91cf` use.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListMeasurementsSort {
    /// `created`
    Created,
    /// `-created`
    MinusCreated,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
}

impl ListMeasurementsSort {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::Created,
        Self::MinusCreated,
        Self::Plus1,
        Self::Minus1,
        Self::Equal,
        Self::NotEqual,
    ];
    const VALUES: &'static [&'static str] = &[
        "created",
        "-created",
        "+1",
        "-1",
        "=",
        "!=",
    ];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListMeasurementsSort);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListMeasurementsState {
    /// `unknown`
    Unknown2,
    /// `known`
    Known,
    /// A value that this version does not know.
    Unknown(String),
}

impl ListMeasurementsState {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown2 => "unknown",
            Self::Known => "known",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListMeasurementsState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "unknown" => Self::Unknown2,
            "known" => Self::Known,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(ListMeasurementsState);

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `u6e2c_u91cf` use.

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
pub enum ListMeasurementsSort {
    /// `created`
    #[serde(rename = "created")]
    Created,
    /// `-created`
    #[serde(rename = "-created")]
    MinusCreated,
    /// `+1`
    #[serde(rename = "+1")]
    Plus1,
    /// `-1`
    #[serde(rename = "-1")]
    Minus1,
    /// `=`
    #[serde(rename = "=")]
    Equal,
    /// `!=`
    #[serde(rename = "!=")]
    NotEqual,
}

impl ListMeasurementsSort {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::MinusCreated => "-created",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Equal => "=",
            Self::NotEqual => "!=",
        }
    }
}

impl std::fmt::Display for ListMeasurementsSort {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// .
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

impl From<String> for ListMeasurementsState {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ListMeasurementsState> for String {
    #[inline]
    fn from(value: ListMeasurementsState) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ListMeasurementsState {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ListMeasurementsState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ListMeasurementsState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

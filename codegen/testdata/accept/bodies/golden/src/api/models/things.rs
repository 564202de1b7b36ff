// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A thing to create.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct NewThing {
    /// A note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How good it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stars: Option<i32>,
    /// How large it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<crate::models::NewThingSize>,
}

/// How large it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NewThingSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version does not know.
    Unknown(String),
}

impl NewThingSize {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewThingSize {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "small" => Self::Small,
            "large" => Self::Large,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NewThingSize {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NewThingSize> for String {
    #[inline]
    fn from(value: NewThingSize) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NewThingSize {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NewThingSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NewThingSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

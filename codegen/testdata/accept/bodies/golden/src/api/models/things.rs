// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A thing to create.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct NewThing {
    /// A note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How good it is.
    ///
    /// Limits: at least 1, at most 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stars: Option<i32>,
    /// How large it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<crate::models::NewThingSize>,
    /// The thing that it belongs to; `null` for none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub parent: crate::Field<String>,
    /// A property that would hide a method of a trait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clone: Option<bool>,
    /// Its labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
}

apitwin_runtime::read_object! {
    NewThing { 0 note : "note" default, 1 stars : "stars" default, 2 size : "size"
    default, 3 parent : "parent" default, 4 clone : "clone" default, 5 labels : "labels"
    default }
}

impl NewThing {
    /// A note.
    pub fn note(mut self, note: impl Into<crate::Optional<String>>) -> Self {
        self.note = note.into().into_option();
        self
    }

    /// How good it is.
    ///
    /// Limits: at least 1, at most 5.
    pub fn stars(mut self, stars: impl Into<crate::Optional<i32>>) -> Self {
        self.stars = stars.into().into_option();
        self
    }

    /// How large it is.
    pub fn size(
        mut self,
        size: impl Into<crate::Optional<crate::models::NewThingSize>>,
    ) -> Self {
        self.size = size.into().into_option();
        self
    }

    /// The thing that it belongs to; `null` for none.
    pub fn parent(mut self, parent: impl Into<crate::Field<String>>) -> Self {
        self.parent = parent.into();
        self
    }

    /// A property that would hide a method of a trait.
    pub fn with_clone(mut self, clone: impl Into<crate::Optional<bool>>) -> Self {
        self.clone = clone.into().into_option();
        self
    }

    /// Its labels.
    pub fn labels(mut self, labels: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.labels = labels.into().into_option();
        self
    }
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

crate::open_set!(NewThingSize);

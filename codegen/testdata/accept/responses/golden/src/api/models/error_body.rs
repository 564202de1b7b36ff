// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

/// The body of a rejection, in whichever shape it came.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// JSON of another shape.
    Json(serde_json::Value),
    /// Anything else, a page above all.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body: the most specific shape that fits, else [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        Self::Json(value)
    }
}

/// What does not have a known shape is not shown: it may hold anything.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

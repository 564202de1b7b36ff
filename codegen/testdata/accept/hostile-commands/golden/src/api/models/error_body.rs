// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

/// The body of a rejection, in the form in which it arrived.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// JSON of another form.
    Json(serde_json::Value),
    /// Anything else, for example an HTML page.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        Self::Json(value)
    }
}

/// A body of an unknown form is not shown, since it may hold secrets.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

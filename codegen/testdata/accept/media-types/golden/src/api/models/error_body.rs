// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

use serde::Deserialize;

/// The body of a rejection, in the form in which it arrived.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`Missing`](crate::models::Missing).
    Missing(crate::models::Missing),
    /// A [`Problem`](crate::models::Problem).
    Problem(crate::models::Problem),
    /// A [`PutVersion409`](crate::models::PutVersion409).
    PutVersion409(crate::models::PutVersion409),
    /// A [`PutVersion409ProblemJson`](crate::models::PutVersion409ProblemJson).
    PutVersion409ProblemJson(crate::models::PutVersion409ProblemJson),
    /// JSON of another form.
    Json(serde_json::Value),
    /// Anything else, for example an HTML page.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        if let Ok(body) = crate::models::Missing::deserialize(&value) {
            return Self::Missing(body);
        }
        if let Ok(body) = crate::models::Problem::deserialize(&value) {
            return Self::Problem(body);
        }
        if let Ok(body) = crate::models::PutVersion409::deserialize(&value) {
            return Self::PutVersion409(body);
        }
        if let Ok(body) = crate::models::PutVersion409ProblemJson::deserialize(&value) {
            return Self::PutVersion409ProblemJson(body);
        }
        Self::Json(value)
    }
}

/// A body of an unknown form is not shown, since it may hold secrets.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(body) => {
                formatter.debug_tuple(stringify!(Missing)).field(body).finish()
            }
            Self::Problem(body) => {
                formatter.debug_tuple(stringify!(Problem)).field(body).finish()
            }
            Self::PutVersion409(body) => {
                formatter.debug_tuple(stringify!(PutVersion409)).field(body).finish()
            }
            Self::PutVersion409ProblemJson(body) => {
                formatter
                    .debug_tuple(stringify!(PutVersion409ProblemJson))
                    .field(body)
                    .finish()
            }
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

use serde::Deserialize;

/// The body of a rejection, in the form in which it arrived.
///
/// What the statuses mean:
///
/// - 400: Refused. The body may be `text/html`.
/// - 404: A page. The body may be `text/html`.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`LongError`](crate::models::LongError).
    LongError(crate::models::LongError),
    /// A [`ShortError`](crate::models::ShortError).
    ShortError(crate::models::ShortError),
    /// A [`WebError`](crate::models::WebError).
    WebError(crate::models::WebError),
    /// JSON of another form.
    Json(serde_json::Value),
    /// Anything else, for example an HTML page.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        if let Ok(body) = crate::models::LongError::deserialize(&value) {
            return Self::LongError(body);
        }
        if let Ok(body) = crate::models::ShortError::deserialize(&value) {
            return Self::ShortError(body);
        }
        if let Ok(body) = crate::models::WebError::deserialize(&value) {
            return Self::WebError(body);
        }
        Self::Json(value)
    }
}

/// A body of an unknown form is not shown, since it may hold secrets.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LongError(body) => {
                formatter.debug_tuple(stringify!(LongError)).field(body).finish()
            }
            Self::ShortError(body) => {
                formatter.debug_tuple(stringify!(ShortError)).field(body).finish()
            }
            Self::WebError(body) => {
                formatter.debug_tuple(stringify!(WebError)).field(body).finish()
            }
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

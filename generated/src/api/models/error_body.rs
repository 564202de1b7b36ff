// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a refusal.

use serde::Deserialize;

/// The body of a refusal, in whichever shape it came.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`ApiError`](crate::models::ApiError).
    ApiError(crate::models::ApiError),
    /// A [`ReadOnlyError`](crate::models::ReadOnlyError).
    ReadOnlyError(crate::models::ReadOnlyError),
    /// A [`MessageError`](crate::models::MessageError).
    MessageError(crate::models::MessageError),
    /// A [`ParameterError`](crate::models::ParameterError).
    ParameterError(crate::models::ParameterError),
    /// A [`WebError`](crate::models::WebError).
    WebError(crate::models::WebError),
    /// JSON of another shape.
    Json(serde_json::Value),
    /// Anything else, a page above all.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body: the most specific shape that fits, else [`Self::Json`].
    pub fn from_json(value: serde_json::Value) -> Self {
        if let Ok(body) = crate::models::ApiError::deserialize(&value) {
            return Self::ApiError(body);
        }
        if let Ok(body) = crate::models::ReadOnlyError::deserialize(&value) {
            return Self::ReadOnlyError(body);
        }
        if let Ok(body) = crate::models::MessageError::deserialize(&value) {
            return Self::MessageError(body);
        }
        if let Ok(body) = crate::models::ParameterError::deserialize(&value) {
            return Self::ParameterError(body);
        }
        if let Ok(body) = crate::models::WebError::deserialize(&value) {
            return Self::WebError(body);
        }
        Self::Json(value)
    }
}

/// What does not have a known shape is not shown: it may hold anything.
impl std::fmt::Debug for ErrorBody {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ApiError(body) => {
                formatter.debug_tuple(stringify!(ApiError)).field(body).finish()
            }
            Self::ReadOnlyError(body) => {
                formatter.debug_tuple(stringify!(ReadOnlyError)).field(body).finish()
            }
            Self::MessageError(body) => {
                formatter.debug_tuple(stringify!(MessageError)).field(body).finish()
            }
            Self::ParameterError(body) => {
                formatter.debug_tuple(stringify!(ParameterError)).field(body).finish()
            }
            Self::WebError(body) => {
                formatter.debug_tuple(stringify!(WebError)).field(body).finish()
            }
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

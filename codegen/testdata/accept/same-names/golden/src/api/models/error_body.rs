// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

use serde::Deserialize;

/// The body of a rejection, in the form in which it arrived.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`GetThingError`](crate::models::GetThingError).
    GetThingError(crate::models::GetThingError),
    /// A [`GetThingResponse`](crate::models::GetThingResponse).
    GetThingResponse(crate::models::GetThingResponse),
    /// A [`Rejection`](crate::models::Rejection).
    Rejection(crate::models::Rejection),
    /// JSON of another form.
    Json(serde_json::Value),
    /// Anything else, for example an HTML page.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        if let Ok(body) = crate::models::GetThingError::deserialize(&value) {
            return Self::GetThingError(body);
        }
        if let Ok(body) = crate::models::GetThingResponse::deserialize(&value) {
            return Self::GetThingResponse(body);
        }
        if let Ok(body) = crate::models::Rejection::deserialize(&value) {
            return Self::Rejection(body);
        }
        Self::Json(value)
    }
}

/// A body of an unknown form is not shown, since it may hold secrets.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::GetThingError(body) => {
                formatter.debug_tuple(stringify!(GetThingError)).field(body).finish()
            }
            Self::GetThingResponse(body) => {
                formatter.debug_tuple(stringify!(GetThingResponse)).field(body).finish()
            }
            Self::Rejection(body) => {
                formatter.debug_tuple(stringify!(Rejection)).field(body).finish()
            }
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

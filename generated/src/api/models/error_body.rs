// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

use serde::Deserialize;

/// The body of a rejection, in the form in which it arrived.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`MirrorHealth`](crate::models::MirrorHealth).
    MirrorHealth(crate::models::MirrorHealth),
    /// A [`ApiError`](crate::models::ApiError).
    ApiError(crate::models::ApiError),
    /// A [`SigninFailure`](crate::models::SigninFailure).
    SigninFailure(crate::models::SigninFailure),
    /// A [`ReadOnlyError`](crate::models::ReadOnlyError).
    ReadOnlyError(crate::models::ReadOnlyError),
    /// A [`MessageError`](crate::models::MessageError).
    MessageError(crate::models::MessageError),
    /// A [`NotWritableError`](crate::models::NotWritableError).
    NotWritableError(crate::models::NotWritableError),
    /// A [`ParameterError`](crate::models::ParameterError).
    ParameterError(crate::models::ParameterError),
    /// A [`PasswordRefused`](crate::models::PasswordRefused).
    PasswordRefused(crate::models::PasswordRefused),
    /// A [`RepositoryDetailError`](crate::models::RepositoryDetailError).
    RepositoryDetailError(crate::models::RepositoryDetailError),
    /// A [`WebError`](crate::models::WebError).
    WebError(crate::models::WebError),
    /// A [`OrganizationNotValid`](crate::models::OrganizationNotValid).
    OrganizationNotValid(crate::models::OrganizationNotValid),
    /// JSON of another form.
    Json(serde_json::Value),
    /// Anything else, for example an HTML page.
    Text(String),
}

impl ErrorBody {
    /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
    #[inline]
    pub fn from_json(value: serde_json::Value) -> Self {
        if let Ok(body) = crate::models::MirrorHealth::deserialize(&value) {
            return Self::MirrorHealth(body);
        }
        if let Ok(body) = crate::models::ApiError::deserialize(&value) {
            return Self::ApiError(body);
        }
        if let Ok(body) = crate::models::SigninFailure::deserialize(&value) {
            return Self::SigninFailure(body);
        }
        if let Ok(body) = crate::models::ReadOnlyError::deserialize(&value) {
            return Self::ReadOnlyError(body);
        }
        if let Ok(body) = crate::models::MessageError::deserialize(&value) {
            return Self::MessageError(body);
        }
        if let Ok(body) = crate::models::NotWritableError::deserialize(&value) {
            return Self::NotWritableError(body);
        }
        if let Ok(body) = crate::models::ParameterError::deserialize(&value) {
            return Self::ParameterError(body);
        }
        if let Ok(body) = crate::models::PasswordRefused::deserialize(&value) {
            return Self::PasswordRefused(body);
        }
        if let Ok(body) = crate::models::RepositoryDetailError::deserialize(&value) {
            return Self::RepositoryDetailError(body);
        }
        if let Ok(body) = crate::models::WebError::deserialize(&value) {
            return Self::WebError(body);
        }
        if let Ok(body) = crate::models::OrganizationNotValid::deserialize(&value) {
            return Self::OrganizationNotValid(body);
        }
        Self::Json(value)
    }
}

/// A body of an unknown form is not shown, since it may hold secrets.
impl std::fmt::Debug for ErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MirrorHealth(body) => {
                formatter.debug_tuple(stringify!(MirrorHealth)).field(body).finish()
            }
            Self::ApiError(body) => {
                formatter.debug_tuple(stringify!(ApiError)).field(body).finish()
            }
            Self::SigninFailure(body) => {
                formatter.debug_tuple(stringify!(SigninFailure)).field(body).finish()
            }
            Self::ReadOnlyError(body) => {
                formatter.debug_tuple(stringify!(ReadOnlyError)).field(body).finish()
            }
            Self::MessageError(body) => {
                formatter.debug_tuple(stringify!(MessageError)).field(body).finish()
            }
            Self::NotWritableError(body) => {
                formatter.debug_tuple(stringify!(NotWritableError)).field(body).finish()
            }
            Self::ParameterError(body) => {
                formatter.debug_tuple(stringify!(ParameterError)).field(body).finish()
            }
            Self::PasswordRefused(body) => {
                formatter.debug_tuple(stringify!(PasswordRefused)).field(body).finish()
            }
            Self::RepositoryDetailError(body) => {
                formatter
                    .debug_tuple(stringify!(RepositoryDetailError))
                    .field(body)
                    .finish()
            }
            Self::WebError(body) => {
                formatter.debug_tuple(stringify!(WebError)).field(body).finish()
            }
            Self::OrganizationNotValid(body) => {
                formatter
                    .debug_tuple(stringify!(OrganizationNotValid))
                    .field(body)
                    .finish()
            }
            Self::Json(_) => formatter.write_str("Json(..)"),
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
        }
    }
}

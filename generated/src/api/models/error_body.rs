// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The body of a rejection.

use serde::Deserialize;

/// The body of a rejection, in the form in which it arrived.
///
/// What the statuses mean:
///
/// - 400: The organization does not exist (a JSON string), or the body is not JSON.
/// - 400: The request is invalid. The body is a `RepositoryDetailError` or one of the bodies of
///   an ordinary 400. The body may be `text/html`.
/// - 400: The request is invalid: the body is malformed or does not match the schema, a query
///   parameter has the wrong type, the server does not accept a value, or a browser omits
///   `X-Requested-With`. The missing header yields a `WebError`. The body may be `text/html`.
/// - 401: The call needs a user but has no valid token, or a signed-in browser must first
///   confirm its password. A change without a valid token yields 403 instead. The body may be
///   `text/html`.
/// - 401: The caller lacks the right, with or without a token.
/// - 402: The namespace's plan allows no more private repositories.
/// - 403: The name and the password do not match, or the user must confirm the e-mail address
///   first; both yield a `SigninFailure`. Other rejections yield an `ApiError` or a `WebError`.
///   The body may be `text/html`.
/// - 403: The password is wrong, which yields a `PasswordRefused`. Other rejections yield an
///   `ApiError` or a `WebError`. The body may be `text/html`.
/// - 403: The token lacks the scope, or its user lacks the right. A missing right over the
///   named resource yields a `MessageError`. A change without a valid token yields a
///   `WebError`. The body may be `text/html`.
/// - 403: The token lacks the scope, or its user lacks the right. The server also returns this
///   for an organization or repository that does not exist. A change without a valid token
///   yields a `WebError`. The body may be `text/html`.
/// - 404: Only Quay's guide lists this status. The server never sends it for this operation.
/// - 404: The resource that the path names does not exist, or the server is not configured for
///   the operation. The body is an `ApiError` or a `MessageError`. If a feature that the
///   operation needs is off, the body is an HTML page. The body may be `text/html`.
/// - 404: The resource that the path names does not exist. If a feature that the operation
///   needs is off, the body is an HTML page. The body may be `text/html`.
/// - 405: The feature that the operation needs is off. The body is an HTML page. The body may
///   be `text/html`.
/// - 409: The repository already has a mirror.
/// - 409: The tag is immutable.
/// - 410: The server no longer supports tokens of repositories.
/// - 415: The request has no body, or its content type is not JSON.
/// - 429: The namespace has reached its limit of queued builds.
/// - 429: The user entered a wrong password too often and must wait before the next attempt.
///   The body is plain text, although its content type is HTML. The body may be `text/html`.
/// - 500: The server could not replace the token and kept the old one. The body may be
///   `text/html`.
/// - 500: The server fails on a request that it should have rejected. The body may be
///   `text/html`.
/// - 503: The mirrors are unhealthy. The body gives the reasons.
/// - 503: The payment service does not respond, or the registry is read-only.
/// - 503: The registry is read-only and accepts no changes.
/// - 503: The repository is read-only or a mirror, or the whole registry is read-only.
/// - 520: A service that the registry depends on failed.
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorBody {
    /// A [`MirrorHealth`](crate::models::MirrorHealth).
    MirrorHealth(crate::models::MirrorHealth),
    /// An [`ApiError`](crate::models::ApiError).
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
    /// An [`OrganizationNotValid`](crate::models::OrganizationNotValid).
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

//! Why a call failed, without what must not be shown.

mod origin;
mod reasons;
mod size;

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};

use super::dialect::{Dialect, ErrorSummary};
use super::parameter_error::{BoxError, ParameterError};
use super::receive::{RejectedBody, RejectionBody};
use super::response::content_type;
use super::retry;
use crate::{Operation, ReasonPattern};

/// Why a call failed.
///
/// `Display` gives one line, for example
/// `getThing (GET /things/7): 404 not_found: Not Found`. Neither `Display` nor
/// `Debug` shows the token, a query, a header, or the body of a response; of the
/// server's text the first line is shown. The body is at [`raw_body`](Self::raw_body).
pub struct Error(Box<Inner>);

/// Boxed, so that a `Result` stays small where calls succeed.
struct Inner {
    kind: ErrorKind,
    summary: ErrorSummary,
    status: Option<StatusCode>,
    operation: Option<&'static Operation>,
    /// The method of a request that is none of an operation.
    method: Option<Method>,
    path: Option<String>,
    headers: HeaderMap,
    body: Option<Bytes>,
    /// What a generated crate reads the body into.
    decoded: OnceLock<Box<dyn Any + Send + Sync>>,
    /// Who reads the body of a rejection, and what it says of the reason.
    dialect: Option<&'static dyn Dialect>,
    reason: OnceLock<Option<&'static ReasonPattern>>,
    retry_after: Option<Duration>,
    attempts: u32,
    parameter: Option<ParameterError>,
    /// Always without its URL, which holds the query.
    source: Option<reqwest::Error>,
    /// What was given to the client from outside failed with this.
    cause: Option<BoxError>,
}

/// What went wrong, in one word.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The client cannot be built from what it was given.
    InvalidConfiguration,
    /// A parameter is missing or cannot be sent; nothing was sent.
    InvalidRequest,
    /// The client's token provider has no token for the call; nothing was sent.
    Token,
    /// The operation requires credentials that the client lacks; nothing was sent.
    MissingCredentials,
    /// A layer around the HTTP client failed.
    Layer,
    /// The server could not be reached: name, network, TLS, or too slow.
    Connect,
    /// The response did not come in time.
    Timeout,
    /// The connection failed between request and response.
    Transport,
    /// The server rejected the request.
    Status,
    /// The body of a response is not what the document declares. If the status is one of success,
    /// the call [is done](Error::is_done) nevertheless.
    Decode,
    /// The body of a response is larger than the client reads;
    /// [`body_limit`](super::ClientBuilder::body_limit) sets how much that is.
    BodyTooLarge,
    /// The server sent a status that tells neither of a success nor of a
    /// rejection, for example a redirect.
    UnexpectedStatus,
    /// The server's pages do not come to an end.
    Paging,
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The server's name for the error, for example `not_found` or
    /// `insufficient_scope`. Not every error body has one.
    pub fn error_type(&self) -> Option<&str> {
        self.0.summary.error_type.as_deref()
    }

    /// One line that says what went wrong: the first line of the server's
    /// text, or our own where there is no response.
    ///
    /// Where the server quotes a value of the request, the property's name
    /// stands in its place.
    pub fn message(&self) -> &str {
        &self.0.summary.message
    }

    /// The id of the operation, for example `getThing`. An error of
    /// building a client has none, nor has a request that is none of an operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The method of the operation, or of the request if it is none of an operation.
    pub fn method(&self) -> Option<&str> {
        let operation = self.0.operation.map(|operation| operation.method);
        operation.or_else(|| self.0.method.as_ref().map(Method::as_str))
    }

    /// The path that was requested, without the query. `None` when nothing
    /// was sent.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The headers of the response; empty if there was none. They may hold secrets, such as
    /// cookies; do not log them all.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The name that the server or a proxy gave the request, from the header `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().get("x-request-id")?.to_str().ok()
    }

    /// The body of the rejection, or the one that could not be read, as it came. It may quote the
    /// request or hold secrets; do not log it.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// The body of the rejection as a value, which is read when it is first asked for.
    ///
    /// `None` where the server did not reject the request, and where the body was read into another
    /// type before.
    pub fn decoded_body<T: Any + Send + Sync>(&self, read: impl FnOnce(&[u8]) -> T) -> Option<&T> {
        let body = self
            .raw_body()
            .filter(|_| self.0.kind == ErrorKind::Status)?;
        let decoded = self.0.decoded.get_or_init(|| Box::new(read(body)));
        decoded.downcast_ref()
    }

    /// The body of the rejection as the document declares it for the operation: `T` is the type that
    /// is generated for it, such as `GetThingError`.
    ///
    /// `None` where the server did not reject the request, where the document declares no body of
    /// that status, and where the body is another.
    pub fn declared<T: RejectionBody>(&self) -> Option<T> {
        let bytes = self
            .raw_body()
            .filter(|_| self.0.kind == ErrorKind::Status)?;
        let media_type = content_type(self.headers());
        let status = self.status()?.as_u16();
        T::read(status, RejectedBody { bytes, media_type })
    }

    /// Why the server rejected the request, as far as its text tells: the pattern that fits.
    ///
    /// `None` where the server did not reject it, and where its text is not known.
    pub fn known_reason(&self) -> Option<&'static ReasonPattern> {
        let inner = &*self.0;
        *inner.reason.get_or_init(|| {
            let (dialect, status) = (inner.dialect?, inner.status?);
            let (id, expected) = match inner.operation {
                Some(operation) => (operation.id, operation.reasons),
                None => ("", &[][..]),
            };
            let text = dialect.rejection_text(inner.body.as_deref().unwrap_or_default());
            ReasonPattern::find(dialect.reasons(), id, expected, status.as_u16(), &text)
        })
    }

    /// What the rejection says of the session, of a client that [signed
    /// in](super::ClientBuilder::sign_in).
    #[cfg(feature = "sessions")]
    pub fn session_rejection(&self) -> Option<super::SessionRejection> {
        let rules = self.0.dialect?.sessions()?;
        rules.rejection(self.status()?, self.0.body.as_deref()?)
    }

    /// The kind of thing that the reason is about, such as `robot`, where the text tells.
    pub fn subject(&self) -> Option<&'static str> {
        let subject = self.known_reason()?.subject;
        (!subject.is_empty()).then_some(subject)
    }

    /// How long the server asks to wait before the next attempt, counted from
    /// its response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent; 0 when it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The parameter that kept the call from being sent.
    pub fn parameter(&self) -> Option<&ParameterError> {
        self.0.parameter.as_ref()
    }

    /// The server did what was asked, although the call failed: the status is one of success, and
    /// what the body holds is not known, because it did not arrive, is too large, or is not what
    /// the document declares. A write should not be sent again.
    pub fn is_done(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_success())
    }

    /// The object does not exist (404), or the server lacks the operation.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// There is no token, or it is not valid: 401, or another status by which
    /// the server says so.
    pub fn is_unauthenticated(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED) || self.0.summary.unauthenticated
    }

    /// The token is valid, and its user or its scopes do not suffice (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && !self.0.summary.unauthenticated
    }

    /// The server rejects a parameter or the body (400).
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// The request contradicts the state of the object (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Trying again does not help, whatever the status: the server says so.
    pub fn is_permanent(&self) -> bool {
        self.0.summary.permanent
    }

    /// The API itself wrote the rejection, and not a proxy or a web page in front of it.
    pub fn is_api_error(&self) -> bool {
        self.0.summary.deliberate
    }

    /// The status is between 500 and 599.
    pub fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Something took too long: the connection or the response.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self
                .0
                .source
                .as_ref()
                .is_some_and(reqwest::Error::is_timeout)
    }

    /// The server could not be reached.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the same request may succeed later: the connection failed or
    /// timed out, or the status is 408, 429, 502, 503 or 504 and the rejection is not
    /// [permanent](Self::is_permanent). A write that failed this way may have
    /// been carried out nevertheless.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            _ => self.0.status.is_some_and(retry::is_transient) && !self.is_permanent(),
        }
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.status == Some(status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            let path = inner.path.as_deref().unwrap_or(operation.path);
            write!(f, "{} ({} {path}): ", operation.id, operation.method)?;
        } else if let Some(method) = &inner.method {
            write!(f, "{method}")?;
            if let Some(path) = &inner.path {
                write!(f, " {path}")?;
            }
            f.write_str(": ")?;
        }
        if let Some(status) = inner.status {
            f.write_str(status.as_str())?;
            if let Some(error_type) = &inner.summary.error_type {
                write!(f, " {error_type}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&inner.summary.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("method", &self.0.method)
            .field("path", &self.0.path)
            .field("status", &self.0.status)
            .field("error_type", &self.0.summary.error_type)
            .field("message", &self.0.summary.message)
            .field("retry_after", &self.0.retry_after)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        if let Some(cause) = &self.0.cause {
            return Some(&**cause);
        }
        match &self.0.parameter {
            Some(parameter) => parameter.source(),
            None => self.0.source.as_ref().map(|source| source as _),
        }
    }
}

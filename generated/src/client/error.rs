//! Owns [`Error`]: why a call failed, without what must not be shown.

mod origin;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

use super::message::Summary;
use super::retry;
use crate::Operation;
use crate::models::ErrorBody;

/// Why a call failed.
///
/// `Display` gives one line, for example
/// `getOrganization (GET /api/v1/organization/acme): 404 not_found: Not Found`.
/// Neither `Display` nor `Debug` shows the token, a query, or the body of an
/// answer; of the server's text the first line is shown. The body is at
/// [`body`](Self::body).
///
/// ```no_run
/// # async fn run(client: quay_api::Client) -> quay_api::Result<()> {
/// match client.get_organization().orgname("acme").send().await {
///     Ok(organization) => println!("{}", organization.name),
///     Err(error) if error.is_not_found() => println!("there is none"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

/// Boxed, so that a `Result` stays small where calls succeed.
struct Inner {
    kind: ErrorKind,
    summary: Summary,
    status: Option<StatusCode>,
    operation: Option<&'static Operation>,
    path: Option<String>,
    body: Option<ErrorBody>,
    retry_after: Option<Duration>,
    attempts: u32,
    /// Always without its URL, which holds the query.
    source: Option<reqwest::Error>,
}

/// What went wrong, in one word.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The client cannot be built from what it was given.
    InvalidConfiguration,
    /// A parameter is missing or refused; nothing was sent.
    InvalidRequest,
    /// The registry could not be reached: name, network, TLS, or too slow.
    Connect,
    /// The answer did not come in time.
    Timeout,
    /// The connection failed between request and answer.
    Transport,
    /// The server answered with an error that the document declares.
    Status,
    /// The body of an answer is not what the document declares.
    Decode,
    /// The server answered with a status that the document does not declare
    /// for the operation, for example a redirect.
    UnexpectedStatus,
    /// The server's pages do not come to an end.
    Paging,
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The server's name for the error, for example `not_found` or
    /// `insufficient_scope`. Not every error body has one.
    pub fn error_type(&self) -> Option<&str> {
        self.0.summary.error_type.as_deref()
    }

    /// One line that says what went wrong: the first line of the server's
    /// text, or our own where there is no answer.
    ///
    /// Where the server quotes a value of the request, the property's name
    /// stands in its place.
    pub fn message(&self) -> &str {
        &self.0.summary.message
    }

    /// The id of the operation, for example `getOrganization`. An error of
    /// building a client has none.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The path that was requested, without the query. `None` when nothing
    /// was sent.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The error body of the answer. It may quote the request; do not log it.
    pub fn body(&self) -> Option<&ErrorBody> {
        self.0.body.as_ref()
    }

    /// How long the server asks to wait before the next attempt, counted from
    /// its answer.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent; 0 when it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The object does not exist (404). A route that the server lacks, for
    /// example because its feature is off, answers 404 as well, with
    /// [`ErrorBody::Text`].
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// There is no token, or it is not valid: 401, and for a write 403 from
    /// the check that comes before the API.
    pub fn is_unauthenticated(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
            || self.has_status(StatusCode::FORBIDDEN) && self.0.summary.from_web
    }

    /// The token is valid, and its user or its scopes do not suffice (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && !self.0.summary.from_web
    }

    /// The server refuses a parameter or the body (400).
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// The request contradicts the state of the object (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// The registry is in read-only mode and refuses writes (503).
    pub fn is_read_only(&self) -> bool {
        self.has_status(StatusCode::SERVICE_UNAVAILABLE) && self.0.summary.read_only
    }

    /// The status is between 500 and 599.
    pub fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Something took too long: the connection or the answer.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self
                .0
                .source
                .as_ref()
                .is_some_and(reqwest::Error::is_timeout)
    }

    /// The registry could not be reached.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the same request may succeed later: the connection failed or
    /// timed out, or the status is 429, 502, 503 (unless the registry is
    /// read-only) or 504. A write that failed this way may have been carried
    /// out nevertheless.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            _ => self.0.status.is_some_and(retry::is_transient) && !self.is_read_only(),
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
        self.0.source.as_ref().map(|source| source as _)
    }
}

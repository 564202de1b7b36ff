//! One constructor of errors for each way that a call can fail.

use std::error::Error as StdError;
use std::sync::OnceLock;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, Response};

use super::{Error, ErrorKind, Inner};
use crate::Operation;
use crate::client::builder::setter;
use crate::client::core::Shared;
use crate::client::dialect::{self, Dialect, ErrorSummary};
use crate::client::misfit;
use crate::client::parameter_error::{BoxError, ParameterError};
use crate::client::response::ResponseValue;
use crate::client::retry::{self, Arrived};
use crate::client::transport::SendError;
use crate::security::Requirements;

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            summary: ErrorSummary {
                message: message.into(),
                ..ErrorSummary::default()
            },
            status: None,
            operation: None,
            method: None,
            path: None,
            headers: HeaderMap::new(),
            body: None,
            decoded: OnceLock::new(),
            dialect: None,
            reason: OnceLock::new(),
            retry_after: None,
            attempts: 0,
            parameter: None,
            source: None,
            cause: None,
        }))
    }

    pub(in crate::client) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidConfiguration, message)
    }

    pub(in crate::client) fn paging(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, message)
    }

    /// A response that is understood, and does not hold what it should.
    pub(in crate::client) fn misread(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// The provider of the token has none.
    pub(in crate::client) fn no_token(cause: BoxError) -> Self {
        let problem = dialect::first_line(&cause.to_string());
        let mut error = Self::new(
            ErrorKind::Token,
            format!("there is no token for the call: {problem}"),
        );
        error.0.cause = Some(cause);
        error
    }

    /// The client lacks the credentials of every alternative that an operation offers.
    pub(in crate::client) fn missing_credentials(required: Requirements) -> Self {
        let alternatives = required.iter().map(|alternative| {
            let schemes = alternative.iter().map(|requirement| {
                let scheme = requirement.scheme;
                format!("`{}` (`{}`)", scheme.name, setter(scheme.kind))
            });
            schemes.collect::<Vec<_>>().join(" and ")
        });
        let needed = alternatives.collect::<Vec<_>>().join(", or ");
        Self::new(
            ErrorKind::MissingCredentials,
            format!(
                "the call needs credentials that the client lacks: {needed}; set them on the builder \
                 of the client"
            ),
        )
    }

    /// Says something else, for example what to do.
    #[cfg(feature = "sessions")]
    pub(in crate::client) fn with_message(mut self, message: String) -> Self {
        self.0.summary.message = message;
        self
    }

    /// A rejection that the server wrote elsewhere than in a body.
    #[cfg(feature = "sessions")]
    pub(in crate::client) fn rejected_as(
        error_type: &str,
        message: String,
        response: ResponseValue<()>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Status, message).with(response);
        error.0.summary.error_type = Some(dialect::first_line(error_type));
        error
    }

    /// Names the path by its template: the one that was requested holds a secret.
    pub(in crate::client) fn without_path(mut self, operation: &Operation) -> Self {
        if self.0.path.is_some() {
            self.0.path = Some(operation.path.to_owned());
        }
        self
    }

    /// Counts the attempts of an earlier exchange of the same call.
    pub(in crate::client) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts += attempts;
        self
    }

    /// A request that got no response.
    pub(in crate::client) fn without_response(
        source: impl Into<Self>,
        path: &str,
        attempts: u32,
    ) -> Self {
        let mut error: Self = source.into();
        error.0.path = Some(path.to_owned());
        error.0.attempts = attempts;
        error
    }

    /// A response whose body did not arrive.
    pub(in crate::client) fn interrupted(
        source: reqwest::Error,
        response: ResponseValue<()>,
    ) -> Self {
        Self::from(source).with(response)
    }

    /// A response whose body is larger than the client reads.
    pub(in crate::client) fn too_large(limit: usize, response: ResponseValue<()>) -> Self {
        let limit = super::size::in_bytes(limit);
        let message = format!("the body of the response is larger than {limit}");
        Self::new(ErrorKind::BodyTooLarge, message).with(response)
    }

    /// Takes what a response tells beside its body.
    pub(in crate::client) fn with(mut self, response: ResponseValue<()>) -> Self {
        self.0.status = Some(response.status());
        self.0.retry_after = retry::retry_after(response.headers());
        self.0.attempts = response.attempts();
        (self.0.path, self.0.headers) = response.into_path_and_headers();
        self
    }

    /// A response whose body is a text, and not one that was declared.
    pub(in crate::client) fn unfit_text(response: ResponseValue<()>, body: Bytes) -> Self {
        let message = "the text of the response is not what the document declares";
        let mut error = Self::new(ErrorKind::Decode, message).with(response);
        error.0.body = Some(body);
        error
    }

    /// A response whose body is not what was declared. The text of serde is not
    /// kept, because it quotes values.
    pub(in crate::client) fn undecodable(
        dialect: &dyn Dialect,
        source: &serde_json::Error,
        response: ResponseValue<()>,
        body: Bytes,
        content_type: &str,
    ) -> Self {
        let message = match std::str::from_utf8(&body) {
            Ok("") => "the body is empty where JSON was expected".to_owned(),
            _ if dialect::is_html(&String::from_utf8_lossy(&body)) => format!(
                "an HTML page came where JSON was expected; is this the base URL of {}?",
                dialect.server()
            ),
            Err(error) => {
                let at = error.valid_up_to();
                format!("the response is not JSON: its byte {at} is not UTF-8")
            }
            Ok(text) if source.is_data() || content_type.starts_with("application/json") => {
                let problem = misfit::describe(text, source);
                format!("the JSON of the response does not fit{problem}")
            }
            Ok(_) => "the response is not JSON".to_owned(),
        };
        let mut error = Self::new(ErrorKind::Decode, message).with(response);
        error.0.body = Some(body);
        error
    }

    /// Names the operation that failed. Of a write that succeeded as far as the status tells, the
    /// message says so: whoever sends it again may do it twice.
    pub(in crate::client) fn at(mut self, operation: &'static Operation) -> Self {
        if self.0.operation.is_some() {
            return self;
        }
        self.0.operation = Some(operation);
        self.say_if_done(operation.method)
    }

    fn say_if_done(mut self, method: &str) -> Self {
        let read = [Method::GET, Method::HEAD].iter().any(|it| it == method);
        if self.is_done() && !read {
            self.0
                .summary
                .message
                .push_str("; the server has carried out the request");
        }
        self
    }

    /// Names the request that failed, where it is none of an operation.
    pub(in crate::client) fn requested(mut self, method: &Method, path: Option<&str>) -> Self {
        self.0.method = Some(method.clone());
        if self.0.path.is_none() {
            self.0.path = path.map(str::to_owned);
        }
        self.say_if_done(method.as_str())
    }

    /// A request that cannot be sent as it is.
    pub(in crate::client) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    /// The server rejected the request. If it was for the credentials, the message says so first.
    pub(in crate::client) fn rejected(
        shared: &Shared,
        response: ResponseValue<()>,
        body: Bytes,
    ) -> Self {
        let dialect = shared.dialect;
        let mut summary = dialect.summarize(response.status(), response.headers(), &body);
        if summary.unauthenticated {
            let credentials = &shared.credentials;
            #[cfg(feature = "sessions")]
            let has_session = credentials.token.is_session();
            #[cfg(not(feature = "sessions"))]
            let has_session = false;
            let problem = match (credentials.security.is_some(), credentials.is_some()) {
                _ if has_session => "the session was not accepted; if it has ended, sign in again",
                (false, true) => "the token was not accepted",
                (false, false) => "the call needs a token",
                (true, true) => "the credentials were not accepted",
                (true, false) => "the call needs credentials",
            };
            let told = summary.message.trim_end_matches('.');
            summary.message = format!("{problem} ({told})");
        }
        let mut error = Self::new(ErrorKind::Status, "").with(response);
        error.0.summary = summary;
        error.0.body = Some(body);
        error.0.dialect = Some(dialect);
        error
    }

    /// The server sent a status of neither success nor rejection. The body is
    /// not read: nothing is known about it.
    pub(in crate::client) fn unexpected(arrived: Arrived) -> Self {
        let message = unexpected(&arrived.response);
        Self::new(ErrorKind::UnexpectedStatus, message).with(ResponseValue::without_body(arrived))
    }
}

/// Says where a redirect leads, without the part that may hold a secret.
fn unexpected(response: &Response) -> String {
    let location = response
        .headers()
        .get(reqwest::header::LOCATION)
        .and_then(|location| location.to_str().ok())
        .and_then(|location| response.url().join(location).ok());
    match location {
        Some(location) if response.status().is_redirection() => format!(
            "redirected to {}, which is not followed; is that the base URL of the server?",
            location.origin().ascii_serialization()
        ),
        _ => "the status tells neither of a success nor of a rejection".to_owned(),
    }
}

impl From<ParameterError> for Error {
    fn from(source: ParameterError) -> Self {
        let mut error = Self::new(ErrorKind::InvalidRequest, source.to_string());
        error.0.parameter = Some(source);
        error
    }
}

impl From<reqwest::Error> for Error {
    fn from(source: reqwest::Error) -> Self {
        let source = source.without_url();
        let (kind, what) = if source.is_builder() {
            (ErrorKind::InvalidRequest, "the request cannot be written")
        } else if source.is_connect() {
            (ErrorKind::Connect, "cannot connect")
        } else if source.is_timeout() {
            (ErrorKind::Timeout, "no response in time")
        } else {
            (ErrorKind::Transport, "the connection failed")
        };
        let mut error = Self::new(kind, format!("{what}: {}", root_cause(&source)));
        error.0.source = Some(source);
        error
    }
}

impl From<SendError> for Error {
    fn from(source: SendError) -> Self {
        match source {
            SendError::Http(source) => source.into(),
            SendError::Layer(cause) => {
                let problem = dialect::first_line(&cause.to_string());
                let mut error = Self::new(
                    ErrorKind::Layer,
                    format!("a layer around the HTTP client failed: {problem}"),
                );
                error.0.cause = Some(cause);
                error
            }
        }
    }
}

impl From<reqwest::header::InvalidHeaderValue> for Error {
    fn from(_: reqwest::header::InvalidHeaderValue) -> Self {
        Self::new(
            ErrorKind::InvalidRequest,
            "a header parameter holds characters that a header cannot carry",
        )
    }
}

/// The innermost cause: reqwest's own text is only "error sending request".
fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    use super::Error;
    use crate::client::ProblemDetails;
    use crate::client::response::ResponseValue;

    fn check(body: &'static [u8], expect: &str) {
        let response = ResponseValue::new((), StatusCode::OK, HeaderMap::new());
        let error = crate::client::read::<bool>(body).expect_err("it is no boolean");
        let body = Bytes::from_static(body);
        let error = Error::undecodable(&ProblemDetails, &error, response, body, "");
        assert_eq!(error.message(), expect);
    }

    #[test]
    fn what_is_not_the_json_that_was_expected_is_told_apart() {
        check(b"", "the body is empty where JSON was expected");
        check(b"no", "the response is not JSON");
        check(
            b"\"\xff\"",
            "the response is not JSON: its byte 1 is not UTF-8",
        );
        check(
            b"1",
            "the JSON of the response does not fit: found an integer, expected a boolean",
        );
        check(
            b"<p>\xff",
            "an HTML page came where JSON was expected; is this the base URL of the API?",
        );
    }
}

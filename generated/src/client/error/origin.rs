//! Owns the making of errors: one function for each way that a call can fail.

use std::error::Error as StdError;

use reqwest::Response;

use super::{Error, ErrorKind, Inner};
use crate::Operation;
use crate::client::answer::Rejection;
use crate::client::message::{self, Summary};
use crate::client::rejection;
use crate::client::response::ResponseValue;
use crate::client::retry::{self, Answered};

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            summary: Summary {
                message: message.into(),
                ..Summary::default()
            },
            status: None,
            operation: None,
            path: None,
            body: None,
            retry_after: None,
            attempts: 0,
            source: None,
        }))
    }

    pub(in crate::client) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidConfiguration, message)
    }

    #[allow(dead_code)] // Not every tag has answers in pages.
    pub(in crate::client) fn paging(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, message)
    }

    /// A request that got no answer.
    pub(in crate::client) fn unanswered(source: reqwest::Error, path: &str, attempts: u32) -> Self {
        let mut error = Self::from(source);
        error.0.path = Some(path.to_owned());
        error.0.attempts = attempts;
        error
    }

    /// An answer whose body did not arrive.
    pub(in crate::client) fn interrupted(
        source: reqwest::Error,
        answer: &ResponseValue<()>,
    ) -> Self {
        let mut error = Self::unanswered(source, answer.path(), answer.attempts());
        error.0.status = Some(answer.status());
        error
    }

    /// An answer whose body is not what was declared. The text of serde is not
    /// kept, because it quotes values.
    pub(in crate::client) fn undecodable(
        source: &serde_json::Error,
        answer: &ResponseValue<()>,
        body: &[u8],
        content_type: &str,
    ) -> Self {
        let message = if body.is_empty() {
            "the body is empty where JSON was expected".to_owned()
        } else if message::is_html(&String::from_utf8_lossy(body)) {
            "an HTML page came where JSON was expected; is this the base URL of a Quay registry?"
                .to_owned()
        } else if let Err(error) = std::str::from_utf8(body) {
            let at = error.valid_up_to();
            format!("the answer is not JSON: its byte {at} is not UTF-8")
        } else if source.is_data() || content_type.starts_with("application/json") {
            format!(
                "the JSON of the answer does not fit ({:?} error at line {}, column {})",
                source.classify(),
                source.line(),
                source.column()
            )
        } else {
            "the answer is not JSON".to_owned()
        };
        let mut error = Self::new(ErrorKind::Decode, message);
        error.0.status = Some(answer.status());
        error.0.path = Some(answer.path().to_owned());
        error.0.attempts = answer.attempts();
        error
    }

    /// Names the operation that failed.
    pub(in crate::client) fn at(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// The server answered with an error.
    pub(in crate::client) fn refused(answer: ResponseValue<Rejection>) -> Self {
        let mut error = Self::new(ErrorKind::Status, "");
        error.0.status = Some(answer.status());
        error.0.path = Some(answer.path().to_owned());
        error.0.attempts = answer.attempts();
        error.0.retry_after = retry::retry_after(answer.headers());
        let Rejection { body, summary } = answer.into_inner();
        error.0.summary = summary;
        error.0.body = Some(body);
        error
    }

    /// The server answered with a status that was not declared. The body is
    /// not read: nothing is known about it.
    pub(in crate::client) fn unexpected(answered: Answered) -> Self {
        let Answered {
            response,
            path,
            attempts,
        } = answered;
        let mut error = Self::new(ErrorKind::UnexpectedStatus, unexpected(&response));
        error.0.status = Some(response.status());
        error.0.path = Some(path);
        error.0.attempts = attempts;
        error.0.retry_after = retry::retry_after(response.headers());
        error
    }
}

/// Stands in for the variant of progenitor's error that the generated calls name.
#[allow(
    non_snake_case,
    reason = "generated code calls it like the variant that it stands in for"
)]
impl Error {
    /// A parameter is missing or was refused.
    pub(crate) fn InvalidRequest(text: &'static str) -> Self {
        Self::new(ErrorKind::InvalidRequest, rejection::explain(text))
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
            "redirected to {}, which is not followed; if that is the registry, give it as base URL",
            location.origin().ascii_serialization()
        ),
        _ => "the document does not declare this status for the operation".to_owned(),
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
            (ErrorKind::Timeout, "no answer in time")
        } else {
            (ErrorKind::Transport, "the connection failed")
        };
        let mut error = Self::new(kind, format!("{what}: {}", root_cause(&source)));
        error.0.source = Some(source);
        error
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
    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    use super::Error;
    use crate::client::response::ResponseValue;

    fn check(body: &[u8], expect: &str) {
        let answer = ResponseValue::new((), StatusCode::OK, HeaderMap::new());
        let error = crate::client::read::<bool>(body).expect_err("it is no boolean");
        let error = Error::undecodable(&error, &answer, body, "");
        assert_eq!(error.message(), expect);
    }

    #[test]
    fn what_is_not_the_json_that_was_expected_is_told_apart() {
        check(b"", "the body is empty where JSON was expected");
        check(b"no", "the answer is not JSON");
        check(
            b"\"\xff\"",
            "the answer is not JSON: its byte 1 is not UTF-8",
        );
        check(
            b"1",
            "the JSON of the answer does not fit (Data error at line 1, column 1)",
        );
        check(
            b"<p>\xff",
            "an HTML page came where JSON was expected; is this the base URL of a Quay registry?",
        );
    }
}

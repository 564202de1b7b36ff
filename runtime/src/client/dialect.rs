//! How the server of one API says what went wrong, and what it is called.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::error_body::ErrorProperties;
use super::{EnvironmentVariables, Routes};
use crate::security::Security;
use crate::{ReasonPattern, RejectionText};

/// The longest message, in characters.
const LONGEST: usize = 300;

/// What differs from one API to the next for those who call it.
///
/// The defaults are those of [`ProblemDetails`].
pub trait Dialect: Send + Sync {
    /// Reads what is worth knowing of a response with a status from 400 on.
    #[inline]
    fn summarize(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> ErrorSummary {
        let _ = headers;
        problem_details(status, body)
    }

    /// Reads the texts of a rejection by which its reason is told.
    #[inline]
    fn rejection_text(&self, body: &[u8]) -> RejectionText {
        ErrorProperties::PROBLEM_DETAILS.rejection_text(body)
    }

    /// The texts by which the server tells its reasons.
    #[inline]
    fn reasons(&self) -> &'static [ReasonPattern] {
        &[]
    }

    /// What runs at the base URL, for messages, such as `a registry`.
    fn server(&self) -> &'static str {
        "the API"
    }

    /// A base URL as people write it, for messages.
    fn example_url(&self) -> &'static str {
        "https://api.example.com"
    }

    /// What the paths of all operations begin with, such as `/api/v1`, and what is therefore no
    /// part of a base URL; empty where they have nothing in common.
    fn path_prefix(&self) -> &'static str {
        ""
    }

    /// The routes of the server, by which a call is refused whose path is that of another operation.
    fn routes(&self) -> Option<&'static Routes> {
        None
    }

    /// The `User-Agent` of a client that does not set one.
    fn user_agent(&self) -> &'static str {
        concat!("apitwin-runtime/", env!("CARGO_PKG_VERSION"))
    }

    /// The security schemes of the API, and what each operation requires.
    ///
    /// Without it all calls carry one token, if the client has one. It must be given where the
    /// generated crate has a `security` module.
    fn security(&self) -> Option<&'static Security> {
        None
    }

    /// The sessions of the API, for clients that sign in; `None` where its server knows none.
    #[cfg(feature = "sessions")]
    fn sessions(&self) -> Option<&'static super::SessionRules> {
        None
    }

    /// The environment variables that a client is configured with.
    fn environment(&self) -> EnvironmentVariables {
        EnvironmentVariables {
            url: "API_URL",
            token: "API_TOKEN",
            token_file: "API_TOKEN_FILE",
        }
    }

    /// The span around a call.
    ///
    /// Its fields hold the path template and not the path, so that traces group. `status` and
    /// `attempts` are recorded when the call is over.
    #[cfg(feature = "tracing")]
    fn call_span(&self, call: CallName<'_>) -> tracing::Span {
        crate::call_span!("apitwin.call", call)
    }
}

/// What a call is called.
#[cfg(feature = "tracing")]
#[derive(Clone, Copy, Debug)]
pub struct CallName<'a> {
    /// The id of the operation; empty for a request that is none of an operation.
    pub id: &'a str,
    /// The method.
    pub method: &'a str,
    /// The path template, or the path of a request that is none of an operation.
    pub path: &'a str,
}

#[cfg(feature = "tracing")]
impl From<&'static crate::Operation> for CallName<'static> {
    fn from(operation: &'static crate::Operation) -> Self {
        Self {
            id: operation.id,
            method: operation.method,
            path: operation.path,
        }
    }
}

/// The span around a call, under the name that an API gives it.
#[cfg(feature = "tracing")]
#[macro_export]
macro_rules! call_span {
    ($name:literal, $call:expr) => {
        $crate::tracing::info_span!(
            $name,
            operation = $call.id,
            method = $call.method,
            path = $call.path,
            status = $crate::tracing::field::Empty,
            attempts = $crate::tracing::field::Empty,
        )
    };
}

/// What is worth knowing of the body of a rejection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorSummary {
    /// The server's name for the error, for example `not_found`.
    pub error_type: Option<String>,
    /// One line for people; see [`first_line`].
    pub message: String,
    /// The credentials were not accepted, or there were none; an error says so before the message.
    pub unauthenticated: bool,
    /// The API wrote it on purpose, and not a proxy in front of it: a write that gets
    /// 503 is not repeated.
    pub deliberate: bool,
    /// Trying again does not help, whatever the status.
    pub permanent: bool,
}

impl ErrorSummary {
    /// Summarizes a body that is no JSON: a page or a text, which proxies send.
    pub fn of_text(status: StatusCode, text: &str) -> Self {
        let reason = reason(status);
        let message = if is_html(text) {
            format!("HTML page ({reason})")
        } else {
            match first_line(text) {
                line if line.is_empty() => reason.to_owned(),
                line => line,
            }
        };
        Self {
            message,
            ..Self::default()
        }
    }
}

/// The dialect of APIs whose errors are problem details (RFC 9457).
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemDetails;

impl Dialect for ProblemDetails {}

#[inline]
fn problem_details(status: StatusCode, body: &[u8]) -> ErrorSummary {
    let Ok(json) = serde_json::from_slice::<Value>(body) else {
        return ErrorSummary::of_text(status, &String::from_utf8_lossy(body));
    };
    let summary = ErrorProperties::PROBLEM_DETAILS.summary(status, &json, first_line);
    ErrorSummary {
        error_type: summary.error_type.filter(|kind| kind != "about:blank"),
        ..summary
    }
}

/// What a status is called.
pub fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("no further text")
}

/// Whether a response is a page of a web server.
pub(super) fn is_html(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
        .starts_with('<')
}

/// The first line of a text, shortened and [printable].
pub fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or("").trim();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => printable(&line[..end]) + "…",
        None => printable(line),
    }
}

/// A text without what could rewrite a terminal or turn the words around it: control characters,
/// marks of direction and separators of lines.
pub fn printable(text: &str) -> String {
    let safe = |c: char| {
        let marks = matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        );
        if marks || c.is_control() {
            '\u{fffd}'
        } else {
            c
        }
    };
    text.chars().map(safe).collect()
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    use super::{Dialect, ErrorSummary, LONGEST, ProblemDetails, first_line};

    fn read(status: u16, body: &str) -> ErrorSummary {
        let status = StatusCode::from_u16(status).expect("a status");
        ProblemDetails.summarize(status, &HeaderMap::new(), body.as_bytes())
    }

    fn check(status: u16, body: &str, error_type: Option<&str>, message: &str) {
        let summary = read(status, body);
        assert_eq!(summary.message, message, "{body}");
        assert_eq!(summary.error_type.as_deref(), error_type, "{body}");
    }

    #[test]
    fn problem_details_have_a_type_and_a_message() {
        check(
            404,
            r#"{"type":"https://h/missing","title":"Missing","detail":"No such thing."}"#,
            Some("https://h/missing"),
            "No such thing.",
        );
        check(
            404,
            r#"{"type":"about:blank","title":"Gone"}"#,
            None,
            "Gone",
        );
        check(500, "[]", None, "Internal Server Error");
        assert!(read(503, "{}").deliberate);
    }

    #[test]
    fn pages_and_texts_have_a_message() {
        check(
            404,
            "<!doctype html><html>secret</html>",
            None,
            "HTML page (Not Found)",
        );
        check(502, "upstream\nfailed", None, "upstream");
        check(502, "", None, "Bad Gateway");
        assert!(!read(503, "<p>").deliberate);
    }

    #[test]
    fn only_a_short_first_line_is_shown() {
        assert_eq!(first_line(" one\ntwo"), "one");
        assert_eq!(first_line("a\u{1b}[31mb"), "a\u{fffd}[31mb");
        for mark in [
            '\u{202e}', '\u{2066}', '\u{200f}', '\u{61c}', '\u{2028}', '\u{85}',
        ] {
            assert_eq!(first_line(&format!("a{mark}b")), "a\u{fffd}b", "{mark:?}");
        }
        assert_eq!(first_line(&"x".repeat(1000)).chars().count(), LONGEST + 1);
    }
}

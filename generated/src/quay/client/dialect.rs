//! How a registry says what went wrong: several shapes of JSON, and pages.

use apitwin_runtime::client::{self, ErrorSummary, first_line};
use apitwin_runtime::{ReasonPattern, RejectionText};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::validator;

/// The dialect of Quay's API for those who call it.
pub(super) struct Quay;

impl client::Dialect for Quay {
    // Compiled with the programs that call: it reads JSON.
    #[inline]
    fn summarize(&self, status: StatusCode, _headers: &HeaderMap, body: &[u8]) -> ErrorSummary {
        match client::read(body) {
            Ok(json) => of_json(status, &json),
            Err(_) => ErrorSummary::of_text(status, &String::from_utf8_lossy(body)),
        }
    }

    #[inline]
    fn rejection_text(&self, body: &[u8]) -> RejectionText {
        match client::read(body) {
            Ok(json) => text_of_json(&json),
            Err(_) => text_of_page(body),
        }
    }

    #[inline]
    fn reasons(&self) -> &'static [ReasonPattern] {
        crate::api::reasons::PATTERNS
    }

    fn server(&self) -> &'static str {
        "a Quay registry"
    }

    fn example_url(&self) -> &'static str {
        "https://quay.example.com"
    }

    fn path_prefix(&self) -> &'static str {
        "/api/v1"
    }

    fn user_agent(&self) -> &'static str {
        concat!("quay-api/", env!("CARGO_PKG_VERSION"))
    }

    fn environment(&self) -> client::EnvironmentVariables {
        client::EnvironmentVariables {
            url: "QUAY_URL",
            token: "QUAY_TOKEN",
            token_file: "QUAY_TOKEN_FILE",
        }
    }

    #[cfg(feature = "tracing")]
    fn call_span(&self, operation: &'static crate::Operation) -> apitwin_runtime::tracing::Span {
        apitwin_runtime::call_span!("quay_api.call", operation)
    }
}

/// Summarizes an error body.
///
/// The body is looked at as JSON and not by its type, so that a body which is
/// new to this crate still gives what it has in common with the others.
fn of_json(status: StatusCode, body: &Value) -> ErrorSummary {
    let text = |name: &str| {
        body.get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    };
    let error_type = text("error_type").or_else(|| text("title"));
    let message = text("detail")
        .or_else(|| text("message"))
        .or_else(|| text("error"))
        .map(of_detail)
        .or_else(|| body.get("message").and_then(of_parameters))
        .filter(|message| !message.is_empty())
        .unwrap_or_else(|| client::reason(status).to_owned());
    let from_web = error_type.is_none() && body.get("error").is_some_and(Value::is_string);
    ErrorSummary {
        error_type: error_type.map(first_line),
        message,
        // The check that comes before the API rejects a write without a valid token like the former.
        unauthenticated: from_web && status == StatusCode::FORBIDDEN
            || matches!(error_type, Some("invalid_token" | "expired_token")),
        deliberate: true,
        permanent: status == StatusCode::SERVICE_UNAVAILABLE
            && body.get("is_readonly").and_then(Value::as_bool) == Some(true),
    }
}

/// `{"limit": "a number"}` becomes `limit: a number`.
fn of_parameters(texts: &Value) -> Option<String> {
    let mut all = String::new();
    for (name, text) in texts.as_object()? {
        let Some(text) = text.as_str() else { continue };
        for part in [if all.is_empty() { "" } else { "; " }, name, ": ", text] {
            all.push_str(part);
        }
    }
    Some(first_line(&all))
}

fn of_detail(detail: &str) -> String {
    validator::without_value(detail).unwrap_or_else(|| first_line(detail))
}

/// What a JSON body says of the reason. The type of a body that has none is made up, for those
/// bodies that tell a reason by their form.
fn text_of_json(body: &Value) -> RejectionText {
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let by_parameter = body.get("message").is_some_and(Value::is_object);
    RejectionText {
        error_type: text("error_type")
            .or_else(|| text("title"))
            .or_else(|| by_parameter.then(|| "invalid_parameter".to_owned())),
        message: text("detail")
            .or_else(|| text("message"))
            .or_else(|| text("error"))
            .or_else(|| body.as_str().map(str::to_owned)),
    }
}

/// A page has no text that tells a reason, but that it is one does.
fn text_of_page(body: &[u8]) -> RejectionText {
    let text = String::from_utf8_lossy(body);
    let page = client::is_html(&text);
    RejectionText {
        error_type: page.then(|| "page".to_owned()),
        message: (!page && !text.is_empty()).then(|| text.into_owned()),
    }
}

//! How a registry says what went wrong: several shapes of JSON, and pages.

use std::sync::LazyLock;

use apitwin_runtime::client::{
    self, ErrorProperties, ErrorSummary, Routes, first_line, jsonschema,
};
use apitwin_runtime::{ReasonPattern, RejectionText};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::api::operations::ALL;
use crate::quay::repository_name::FEWEST_NAMES;

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
        PROPERTIES.rejection_text(body)
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

    fn routes(&self) -> Option<&'static Routes> {
        static ROUTES: LazyLock<Routes> =
            LazyLock::new(|| Routes::new(&ALL, FEWEST_NAMES).with_added_slash());
        Some(&ROUTES)
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

    #[cfg(feature = "sessions")]
    fn sessions(&self) -> Option<&'static client::SessionRules> {
        Some(&super::session::SESSIONS)
    }

    #[cfg(feature = "tracing")]
    fn call_span(&self, call: client::CallName<'_>) -> apitwin_runtime::tracing::Span {
        apitwin_runtime::call_span!("quay_api.call", call)
    }
}

/// The properties of Quay's error bodies.
const PROPERTIES: ErrorProperties = ErrorProperties {
    types: &["error_type", "title"],
    messages: &["detail", "message", "error"],
};

/// Summarizes an error body.
fn of_json(status: StatusCode, body: &Value) -> ErrorSummary {
    let shorten = |text: &str| jsonschema::without_value(text).unwrap_or_else(|| first_line(text));
    let summary = PROPERTIES.summary(status, body, shorten);
    let error_type = summary.error_type.as_deref();
    let from_web = error_type.is_none() && body.get("error").is_some_and(Value::is_string);
    ErrorSummary {
        // The check that comes before the API rejects a write without a valid token like the former.
        unauthenticated: from_web && status == StatusCode::FORBIDDEN
            || matches!(error_type, Some("invalid_token" | "expired_token")),
        permanent: status == StatusCode::SERVICE_UNAVAILABLE
            && body.get("is_readonly").and_then(Value::as_bool) == Some(true),
        ..summary
    }
}

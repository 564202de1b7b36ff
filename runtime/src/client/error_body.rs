//! What error bodies in JSON have in common: properties that say what went wrong.

use reqwest::StatusCode;
use serde_json::Value;

use super::decode::read;
use super::dialect::{ErrorSummary, first_line, is_html, reason};
use crate::RejectionText;

/// The properties of an API's error bodies that say what went wrong, those that count most first.
///
/// Bodies are looked at as JSON and not by their types, so that one which is new to a crate still
/// gives what it has in common with the others.
#[derive(Clone, Copy, Debug)]
pub struct ErrorProperties {
    /// Those with the server's name for the error.
    pub types: &'static [&'static str],
    /// Those with a text for people. In place of a text there may be an object of texts by the names
    /// of parameters.
    pub messages: &'static [&'static str],
}

impl ErrorProperties {
    /// Those of problem details (RFC 9457), and what is often used beside them.
    pub const PROBLEM_DETAILS: Self = Self {
        types: &["type"],
        messages: &["detail", "title", "message", "error"],
    };

    /// Summarizes a body that is JSON. `shorten` makes one line of its text.
    #[inline]
    pub fn summary(
        &self,
        status: StatusCode,
        body: &Value,
        shorten: fn(&str) -> String,
    ) -> ErrorSummary {
        let message = text(body, self.messages).map(shorten);
        let message = message
            .or_else(|| parameters(body, self.messages))
            .filter(|message| !message.is_empty());
        ErrorSummary {
            error_type: text(body, self.types).map(first_line),
            message: message.unwrap_or_else(|| reason(status).to_owned()),
            unauthenticated: status == StatusCode::UNAUTHORIZED,
            deliberate: true,
            permanent: false,
        }
    }

    /// What a body says of the reason of a rejection.
    ///
    /// Two forms of bodies tell by themselves and have types that are made up: `invalid_parameter`
    /// for texts by parameter, and `page` for a page.
    #[inline]
    pub fn rejection_text(&self, body: &[u8]) -> RejectionText {
        let Ok(json) = read::<Value>(body) else {
            return page_text(&String::from_utf8_lossy(body));
        };
        let by_parameter = parameters(&json, self.messages).map(|_| "invalid_parameter");
        let empty = self
            .messages
            .iter()
            .find_map(|name| json.get(*name)?.as_str());
        let message = text(&json, self.messages).or(empty).or(json.as_str());
        RejectionText {
            error_type: text(&json, self.types).or(by_parameter).map(str::to_owned),
            message: message.map(str::to_owned),
        }
    }
}

fn page_text(text: &str) -> RejectionText {
    let page = is_html(text);
    RejectionText {
        error_type: page.then(|| "page".to_owned()),
        message: (!page && !text.is_empty()).then(|| text.to_owned()),
    }
}

/// The first text that is not empty.
fn text<'a>(body: &'a Value, names: &[&str]) -> Option<&'a str> {
    let mut texts = names.iter().filter_map(|name| body.get(*name)?.as_str());
    texts.find(|text| !text.is_empty())
}

/// `{"limit": "a number"}` becomes `limit: a number`.
fn parameters(body: &Value, names: &[&str]) -> Option<String> {
    let texts = names.iter().find_map(|name| body.get(*name)?.as_object())?;
    let texts = texts
        .iter()
        .filter_map(|(name, text)| Some(format!("{name}: {}", text.as_str()?)));
    Some(first_line(&texts.collect::<Vec<_>>().join("; ")))
}

//! The response to one request, recorded or received, and its comparison with another: status, media
//! type, headers, and the body in values, with the forms of numbers, and byte by byte.

mod captured_values;
mod headers;
pub mod json;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value as Json;

pub use self::captured_values::CapturedValues;
use self::json::NumberForms;
use crate::json_text;
use crate::wire::Response;

/// One difference between two responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What differs: `status`, `media type`, `header vary`, `body`; where values are the same, `notation`
    /// (the space between them) or `bytes` (such as the order of properties).
    pub aspect: String,
    /// Both sides.
    pub text: String,
}

impl Difference {
    /// A difference of an aspect.
    pub fn new(aspect: impl Into<String>, text: impl Into<String>) -> Self {
        let (aspect, text) = (aspect.into(), text.into());
        Self { aspect, text }
    }

    /// The difference with the step that shows it: the form that lists of known differences match.
    pub fn at(&self, step: &str) -> String {
        format!("{}: {step}: {}", self.aspect, self.text)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.aspect, self.text)
    }
}

/// A response: recorded, or of a server that runs.
#[derive(Clone, Debug)]
pub struct StepResponse {
    status: u64,
    /// With names in lower case; several of one name are joined by line breaks.
    headers: Vec<(String, String)>,
    json: Option<Json>,
    /// The body as it was sent; a recording keeps only short ones.
    text: Option<String>,
}

impl StepResponse {
    /// The response of a recording, which [`json_text::read`] has read. `None` where the server did
    /// not respond, or was not asked.
    pub fn from_recording(recording: &Json) -> Option<Self> {
        let headers = recording["response_headers"].as_object();
        let headers = headers.into_iter().flatten();
        let is_json = recording["response_is_json"] == Json::Bool(true);
        Some(Self {
            status: recording["status"].as_u64()?,
            headers: headers
                .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
                .collect(),
            json: is_json.then(|| recording["response_body"].clone()),
            text: recording["response_raw"].as_str().map(str::to_owned),
        })
    }

    /// The response of a server.
    pub fn from_wire(response: &Response) -> Self {
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in &response.headers {
            match headers.iter_mut().find(|(other, _)| other == name) {
                Some((_, values)) => *values += &format!("\n{value}"),
                None => headers.push((name.clone(), value.clone())),
            }
        }
        Self {
            status: response.status.into(),
            headers,
            json: json_text::read(&response.body),
            text: Some(response.body.clone()),
        }
    }

    /// The status.
    pub fn status(&self) -> u64 {
        self.status
    }

    /// Where `found` differs from this response. `captured` holds the values that steps took from
    /// responses: on the side of this response, and on that of `found`.
    pub fn differences(&self, found: &Self, captured: [&CapturedValues; 2]) -> Vec<Difference> {
        if self.status != found.status {
            let text = format!(
                "{} instead of {}; {} instead of {}",
                found.status,
                self.status,
                found.excerpt(captured[1]),
                self.excerpt(captured[0])
            );
            return vec![Difference::new("status", text)];
        }
        let mut differences = headers::differences(self, found, captured);
        let (expected, other) = (self.media_type(), found.media_type());
        if expected == other {
            differences.extend(self.body_differences(found, captured));
        } else {
            let text = format!("{other} instead of {expected}");
            differences.push(Difference::new("media type", text));
        }
        differences
    }

    fn body_differences(&self, found: &Self, captured: [&CapturedValues; 2]) -> Option<Difference> {
        let [own, other] = captured;
        match (&self.json, &found.json) {
            (Some(expected), Some(body)) if expected.get("$omitted_bytes").is_some() => {
                let (keys, names) = (&expected["$keys"], names(body));
                let text = format!("{names} instead of {keys}");
                return (names != *keys).then(|| Difference::new("body", text));
            }
            (Some(expected), Some(body)) => {
                let (expected, body) = (own.stable(expected, ""), other.stable(body, ""));
                let mut problems = Vec::new();
                json::differences("", &expected, &body, NumberForms::Distinct, &mut problems);
                if !problems.is_empty() {
                    return Some(Difference::new("body", problems.join("; ")));
                }
            }
            (Some(_), None) => {
                let text = format!("no JSON: {}", found.excerpt(other));
                return Some(Difference::new("body", text));
            }
            (None, Some(_)) => {
                let text = format!("JSON where there was none: {}", found.excerpt(other));
                return Some(Difference::new("body", text));
            }
            (None, None) => {}
        }
        // Pages are for people, and a stand-in has none of its own.
        if self.media_type() == "text/html" {
            return None;
        }
        let (Some(expected), Some(text)) = (&self.text, &found.text) else {
            return None;
        };
        let (expected, text) = (own.stable_text(expected), other.stable_text(text));
        // Lists whose order is left to chance were compared as sets above.
        if expected == text || CapturedValues::has_unordered(&expected) {
            return None;
        }
        let aspect = if json_text::without_space(&expected) == json_text::without_space(&text) {
            "notation"
        } else {
            "bytes"
        };
        let text = format!("{} instead of {}", cut(&text), cut(&expected));
        Some(Difference::new(aspect, text))
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(other, _)| other == name)?;
        Some(value)
    }

    fn media_type(&self) -> &str {
        let content_type = self.header("content-type").unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim()
    }

    /// The body for a message: cut, and with placeholders.
    fn excerpt(&self, captured: &CapturedValues) -> String {
        const MAX: usize = 160;
        let text = match (&self.json, &self.text) {
            _ if self.media_type() == "text/html" => "a page".to_owned(),
            (Some(json), _) => match &json["detail"] {
                Json::String(detail) => captured.mask(detail),
                _ => captured.stable(json, "").to_string(),
            },
            (None, Some(text)) => captured.mask(text),
            (None, None) => String::new(),
        };
        match text.char_indices().nth(MAX) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }
}

/// The text with its quotes, cut.
fn cut(text: &str) -> String {
    const MAX: usize = 200;
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

/// The sorted names of a body, which is all that a recording keeps of one that is too long.
fn names(body: &Json) -> Json {
    let names = body
        .as_object()
        .map(|map| map.keys().cloned().collect::<BTreeSet<String>>());
    serde_json::json!(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(head: &str, body: &str) -> StepResponse {
        let text = format!("HTTP/1.1 {head}\r\n\r\n{body}");
        let response = Response::parse(text.as_bytes()).expect("a response");
        StepResponse::from_wire(&response)
    }

    fn check(one: (&str, &str), other: (&str, &str), expected: &[&str]) {
        let captured = CapturedValues::default();
        let (one, other) = (response(one.0, one.1), response(other.0, other.1));
        let found = one.differences(&other, [&captured, &captured]);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected);
    }

    const JSON: &str = "200 OK\r\nContent-Type: application/json";

    #[test]
    fn what_strangers_see_is_told_apart() {
        check((JSON, r#"{"a": 1}"#), (JSON, r#"{"a": 1}"#), &[]);
        check(
            (JSON, r#"{"a": 1}"#),
            (JSON, r#"{"a": 1.0}"#),
            &["body: /a: 1.0 instead of 1"],
        );
        check(
            (JSON, r#"{"a": 1}"#),
            (JSON, r#"{"a":1}"#),
            &[r#"notation: "{\"a\":1}" instead of "{\"a\": 1}""#],
        );
        check(
            (JSON, "[]"),
            ("404 Not Found\r\nContent-Type: application/json", "{}"),
            &["status: 404 instead of 200; {} instead of []"],
        );
        check(
            (&format!("{JSON}\r\nAllow: GET, PUT"), "[]"),
            (&format!("{JSON}\r\nAllow: PUT, GET\r\nVary: Cookie"), "[]"),
            &["header vary: Cookie instead of none"],
        );
    }

    #[test]
    fn dates_identifiers_and_ports_differ_in_every_run() {
        check(
            (
                JSON,
                r#"{"created": "Fri, 02 Jan 2026 00:00:00 -0000", "x": "sha256:0000000000000000000000000000000000000000000000000000000000000000"}"#,
            ),
            (
                JSON,
                r#"{"created": "Sat, 03 Jan 2026 00:00:00 -0000", "x": "sha256:1000000000000000000000000000000000000000000000000000000000000000"}"#,
            ),
            &[],
        );
        check(
            (JSON, r#"{"at": "Fri, 02 Jan 2026 00:00:00 -0000"}"#),
            (JSON, r#"{"at": "Fri, 2 Jan 2026 00:00:00 -0000"}"#),
            &[r#"body: /at: "Fri, 2 Jan 2026 00:00:00 -0000" instead of "<rfc2822>""#],
        );
        check(
            (JSON, r#"{"id": 5, "scopes": [2, 1]}"#),
            (JSON, r#"{"id": 6, "scopes": [1, 2]}"#),
            &[],
        );
        check(
            (JSON, r#"{"id": 5}"#),
            (JSON, r#"{"id": "5"}"#),
            &[r#"body: /id: "<id>" instead of "<id, a number>""#],
        );
    }
}

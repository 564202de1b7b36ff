//! Owns the comparison of an answer with a recorded one: status and media type, the shape of the
//! JSON, the values that do not change from run to run.

use std::collections::BTreeSet;

use quay_api_tests::wire::Answer;
use serde_json::{Map, Value as Json};

/// Keys whose values differ in every run.
const VOLATILE: [&str; 40] = [
    "approved_date",
    "client_id",
    "client_secret",
    "color",
    "created",
    "created_date",
    "datetime",
    "display_name",
    "encrypted_password",
    "end_time",
    "end_ts",
    "entity_id",
    "expiration_date",
    "expires_at",
    "export_id",
    "hash",
    "id",
    "ip",
    "jwk",
    "key",
    "kid",
    "last_accessed",
    "last_ran",
    "limit_id",
    "n",
    "next_page",
    "oauth_token_application_id",
    "oauth_token_id",
    "password",
    "private_key",
    "prototypeid",
    "public_key",
    "quota_id",
    "start_time",
    "start_ts",
    "status_token",
    "token",
    "token_code",
    "uuid",
    "x-ts",
];

/// How much of two answers is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Shape,
    Values,
}

/// What a step was answered: by the recorded server, or by the sandbox.
pub(crate) struct Seen {
    status: u64,
    media_type: String,
    location: Option<String>,
    body: Option<Json>,
}

impl Seen {
    pub(crate) fn recorded(recording: &Json) -> Self {
        let headers = &recording["response_headers"];
        let text = |name: &str| headers[name].as_str().map(str::to_owned);
        let is_json = recording["response_is_json"] == Json::Bool(true);
        Self {
            status: recording["status"].as_u64().expect("a status"),
            media_type: media_type(&text("content-type").unwrap_or_default()),
            location: text("location"),
            body: is_json.then(|| recording["response_body"].clone()),
        }
    }

    pub(crate) fn answered(answer: &Answer, omits_body: bool) -> Self {
        let body = serde_json::from_str::<Json>(&answer.body).ok();
        let body = match body {
            Some(body) if omits_body => Some(omitted(&body, answer.body.len())),
            other => other,
        };
        Self {
            status: answer.status.into(),
            media_type: answer.media_type().to_owned(),
            location: answer.header("location").map(str::to_owned),
            body,
        }
    }

    /// What of `found` differs; empty where nothing does. `captured` are the values that steps
    /// took from answers, with their names: of the recording, and of this run.
    pub(crate) fn differences(
        &self,
        found: &Self,
        level: Level,
        captured: &[Captured; 2],
    ) -> Vec<String> {
        if self.status != found.status {
            let body = found
                .body
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            return vec![format!(
                "status {} instead of {} {body}",
                found.status, self.status
            )];
        }
        if self.media_type != found.media_type {
            let (own, other) = (&self.media_type, &found.media_type);
            return vec![format!("media type {other} instead of {own}")];
        }
        let [own, other] = captured;
        let place = |seen: &Self, captured: &Captured| {
            seen.location.as_deref().map(|text| captured.mask(text))
        };
        if place(self, own) != place(found, other) {
            return vec![format!(
                "location {:?} instead of {:?}",
                found.location, self.location
            )];
        }
        match (&self.body, &found.body) {
            (None, None) => Vec::new(),
            (Some(expected), Some(body)) => {
                let (expected, body) = match level {
                    Level::Shape => (own.shape(expected), other.shape(body)),
                    Level::Values => (own.stable(expected, ""), other.stable(body, "")),
                };
                let mut problems = Vec::new();
                quay_api_tests::differences("", &expected, &body, &mut problems);
                problems
            }
            (Some(_), None) => vec!["no JSON".to_owned()],
            (None, Some(body)) => vec![format!("JSON where the server sent none: {body}")],
        }
    }
}

fn media_type(content_type: &str) -> String {
    content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// What a recording keeps of a body that was too long.
fn omitted(body: &Json, bytes: usize) -> Json {
    let keys = body
        .as_object()
        .map(|map| map.keys().cloned().collect::<BTreeSet<String>>());
    let kind = if body.is_object() { "dict" } else { "list" };
    serde_json::json!({ "$omitted_bytes": bytes, "$type": kind, "$keys": keys })
}

/// Values that steps took from answers, with their names.
#[derive(Default)]
pub(crate) struct Captured(Vec<(String, String)>);

impl Captured {
    pub(crate) fn add(&mut self, name: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|text| text.len() > 6) {
            self.0.push((text.to_owned(), format!("<{name}>")));
        }
    }

    /// The text without what differs from run to run. Of a validator's text, which is that of a
    /// Python library, only the first line counts.
    fn mask(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if text.contains("Failed validating") {
            text.truncate(text.find('\n').unwrap_or(text.len()));
        }
        for (value, name) in &self.0 {
            text = text.replace(value, name);
        }
        mask_words(&text)
    }

    /// The JSON with a word for each kind of value; of a list the kinds of its elements.
    fn shape(&self, value: &Json) -> Json {
        match value {
            Json::Null => "null".into(),
            Json::Bool(_) => "bool".into(),
            Json::Number(_) => "number".into(),
            Json::String(_) => "string".into(),
            Json::Array(items) => {
                let shapes: BTreeSet<String> = items
                    .iter()
                    .map(|item| self.shape(item).to_string())
                    .collect();
                Json::Array(shapes.into_iter().map(Json::from).collect())
            }
            Json::Object(map) => {
                let entries = map
                    .iter()
                    .map(|(key, value)| (self.mask(key), self.shape(value)));
                Json::Object(sorted(entries))
            }
        }
    }

    /// The JSON with a word for each value that differs from run to run.
    fn stable(&self, value: &Json, key: &str) -> Json {
        match value {
            Json::Array(items) => items.iter().map(|item| self.stable(item, "")).collect(),
            Json::Object(map) => {
                let entries = map
                    .iter()
                    .map(|(key, value)| (self.mask(key), self.stable(value, key)));
                Json::Object(sorted(entries))
            }
            Json::Null | Json::Bool(_) => value.clone(),
            _ if VOLATILE.contains(&key) => format!("<{key}>").into(),
            Json::String(text) => self.mask(text).into(),
            Json::Number(_) => value.clone(),
        }
    }
}

fn sorted(entries: impl Iterator<Item = (String, Json)>) -> Map<String, Json> {
    let mut entries: Vec<(String, Json)> = entries.collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries.into_iter().collect()
}

/// Replaces identifiers, dates, digests and addresses by what they are.
fn mask_words(text: &str) -> String {
    static KINDS: std::sync::LazyLock<Vec<(regex::Regex, &str)>> = std::sync::LazyLock::new(|| {
        [
            ("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<uuid>"),
            (
                r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[-+]\d{4})",
                "<rfc2822>",
            ),
            (
                r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:?\d\d)?",
                "<iso>",
            ),
            ("sha256:[0-9a-f]{64}", "<digest>"),
            (r"gAAAA[\w=-]{40,}", "<page>"),
            (r"https?://(127\.0\.0\.1|localhost)(:\d+)?", "<base>"),
            (r"\b[0-9A-Z]{20}\b", "<client>"),
            (r"\b[0-9A-Z]{40,64}\b", "<secret>"),
        ]
        .map(|(pattern, name)| (regex::Regex::new(pattern).expect("a pattern"), name))
        .into()
    });
    let mut text = text.to_owned();
    for (pattern, name) in KINDS.iter() {
        text = pattern.replace_all(&text, *name).into_owned();
    }
    text
}

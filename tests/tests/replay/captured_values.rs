//! Values that steps took from responses, and placeholders for all that differs from run to run.

use std::collections::BTreeSet;

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

/// The values, each with the placeholder for its name.
#[derive(Default)]
pub(crate) struct CapturedValues(Vec<(String, String)>);

impl CapturedValues {
    pub(crate) fn add(&mut self, name: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|text| text.len() > 6) {
            self.0.push((text.to_owned(), format!("<{name}>")));
        }
    }

    /// The text with placeholders for values that differ from run to run. Only the first line of a
    /// validator's text counts, because the rest is that of a Python library.
    pub(crate) fn mask(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if text.contains("Failed validating") {
            text.truncate(text.find('\n').unwrap_or(text.len()));
        }
        for (value, name) in &self.0 {
            text = text.replace(value, name);
        }
        mask_words(&text)
    }

    /// The JSON with the type in place of each value; a list becomes the set of its elements' types.
    pub(crate) fn shape(&self, value: &Json) -> Json {
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

    /// The JSON with a placeholder for each value that differs from run to run.
    pub(crate) fn stable(&self, value: &Json, key: &str) -> Json {
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

/// Replaces identifiers, dates, digests and addresses by the name of their kind.
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

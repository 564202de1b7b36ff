//! Values that steps took from responses, and placeholders for all that differs from run to run.

use serde_json::{Map, Value as Json};

use crate::json_text::{self, Token};

/// Keys whose values differ in every run.
const VOLATILE: [&str; 45] = [
    "approved_date",
    "client_id",
    "client_secret",
    "color",
    "created",
    "created_date",
    "csrf_token",
    "csrf_token_val",
    "date",
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
    // A worker counts up, whenever it has tried.
    "number_of_failures",
    "oauth_token_application_id",
    "oauth_token_id",
    "old_expiration_date",
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

/// The placeholders of dates.
const DATES: [&str; 2] = ["<iso>", "<rfc2822>"];

/// Lists that the real server builds from a set of Python's, whose order changes from run to run: the
/// scopes of an authorization, and the organizations of a user.
const UNORDERED: [&str; 2] = ["organizations", "scopes"];

/// The values, each with the placeholder for its name.
#[derive(Debug, Default)]
pub struct CapturedValues(Vec<(String, String)>);

impl CapturedValues {
    /// Adds a value by the name that a step gives it. Short ones would occur by chance.
    pub fn add(&mut self, name: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|text| text.len() > 6) {
            self.0.push((text.to_owned(), format!("<{name}>")));
        }
    }

    /// Removes what was added by a name, whose counterpart is not known.
    pub fn remove(&mut self, name: &str) {
        let placeholder = format!("<{name}>");
        self.0.retain(|(_, other)| *other != placeholder);
    }

    /// The text with placeholders for values that differ from run to run. Only the first line of a
    /// validator's text counts, because the rest is that of a Python library.
    pub fn mask(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if text.contains("Failed validating") {
            let end = text.find('\n').or_else(|| text.find("\\n"));
            text.truncate(end.unwrap_or(text.len()));
        }
        for (value, name) in &self.0 {
            text = text.replace(value, name);
        }
        mask_words(&text)
    }

    /// The JSON with a placeholder for each value that differs from run to run.
    pub(super) fn stable(&self, value: &Json, key: &str) -> Json {
        match value {
            Json::Array(items) => {
                let mut items: Vec<Json> = items.iter().map(|item| self.stable(item, "")).collect();
                if UNORDERED.contains(&key) {
                    items.sort_by_cached_key(ToString::to_string);
                }
                items.into()
            }
            Json::Object(map) => {
                let entries = map
                    .iter()
                    .map(|(key, value)| (self.mask(key), self.stable(value, key)));
                Json::Object(sorted(entries))
            }
            Json::Null | Json::Bool(_) => value.clone(),
            Json::Number(_) if VOLATILE.contains(&key) => format!("<{key}, a number>").into(),
            // A date has a form of its own, whatever it says.
            Json::String(text) if VOLATILE.contains(&key) => match self.mask(text) {
                date if DATES.contains(&date.as_str()) => date.into(),
                date if is_day(&date) => "<day>".into(),
                _ => format!("<{key}>").into(),
            },
            Json::String(text) => self.mask(text).into(),
            Json::Number(_) => value.clone(),
        }
    }

    /// The text of a body with a placeholder for each value that differs from run to run, and all else
    /// as it was sent.
    pub(super) fn stable_text(&self, text: &str) -> String {
        let tokens = json_text::tokens(text);
        let mut stable = String::with_capacity(text.len());
        let mut key = "";
        for (index, token) in tokens.iter().enumerate() {
            match *token {
                Token::Text(text) if is_key(tokens.get(index + 1)) => {
                    key = text.trim_matches('"');
                    stable += &self.mask(text);
                }
                Token::Text(_) | Token::Number(_) if VOLATILE.contains(&key) => {
                    stable += &format!("<{key}>");
                }
                Token::Text(text) => stable += &self.mask(text),
                Token::Number(number) => stable += number,
                Token::Other(other) => {
                    if other.contains(['[', '{']) {
                        key = "";
                    }
                    stable += other;
                }
            }
        }
        stable
    }

    /// Whether a body has a list without an order.
    pub(super) fn has_unordered(text: &str) -> bool {
        UNORDERED
            .iter()
            .any(|key| text.contains(&format!("\"{key}\"")))
    }
}

/// Whether the string before this token names a property.
fn is_key(next: Option<&Token<'_>>) -> bool {
    matches!(next, Some(Token::Other(text)) if text.trim_start().starts_with(':'))
}

fn sorted(entries: impl Iterator<Item = (String, Json)>) -> Map<String, Json> {
    let mut entries: Vec<(String, Json)> = entries.collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries.into_iter().collect()
}

/// Whether a text is a day, such as `2026-11-22`.
fn is_day(text: &str) -> bool {
    static DAY: std::sync::LazyLock<regex::Regex> =
        std::sync::LazyLock::new(|| regex::Regex::new(r"^\d{4}-\d\d-\d\d$").expect("a pattern"));
    DAY.is_match(text)
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
            (r"(?i)(\b127\.0\.0\.1|\blocalhost|\[::1\]):\d+", "<host>"),
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

//! Placeholders for what differs from run to run: values that steps captured, dates and identifiers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use quay_differ::json_text;
use regex::Regex;
use serde_json::Value as Json;

/// Keys whose values differ in every run. Digests are not among them: they follow from the content.
const VOLATILE: [&str; 45] = [
    "color",
    "created",
    "created_datetime",
    "count",
    "date",
    "datetime",
    "end_time",
    "end_ts",
    "entity_reference",
    "exp",
    "expiration",
    "expiration_date",
    "hash",
    "iat",
    "id",
    "ip",
    "iss",
    "jti",
    "kid",
    "last_accessed",
    "last_accessed_datetime",
    "last_manifest_pull_date",
    "last_modified",
    "last_ran",
    "last_tag_pull_date",
    "limit_id",
    "nbf",
    "next_page",
    "oauth_token_id",
    "old_expiration_date",
    "popularity",
    "quota_id",
    "reversion_ts",
    "start_time",
    "start_ts",
    "status_token",
    "token",
    "token_code",
    "uuid",
    // Of the API's own lists.
    "client_id",
    "client_secret",
    "approved_date",
    "created_date",
    "expires_at",
    "export_id",
];

/// The values that the steps of one run captured.
#[derive(Default)]
pub(crate) struct Masks {
    captured: BTreeMap<String, String>,
}

impl Masks {
    /// Adds a captured value. Short ones would occur by chance.
    pub(crate) fn add(&mut self, name: &str, value: &Json) {
        if let Some(text) = value.as_str().filter(|text| text.len() > 6) {
            self.captured
                .entry(text.to_owned())
                .or_insert_with(|| format!("<{name}>"));
        }
    }

    /// The text with placeholders. Only the first line of a validator's text counts, because the rest
    /// is that of a Python library.
    pub(crate) fn mask(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if text.contains("Failed validating") {
            let end = text.find('\n').or_else(|| text.find("\\n"));
            text.truncate(end.unwrap_or(text.len()));
        }
        // The longest first: an upload's address holds its identifier.
        let mut captured: Vec<(&String, &String)> = self.captured.iter().collect();
        captured.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        for (value, name) in captured {
            text = text.replace(value, name);
        }
        for (pattern, name) in KINDS.iter() {
            text = pattern.replace_all(&text, *name).into_owned();
        }
        text
    }

    /// The JSON with placeholders.
    pub(crate) fn stable(&self, value: &Json, key: &str) -> Json {
        match value {
            Json::Object(map) => map
                .iter()
                .map(|(key, value)| (self.mask(key), self.stable(value, key)))
                .collect(),
            Json::Array(items) => items.iter().map(|item| self.stable(item, "")).collect(),
            Json::String(_) if VOLATILE.contains(&key) => format!("<{key}>").into(),
            Json::Number(_) if VOLATILE.contains(&key) => format!("<{key}, a number>").into(),
            Json::String(text) => self.mask(text).into(),
            other => other.clone(),
        }
    }

    /// The text of a JSON body with placeholders, and all else as it was sent.
    pub(crate) fn stable_text(&self, text: &str) -> String {
        static VALUE: LazyLock<Regex> = LazyLock::new(|| {
            let keys = VOLATILE.join("|");
            pattern(&format!(
                r#""({keys})"(\s*:\s*)("[^"]*"|-?[0-9][0-9.e+-]*)"#
            ))
        });
        let text = self.mask(text);
        VALUE.replace_all(&text, "\"$1\"$2<$1>").into_owned()
    }
}

/// The types of the values in a JSON, for what is made anew in each run.
pub(crate) fn shape(value: &Json) -> Json {
    match value {
        Json::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), shape(value)))
            .collect(),
        Json::Array(items) => items.iter().map(shape).collect(),
        Json::Null => Json::Null,
        Json::Bool(_) => "a boolean".into(),
        Json::Number(_) => "a number".into(),
        Json::String(_) => "a string".into(),
    }
}

/// The claims of a JWT and its header, unchecked.
pub(crate) fn jwt_parts(token: &str) -> Option<Json> {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let mut parts = token.split('.').map(|part| {
        let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
        json_text::read(&String::from_utf8(bytes).ok()?)
    });
    let (header, claims) = (parts.next()??, parts.next()??);
    Some(serde_json::json!({ "header": header, "claims": claims }))
}

static KINDS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
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
        (r"gAAAA[\w=%-]{40,}", "<page>"),
        (r"https?://(127\.0\.0\.1|localhost)(:\d+)?", "<base>"),
        (r"(127\.0\.0\.1|localhost):\d+", "<host>"),
        (r"\b[0-9A-Z]{20,64}\b", "<secret>"),
        (r"eyJ[\w-]+\.[\w-]+\.[\w-]+", "<jwt>"),
    ]
    .map(|(text, name)| (pattern(text), name))
    .into()
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}

//! JSON for people: secrets redacted, long strings and lists shortened, deep values folded.

use serde_json::{Map, Value as Json};

/// Keys whose values are never shown.
const SECRET: [&str; 4] = ["client_secret", "encrypted_password", "password", "token"];

/// How many characters of a string are shown.
const MAX_STRING: usize = 48;
/// How many items of a list are shown.
const MAX_ITEMS: usize = 3;
/// How many properties of an object inside another one are shown.
const MAX_PROPERTIES: usize = 5;
/// How deep objects and lists are shown.
const MAX_DEPTH: usize = 3;

/// Stands between two items: a place where a line may break.
const BREAK: char = '\n';

/// The JSON with a mark in place of each secret.
pub(crate) fn redact(value: &Json) -> Json {
    match value {
        Json::Object(map) => {
            let entries = map.iter().map(|(name, value)| {
                let is_secret = SECRET.contains(&name.as_str()) && !value.is_null();
                let value = if is_secret {
                    "(hidden)".into()
                } else {
                    redact(value)
                };
                (name.clone(), value)
            });
            Json::Object(entries.collect())
        }
        Json::Array(items) => items.iter().map(redact).collect(),
        other => other.clone(),
    }
}

/// The redacted JSON on lines of at most `width` characters, where a property fits.
pub(crate) fn fold(value: &Json, width: usize) -> Vec<String> {
    let text = folded(&redact(value), 0);
    let mut lines = vec![String::new()];
    for piece in text.split(BREAK) {
        let line = lines.last_mut().expect("there is a first line");
        let length = line.chars().count() + 1 + piece.chars().count();
        if line.is_empty() {
            line.push_str(piece);
        } else if length <= width {
            line.push(' ');
            line.push_str(piece);
        } else {
            lines.push(format!(" {piece}"));
        }
    }
    lines
}

fn folded(value: &Json, depth: usize) -> String {
    match value {
        Json::Object(map) if map.is_empty() => "{}".to_owned(),
        Json::Array(items) if items.is_empty() => "[]".to_owned(),
        Json::Object(map) if depth > MAX_DEPTH || is_avatar(map) => "{…}".to_owned(),
        Json::Array(_) if depth > MAX_DEPTH => "[…]".to_owned(),
        Json::Object(map) => {
            let max = if depth == 0 {
                map.len()
            } else {
                MAX_PROPERTIES
            };
            let entries = map
                .iter()
                .map(|(name, value)| format!("\"{name}\": {}", folded(value, depth + 1)));
            format!("{{{}}}", shortened(entries, map.len(), max))
        }
        Json::Array(items) => {
            let shown = items.iter().map(|item| folded(item, depth + 1));
            format!("[{}]", shortened(shown, items.len(), MAX_ITEMS))
        }
        Json::String(text) if text.chars().count() > MAX_STRING => {
            let start: String = text.chars().take(MAX_STRING - 1).collect();
            Json::from(format!("{start}…")).to_string()
        }
        other => other.to_string(),
    }
}

/// The first `max` of `count` items; one more is shown in place of "1 more".
fn shortened(items: impl Iterator<Item = String>, count: usize, max: usize) -> String {
    let shown = if count <= max + 1 { count } else { max };
    let mut items: Vec<String> = items.take(shown).collect();
    if shown < count {
        items.push(format!("… {} more", count - shown));
    }
    items.join(&format!(",{BREAK}"))
}

/// An avatar is a hash and a colour, which tell a reader nothing.
fn is_avatar(map: &Map<String, Json>) -> bool {
    map.contains_key("hash") && map.contains_key("color")
}

//! The values of the placeholders in steps.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::Value as Json;

/// The ports of the upstream registries in recorded steps.
const UPSTREAMS: [&str; 2] = [":8899", ":8898"];

/// The values of the placeholders.
#[derive(Clone, Default)]
pub struct Values {
    known: BTreeMap<String, Json>,
    /// The ports of the upstream registries; `None` where they are those of the steps.
    upstreams: Option<[u16; 2]>,
}

impl Values {
    /// The users and tokens of the actors, and the ports of the upstream registries.
    pub fn new(actors: &Json, upstreams: Option<[u16; 2]>) -> Self {
        let mut known = BTreeMap::new();
        for (role, actor) in actors.as_object().into_iter().flatten() {
            known.insert(format!("user.{role}"), actor["user"].clone());
            known.insert(format!("token.{role}"), actor["token"].clone());
        }
        Self { known, upstreams }
    }

    /// Sets a value.
    pub fn set(&mut self, name: &str, value: Json) {
        self.known.insert(name.to_owned(), value);
    }

    pub(super) fn get(&self, name: &str) -> Option<Json> {
        for (prefix, write) in [("now", now as fn(i64) -> Json), ("iso", iso), ("mdy", mdy)] {
            if let Some(offset) = name.strip_prefix(prefix)
                && let Some(offset) = offset_of(offset)
            {
                return Some(write(offset));
            }
        }
        if let Some(encoded) = self.encoded(name) {
            return Some(encoded.into());
        }
        self.known
            .get(name)
            .filter(|value| !value.is_null())
            .cloned()
    }

    /// The value of `url:name`, percent-encoded, and of `b64:text` in Base64, where the text has
    /// placeholders such as `<name>`.
    fn encoded(&self, name: &str) -> Option<String> {
        if let Some(name) = name.strip_prefix("url:") {
            let value = text(self.get(name)?);
            let encoded = form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>();
            return Some(encoded.replace('+', "%20"));
        }
        let template = name.strip_prefix("b64:")?;
        let filled = self.fill(&template.replace('<', "{{").replace('>', "}}"))?;
        Some(STANDARD.encode(filled))
    }

    /// The text with its placeholders filled in.
    pub fn fill(&self, template: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, behind)) = rest.split_once("{{") {
            let (name, behind) = behind.split_once("}}")?;
            filled.push_str(before);
            filled.push_str(&text(self.get(name)?));
            rest = behind;
        }
        filled.push_str(rest);
        for (name, port) in UPSTREAMS.iter().zip(self.upstreams.into_iter().flatten()) {
            filled = filled.replace(name, &format!(":{port}"));
        }
        Some(filled)
    }

    /// The JSON with the placeholders of its strings filled in.
    pub fn fill_in(&self, value: &Json) -> Option<Json> {
        Some(match value {
            Json::String(text) => {
                let alone = text
                    .strip_prefix("{{")
                    .and_then(|rest| rest.strip_suffix("}}"));
                let number = alone.map(|name| (name.strip_prefix("int:"), name));
                match number {
                    Some((Some(name), _)) => {
                        let value = self.get(name)?;
                        let value = value.as_i64().or_else(|| value.as_str()?.parse().ok());
                        Json::from(value?)
                    }
                    Some((None, name)) if name.starts_with("now") => self.get(name)?,
                    _ => Json::from(self.fill(text)?),
                }
            }
            Json::Array(items) => {
                let items: Option<Vec<Json>> =
                    items.iter().map(|item| self.fill_in(item)).collect();
                Json::Array(items?)
            }
            Json::Object(map) => {
                let mut filled = serde_json::Map::new();
                for (name, value) in map {
                    filled.insert(self.fill(name)?, self.fill_in(value)?);
                }
                Json::Object(filled)
            }
            other => other.clone(),
        })
    }
}

/// A value as text, a string without its quotes.
pub(super) fn text(value: Json) -> String {
    match value {
        Json::String(text) => text,
        other => other.to_string(),
    }
}

/// The offset after `now`, `iso` and `mdy`; an empty one is 0.
fn offset_of(text: &str) -> Option<i64> {
    if text.is_empty() {
        return Some(0);
    }
    let signed = text.starts_with(['+', '-']);
    text.parse().ok().filter(|_| signed)
}

/// The second that lies `offset` seconds from now.
fn at(offset: i64) -> Timestamp {
    let second = Timestamp::now().as_second().saturating_add(offset);
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

/// Seconds since 1970, `offset` seconds from now.
fn now(offset: i64) -> Json {
    Json::from(at(offset).as_second())
}

/// Such as `2026-11-22T05:23:23Z`, `offset` seconds from now.
fn iso(offset: i64) -> Json {
    Json::from(at(offset).to_string())
}

/// Such as `11/22/2026`, `offset` days from now.
fn mdy(offset: i64) -> Json {
    const DAY_S: i64 = 24 * 60 * 60;
    Json::from(at(offset * DAY_S).strftime("%m/%d/%Y").to_string())
}

//! The steps behind the recordings, with placeholders.

use std::collections::BTreeMap;

use jiff::Timestamp;
use quay_api_tests::wire::Request;
use serde_json::Value as Json;

/// The headers of the recorded requests, unless a step sets others.
const HEADERS: [(&str, &str); 2] = [
    ("Accept", "application/json"),
    ("User-Agent", "quay-recorder/1"),
];

/// The upstream registries as the steps name them.
pub(crate) const UPSTREAMS: [&str; 2] = ["localhost:8899", "localhost:8898"];

/// One request of the scenario.
pub(crate) struct Step(Json);

impl Step {
    pub(crate) fn all(scenario: &Json) -> Vec<Self> {
        let steps = scenario["steps"].as_array().expect("steps");
        steps.iter().cloned().map(Self).collect()
    }

    pub(crate) fn name(&self) -> &str {
        self.0["name"].as_str().expect("a name")
    }

    pub(crate) fn group(&self) -> &str {
        self.0["group"].as_str().expect("a group")
    }

    /// How often the step is sent; only the last response counts.
    pub(crate) fn repeat(&self) -> u64 {
        self.0["repeat"].as_u64().unwrap_or(1)
    }

    /// Whether the recording keeps only the keys of the response.
    pub(crate) fn omits_body(&self) -> bool {
        self.0["omit_body"] == Json::Bool(true)
    }

    /// The values that later steps take from the response: a name and a place in the JSON.
    pub(crate) fn captures(&self) -> impl Iterator<Item = (&str, &str)> {
        let captures = self.0["capture"].as_object().into_iter().flatten();
        captures.map(|(name, place)| (name.as_str(), place.as_str().expect("a place")))
    }

    /// The request with its placeholders filled in; `None` where a value was never captured.
    pub(crate) fn request(&self, values: &Values) -> Option<Request> {
        let path = values.fill(self.0["path"].as_str().expect("a path"))?;
        let method = self.0["method"].as_str().expect("a method");
        let mut headers: BTreeMap<String, (String, String)> = BTreeMap::new();
        let mut set = |name: &str, value: String| {
            headers.insert(name.to_ascii_lowercase(), (name.to_owned(), value));
        };
        for (name, value) in HEADERS {
            set(name, value.to_owned());
        }
        let role = self.0["as"].as_str().expect("a role");
        if !["anonymous", "none"].contains(&role) {
            let token = values.get(&format!("token.{role}"))?;
            set("Authorization", format!("Bearer {}", text(token)));
        }
        let body = match (&self.0["raw"], self.0.get("body")) {
            (Json::String(raw), _) => Some(values.fill(raw)?),
            (_, Some(body)) => Some(values.fill_in(body)?.to_string()),
            _ => None,
        };
        if body.is_some() {
            set("Content-Type", "application/json".to_owned());
        }
        for (name, value) in self.0["headers"].as_object().into_iter().flatten() {
            let value = values.fill(value.as_str().unwrap_or_default())?;
            set(name, value);
        }
        let mut request = Request::new(format!("{method} {}", encoded(&path)));
        for (name, value) in headers.into_values() {
            if !value.is_empty() {
                request = request.header(&name, &value);
            }
        }
        let sends = ["POST", "PUT", "DELETE", "PATCH"].contains(&method);
        Some(match body {
            Some(body) => request.body(body),
            None if sends => request.header("Content-Length", "0"),
            None => request,
        })
    }
}

/// Percent-encodes the characters that a URL cannot hold.
fn encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        let kept = byte.is_ascii_alphanumeric() || b"/?&=%:+,@~!*'();$#[]-._".contains(&byte);
        if kept {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// The values of the placeholders.
#[derive(Default)]
pub(crate) struct Values {
    known: BTreeMap<String, Json>,
    upstreams: [u16; 2],
}

impl Values {
    /// The users and tokens of the actors, and the ports of the upstream registries.
    pub(crate) fn new(actors: &Json, upstreams: [u16; 2]) -> Self {
        let mut known = BTreeMap::new();
        for (role, actor) in actors.as_object().expect("actors") {
            known.insert(format!("user.{role}"), actor["user"].clone());
            known.insert(format!("token.{role}"), actor["token"].clone());
        }
        Self { known, upstreams }
    }

    pub(crate) fn set(&mut self, name: &str, value: Json) {
        self.known.insert(name.to_owned(), value);
    }

    fn get(&self, name: &str) -> Option<Json> {
        for (prefix, write) in [("now", now as fn(i64) -> Json), ("iso", iso), ("mdy", mdy)] {
            if let Some(offset) = name.strip_prefix(prefix)
                && let Some(offset) = offset_of(offset)
            {
                return Some(write(offset));
            }
        }
        self.known
            .get(name)
            .filter(|value| !value.is_null())
            .cloned()
    }

    /// The text with its placeholders filled in.
    fn fill(&self, template: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, behind)) = rest.split_once("{{") {
            let (name, behind) = behind.split_once("}}")?;
            filled.push_str(before);
            filled.push_str(&text(self.get(name)?));
            rest = behind;
        }
        filled.push_str(rest);
        for (name, port) in UPSTREAMS.iter().zip(self.upstreams) {
            filled = filled.replace(name, &format!("localhost:{port}"));
        }
        Some(filled)
    }

    /// The JSON with the placeholders of its strings filled in.
    fn fill_in(&self, value: &Json) -> Option<Json> {
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
fn text(value: Json) -> String {
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
    let second = Timestamp::now().as_second() + offset;
    Timestamp::from_second(second).expect("a time that is not too far away")
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

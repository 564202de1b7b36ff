//! Requests with placeholders, as the steps behind the recordings are.

mod runner;
mod values;

use std::collections::BTreeMap;

use serde_json::Value as Json;

pub use self::runner::{Runner, Sent, look_up};
pub use self::values::Values;
use crate::json_text;
use crate::wire::Request;

/// The headers of the recorded requests, unless a step sets others.
const HEADERS: [(&str, &str); 2] = [
    ("Accept", "application/json"),
    ("User-Agent", "quay-recorder/1"),
];

/// One request, in the form of the recordings' scenarios: `name`, `group`, `as`, `method`, `path`, and
/// `body` or `raw`, `headers`, `capture`, `repeat`.
#[derive(Clone, Debug)]
pub struct Step(Json);

impl From<Json> for Step {
    fn from(step: Json) -> Self {
        Self(step)
    }
}

impl Step {
    /// The same step under another name.
    pub(crate) fn renamed(mut self, name: &str) -> Self {
        self.0["name"] = name.into();
        self
    }

    /// The steps of a scenario.
    pub fn all(scenario: &Json) -> Vec<Self> {
        let steps = scenario["steps"].as_array().into_iter().flatten();
        steps.cloned().map(Self).collect()
    }

    /// The name, such as `createRobot/description-int`.
    pub fn name(&self) -> &str {
        self.text("name")
    }

    /// The group that the step belongs to.
    pub fn group(&self) -> &str {
        self.text("group")
    }

    /// Who sends it: a role of `actors.json`, `anonymous`, or `none` for whom the headers name.
    pub fn role(&self) -> &str {
        self.text("as")
    }

    /// The method, in capitals.
    pub fn method(&self) -> &str {
        self.text("method")
    }

    fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    /// How often the step is sent; only the last response counts.
    pub fn repeat(&self) -> u64 {
        self.0["repeat"].as_u64().unwrap_or(1)
    }

    /// The values that later steps take from the response: a name and a place in the JSON.
    pub fn captures(&self) -> impl Iterator<Item = (&str, &str)> {
        let captures = self.0["capture"].as_object().into_iter().flatten();
        captures.map(|(name, place)| (name.as_str(), place.as_str().unwrap_or_default()))
    }

    /// The request with its placeholders filled in; `None` where a value was never captured.
    pub fn request(&self, values: &Values) -> Option<Request> {
        let path = values.fill(self.text("path"))?;
        let method = self.method();
        let mut headers: BTreeMap<String, (String, String)> = BTreeMap::new();
        let mut set = |name: &str, value: String| {
            headers.insert(name.to_ascii_lowercase(), (name.to_owned(), value));
        };
        for (name, value) in HEADERS {
            set(name, value.to_owned());
        }
        let role = self.role();
        if !["anonymous", "none"].contains(&role) {
            let token = values.get(&format!("token.{role}"))?;
            set("Authorization", format!("Bearer {}", values::text(token)));
        }
        let body = match (&self.0["raw"], self.0.get("body")) {
            (Json::String(raw), _) => Some(values.fill(raw)?),
            (_, Some(body)) => Some(json_text::write(&values.fill_in(body)?)),
            _ => None,
        };
        if body.is_some() {
            set("Content-Type", "application/json".to_owned());
        }
        for (name, value) in self.0["headers"].as_object().into_iter().flatten() {
            let value = values.fill(value.as_str().unwrap_or_default())?;
            set(name, value);
        }
        let mut request = Request::new(format!("{method} {}", encode_path(&path)));
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

/// The path with the characters that a URL cannot hold percent-encoded.
pub fn encode_path(path: &str) -> String {
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

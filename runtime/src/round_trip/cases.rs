//! The cases of a self-test, as they stand in its file.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::recorder::Prepared;
use super::wire;

/// What is tried with one operation.
#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) method: String,
    /// The path with the names of its parameters in braces.
    pub(super) path: String,
    pub(super) parameters: Vec<Parameter>,
    /// How the body is written; nothing for plain JSON.
    pub(super) bodies: Option<Vec<Content>>,
    pub(super) trips: Vec<Trip>,
    /// What is sent with every parameter and a body that holds as much as it can.
    pub(super) whole: Map<String, Json>,
    pub(super) violations: Vec<Violation>,
}

/// How a parameter is written.
#[derive(Debug, Deserialize)]
pub(super) struct Parameter {
    /// Its name among what is sent.
    pub(super) key: String,
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: String,
    /// The word that OpenAPI has for its style, or `json`.
    pub(super) style: String,
    pub(super) explode: bool,
    /// What the server takes where it is left out.
    pub(super) default: Option<Json>,
    /// Whether the operation of the server reads its text itself.
    pub(super) text: bool,
    /// Whether its slashes are written as they are.
    pub(super) spans: bool,
}

/// A media type of a body.
#[derive(Debug, Deserialize)]
pub(super) struct Content {
    /// Its name among several.
    pub(super) variant: Option<String>,
    #[serde(rename = "type")]
    pub(super) media_type: String,
    /// `json`, `text`, `form`, `multipart` or `bytes`.
    pub(super) payload: String,
}

/// A call and its response.
#[derive(Debug, Deserialize)]
pub(super) struct Trip {
    pub(super) sent: Map<String, Json>,
    pub(super) response: Response,
}

/// What the implementation returns.
#[derive(Debug, Deserialize)]
pub(super) struct Response {
    /// Its place among the responses of the operation.
    case: usize,
    pub(super) status: u16,
    pub(super) body: Option<Json>,
    #[serde(default)]
    pub(super) headers: Map<String, Json>,
}

impl Response {
    pub(super) fn prepared(&self) -> Prepared {
        let body = self.body.clone().unwrap_or(Json::Null);
        Prepared::new(self.case, self.status, body, self.headers.clone())
    }
}

/// A change of the whole request that breaks a constraint.
#[derive(Debug, Deserialize)]
pub(super) struct Violation {
    /// What is changed.
    key: String,
    /// The key of the constraint.
    rule: String,
    /// Where in it, as a JSON pointer.
    at: String,
    /// What stands there; left out where it is taken away.
    #[serde(default, deserialize_with = "there")]
    value: Option<Json>,
    /// What is changed, where that is not what the whole request has.
    of: Option<Json>,
    /// What the rejection has to say: one of each of these, if anything is told.
    #[serde(default)]
    tells: Vec<Vec<String>>,
}

/// Null is a value, and not the absence of one.
fn there<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(deserializer).map(Some)
}

impl Violation {
    /// The whole request with the violation in it.
    pub(super) fn applied(&self, whole: &Map<String, Json>) -> Option<Map<String, Json>> {
        let mut broken = whole.clone();
        if let Some(of) = &self.of {
            broken.insert(self.key.clone(), of.clone());
        }
        let Some(value) = &self.value else {
            if self.at.is_empty() {
                broken.remove(&self.key);
                return Some(broken);
            }
            let (parent, key) = self.at.rsplit_once('/')?;
            let key = key.replace("~1", "/").replace("~0", "~");
            let parent = broken.get_mut(&self.key)?.pointer_mut(parent)?;
            parent.as_object_mut()?.remove(&key);
            return Some(broken);
        };
        *broken.get_mut(&self.key)?.pointer_mut(&self.at)? = value.clone();
        Some(broken)
    }
}

impl Violation {
    /// Whether a rejection says what it has to.
    pub(super) fn is_told_by(&self, rejection: &str) -> bool {
        let is_told = |texts: &Vec<String>| texts.iter().any(|text| rejection.contains(text));
        self.tells.iter().all(is_told)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            key,
            rule,
            at,
            value,
            of: _,
            tells: _,
        } = self;
        match value {
            Some(value) => write!(f, "{value} at {key}{at}, which breaks `{rule}`,"),
            None => write!(f, "nothing at {key}{at}, which breaks `{rule}`,"),
        }
    }
}

impl Case {
    /// What the implementation has to receive.
    pub(super) fn expected(&self, sent: &Map<String, Json>) -> Json {
        let mut expected = sent.clone();
        for parameter in &self.parameters {
            if let (None, Some(default)) = (sent.get(&parameter.key), &parameter.default) {
                expected.insert(parameter.key.clone(), default.clone());
            }
            if parameter.text
                && let Some(value) = expected.get_mut(&parameter.key)
            {
                *value = wire::text(value).into();
            }
        }
        Json::Object(expected)
    }
}

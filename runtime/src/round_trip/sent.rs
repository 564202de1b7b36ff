//! What a call is given.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::Part;

/// The values for a call, by part and name: `path.id`, `query.limit`, `body`.
#[derive(Debug)]
pub struct Sent(Map<String, Json>);

impl Sent {
    pub(super) fn new(values: Map<String, Json>) -> Self {
        Self(values)
    }

    /// A value that must be given.
    ///
    /// # Errors
    ///
    /// When it is not given, or does not fit its type.
    pub fn required<T: DeserializeOwned>(&self, key: &str) -> Result<T, Misfit> {
        Misfit::read(key, self.value(key)?)
    }

    fn value(&self, key: &str) -> Result<&Json, Misfit> {
        let value = self.0.get(key);
        value.ok_or_else(|| Misfit(format!("{key} is not given")))
    }

    /// A value that may be left out.
    ///
    /// # Errors
    ///
    /// When it does not fit its type.
    pub fn optional<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Misfit> {
        let value = self.0.get(key);
        value.map(|value| Misfit::read(key, value)).transpose()
    }

    /// A value that must be given, and that is no JSON.
    ///
    /// # Errors
    ///
    /// When it is not given.
    pub fn part(&self, key: &str) -> Result<Part, Misfit> {
        self.value(key).cloned().map(Part::new)
    }

    /// A value that may be left out, and that is no JSON.
    pub fn optional_part(&self, key: &str) -> Option<Part> {
        self.0.get(key).cloned().map(Part::new)
    }
}

/// A value that was made from the document and does not fit the type that was.
#[derive(Debug)]
pub struct Misfit(String);

impl Misfit {
    /// Says that a body has a media type that the document does not declare.
    pub fn of_variant(name: &str) -> Self {
        Self(format!("the body has no variant `{name}`"))
    }

    /// Reads a value as a client reads a response, so that nothing is compiled for values alone.
    pub(super) fn read<T: DeserializeOwned>(what: &str, value: &Json) -> Result<T, Self> {
        let text = value.to_string();
        let read = crate::client::read(text.as_bytes());
        read.map_err(|error| Self(format!("{what} does not fit its type: {error}: {text}")))
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

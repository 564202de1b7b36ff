//! What a call is given.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

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
        let value = self.0.get(key);
        let value = value.ok_or_else(|| Misfit(format!("{key} is not given")))?;
        read(key, value)
    }

    /// A value that may be left out.
    ///
    /// # Errors
    ///
    /// When it does not fit its type.
    pub fn optional<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Misfit> {
        self.0.get(key).map(|value| read(key, value)).transpose()
    }
}

fn read<T: DeserializeOwned>(key: &str, value: &Json) -> Result<T, Misfit> {
    let text = value.to_string();
    crate::client::read(text.as_bytes())
        .map_err(|error| Misfit(format!("{key} does not fit its type: {error}: {text}")))
}

/// A value that was made from the document and does not fit the type that was.
#[derive(Debug)]
pub struct Misfit(String);

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

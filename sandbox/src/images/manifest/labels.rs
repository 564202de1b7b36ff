//! [`Label`]: what a manifest is labelled with by itself.

use serde_json::{Map, Value};

use super::config::ImageConfig;
use super::parsed::ParsedManifest;
use crate::python::text::str;

/// A label with the media type that its value seems to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) media_type: &'static str,
}

impl Label {
    /// A label whose media type is guessed.
    pub(crate) fn new(key: String, value: String) -> Self {
        let media_type = media_type(&value);
        Self {
            key,
            value,
            media_type,
        }
    }
}

impl ParsedManifest {
    /// The labels of an image, those of its config and its annotations, which go first; of an
    /// artifact its annotations. An index has none.
    pub(crate) fn labels(&self, config: Option<&ImageConfig>) -> Vec<Label> {
        if self.kind.is_index() {
            return Vec::new();
        }
        let mut labels: Map<String, Value> = Map::new();
        let of_schema1 = self.schema1.iter().flat_map(|schema1| schema1.labels());
        let of_config = config.filter(|_| self.is_image()).map(ImageConfig::labels);
        for (key, value) in of_schema1.chain(of_config.into_iter().flatten()) {
            labels.insert(key, Value::from(value));
        }
        for (key, value) in &self.annotations {
            labels.insert(key.clone(), Value::from(str(value)));
        }
        let labels = labels.into_iter().filter(|(key, _)| !key.is_empty());
        labels
            .map(|(key, value)| Label::new(key, str(&value)))
            .collect()
    }
}

/// JSON where the value is an object or a list of it.
fn media_type(value: &str) -> &'static str {
    let is_enclosed = value.starts_with('{') && value.ends_with('}')
        || value.starts_with('[') && value.ends_with(']');
    let is_json = is_enclosed && serde_json::from_str::<serde::de::IgnoredAny>(value).is_ok();
    match is_json {
        true => "application/json",
        false => "text/plain",
    }
}

//! [`ImageConfig`]: how an image is run, and how it was made.

use serde_json::{Map, Value};

use super::error::{ManifestError, check_count};
use super::json::{read_json, text};
use super::kind::ManifestKind;
use super::layers::HistoryEntry;
use super::{rules, schema};
use crate::python::text::str;

/// How much a config may hold.
pub(crate) const MAX_CONFIG_BYTES: i64 = 4 << 20;

/// The config of an image.
#[derive(Clone, Debug)]
pub(crate) struct ImageConfig {
    pub(super) value: Map<String, Value>,
}

impl ImageConfig {
    /// Reads the config of an image of a kind.
    ///
    /// # Errors
    ///
    /// Says what is wrong, in the words of the server.
    pub(crate) fn parse(kind: ManifestKind, content: &[u8]) -> Result<Self, ManifestError> {
        let value = read_json(content, "config")?;
        let is_empty = value.as_object().is_some_and(Map::is_empty);
        // Artifacts of old have an empty config of the type of images.
        if !(is_empty && kind.is_oci())
            && let Some(violation) = schema::violation(rules::of_config(kind), &value)
        {
            let text = format!("config data does not match schema: {violation}");
            return Err(ManifestError::new(text));
        }
        let Value::Object(value) = value else {
            return Err(ManifestError::new("config data is no object"));
        };
        let config = Self { value };
        check_count("history", config.steps().len())?;
        check_count("config.Labels", config.labels().len())?;
        Ok(config)
    }

    /// What it is labelled with, in its order.
    pub(crate) fn labels(&self) -> Vec<(String, String)> {
        let config = self.value.get("config");
        let labels = config.and_then(|config| config.get("Labels")?.as_object());
        let labels = labels.into_iter().flatten();
        labels
            .map(|(key, value)| (key.clone(), str(value)))
            .collect()
    }

    /// The steps by which the image was made, the first one first.
    pub(crate) fn history(&self) -> Vec<HistoryEntry> {
        let entry = |value: &Value| HistoryEntry {
            created: text(value, "created"),
            command: value.get("created_by").cloned(),
            author: text(value, "author"),
            comment: text(value, "comment"),
            is_empty: value.get("empty_layer") == Some(&Value::Bool(true)),
            entry: value.clone(),
        };
        self.steps().iter().map(entry).collect()
    }

    /// The one step of an image that does not tell its history.
    pub(super) fn made_up_history(&self) -> HistoryEntry {
        let text = |name: &str| {
            self.value
                .get(name)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let config = self.value.get("config");
        let command = config.and_then(|config| config.get("Cmd"));
        HistoryEntry {
            created: text("created"),
            command: command.filter(|command| !command.is_null()).cloned(),
            author: text("author"),
            comment: None,
            is_empty: false,
            entry: Value::Null,
        }
    }

    /// Whether a step of the history added no layer, so that schema 1 needs the empty one.
    pub(crate) fn has_empty_layer(&self) -> bool {
        let is_empty = |step: &Value| step.get("empty_layer") == Some(&Value::Bool(true));
        self.steps().iter().any(is_empty)
    }

    fn steps(&self) -> &[Value] {
        let steps = self.value.get("history").and_then(Value::as_array);
        steps.map_or(&[], Vec::as_slice)
    }
}

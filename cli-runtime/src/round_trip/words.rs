//! Values as words of a command line: the inverse of reading arguments.

use std::fs;
use std::path::Path;

use apitwin_runtime::Location;
use apitwin_runtime::command::{Command, Payload, ValueKind};
use apitwin_runtime::round_trip::CommandValues;
use serde_json::Value;
use tempfile::TempDir;

use super::body;
use crate::arguments::SECRET_ENDING;

/// How a body is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By flags, as far as they go.
    Flags,
    /// As a file.
    File,
}

impl Way {
    /// Whether it differs from the others for this command.
    pub(super) fn is_other(self, command: &Command) -> bool {
        let first = command.body.and_then(|body| body.contents.first());
        let has_both = first.is_some_and(|content| {
            matches!(content.payload, Payload::Json | Payload::Form)
                && !content.properties.is_empty()
        });
        self == Self::Flags || has_both
    }
}

/// The arguments of a command, with the files that they name.
pub(super) struct Words {
    /// Flags with their values, each one word.
    pub(super) flags: Vec<String>,
    pub(super) positionals: Vec<String>,
    folder: TempDir,
    files: usize,
}

impl Words {
    /// The words for some values.
    pub(super) fn of(
        command: &'static Command,
        values: &CommandValues<'_>,
        way: Way,
    ) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| format!("no folder: {error}"))?;
        let mut words = Self {
            flags: Vec::new(),
            positionals: Vec::new(),
            folder,
            files: 0,
        };
        for parameter in command.parameters {
            let Some(value) = values.parameter(parameter.location, parameter.name) else {
                continue;
            };
            let unsayable = || format!("`{}` cannot be {value}", parameter.flag);
            if parameter.location == Location::Path {
                let word = words.scalar(parameter.flag, parameter.value, value);
                words.positionals.push(word.ok_or_else(unsayable)?);
            } else {
                let made = words.flag(parameter.flag, parameter.value, value);
                words.flags.extend(made.ok_or_else(unsayable)?);
            }
        }
        if let Some(contents) = &command.body
            && let Some((media_type, value)) = values.body()
        {
            body::add(contents, media_type, value, way, &mut words)?;
        }
        Ok(words)
    }

    /// All words, and the folder of the files, which is gone when it is dropped.
    pub(super) fn finish(self) -> (Vec<String>, TempDir) {
        let mut words = self.flags;
        if !self.positionals.is_empty() {
            words.push("--".to_owned());
            words.extend(self.positionals);
        }
        (words, self.folder)
    }

    /// A flag with its value, once for each item of a list; none where it cannot say the value.
    pub(super) fn flag(
        &mut self,
        flag: &str,
        kind: ValueKind,
        value: &Value,
    ) -> Option<Vec<String>> {
        let word = |text: String| format!("--{flag}={text}");
        match (kind, value) {
            (ValueKind::List(item), Value::Array(items)) if !items.is_empty() => {
                let items = items.iter();
                items
                    .map(|it| self.scalar(flag, *item, it).map(word))
                    .collect()
            }
            (ValueKind::List(_), _) => None,
            (kind, value) => Some(vec![word(self.scalar(flag, kind, value)?)]),
        }
    }

    /// A value as one word; none where it cannot be said.
    pub(super) fn scalar(&mut self, flag: &str, kind: ValueKind, value: &Value) -> Option<String> {
        match (kind, value) {
            (ValueKind::Secret, Value::String(text)) if flag.ends_with(SECRET_ENDING) => {
                match text.is_empty() {
                    true => None,
                    false => self.file("secret.txt", format!("{text}\n").as_bytes()).ok(),
                }
            }
            (
                ValueKind::Choice {
                    values,
                    open: false,
                },
                Value::String(text),
            ) => values.contains(&text.as_str()).then(|| text.clone()),
            (
                ValueKind::Text | ValueKind::Secret | ValueKind::Choice { .. },
                Value::String(text),
            ) => Some(text.clone()),
            (ValueKind::Boolean, Value::Bool(flag)) => Some(flag.to_string()),
            (ValueKind::Integer { minimum, maximum }, Value::Number(number)) => {
                let whole: i128 = match number.as_f64().filter(|_| number.is_f64()) {
                    // `1.0` is the whole number 1.
                    Some(float) => format!("{float:.0}").parse().ok()?,
                    None => number.to_string().parse().ok()?,
                };
                (minimum..=maximum)
                    .contains(&whole)
                    .then(|| whole.to_string())
            }
            (ValueKind::Number | ValueKind::NumberChoice(_), Value::Number(number)) => {
                Some(number.to_string())
            }
            (ValueKind::Json { or_text: true }, Value::String(text))
                if serde_json::from_str::<Value>(text).is_err() =>
            {
                Some(text.clone())
            }
            (ValueKind::Json { .. }, value) => Some(value.to_string()),
            _ => None,
        }
    }

    /// Writes a file of this name, and returns its path.
    pub(super) fn file(&mut self, name: &str, bytes: &[u8]) -> Result<String, String> {
        self.files += 1;
        let folder = self.folder.path().join(self.files.to_string());
        let write = |folder: &Path| {
            fs::create_dir_all(folder)?;
            let path = folder.join(name);
            fs::write(&path, bytes)?;
            Ok::<_, std::io::Error>(path)
        };
        let path = write(&folder).map_err(|error| format!("no file {name:?}: {error}"))?;
        let path = path.into_os_string().into_string();
        path.map_err(|_| "the folder for files is not UTF-8".to_owned())
    }
}

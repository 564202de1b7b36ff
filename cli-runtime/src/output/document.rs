//! A value as a whole: JSON, YAML, or the text that it is.

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use super::options::OutputOptions;
use super::text;
use crate::{Failure, FailureKind};

/// How deeply a value may be nested. Readers of JSON stop at 128 levels.
const MAX_DEPTH: usize = 256;

/// Refuses a value that is nested so deeply that no writer could follow it.
pub(crate) fn check_depth(value: &Value) -> Result<(), Failure> {
    let mut open = vec![(value, 1)];
    while let Some((value, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            let message = format!("the response is nested more than {MAX_DEPTH} levels deep");
            return Err(Failure::new(FailureKind::Server, message)
                .next("No format can show it. Fetch it by the command that `--curl` prints."));
        }
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(properties) => {
                open.extend(properties.values().map(|value| (value, depth + 1)));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A value as JSON with an indentation of two blanks.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|json| text::printable_json(&json).into_owned())
        .map_err(|error| unwritable(&error))
}

/// A value as JSON in one line.
pub(crate) fn compact(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value)
        .map(|json| text::printable_json(&json).into_owned())
        .map_err(|error| unwritable(&error))
}

/// Writes a value as JSON, or what the filter makes of it.
pub(crate) fn json(
    value: &Value,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    match &options.jq {
        Some(filter) => filter.run(value.to_string(), options, out),
        None => writeln!(out, "{}", pretty(value)?).map_err(Failure::output),
    }
}

/// Writes a value as one YAML document.
pub(crate) fn yaml(value: &Value, out: &mut dyn Write) -> Result<(), Failure> {
    let text = match block_yaml(value)? {
        Some(yaml) => yaml,
        None => pretty(value)?,
    };
    writeln!(out, "{}", text.trim_end_matches('\n')).map_err(Failure::output)
}

/// Writes a value as an item of a YAML sequence.
pub(crate) fn yaml_item(value: &Value, out: &mut dyn Write) -> Result<(), Failure> {
    let text = match block_yaml(&[value])? {
        Some(yaml) => yaml,
        None => format!("- {}", pretty(value)?.replace('\n', "\n  ")),
    };
    writeln!(out, "{}", text.trim_end_matches('\n')).map_err(Failure::output)
}

/// A value as YAML in lines; none if it has a character that the writer leaves as it is though YAML or a
/// terminal could not bear it. JSON, which is YAML as well, escapes it.
fn block_yaml(value: &impl Serialize) -> Result<Option<String>, Failure> {
    let options = serde_saphyr::ser_options! {
        // Folded texts would be hard to search and to compare.
        prefer_block_scalars: false,
    };
    let yaml =
        serde_saphyr::to_string_with_options(value, options).map_err(|error| unwritable(&error))?;
    let is_safe = |letter| matches!(letter, '\n' | '\t') || !text::steers(letter);
    Ok(yaml.chars().all(is_safe).then_some(yaml))
}

/// Writes a body that is neither list nor object, such as `"Created"`.
pub(crate) fn scalar(
    value: &Value,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let text = match value {
        Value::String(text) if text.is_empty() => return Ok(()),
        Value::String(text) if options.is_terminal() => text::printable_lines(text).into_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    writeln!(out, "{text}").map_err(Failure::output)
}

fn unwritable(error: &dyn std::error::Error) -> Failure {
    Failure::new(
        FailureKind::Server,
        format!("the response cannot be written in this format: {error}"),
    )
}

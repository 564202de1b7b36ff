//! The messages about values that a schema does not allow.

use apitwin_cli::suggest;
use serde_json::Value;

use super::check::Check;
use super::tree::{Content, Node};

/// What the whole is called in messages.
pub(super) const DOCUMENT: &str = "the document";

impl<'s> Check<'s> {
    /// A value of another kind than is wanted.
    pub(super) fn kind(&mut self, schema: &'s Value, wanted: &str, node: &Node, name: &str) {
        let belongs = match wanted {
            "object" if schema["additionalProperties"].is_object() => "names with a value each",
            "object" => "properties",
            "array" => "a list",
            "integer" => "a whole number",
            "boolean" => "true or false",
            _ => "a text",
        };
        let found = node.kind();
        if let (Content::Scalar(Value::Number(value)), "integer") = (&node.content, wanted)
            && let Some(value) = value
                .as_f64()
                .filter(|value| value.abs() >= i64::MAX as f64)
        {
            let text = out_of_range(schema, value, name);
            return self.add(node.location, text);
        }
        let example = self.example(schema);
        let next = match (&node.content, wanted) {
            (Content::Scalar(Value::Null), "object" | "array") if name != DOCUMENT => {
                let none = if wanted == "array" { "[]" } else { "{}" };
                let mut choices = vec![written(name, &example), written(name, none)];
                choices.dedup();
                format!("write {} for none", choices.join(", or "))
            }
            (Content::Scalar(Value::Number(_) | Value::Bool(_)), "string")
                if schema["pattern"].is_null() =>
            {
                "put it in quotes".to_owned()
            }
            _ => format!("write {}", written(name, &example)),
        };
        let text = match &node.content {
            Content::Scalar(Value::Null) => format!("{name} {found}: {next}"),
            _ => format!("{name} {found} where {belongs} should be: {next}"),
        };
        self.add(node.location, text);
    }

    /// A small value that fits a schema.
    pub(super) fn example(&self, schema: &'s Value) -> String {
        let schema = self.resolve(schema);
        let constant = self.values(schema).into_iter().next();
        let (first, required) = (&schema["oneOf"][0], &schema["required"]);
        match (schema["type"].as_str(), constant) {
            (_, Some(constant)) => constant.to_owned(),
            (None, _) if first.is_object() => self.example(first),
            (Some("object"), _) if schema["additionalProperties"].is_object() => {
                format!(
                    "{{name: {}}}",
                    self.example(&schema["additionalProperties"])
                )
            }
            (Some("object"), _) => {
                let required = required.as_array().into_iter().flatten();
                let required = required.filter_map(Value::as_str).map(|name| {
                    let value = self.example(&schema["properties"][name]);
                    format!("{name}: {value}")
                });
                format!("{{{}}}", required.collect::<Vec<_>>().join(", "))
            }
            (Some("array"), _) => format!("[{}]", self.example(&schema["items"])),
            (Some("integer"), _) => number(&schema["minimum"]).unwrap_or(1).to_string(),
            (Some("boolean"), _) => "true".to_owned(),
            _ => match schema["examples"][0].as_str() {
                Some(example) => example.to_owned(),
                None => "text".to_owned(),
            },
        }
    }
}

/// A whole number that does not fit into 64 bits.
fn out_of_range(schema: &Value, value: f64, name: &str) -> String {
    match value < 0.0 {
        true => {
            let min = number(&schema["minimum"]).unwrap_or(i64::MIN);
            format!("{name} is too small: write {min} or more")
        }
        false => {
            let max = number(&schema["maximum"]).unwrap_or(i64::MAX);
            format!("{name} is too large: write {max} at most")
        }
    }
}

/// How a value is written in its place, where it has a key.
pub(super) fn written(name: &str, value: &str) -> String {
    match name
        .strip_prefix('`')
        .and_then(|name| name.strip_suffix('`'))
    {
        Some(key) => format!("`{key}: {value}`"),
        None => format!("`{value}`"),
    }
}

pub(super) fn number(value: &Value) -> Option<i64> {
    value
        .as_i64()
        .or_else(|| value.as_f64().map(|it| it as i64))
}

/// The constants of a schema.
pub(super) fn constants(schema: &Value) -> Vec<&str> {
    let all = schema["enum"].as_array().into_iter().flatten();
    all.chain(schema.get("const"))
        .filter_map(Value::as_str)
        .collect()
}

/// As much of a text as anybody reads.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The text about a word that nobody knows, with the word that is probably meant.
pub(super) fn unknown(what: &str, word: &str, name: &str, known: Vec<&str>) -> String {
    let alike = suggest::alike(word, known.iter().copied());
    let word = short(word);
    match alike.first() {
        Some(nearest) => format!("{name} has the unknown {what} `{word}`: write `{nearest}`"),
        None => format!(
            "{name} has the unknown {what} `{word}`: write one of {}",
            known.join(", ")
        ),
    }
}

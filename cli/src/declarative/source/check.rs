//! A tree against the JSON schema: every problem with its place and what to write instead.

use regex_lite::Regex;
use serde_json::{Map, Value};
use serde_saphyr::Location;

use super::super::model::too_large;
use super::tree::{Content, Node};
use super::wording::{DOCUMENT, constants, number, short, unknown, written};

/// A problem, and where it is.
pub(super) type Finding = (Location, String);

/// Compares a document with the schema.
pub(super) fn check(schema: &Value, document: &Node) -> Vec<Finding> {
    let mut check = Check {
        root: schema,
        findings: Vec::new(),
    };
    check.node(schema, document, DOCUMENT);
    check.findings
}

pub(super) struct Check<'s> {
    root: &'s Value,
    findings: Vec<Finding>,
}

impl<'s> Check<'s> {
    fn node(&mut self, schema: &'s Value, node: &Node, name: &str) {
        let schema = self.resolve(schema);
        if let Some(choices) = schema["oneOf"].as_array() {
            return self.choice(choices, node, name);
        }
        match (&node.content, schema["type"].as_str()) {
            (_, None) | (Content::Scalar(Value::Bool(_)), Some("boolean")) => {}
            (Content::Map(_), Some("object")) => self.object(schema, node, name),
            (Content::List(items), Some("array")) => {
                if items.len() < number(&schema["minItems"]).unwrap_or(0) as usize {
                    self.add(node.location, format!("{name} is empty: write an item"));
                }
                for item in items {
                    self.node(&schema["items"], item, &format!("an item of {name}"));
                }
            }
            (Content::Scalar(Value::Number(value)), Some("integer")) if value.is_i64() => {
                self.range(schema, value.as_i64(), node.location, name);
            }
            (Content::Scalar(Value::String(text)), Some("string")) => {
                self.text(schema, text, node.location, name);
            }
            (_, Some(wanted)) => self.kind(schema, wanted, node, name),
        }
    }

    fn object(&mut self, schema: &'s Value, node: &Node, name: &str) {
        let Content::Map(found) = &node.content else {
            return;
        };
        let none = Map::new();
        let properties = schema["properties"].as_object();
        let known = properties.unwrap_or(&none);
        for (key, node) in found {
            if let Some(schema) = properties.and_then(|all| all.get(&key.text)) {
                self.node(schema, node, &format!("`{}`", key.text));
            } else if schema["additionalProperties"] == Value::Bool(false) {
                let known = known.keys().map(String::as_str).collect();
                let text = unknown("key", &key.text, name, known);
                self.add(key.location, text);
            } else if schema["additionalProperties"].is_object() {
                let schema = &schema["additionalProperties"];
                self.node(schema, node, &format!("`{}`", key.text));
            }
        }
        for required in schema["required"].as_array().into_iter().flatten() {
            let required = required.as_str().unwrap_or_default();
            if !found.iter().any(|(key, _)| key.text == required) {
                let values = match known.get(required) {
                    Some(schema) => self.values(schema),
                    None => Vec::new(),
                };
                let text = match values.is_empty() {
                    true => format!("{name} lacks `{required}`: add it"),
                    false => {
                        let values = values.join(", ");
                        format!("{name} lacks `{required}`: add it, as one of {values}")
                    }
                };
                self.add(node.location, text);
            }
        }
    }

    /// One of several constants, or of several objects with one property each.
    fn choice(&mut self, choices: &'s [Value], node: &Node, name: &str) {
        let values: Vec<_> = choices.iter().flat_map(constants).collect();
        match &node.content {
            Content::Scalar(Value::String(text)) if !values.is_empty() => {
                if !values.contains(&text.as_str()) {
                    let text = unknown("value", text, name, values);
                    self.add(node.location, text);
                }
            }
            Content::Map(found) if values.is_empty() => {
                let names = choices
                    .iter()
                    .flat_map(|choice| choice["required"].as_array());
                let names: Vec<_> = names.flatten().filter_map(Value::as_str).collect();
                let chosen = choices.iter().find(|choice| {
                    let mut found = found.iter();
                    found.any(|(key, _)| choice["properties"].get(&key.text).is_some())
                });
                match chosen {
                    Some(schema) => self.object(schema, node, name),
                    None => {
                        let names: Vec<_> = names.iter().map(|it| format!("`{it}`")).collect();
                        let names = names.join(" nor ");
                        let text = format!("{name} has neither {names}: add one");
                        self.add(node.location, text);
                    }
                }
            }
            _ => {
                let found = node.kind();
                let next = match values.is_empty() {
                    true => choices
                        .first()
                        .map_or_else(String::new, |first| written(name, &self.example(first))),
                    false => format!("one of {}", values.join(", ")),
                };
                self.add(node.location, format!("{name} {found}: write {next}"));
            }
        }
    }

    fn text(&mut self, schema: &Value, text: &str, location: Location, name: &str) {
        let values = constants(schema);
        if !values.is_empty() && !values.contains(&text) {
            return self.add(location, unknown("value", text, name, values));
        }
        // Names are checked by rules, which know what older servers allowed.
        let Some(pattern) = schema["pattern"].as_str() else {
            return;
        };
        if let Some(greatest) = too_large(schema["title"].as_str().unwrap_or_default(), text) {
            let text = format!("{name} is too large: write {greatest} at most");
            return self.add(location, text);
        }
        if Regex::new(pattern).is_ok_and(|pattern| !pattern.is_match(text)) {
            let example = &schema["examples"][0];
            let what = schema["description"].as_str().unwrap_or("another form");
            let what = what.trim_end_matches('.').to_lowercase();
            let text = short(text);
            let text = format!("{name} is \"{text}\" and must be {what}: write it as {example}");
            self.add(location, text);
        }
    }

    fn range(&mut self, schema: &Value, value: Option<i64>, location: Location, name: &str) {
        let Some(value) = value else { return };
        let (min, max) = (number(&schema["minimum"]), number(&schema["maximum"]));
        let text = match (min, max) {
            (Some(min), Some(max)) if value < min || value > max => {
                format!("{name} is {value}: write a number from {min} to {max}")
            }
            (Some(min), None) if value < min => {
                format!("{name} is {value}: write {min} or more")
            }
            _ => return,
        };
        self.add(location, text);
    }

    /// The values that a property can have, if there are few.
    pub(super) fn values(&self, schema: &'s Value) -> Vec<&'s str> {
        let schema = self.resolve(schema);
        let choices = schema["oneOf"].as_array().into_iter().flatten();
        let mut values: Vec<_> = choices.flat_map(constants).collect();
        values.extend(constants(schema));
        values
    }

    pub(super) fn resolve(&self, schema: &'s Value) -> &'s Value {
        let pointer = schema["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
        match pointer.and_then(|pointer| self.root.pointer(pointer)) {
            Some(schema) => schema,
            None => schema,
        }
    }

    pub(super) fn add(&mut self, location: Location, text: String) {
        self.findings.push((location, text));
    }
}

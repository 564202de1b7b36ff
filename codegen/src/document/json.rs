//! Reads one JSON file into nodes. It knows nothing of OpenAPI.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::limits::Limits;
use super::node::{Entry, Node, Value, number};
use crate::diagnostic::{Diagnostics, Place};

/// Whether a text is JSON, and not only YAML.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
        .starts_with('{')
        && serde_json::from_str::<&RawValue>(text.trim_start_matches('\u{feff}')).is_ok()
}

/// Reads a file. All problems are collected; reading stops only at a syntax error or at a limit.
pub(super) fn parse(file: &str, text: &str, problems: &mut Diagnostics) -> Option<Node> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = Reader {
        cursor: Cursor {
            file: Arc::from(file),
            text,
            offset: 0,
            line: 1,
            column: 1,
        },
        limits: Limits::default(),
        problems,
    };
    // This finds every syntax error, however deep, without calling itself.
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => reader.node(raw),
        Err(error) => {
            reader.report_syntax(&error);
            None
        }
    }
}

struct Reader<'a, 'p> {
    cursor: Cursor<'a>,
    limits: Limits,
    problems: &'p mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    fn node(&mut self, raw: &'a RawValue) -> Option<Node> {
        let text = raw.get();
        let place = self.cursor.place_of(text);
        self.limits.count(&place, 1, self.problems)?;
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                self.limits.enter(&place, self.problems)?;
                let map = self.map(text)?;
                self.limits.leave();
                Value::Map(map.into())
            }
            Some(b'[') => {
                self.limits.enter(&place, self.problems)?;
                let items: Vec<&'a RawValue> = self.read(text, &place)?;
                let items = items.into_iter().map(|item| self.node(item));
                let items = items.collect::<Option<Vec<Node>>>()?;
                self.limits.leave();
                Value::List(items)
            }
            Some(b'"') => Value::Text(self.read(text, &place)?),
            Some(b't') => Value::Bool(true),
            Some(b'f') => Value::Bool(false),
            Some(b'n') => Value::Null,
            _ => match number(text) {
                Some(number) => Value::Number(number),
                None => {
                    let problem = format!("the number {text} is larger than 64 bits can hold");
                    self.problems
                        .add(&place, problem, "write a smaller one, or a string");
                    Value::Null
                }
            },
        };
        Some(Node { place, value })
    }

    fn map(&mut self, text: &'a str) -> Option<Vec<Entry>> {
        let place = self.cursor.place_of(text);
        let Pairs(pairs) = self.read(text, &place)?;
        let mut lines: BTreeMap<String, usize> = BTreeMap::new();
        let mut entries = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let place = self.cursor.place_of(key.get());
            let key: String = self.read(key.get(), &place)?;
            let value = self.node(value)?;
            if let Some(first) = lines.get(&key) {
                self.problems.add(
                    &place,
                    format!("the key `{key}` is repeated; it is first used at line {first}"),
                    "keep one of the two",
                );
            } else {
                lines.insert(key.clone(), place.line);
                entries.push(Entry { key, place, value });
            }
        }
        Some(entries)
    }

    /// Reads one level. The syntax is known to be right, but for what a string may hold.
    fn read<T: Deserialize<'a>>(&mut self, text: &'a str, place: &Place) -> Option<T> {
        match serde_json::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let problem = format!("not JSON: {}", reason(&error));
                self.problems.add(place, problem, "correct the string");
                None
            }
        }
    }

    fn report_syntax(&mut self, error: &serde_json::Error) {
        let line = self
            .cursor
            .text
            .split('\n')
            .nth(error.line().saturating_sub(1));
        let line = line.unwrap_or_default().as_bytes();
        let before = &line[..error.column().saturating_sub(1).min(line.len())];
        let place = Place {
            file: self.cursor.file.clone(),
            line: error.line().max(1),
            column: String::from_utf8_lossy(before).chars().count() + 1,
        };
        let problem = format!("not JSON: {}", reason(error));
        self.problems
            .add(&place, problem, "correct the syntax at this place");
    }
}

/// What an error says without the position.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.rfind(" at line ").unwrap_or(text.len());
    text[..end].to_owned()
}

/// Finds the places of parts of a text, which are asked for in its order.
struct Cursor<'a> {
    file: Arc<str>,
    text: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl Cursor<'_> {
    fn place_of(&mut self, part: &str) -> Place {
        let offset = part
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr());
        // A part that was passed already is the one that was asked for last.
        for letter in self
            .text
            .get(self.offset..offset)
            .unwrap_or_default()
            .chars()
        {
            if letter == '\n' {
                (self.line, self.column) = (self.line + 1, 1);
            } else {
                self.column += 1;
            }
        }
        self.offset = self.offset.max(offset);
        Place {
            file: self.file.clone(),
            line: self.line,
            column: self.column,
        }
    }
}

/// The keys and values of an object, repeated ones included.
struct Pairs<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Pairs<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<'de>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

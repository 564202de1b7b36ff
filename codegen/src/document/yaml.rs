//! Reads one YAML file into nodes. It knows nothing of OpenAPI.

use std::collections::BTreeMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};
use serde_json::Number;

use super::node::{Entry, Node, Value};
use crate::diagnostic::{Diagnostics, Place};

/// How deep lists and mappings may be nested. Documents stay far below it, the stages after this one
/// call themselves for each level, and readers of the joined JSON stop at 128 levels.
const MAX_DEPTH: usize = 100;

/// Reads a file. Anchors, tags and further documents are problems, since OpenAPI has none of them.
///
/// All problems are collected; reading stops only at a syntax error or too deep a level.
pub(super) fn parse(file: &str, text: &str, problems: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader {
        file: Arc::from(file),
        parser: Parser::new_from_str(text),
        depth: 0,
        problems,
    };
    let mut root = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamEnd => break,
            Event::StreamStart | Event::Nothing | Event::DocumentEnd => {}
            Event::DocumentStart(_) if root.is_some() => {
                let place = reader.place(span.start);
                reader.problems.add(
                    &place,
                    "a second YAML document begins here",
                    "keep one document in each file",
                );
                return None;
            }
            Event::DocumentStart(_) => {}
            event => root = Some(reader.node(event, span)?),
        }
    }
    if root.is_none() {
        let place = reader.place(Marker::new(0, 1, 0));
        reader.problems.add(
            &place,
            "the file is empty",
            "write a mapping, or remove the file",
        );
    }
    root
}

struct Reader<'a, 'p> {
    file: Arc<str>,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    /// How many lists and mappings are open.
    depth: usize,
    problems: &'p mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    fn place(&self, marker: Marker) -> Place {
        Place {
            file: self.file.clone(),
            line: marker.line(),
            column: marker.col() + 1,
        }
    }

    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        match self.parser.next_event()? {
            Ok(event) => Some(event),
            Err(error) => {
                let place = self.place(*error.marker());
                // JSON writes such a character as two escapes, of which each alone is none.
                let remedy = match error.info().contains("Unicode character escape") {
                    true => "write the character itself; YAML has no surrogate pairs",
                    false => "correct the syntax at this place",
                };
                let problem = format!("not YAML: {}", error.info());
                self.problems.add(&place, problem, remedy);
                None
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Option<Node> {
        let place = self.place(span.start);
        let (anchor, tagged) = match &event {
            Event::Scalar(_, _, anchor, tag) => (*anchor, tag.is_some()),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                (*anchor, tag.is_some())
            }
            Event::Alias(_) => (1, false),
            _ => (0, false),
        };
        if anchor != 0 || tagged {
            self.problems.add(
                &place,
                "a YAML anchor, alias or tag",
                "write the value out, or refer to it with `$ref`",
            );
        }
        let value = match event {
            Event::Scalar(text, style, _, _) => scalar(&text, style),
            Event::SequenceStart(..) => {
                self.enter(&place)?;
                Value::List(self.list()?)
            }
            Event::MappingStart(..) => {
                self.enter(&place)?;
                Value::Map(self.map()?.into())
            }
            _ => Value::Null,
        };
        Some(Node { place, value })
    }

    /// Opens a list or mapping, unless it is nested too deep to be read.
    fn enter(&mut self, place: &Place) -> Option<()> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return Some(());
        }
        self.problems.add(
            place,
            format!("lists and mappings are nested more than {MAX_DEPTH} levels deep here"),
            "move the inner part into a component, and refer to it with `$ref`",
        );
        None
    }

    fn list(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => {
                    self.depth -= 1;
                    return Some(items);
                }
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn map(&mut self) -> Option<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut lines: BTreeMap<String, usize> = BTreeMap::new();
        loop {
            let (event, span) = self.next()?;
            let place = self.place(span.start);
            let key = match event {
                Event::MappingEnd => {
                    self.depth -= 1;
                    return Some(entries);
                }
                Event::Scalar(text, ..) => text.into_owned(),
                _ => {
                    self.problems.add(
                        &place,
                        "a mapping key that is not a string",
                        "write the key as a plain or quoted string",
                    );
                    return None;
                }
            };
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
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
    }
}

/// Reads a plain scalar by the core schema of YAML 1.2; anything quoted is a text.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let numeric = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+'));
    if numeric {
        let plain = text.strip_prefix('+').unwrap_or(text);
        if let Ok(whole) = plain.parse::<i64>() {
            return Value::Number(whole.into());
        }
        if let Some(number) = plain.parse::<f64>().ok().and_then(Number::from_f64) {
            return Value::Number(number);
        }
    }
    Value::Text(text.to_owned())
}

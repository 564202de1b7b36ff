//! Reads one YAML file into nodes. It knows nothing of OpenAPI.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

use super::limits::Limits;
use super::node::{Entry, Node, Value, number};
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Level;

/// Reads a file. Tags of types that JSON does not have and further documents are problems, and so
/// are anchors and aliases where a rule of the profile refuses them.
///
/// All problems are collected; reading stops only at a syntax error or at a limit.
pub(super) fn parse(
    file: &str,
    text: &str,
    aliases: Level,
    problems: &mut Diagnostics,
) -> Option<Node> {
    let mut reader = Reader {
        file: Arc::from(file),
        parser: Parser::new_from_str(text),
        limits: Limits::default(),
        aliases,
        anchors: BTreeMap::new(),
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
    limits: Limits,
    aliases: Level,
    /// The nodes that have anchors, by the number of the anchor.
    anchors: BTreeMap<usize, Anchored>,
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
        self.limits.count(&place, 1, self.problems)?;
        let (anchor, tag) = match &event {
            Event::Scalar(_, _, anchor, tag) => (*anchor, tag.as_deref()),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                (*anchor, tag.as_deref())
            }
            Event::Alias(anchor) => return self.alias(*anchor, place),
            _ => (0, None),
        };
        let core = tag.filter(|tag| tag.is_yaml_core_schema());
        let core = core.map(|tag| tag.suffix.clone());
        if anchor != 0 || tag.is_some() {
            let level = match tag.is_some() && core.is_none() {
                true => Level::Refuse,
                false => self.aliases,
            };
            self.report_anchor(level, &place);
        }
        let value = match event {
            Event::Scalar(text, ..) if core.as_deref() == Some("str") => {
                Value::Text(text.into_owned())
            }
            Event::Scalar(text, ..) if core.is_some() => scalar(&text, ScalarStyle::Plain),
            Event::Scalar(text, style, ..) => scalar(&text, style),
            Event::SequenceStart(..) => {
                self.limits.enter(&place, self.problems)?;
                Value::List(self.list()?)
            }
            Event::MappingStart(..) => {
                self.limits.enter(&place, self.problems)?;
                Value::Map(self.map()?.into())
            }
            _ => Value::Null,
        };
        let node = Node { place, value };
        if anchor != 0 {
            let anchored = Anchored::of(&node);
            self.limits
                .count(&node.place, anchored.values, self.problems)?;
            self.anchors.insert(anchor, anchored);
        }
        Some(node)
    }

    /// The node that an alias stands for, where it stands.
    fn alias(&mut self, anchor: usize, place: Place) -> Option<Node> {
        self.report_anchor(self.aliases, &place);
        let Some(anchored) = self.anchors.get(&anchor) else {
            self.problems.add(
                &place,
                "an alias to what it stands in",
                "refer to a component with `$ref`",
            );
            return None;
        };
        self.limits.fits(anchored.levels, &place, self.problems)?;
        self.limits.count(&place, anchored.values, self.problems)?;
        let value = anchored.node.value.clone();
        Some(Node { place, value })
    }

    fn report_anchor(&mut self, level: Level, place: &Place) {
        self.problems.tell(
            level,
            None,
            place,
            "a YAML anchor, alias or tag",
            "write the value out, or refer to it with `$ref`",
        );
    }

    fn list(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => {
                    self.limits.leave();
                    return Some(items);
                }
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn map(&mut self) -> Option<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut merged = Vec::new();
        loop {
            let (event, span) = self.next()?;
            let place = self.place(span.start);
            let key = match event {
                Event::MappingEnd => {
                    self.limits.leave();
                    self.remove_repeated(&mut entries);
                    self.merge(merged, &mut entries)?;
                    return Some(entries);
                }
                Event::Scalar(text, ScalarStyle::Plain, ..)
                    if text == "<<" && self.aliases != Level::Refuse =>
                {
                    let (event, span) = self.next()?;
                    merged.push(self.node(event, span)?);
                    continue;
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
            entries.push(Entry { key, place, value });
        }
    }

    /// Leaves the first entry of each key.
    fn remove_repeated(&mut self, entries: &mut Vec<Entry>) {
        let mut by_key: Vec<usize> = (0..entries.len()).collect();
        by_key.sort_by_key(|index| &entries[*index].key);
        let mut repeated = BTreeSet::new();
        for same in by_key.chunk_by(|one, other| entries[*one].key == entries[*other].key) {
            let [first, others @ ..] = same else { continue };
            for other in others {
                let Entry { key, place, .. } = &entries[*other];
                let line = entries[*first].place.line;
                self.problems.add(
                    place,
                    format!("the key `{key}` is repeated; it is first used at line {line}"),
                    "keep one of the two",
                );
                repeated.insert(*other);
            }
        }
        if !repeated.is_empty() {
            let mut index = 0..;
            entries.retain(|_| index.next().is_none_or(|index| !repeated.contains(&index)));
        }
    }

    /// Adds the entries of the mappings below `<<`, which all that a mapping says itself precedes.
    fn merge(&mut self, merged: Vec<Node>, entries: &mut Vec<Entry>) -> Option<()> {
        for node in merged {
            let place = node.place.clone();
            let nodes = match node.value {
                Value::List(items) => items,
                value => vec![Node {
                    place: place.clone(),
                    value,
                }],
            };
            for node in nodes {
                let Value::Map(others) = &node.value else {
                    self.problems.add(
                        &node.place,
                        format!("`<<`: expected a mapping, found {}", node.kind()),
                        "name the anchor of a mapping",
                    );
                    continue;
                };
                let own: BTreeSet<String> = entries.iter().map(|it| it.key.clone()).collect();
                let more = others.iter().filter(|other| !own.contains(&other.key));
                let more: Vec<Entry> = more.cloned().collect();
                self.limits.count(&place, more.len(), self.problems)?;
                entries.extend(more);
            }
        }
        Some(())
    }
}

/// A node with an anchor, and what an alias to it adds.
struct Anchored {
    node: Node,
    levels: usize,
    values: usize,
}

impl Anchored {
    fn of(node: &Node) -> Self {
        let (levels, values) = size(node);
        let node = node.clone();
        Self {
            node,
            levels,
            values,
        }
    }
}

/// How many levels and values a node has.
fn size(node: &Node) -> (usize, usize) {
    let parts: Vec<&Node> = match &node.value {
        Value::List(items) => items.iter().collect(),
        Value::Map(entries) => entries.iter().map(|entry| &entry.value).collect(),
        _ => return (0, 1),
    };
    let sizes = parts.into_iter().map(size);
    let (levels, values) = sizes.fold((0, 1), |(levels, values), (inner, more)| {
        (levels.max(inner), values + more)
    });
    (levels + 1, values)
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
        if let Some(number) = number(plain) {
            return Value::Number(number);
        }
    }
    Value::Text(text.to_owned())
}

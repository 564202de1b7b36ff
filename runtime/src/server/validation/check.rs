//! The check of a JSON value against a schema.

use std::cmp::Ordering;

use regex::Regex;

use super::bounds::{collect_bounds, compare};
use super::schema::form_of;
use super::{Count, Kind, Rule, Schema, Tree, Violation, Violations};

/// A schema with its patterns compiled, which happens once.
pub struct Check {
    schema: &'static Schema,
    /// Few, so that a search beats a map.
    patterns: Vec<(&'static str, Regex)>,
}

impl Check {
    /// Compiles the patterns of a schema.
    ///
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    pub fn new(schema: &'static Schema) -> Self {
        let mut patterns: Vec<(&'static str, Regex)> = Vec::new();
        let mut seen: Vec<&Schema> = Vec::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            // A schema may contain itself.
            if seen.iter().any(|one| std::ptr::eq(*one, schema)) {
                continue;
            }
            seen.push(schema);
            open.extend(schema.parts());
            if let Kind::Text {
                pattern: Some(pattern),
                ..
            } = schema.kind
            {
                let regex = Regex::new(pattern)
                    .unwrap_or_else(|error| panic!("pattern `{pattern}` of the document: {error}"));
                patterns.push((pattern, regex));
            }
        }
        Self { schema, patterns }
    }

    /// What is checked against.
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// What is wrong with `value`.
    pub fn violations<'a>(&self, value: &'a Tree<'a>) -> Violations<'a> {
        let mut all = Vec::new();
        self.collect(self.schema, value, 0, &mut all);
        Violations::new(value, all)
    }

    /// Adds the violations of `value`: those of an object itself before those of its properties,
    /// and these in the order of the schema.
    fn collect<'a>(
        &self,
        schema: &'static Schema,
        value: &'a Tree<'a>,
        depth: usize,
        violations: &mut Vec<Violation<'a>>,
    ) {
        if schema.nullable && *value == Tree::Null {
            return;
        }
        let mut broken = |rule| {
            violations.push(Violation {
                depth,
                schema,
                value,
                rule,
            });
        };
        match (&schema.kind, value) {
            (Kind::Any, _) | (Kind::Boolean, Tree::Boolean(_)) => {}
            (Kind::Integer(bounds), Tree::Float(number)) => {
                if number.fract() != 0.0 {
                    broken(Rule::Type);
                }
                collect_bounds(bounds, value, broken);
            }
            (
                Kind::Integer(bounds) | Kind::Number(bounds),
                Tree::Integer(_) | Tree::LongInteger(_) | Tree::Float(_),
            ) => collect_bounds(bounds, value, broken),
            (Kind::Text { .. }, _) => self.collect_text(schema, value, broken),
            (Kind::List { item, .. }, Tree::List(values)) => {
                collect_list(schema, values, broken);
                for value in values {
                    self.collect(item, value, depth + 1, violations);
                }
            }
            (Kind::Map { value: part, count }, Tree::Object(entries)) => {
                collect_properties(*count, entries.len(), broken);
                for (_, value) in entries {
                    self.collect(part, value, depth + 1, violations);
                }
            }
            (Kind::Object { properties, .. }, Tree::Object(_)) => {
                collect_keys(schema, value, broken);
                for (name, part) in *properties {
                    if let Some(value) = value.get(name) {
                        self.collect(part, value, depth + 1, violations);
                    }
                }
            }
            (Kind::OneOf(parts), _) => self.collect_branches(parts, value, true, broken),
            (Kind::Same(part), _) => self.collect(part, value, depth, violations),
            (Kind::AnyOf(parts), _) => self.collect_branches(parts, value, false, broken),
            (Kind::Tagged { tag, forms }, Tree::Object(_)) => match form_of(tag, forms, value) {
                Some(form) => self.collect(form, value, depth, violations),
                None => broken(Rule::Tag(tag)),
            },
            (Kind::ObjectAnd { object, others }, Tree::Object(entries)) => {
                self.collect(object, value, depth, violations);
                for (name, value) in entries {
                    if !object.lists(name) {
                        self.collect(others, value, depth + 1, violations);
                    }
                }
            }
            (Kind::Numbers(numbers), Tree::Integer(_) | Tree::LongInteger(_) | Tree::Float(_)) => {
                let is = |number: &i64| compare(value, *number) == Some(Ordering::Equal);
                if !numbers.iter().any(is) {
                    broken(Rule::Numbers(numbers));
                }
            }
            (Kind::Format { name, fits }, Tree::Text(text)) => {
                if !fits(text) {
                    broken(Rule::Format(name));
                }
            }
            (Kind::Types(parts), _) => {
                let fits = |part: &&'static Schema| {
                    let mut all = Vec::new();
                    self.collect(part, value, 0, &mut all);
                    all.is_empty()
                };
                if !parts.iter().any(fits) {
                    broken(Rule::Type);
                }
            }
            (Kind::EmptyOr(part), _) => {
                if !is_empty_text(value) {
                    self.collect(part, value, depth, violations);
                }
            }
            _ => broken(Rule::Type),
        }
    }

    fn collect_text<'a>(
        &self,
        schema: &Schema,
        value: &Tree<'_>,
        mut broken: impl FnMut(Rule<'a>),
    ) {
        let Kind::Text {
            length,
            pattern,
            values,
        } = schema.kind
        else {
            return;
        };
        let text = match value {
            Tree::Text(text) => Some(&**text),
            _ => None,
        };
        if text.is_none() {
            broken(Rule::Type);
        }
        // What is no text is none of the values either: both are told.
        if !values.is_empty() && !text.is_some_and(|text| values.contains(&text)) {
            broken(Rule::Values(values));
        }
        let Some(text) = text else { return };
        if length != Count::ANY {
            match fault(length, text.chars().count()) {
                Some(Fault::Below(limit)) => broken(Rule::MinLength(limit)),
                Some(Fault::Above(limit)) => broken(Rule::MaxLength(limit)),
                None => {}
            }
        }
        if let Some(pattern) = pattern
            && !self.finds(pattern, text)
        {
            broken(Rule::Pattern(pattern));
        }
    }

    fn finds(&self, pattern: &str, text: &str) -> bool {
        let mut known = self.patterns.iter();
        known.any(|(name, regex)| *name == pattern && regex.is_match(text))
    }

    fn collect_branches<'a>(
        &self,
        parts: &'static [&'static Schema],
        value: &'a Tree<'a>,
        only_one: bool,
        mut broken: impl FnMut(Rule<'a>),
    ) {
        let mut all = Vec::new();
        let mut fitting = 0;
        for part in parts {
            let before = all.len();
            self.collect(part, value, 0, &mut all);
            fitting += usize::from(all.len() == before);
        }
        match fitting {
            0 => broken(Rule::NoBranch(all)),
            several if only_one && several > 1 => broken(Rule::SeveralBranches),
            _ => {}
        }
    }
}

/// How a number of things misses its limits.
enum Fault {
    Below(u64),
    Above(u64),
}

fn fault(count: Count, found: usize) -> Option<Fault> {
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    let below = count.least.filter(|limit| found < *limit);
    let above = count.most.filter(|limit| found > *limit);
    below.map(Fault::Below).or(above.map(Fault::Above))
}

/// Adds what is wrong with the number of an object's properties.
fn collect_properties<'a>(count: Count, found: usize, mut broken: impl FnMut(Rule<'a>)) {
    match fault(count, found) {
        Some(Fault::Below(limit)) => broken(Rule::MinProperties(limit)),
        Some(Fault::Above(limit)) => broken(Rule::MaxProperties(limit)),
        None => {}
    }
}

/// Adds what is wrong with the number of a list's items, and with items that are there twice.
fn collect_list<'a>(schema: &Schema, values: &[Tree<'_>], mut broken: impl FnMut(Rule<'a>)) {
    let Kind::List { count, unique, .. } = schema.kind else {
        return;
    };
    match fault(count, values.len()) {
        Some(Fault::Below(limit)) => broken(Rule::MinItems(limit)),
        Some(Fault::Above(limit)) => broken(Rule::MaxItems(limit)),
        None => {}
    }
    if unique && has_twins(values) {
        broken(Rule::UniqueItems);
    }
}

/// Whether two items are alike. A list may be as long as a body, so the items are sorted by what
/// they are written as.
fn has_twins(values: &[Tree<'_>]) -> bool {
    let mut written: Vec<String> = values.iter().map(written).collect();
    written.sort_unstable();
    written.windows(2).any(|pair| pair[0] == pair[1])
}

/// A text that equal values share: keys in order, and `1.0` as `1`.
fn written(value: &Tree<'_>) -> String {
    match value {
        Tree::List(values) => {
            let values: Vec<String> = values.iter().map(written).collect();
            format!("[{}]", values.join(","))
        }
        Tree::Object(entries) => {
            let mut entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{key:?}:{}", written(value)))
                .collect();
            entries.sort_unstable();
            format!("{{{}}}", entries.join(","))
        }
        // A whole float of 128 bits and more is printed with all its digits.
        Tree::Float(number) if number.fract() == 0.0 => format!("{:.0}", number + 0.0),
        Tree::Integer(number) => number.to_string(),
        Tree::LongInteger(digits) => digits.to_string(),
        plain => format!("{plain:?}"),
    }
}

/// Adds what is wrong with the keys of an object.
fn collect_keys<'a>(schema: &Schema, value: &'a Tree<'a>, mut broken: impl FnMut(Rule<'a>)) {
    let Kind::Object {
        required,
        closed,
        count,
        ..
    } = schema.kind
    else {
        return;
    };
    for name in required {
        if value.get(name).is_none() {
            broken(Rule::Required(name));
        }
    }
    if closed && !unexpected(schema, value).is_empty() {
        broken(Rule::Closed);
    }
    let Tree::Object(entries) = value else { return };
    collect_properties(count, entries.len(), broken);
}

/// The properties that a closed object does not list, in the order of the body.
pub(super) fn unexpected<'a>(schema: &Schema, value: &'a Tree<'a>) -> Vec<&'a str> {
    let (Kind::Object { properties, .. }, Tree::Object(entries)) = (&schema.kind, value) else {
        return Vec::new();
    };
    let listed = |key: &str| properties.iter().any(|(name, _)| *name == key);
    let keys = entries.iter().map(|(key, _)| &**key);
    keys.filter(|key| !listed(key)).collect()
}

fn is_empty_text(value: &Tree<'_>) -> bool {
    matches!(value, Tree::Text(text) if text.is_empty())
}

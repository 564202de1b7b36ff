//! The check of a JSON value against a schema.

use regex::Regex;

use super::{Kind, Rule, Schema, Tree, Violation, Violations};

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
            (Kind::Integer { minimum, maximum }, Tree::Integer(number)) => {
                if let Some(limit) = minimum.filter(|limit| *number < i128::from(*limit)) {
                    broken(Rule::Minimum(limit));
                }
                if let Some(limit) = maximum.filter(|limit| *number > i128::from(*limit)) {
                    broken(Rule::Maximum(limit));
                }
            }
            (
                Kind::Integer { minimum, maximum } | Kind::Number { minimum, maximum },
                Tree::LongInteger(digits),
            ) => {
                let negative = digits.starts_with('-');
                if let Some(limit) = minimum.filter(|_| negative) {
                    broken(Rule::Minimum(limit));
                }
                if let Some(limit) = maximum.filter(|_| !negative) {
                    broken(Rule::Maximum(limit));
                }
            }
            (Kind::Number { minimum, maximum }, Tree::Integer(_) | Tree::Float(_))
            | (Kind::Integer { minimum, maximum }, Tree::Float(_)) => {
                let number = as_float(value);
                if matches!(schema.kind, Kind::Integer { .. }) && number.fract() != 0.0 {
                    broken(Rule::Type);
                }
                if let Some(limit) = minimum.filter(|limit| number < limit_as_float(*limit)) {
                    broken(Rule::Minimum(limit));
                }
                if let Some(limit) = maximum.filter(|limit| number > limit_as_float(*limit)) {
                    broken(Rule::Maximum(limit));
                }
            }
            (Kind::Text { .. }, _) => self.collect_text(schema, value, broken),
            (Kind::List { item, .. }, Tree::List(values)) => {
                collect_list(schema, values, broken);
                for value in values {
                    self.collect(item, value, depth + 1, violations);
                }
            }
            (Kind::Map(part), Tree::Object(entries)) => {
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
            (Kind::OneOf(parts), _) => self.collect_branches(parts, value, broken),
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
            min_length,
            max_length,
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
        if min_length.is_some() || max_length.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if let Some(limit) = min_length.filter(|limit| length < *limit) {
                broken(Rule::MinLength(limit));
            }
            if let Some(limit) = max_length.filter(|limit| length > *limit) {
                broken(Rule::MaxLength(limit));
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
            1 => {}
            _ => broken(Rule::SeveralBranches),
        }
    }
}

/// Adds what is wrong with the number of a list's items, and with items that are there twice.
fn collect_list<'a>(schema: &Schema, values: &[Tree<'_>], mut broken: impl FnMut(Rule<'a>)) {
    let Kind::List {
        min_items,
        max_items,
        unique_items,
        ..
    } = schema.kind
    else {
        return;
    };
    let count = u64::try_from(values.len()).unwrap_or(u64::MAX);
    if let Some(limit) = min_items.filter(|limit| count < *limit) {
        broken(Rule::MinItems(limit));
    }
    if let Some(limit) = max_items.filter(|limit| count > *limit) {
        broken(Rule::MaxItems(limit));
    }
    if unique_items && has_twins(values) {
        broken(Rule::UniqueItems);
    }
}

/// Whether two items are alike. A list may be as long as a body, so the items are sorted by what
/// they are written as.
fn has_twins(values: &[Tree<'_>]) -> bool {
    let mut written: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    written.sort_unstable();
    written.windows(2).any(|pair| pair[0] == pair[1])
}

/// Adds what is wrong with the keys of an object.
fn collect_keys<'a>(schema: &Schema, value: &'a Tree<'a>, mut broken: impl FnMut(Rule<'a>)) {
    let Kind::Object {
        required,
        closed,
        max_properties,
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
    let count = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    if let Some(limit) = max_properties.filter(|limit| count > *limit) {
        broken(Rule::MaxProperties(limit));
    }
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

/// The number, to be compared with a limit, which a rounding beyond 53 bits does not cross.
fn as_float(value: &Tree<'_>) -> f64 {
    match value {
        Tree::Integer(number) => *number as f64,
        Tree::Float(number) => *number,
        _ => f64::NAN,
    }
}

/// The limit. Limits are small; those of a document are read back as they were written.
fn limit_as_float(limit: i64) -> f64 {
    limit as f64
}

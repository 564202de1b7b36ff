//! Owns the check of a JSON value against a [`Schema`].

use regex::Regex;

use super::fault::{Fault, What, tell, unexpected};
use super::schema::{Kind, Schema};
use super::tree::Tree;

/// A schema with its patterns compiled, which happens once.
pub(super) struct Check {
    schema: &'static Schema,
    /// Few, so that a search beats a map.
    patterns: Vec<(&'static str, Regex)>,
}

impl Check {
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    pub(super) fn new(schema: &'static Schema) -> Self {
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

    pub(super) fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// What is wrong with `value`, in the words of the server's validator.
    pub(super) fn fault(&self, value: &Tree<'_>) -> Option<String> {
        let mut faults = Vec::new();
        self.collect(self.schema, value, 0, &mut faults);
        tell(faults)
    }

    /// Adds the faults of `value` in the order in which the server's validator
    /// finds them.
    fn collect<'a>(
        &self,
        schema: &'static Schema,
        value: &'a Tree<'a>,
        depth: usize,
        faults: &mut Vec<Fault<'a>>,
    ) {
        if schema.nullable && *value == Tree::Null {
            return;
        }
        let mut fault = |what| {
            faults.push(Fault {
                depth,
                schema,
                value,
                what,
            });
        };
        match (&schema.kind, value) {
            (Kind::Any, _) | (Kind::Boolean, Tree::Boolean(_)) => {}
            (Kind::Integer { minimum, maximum }, Tree::Integer(number)) => {
                if let Some(limit) = minimum.filter(|limit| *number < i128::from(*limit)) {
                    fault(What::Below(limit));
                }
                if let Some(limit) = maximum.filter(|limit| *number > i128::from(*limit)) {
                    fault(What::Above(limit));
                }
            }
            (Kind::Number { minimum, maximum }, Tree::Integer(_) | Tree::Float(_))
            | (Kind::Integer { minimum, maximum }, Tree::Float(_)) => {
                let number = as_float(value);
                if matches!(schema.kind, Kind::Integer { .. }) && number.fract() != 0.0 {
                    fault(What::Type);
                }
                if let Some(limit) = minimum.filter(|limit| number < limit_as_float(*limit)) {
                    fault(What::Below(limit));
                }
                if let Some(limit) = maximum.filter(|limit| number > limit_as_float(*limit)) {
                    fault(What::Above(limit));
                }
            }
            (Kind::Text { .. }, _) => self.collect_text(schema, value, fault),
            (Kind::List(part), Tree::List(values)) => {
                for value in values {
                    self.collect(part, value, depth + 1, faults);
                }
            }
            (Kind::Map(part), Tree::Object(entries)) => {
                for (_, value) in entries {
                    self.collect(part, value, depth + 1, faults);
                }
            }
            (Kind::Object { properties, .. }, Tree::Object(_)) => {
                collect_keys(schema, value, fault);
                for (name, part) in *properties {
                    if let Some(value) = value.get(name) {
                        self.collect(part, value, depth + 1, faults);
                    }
                }
            }
            (Kind::OneOf(parts), _) => self.collect_branches(parts, value, fault),
            (Kind::EmptyOr(part), _) => {
                if !is_empty_text(value) {
                    self.collect(part, value, depth, faults);
                }
            }
            _ => fault(What::Type),
        }
    }

    fn collect_text<'a>(&self, schema: &Schema, value: &Tree<'_>, mut fault: impl FnMut(What<'a>)) {
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
            fault(What::Type);
        }
        // What is no text is none of the values either, and the server says both.
        if !values.is_empty() && !text.is_some_and(|text| values.contains(&text)) {
            fault(What::Value(values));
        }
        let Some(text) = text else { return };
        if min_length.is_some() || max_length.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if min_length.is_some_and(|limit| length < limit) {
                fault(What::TooShort);
            }
            if max_length.is_some_and(|limit| length > limit) {
                fault(What::TooLong);
            }
        }
        if let Some(pattern) = pattern
            && !self.finds(pattern, text)
        {
            fault(What::Pattern(pattern));
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
        mut fault: impl FnMut(What<'a>),
    ) {
        let mut all = Vec::new();
        let mut fitting = 0;
        for part in parts {
            let before = all.len();
            self.collect(part, value, 0, &mut all);
            fitting += usize::from(all.len() == before);
        }
        match fitting {
            0 => fault(What::NoBranch(all)),
            1 => {}
            _ => fault(What::SeveralBranches),
        }
    }
}

/// Adds what is wrong with the keys of an object.
fn collect_keys<'a>(schema: &Schema, value: &Tree<'_>, mut fault: impl FnMut(What<'a>)) {
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
            fault(What::Missing(name));
        }
    }
    if closed && !unexpected(schema, value).is_empty() {
        fault(What::Unexpected);
    }
    let Tree::Object(entries) = value else { return };
    let count = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    if max_properties.is_some_and(|limit| count > limit) {
        fault(What::TooManyProperties);
    }
}

fn is_empty_text(value: &Tree<'_>) -> bool {
    matches!(value, Tree::Text(text) if text.is_empty())
}

#[allow(
    clippy::cast_precision_loss,
    reason = "it is compared with a limit, which a rounding beyond 53 bits does not cross"
)]
fn as_float(value: &Tree<'_>) -> f64 {
    match value {
        Tree::Integer(number) => *number as f64,
        Tree::Float(number) => *number,
        _ => f64::NAN,
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "limits are small; those of a document are read back as they were written"
)]
fn limit_as_float(limit: i64) -> f64 {
    limit as f64
}

#[cfg(test)]
mod tests;

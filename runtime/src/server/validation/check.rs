//! The check of a JSON value against a schema.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::walk::Walk;
use super::{Kind, Schema, Tree, Violations};

/// From how many values on a set is searched rather than compared with each.
const LARGE_SET: usize = 32;

/// A schema with its patterns compiled, which happens once.
pub struct Check {
    schema: &'static Schema,
    compiled: Compiled,
}

/// What is made of a schema before values are checked.
#[derive(Default)]
pub(super) struct Compiled {
    patterns: BTreeMap<&'static str, Regex>,
    /// The large sets of texts, by their address.
    sets: BTreeMap<usize, BTreeSet<&'static str>>,
}

impl Check {
    /// Compiles the patterns of a schema.
    ///
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    pub fn new(schema: &'static Schema) -> Self {
        let mut compiled = Compiled::default();
        for schema in schema.with_parts() {
            if let Kind::Format {
                pattern: Some(pattern),
                ..
            } = schema.kind
            {
                compiled.add_pattern(pattern);
            }
            if let Kind::Text {
                pattern, values, ..
            } = schema.kind
            {
                if let Some(pattern) = pattern {
                    compiled.add_pattern(pattern);
                }
                if values.len() > LARGE_SET {
                    let set = || values.iter().copied().collect();
                    compiled
                        .sets
                        .entry(values.as_ptr().addr())
                        .or_insert_with(set);
                }
            }
        }
        Self { schema, compiled }
    }

    /// What is checked against.
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// What is wrong with `value`. Of the violations at one depth only the first hundred are listed.
    pub fn violations<'a>(&self, value: &'a Tree<'a>) -> Violations<'a> {
        Walk::new(&self.compiled).violations(self.schema, value)
    }
}

impl Check {
    /// Whether `value` fits a schema that is a part of the one that is checked against.
    pub(in crate::server) fn fits<'a>(&self, part: &'static Schema, value: &'a Tree<'a>) -> bool {
        let violations = Walk::new(&self.compiled).violations(part, value);
        violations.is_empty()
    }
}

impl Compiled {
    fn add_pattern(&mut self, pattern: &'static str) {
        self.patterns.entry(pattern).or_insert_with(|| {
            Regex::new(pattern)
                .unwrap_or_else(|error| panic!("pattern `{pattern}` of the document: {error}"))
        });
    }

    /// Whether a pattern is found in a text.
    pub(super) fn finds(&self, pattern: &str, text: &str) -> bool {
        let regex = self.patterns.get(pattern);
        regex.is_some_and(|regex| regex.is_match(text))
    }

    /// Whether a text is in a set.
    pub(super) fn holds(&self, values: &'static [&'static str], text: &str) -> bool {
        match values.len() > LARGE_SET {
            true => {
                let set = self.sets.get(&values.as_ptr().addr());
                set.is_some_and(|set| set.contains(text))
            }
            false => values.contains(&text),
        }
    }
}

//! What the generator writes down about a body.

use serde_json::Value;

use super::Tree;

/// What a JSON value must be like. The generator writes these as statics.
#[derive(Debug)]
pub struct Schema {
    /// The kind of the value, with its limits.
    pub kind: Kind,
    /// Whether `null` fits as well.
    pub nullable: bool,
    /// Whether the value is never quoted.
    pub secret: bool,
}

/// The kinds of JSON values, with their limits.
#[derive(Debug)]
pub enum Kind {
    /// Whatever it is.
    Any,
    /// True or false.
    Boolean,
    /// A number without a fraction.
    Integer {
        /// The least that fits.
        minimum: Option<i64>,
        /// The greatest that fits.
        maximum: Option<i64>,
    },
    /// Any number.
    Number {
        /// The least that fits.
        minimum: Option<i64>,
        /// The greatest that fits.
        maximum: Option<i64>,
    },
    /// A text.
    Text {
        /// In characters, not bytes.
        min_length: Option<u64>,
        /// In characters, not bytes.
        max_length: Option<u64>,
        /// A regular expression that is searched for, not matched in full.
        pattern: Option<&'static str>,
        /// The values that there are; empty for any.
        values: &'static [&'static str],
    },
    /// A list whose elements are all alike.
    List(&'static Schema),
    /// An object whose keys are not listed.
    Map(&'static Schema),
    /// An object whose properties are listed.
    Object {
        /// The properties by name, in the order of the document.
        properties: &'static [(&'static str, &'static Schema)],
        /// Those that must be there.
        required: &'static [&'static str],
        /// Whether further properties are rejected.
        closed: bool,
        /// How many properties there may be.
        max_properties: Option<u64>,
    },
    /// Exactly one of these fits.
    OneOf(&'static [&'static Schema]),
    /// The schema, or the empty text in its place.
    EmptyOr(&'static Schema),
}

impl Schema {
    /// The schemas that this one is made of.
    pub(super) fn parts(&self) -> Vec<&'static Self> {
        match &self.kind {
            Kind::Any
            | Kind::Boolean
            | Kind::Integer { .. }
            | Kind::Number { .. }
            | Kind::Text { .. } => Vec::new(),
            Kind::List(part) | Kind::Map(part) | Kind::EmptyOr(part) => vec![part],
            Kind::Object { properties, .. } => properties.iter().map(|(_, part)| *part).collect(),
            Kind::OneOf(parts) => parts.to_vec(),
        }
    }

    /// Whether `value`, which was given for this schema, must not be quoted.
    ///
    /// A list or object in the place of one that may hold a secret counts as
    /// holding it: what does not fit may be the right value in the wrong place.
    pub(super) fn hides(&self, value: &Tree<'_>) -> bool {
        let among_branches = match &self.kind {
            Kind::OneOf(parts) => parts.iter().any(|part| part.hides(value)),
            Kind::EmptyOr(part) => part.hides(value),
            _ => false,
        };
        self.secret || among_branches || (value.holds_something() && self.may_hold_secret())
    }

    fn may_hold_secret(&self) -> bool {
        let mut seen: Vec<&Self> = Vec::new();
        let mut open = vec![self];
        while let Some(schema) = open.pop() {
            if schema.secret {
                return true;
            }
            // A schema may contain itself.
            if !seen.iter().any(|one| std::ptr::eq(*one, schema)) {
                seen.push(schema);
                open.extend(schema.parts());
            }
        }
        false
    }

    /// Writes `5.0` as `5` where an integer belongs. The check takes one for the
    /// other; serde does not.
    pub(in crate::server) fn settle(&self, value: &mut Value) {
        match (&self.kind, value) {
            (Kind::Integer { .. }, value) => {
                if let Some(whole) = value.as_f64().filter(|_| value.is_f64()).and_then(whole) {
                    *value = whole.into();
                }
            }
            (Kind::List(part), Value::Array(values)) => {
                values.iter_mut().for_each(|value| part.settle(value));
            }
            (Kind::Map(part), Value::Object(entries)) => {
                entries.values_mut().for_each(|value| part.settle(value));
            }
            (Kind::Object { properties, .. }, Value::Object(entries)) => {
                for (name, part) in *properties {
                    if let Some(value) = entries.get_mut(*name) {
                        part.settle(value);
                    }
                }
            }
            (Kind::OneOf(parts), value) => parts.iter().for_each(|part| part.settle(value)),
            (Kind::EmptyOr(part), value) => part.settle(value),
            _ => {}
        }
    }
}

/// The integer that `number` is, if it is one of 64 bits.
fn whole(number: f64) -> Option<i64> {
    // 2^63: the first number above the range. It is exact as a float.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let fits = number.fract() == 0.0 && (-LIMIT..LIMIT).contains(&number);
    // The number is whole and within the range.
    fits.then_some(number as i64)
}

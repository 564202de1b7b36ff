//! Owns [`Fault`]: one way in which a value does not fit, which of several is told, and how.
//!
//! The server checks bodies with Python's `jsonschema` and answers with the
//! text of the error that its `best_match` chooses. Both are followed here, so
//! that a caller reads the same first line.

use std::cmp::Reverse;

use super::python;
use super::schema::{Kind, Schema};
use super::tree::Tree;

/// One way in which a value does not fit its schema.
pub(super) struct Fault<'a> {
    /// How deep the value lies below where the check began.
    pub(super) depth: usize,
    pub(super) schema: &'static Schema,
    pub(super) value: &'a Tree<'a>,
    pub(super) what: What<'a>,
}

/// What does not fit.
pub(super) enum What<'a> {
    Type,
    Value(&'static [&'static str]),
    TooShort,
    TooLong,
    Pattern(&'static str),
    Below(i64),
    Above(i64),
    Missing(&'static str),
    Unexpected,
    TooManyProperties,
    /// The faults of each branch, in order.
    NoBranch(Vec<Fault<'a>>),
    SeveralBranches,
}

/// The text about the fault that is told.
pub(super) fn tell(faults: Vec<Fault<'_>>) -> Option<String> {
    // The first of the shallowest, unless all it says is that no branch fits.
    let mut best = faults
        .into_iter()
        .min_by_key(|fault| (fault.depth, fault.is_choice()))?;
    // Of the branches' faults it is the first of the deepest: the branch that
    // came furthest is taken for the one that was meant.
    loop {
        let deeper = match &mut best.what {
            What::NoBranch(faults) => std::mem::take(faults)
                .into_iter()
                .min_by_key(|fault| (Reverse(fault.depth), !fault.is_choice())),
            _ => None,
        };
        match deeper {
            Some(fault) => best = fault,
            None => return Some(best.text()),
        }
    }
}

impl Fault<'_> {
    /// Whether the server's schema says this by a choice of schemas, which
    /// weighs less than other faults of the same depth.
    fn is_choice(&self) -> bool {
        match self.what {
            What::NoBranch(_) | What::SeveralBranches => true,
            What::Type => matches!(self.schema.kind, Kind::Number { .. }) && self.schema.nullable,
            _ => false,
        }
    }

    fn text(&self) -> String {
        let value = || self.quoted();
        match &self.what {
            What::Type => format!("{} is not of type {}", value(), type_names(self.schema)),
            What::Value(values) => {
                let values = python::texts(values.iter().copied());
                format!("{} is not one of [{values}]", value())
            }
            What::TooShort => format!("{} is too short", value()),
            What::TooLong => format!("{} is too long", value()),
            What::Pattern(pattern) => {
                format!("{} does not match {}", value(), python::text(pattern))
            }
            What::Below(limit) => format!("{} is less than the minimum of {limit}", value()),
            What::Above(limit) => format!("{} is greater than the maximum of {limit}", value()),
            What::Missing(name) => format!("{} is a required property", python::text(name)),
            What::Unexpected => {
                let names = unexpected(self.schema, self.value);
                let verb = if names.len() == 1 { "was" } else { "were" };
                let names = python::texts(names);
                format!("Additional properties are not allowed ({names} {verb} unexpected)")
            }
            What::TooManyProperties => format!("{} has too many properties", value()),
            What::NoBranch(_) => {
                format!("{} is not valid under any of the given schemas", value())
            }
            What::SeveralBranches => {
                format!("{} is valid under each of the given schemas", value())
            }
        }
    }

    fn quoted(&self) -> String {
        if self.schema.hides(self.value) {
            "[redacted]".to_owned()
        } else {
            python::value(self.value)
        }
    }
}

/// The properties that a closed object does not list, in the order of the body.
pub(super) fn unexpected<'a>(schema: &Schema, value: &'a Tree<'_>) -> Vec<&'a str> {
    let (Kind::Object { properties, .. }, Tree::Object(entries)) = (&schema.kind, value) else {
        return Vec::new();
    };
    let listed = |key: &str| properties.iter().any(|(name, _)| *name == key);
    let keys = entries.iter().map(|(key, _)| &**key);
    keys.filter(|key| !listed(key)).collect()
}

fn type_names(schema: &Schema) -> String {
    let name = match schema.kind {
        Kind::Boolean => "'boolean'",
        Kind::Integer { .. } => "'integer'",
        // The server writes a number or null as a choice of two schemas, of
        // which the first is told; a text or null as a list of two types.
        Kind::Number { .. } => return "'number'".to_owned(),
        Kind::Text { .. } => "'string'",
        Kind::List(_) => "'array'",
        Kind::Any | Kind::Map(_) | Kind::Object { .. } | Kind::OneOf(_) | Kind::EmptyOr(_) => {
            "'object'"
        }
    };
    if schema.nullable {
        format!("{name}, 'null'")
    } else {
        name.to_owned()
    }
}

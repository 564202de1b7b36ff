//! The numbers of a checked value, written as their types read them.

use super::schema::form_of;
use super::{Kind, Schema, Tree};

impl Schema {
    /// Writes `5.0` as `5` where an integer belongs, and what lies beyond 64 bits as the furthest
    /// integer if `saturate` says so. The check takes these for integers; serde does not.
    pub(in crate::server) fn settle(&'static self, value: &mut Tree<'_>, saturate: bool) {
        settle(&[self], value, saturate);
    }
}

/// The same for a value that has one of these schemas. They are looked at together, since each form of
/// a choice leads to the same values inside.
fn settle(schemas: &[&'static Schema], value: &mut Tree<'_>, saturate: bool) {
    let schemas = plain(schemas, value);
    match value {
        Tree::List(values) => {
            let mut items = Vec::new();
            for schema in schemas {
                if let Kind::List { item, .. } = schema.kind {
                    add(&mut items, item);
                }
            }
            if !items.is_empty() {
                for value in values {
                    settle(&items, value, saturate);
                }
            }
        }
        Tree::Object(entries) => {
            for (name, value) in entries {
                let mut found = Vec::new();
                for schema in &schemas {
                    let property = schema.property(name);
                    let property = property.or_else(|| schema.others());
                    property.into_iter().for_each(|it| add(&mut found, it));
                }
                if !found.is_empty() {
                    settle(&found, value, saturate);
                }
            }
        }
        value => {
            let is_integer = |it: &&Schema| matches!(it.kind, Kind::Integer(_) | Kind::Numbers(_));
            if schemas.iter().any(is_integer)
                && let Some(whole) = whole(value, saturate)
            {
                *value = Tree::Integer(whole.into());
            }
        }
    }
}

/// The schemas that a value may have, none of which is a choice.
fn plain(schemas: &[&'static Schema], value: &Tree<'_>) -> Vec<&'static Schema> {
    let mut all: Vec<&'static Schema> = schemas.to_vec();
    let mut place = 0;
    while let Some(schema) = all.get(place).copied() {
        place += 1;
        match &schema.kind {
            Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
                parts.iter().for_each(|part| add(&mut all, part));
            }
            Kind::EmptyOr(part) | Kind::Same(part) => add(&mut all, part),
            Kind::Tagged { tag, forms } => {
                let form = form_of(tag, forms, value);
                form.into_iter().for_each(|form| add(&mut all, form));
            }
            _ => {}
        }
    }
    all
}

fn add(schemas: &mut Vec<&'static Schema>, schema: &'static Schema) {
    if !schemas.iter().any(|known| std::ptr::eq(*known, schema)) {
        schemas.push(schema);
    }
}

/// The integer of 64 bits that a number is, or the nearest one if `saturate` says so.
fn whole(value: &Tree<'_>, saturate: bool) -> Option<i64> {
    let furthest = |negative: bool| {
        let furthest = if negative { i64::MIN } else { i64::MAX };
        saturate.then_some(furthest)
    };
    match value {
        Tree::Integer(number) => {
            let fits = i64::try_from(*number).ok();
            fits.or_else(|| furthest(*number < 0))
        }
        Tree::LongInteger(digits) => furthest(digits.starts_with('-')),
        Tree::Float(number) if number.fract() == 0.0 => {
            // 2^63: the first number above the range. It is exact as a float.
            const LIMIT: f64 = 9_223_372_036_854_775_808.0;
            if (-LIMIT..LIMIT).contains(number) {
                // The number is whole and within the range.
                Some(*number as i64)
            } else {
                furthest(*number < 0.0)
            }
        }
        _ => None,
    }
}

//! The values that the texts of a parameter stand for, by its schema.
//!
//! A text has no type. Where a value may be a text or something else, it is something else if that fits and
//! would be written in the same way: `5` is a number, and `05` is a text.

use std::borrow::Cow;

use super::Parameter;
use super::texts::Form;
use crate::Style;
use crate::server::query::{QuerySyntax, StrictQuery};
use crate::server::validation::{Check, Kind, Schema, Tree};

/// How texts become values.
pub(super) struct Reading<'a> {
    pub(super) syntax: &'a dyn QuerySyntax,
    /// Whether they fit.
    pub(super) check: &'a Check,
}

/// The list of one item that a lone text may be, where a parameter may be one text or a list.
pub(super) fn as_list(
    parameter: &Parameter,
    tree: &Tree<'static>,
    check: &Check,
) -> Option<Tree<'static>> {
    if parameter.style == Style::Json || form(parameter.schema) != Form::OneOrList {
        return None;
    }
    let reading = Reading {
        syntax: &StrictQuery,
        check,
    };
    let item = scalar(item(parameter.schema), written(tree)?, &reading);
    Some(Tree::List(Vec::from([item])))
}

/// The text of a plain value.
fn written(tree: &Tree<'_>) -> Option<String> {
    match tree {
        Tree::List(_) | Tree::Object(_) | Tree::Null => None,
        Tree::Text(text) => Some(text.clone().into_owned()),
        Tree::Integer(number) => Some(number.to_string()),
        Tree::Boolean(flag) => Some(flag.to_string()),
        Tree::Float(number) => Some(number.to_string()),
        Tree::LongInteger(digits) => Some(digits.clone().into_owned()),
    }
}

/// What a schema makes of the texts of a parameter.
pub(super) fn form(schema: &Schema) -> Form {
    match &schema.kind {
        Kind::Same(part) | Kind::EmptyOr(part) => form(part),
        Kind::List { item, .. } => Form::List {
            of_texts: matches!(
                item.kind,
                Kind::Text { .. }
                    | Kind::Format { .. }
                    | Kind::Any
                    | Kind::OneOf(_)
                    | Kind::AnyOf(_)
            ),
        },
        Kind::Map { .. } | Kind::Object { .. } | Kind::ObjectAnd { .. } | Kind::Tagged { .. } => {
            Form::Object
        }
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let forms = parts.iter().map(|part| form(part));
            let forms: Vec<Form> = forms.collect();
            let other = forms.iter().copied().find(|form| *form != Form::One);
            match other {
                Some(Form::List { .. }) if forms.contains(&Form::One) => Form::OneOrList,
                other => other.unwrap_or(Form::One),
            }
        }
        _ => Form::One,
    }
}

pub(super) fn item(schema: &'static Schema) -> &'static Schema {
    match &schema.kind {
        Kind::Same(part) | Kind::EmptyOr(part) => item(part),
        Kind::List { item, .. } => item,
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let mut lists = parts.iter().filter(|part| form(part) != Form::One);
            lists.next().map_or(&Schema::TEXT, |part| item(part))
        }
        _ => &Schema::TEXT,
    }
}

pub(super) fn property(schema: &'static Schema, key: &str) -> &'static Schema {
    let found = match &schema.kind {
        Kind::Same(part) | Kind::EmptyOr(part) => return property(part, key),
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let mut parts = parts.iter().map(|part| property(part, key));
            parts.next()
        }
        _ => schema.property(key).or_else(|| schema.others()),
    };
    found.unwrap_or(&Schema::TEXT)
}

/// The value that a text stands for. What is no value of the kind stays a text, which the check
/// then rejects.
pub(super) fn scalar(
    schema: &'static Schema,
    text: String,
    reading: &Reading<'_>,
) -> Tree<'static> {
    typed(schema, &text, reading).unwrap_or(Tree::Text(Cow::Owned(text)))
}

fn typed(schema: &'static Schema, text: &str, reading: &Reading<'_>) -> Option<Tree<'static>> {
    let syntax = reading.syntax;
    match &schema.kind {
        Kind::Boolean => syntax.boolean(text).map(Tree::Boolean),
        Kind::Integer(_) | Kind::Numbers(_) => whole(text, syntax),
        Kind::Number(_) => whole(text, syntax).or_else(|| syntax.number(text).map(Tree::Float)),
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            of_choice(parts, text, reading)
        }
        Kind::EmptyOr(part) | Kind::Same(part) => typed(part, text, reading),
        _ => None,
    }
}

/// The value that a text stands for among several schemas; none where it is a text.
fn of_choice(
    parts: &[&'static Schema],
    text: &str,
    reading: &Reading<'_>,
) -> Option<Tree<'static>> {
    let mut unfit = None;
    let mut unlike = None;
    for part in parts {
        let Some(value) = typed(part, text, reading) else {
            continue;
        };
        if !reading.check.fits(part, &value) {
            unfit = unfit.or(Some(value));
        } else if written(&value).as_deref() == Some(text) {
            return Some(value);
        } else {
            unlike = unlike.or(Some(value));
        }
    }
    let as_text = Tree::Text(Cow::Borrowed(text));
    match parts.iter().any(|part| reading.check.fits(part, &as_text)) {
        true => None,
        false => unlike.or(unfit),
    }
}

fn whole(text: &str, syntax: &dyn QuerySyntax) -> Option<Tree<'static>> {
    let number = syntax.integer(text).map(i128::from);
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    // Those of 64 bits without a sign go beyond what the syntax reads.
    let number = number.or_else(|| text.parse().ok().filter(|_| is_plain(text)))?;
    Some(Tree::Integer(number))
}

/// Whether an object lists a property.
pub(super) fn is_listed(schema: &Schema, key: &str) -> bool {
    match &schema.kind {
        Kind::Same(part) | Kind::EmptyOr(part) => is_listed(part, key),
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            parts.iter().any(|part| is_listed(part, key))
        }
        _ => schema.property(key).is_some(),
    }
}

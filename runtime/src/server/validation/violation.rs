//! One way in which a value does not fit its schema.

use std::fmt;
use std::sync::Arc;

use super::found::Found;
use super::rules::unexpected;
use super::{Kind, Schema, Tree};

/// One way in which a value does not fit its schema.
#[derive(Clone, Debug)]
pub struct Violation<'a> {
    /// How deep the value lies below where the check began.
    pub depth: usize,
    /// What the value must be like.
    pub schema: &'static Schema,
    /// The value. It may be a secret; see [`is_secret`](Self::is_secret).
    pub value: &'a Tree<'a>,
    /// What does not hold.
    pub rule: Rule<'a>,
    /// The way to the value.
    pub(in crate::server) path: Vec<Step<'a>>,
}

/// A step from a value to one inside of it.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) enum Step<'a> {
    /// To an item of a list.
    Index(usize),
    /// To a property of an object.
    Key(&'a str),
}

/// How many values of a set a text lists.
const MAX_LISTED: usize = 20;

/// How many violations of the branches of a choice a text lists.
const MAX_BRANCHES: usize = 10;

/// The rule of a schema that a value breaks.
#[derive(Clone, Debug)]
pub enum Rule<'a> {
    /// The value is of another type.
    Type,
    /// The value is none of these.
    Values(&'static [&'static str]),
    /// The text has fewer characters than the limit.
    MinLength(u64),
    /// The text has more characters than the limit.
    MaxLength(u64),
    /// The list has fewer items than the limit.
    MinItems(u64),
    /// The list has more items than the limit.
    MaxItems(u64),
    /// An item of the list is there twice.
    UniqueItems,
    /// The pattern is not found in the text.
    Pattern(&'static str),
    /// The number is less than this.
    Minimum(i64),
    /// The number is greater than this.
    Maximum(i64),
    /// The number is not greater than this.
    ExclusiveMinimum(i64),
    /// The number is not less than this.
    ExclusiveMaximum(i64),
    /// The number is no multiple of this.
    MultipleOf(i64),
    /// The number is less than this, or not greater.
    FloatMinimum {
        /// The limit.
        limit: f64,
        /// Whether the limit itself does not fit.
        exclusive: bool,
    },
    /// The number is greater than this, or not less.
    FloatMaximum {
        /// The limit.
        limit: f64,
        /// Whether the limit itself does not fit.
        exclusive: bool,
    },
    /// The number is no multiple of this.
    FloatMultipleOf(f64),
    /// The number is none of these.
    Numbers(&'static [i64]),
    /// The text does not have this format.
    Format(&'static str),
    /// The object has no form that this property could tell.
    Tag(&'static str),
    /// The object lacks this property.
    Required(&'static str),
    /// The object has properties that are not listed; see [`Violation::unexpected`].
    Closed,
    /// The object has fewer properties than this.
    MinProperties(u64),
    /// The object has more properties than this.
    MaxProperties(u64),
    /// No branch of a choice fits; these are the violations of each, in order.
    NoBranch(Arc<[Violation<'a>]>),
    /// More than one branch of a choice fits.
    SeveralBranches,
}

impl<'a> Violation<'a> {
    /// Whether the value must not be quoted.
    pub fn is_secret(&self) -> bool {
        self.schema.hides(self.value)
    }

    /// Whether the rule is one of a choice, or of null beside a schema, which is a choice to some
    /// servers.
    pub(in crate::server) fn is_of_choice(&self) -> bool {
        match self.rule {
            Rule::NoBranch(_) | Rule::SeveralBranches => true,
            Rule::Type => self.schema.null_apart,
            _ => false,
        }
    }

    /// Where the value is, as a JSON pointer (RFC 6901); empty for the body itself.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Index(index) => pointer.push_str(&index.to_string()),
                Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
            }
        }
        pointer
    }

    /// Says what the branches of a choice lack. Those of choices within are not told.
    fn fmt_branches(&self, violations: &[Self], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.pointer();
        for (number, violation) in violations.iter().take(MAX_BRANCHES).enumerate() {
            f.write_str(if number == 0 { " (" } else { "; " })?;
            let pointer = violation.pointer();
            match pointer.strip_prefix(&own).unwrap_or(&pointer) {
                "" => {}
                inside => write!(f, "{inside} ")?,
            }
            match &violation.rule {
                Rule::NoBranch(_) => f.write_str("must have one of its forms")?,
                _ => write!(f, "{violation}")?,
            }
        }
        match violations.len() {
            0 => Ok(()),
            count if count > MAX_BRANCHES => f.write_str("; …)"),
            _ => f.write_str(")"),
        }
    }

    /// The properties that a closed object does not list, in the order of the body.
    pub fn unexpected(&self) -> Vec<&'a str> {
        unexpected(self.schema, self.value)
    }
}

/// Says what the value must be like, and does not quote it.
impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Rule::Type => write!(f, "must be {}", type_names(self.schema)),
            Rule::Values(values) => write!(f, "must be one of {}", listed(values)),
            Rule::MinLength(limit) => write!(f, "must have at least {limit} characters"),
            Rule::MaxLength(limit) => write!(f, "must have at most {limit} characters"),
            Rule::MinItems(limit) => write!(f, "must have at least {limit} items"),
            Rule::MaxItems(limit) => write!(f, "must have at most {limit} items"),
            Rule::UniqueItems => f.write_str("must not have an item twice"),
            Rule::Pattern(pattern) => write!(f, "must match `{pattern}`"),
            Rule::Minimum(limit) => write!(f, "must not be less than {limit}"),
            Rule::Maximum(limit) => write!(f, "must not be greater than {limit}"),
            Rule::ExclusiveMinimum(limit) => write!(f, "must be greater than {limit}"),
            Rule::ExclusiveMaximum(limit) => write!(f, "must be less than {limit}"),
            Rule::MultipleOf(number) => write!(f, "must be a multiple of {number}"),
            Rule::FloatMinimum {
                limit,
                exclusive: false,
            } => write!(f, "must not be less than {limit}"),
            Rule::FloatMinimum { limit, .. } => write!(f, "must be greater than {limit}"),
            Rule::FloatMaximum {
                limit,
                exclusive: false,
            } => write!(f, "must not be greater than {limit}"),
            Rule::FloatMaximum { limit, .. } => write!(f, "must be less than {limit}"),
            Rule::FloatMultipleOf(number) => write!(f, "must be a multiple of {number}"),
            Rule::Numbers(numbers) => {
                write!(f, "must be one of {}", listed(numbers))
            }
            Rule::Format(name) => write!(f, "must be {name}"),
            Rule::Tag(tag) => write!(f, "must have a known value of `{tag}`"),
            Rule::Required(name) => write!(f, "must have the property `{name}`"),
            Rule::Closed => f.write_str("must not have properties that are not listed"),
            Rule::MinProperties(limit) => write!(f, "must have at least {limit} properties"),
            Rule::MaxProperties(limit) => write!(f, "must have at most {limit} properties"),
            Rule::NoBranch(violations) => {
                f.write_str("must have one of its forms")?;
                self.fmt_branches(violations, f)
            }
            Rule::SeveralBranches => f.write_str("must have one of its forms, and not several"),
        }
    }
}

/// The values of a set, the first of them where there are many.
pub(in crate::server) fn listed<T: ToString>(values: &[T]) -> String {
    let first = values.iter().take(MAX_LISTED);
    let mut listed = first.map(T::to_string).collect::<Vec<_>>().join(", ");
    match values.len().saturating_sub(MAX_LISTED) {
        0 => {}
        more => listed.push_str(&format!(" and {more} others")),
    }
    listed
}

fn type_names(schema: &Schema) -> String {
    match schema.kind {
        Kind::Types(parts) => {
            let names: Vec<&str> = parts.iter().map(|part| type_name(part)).collect();
            names.join(" or ")
        }
        _ => type_name(schema).to_owned(),
    }
}

fn type_name(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Same(schema) => type_name(schema),
        Kind::Boolean => "a boolean",
        Kind::Integer(_) | Kind::Numbers(_) => "an integer",
        Kind::Number(_) => "a number",
        Kind::Text { .. } | Kind::Format { .. } => "a string",
        Kind::List { .. } => "an array",
        Kind::Any
        | Kind::Map { .. }
        | Kind::Object { .. }
        | Kind::ObjectAnd { .. }
        | Kind::Tagged { .. }
        | Kind::OneOf(_)
        | Kind::AnyOf(_)
        | Kind::Types(_)
        | Kind::EmptyOr(_) => "an object",
    }
}

/// The violations of a body, in the order in which they were found. Of very many at one depth the first
/// are there.
#[derive(Debug)]
pub struct Violations<'a> {
    all: Vec<Violation<'a>>,
    /// How many more there are.
    more: usize,
}

impl<'a> Violations<'a> {
    pub(super) fn new(found: Found<'a>) -> Self {
        Self {
            more: found.dropped(),
            all: found.into_vec(),
        }
    }

    /// Whether the body fits.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The violations.
    pub fn iter(&self) -> impl Iterator<Item = &Violation<'a>> {
        self.all.iter()
    }

    /// The violations, by move.
    pub fn into_vec(self) -> Vec<Violation<'a>> {
        self.all
    }
}

/// Each violation with its place.
impl fmt::Display for Violations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, violation) in self.all.iter().enumerate() {
            if number > 0 {
                f.write_str("; ")?;
            }
            match violation.pointer().as_str() {
                "" => write!(f, "it {violation}")?,
                pointer => write!(f, "{pointer} {violation}")?,
            }
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

//! What the generator writes down about a body.

use super::Tree;

/// What a JSON value must be like. The generator writes these as statics.
#[derive(Debug)]
pub struct Schema {
    /// The kind of the value, with its limits.
    pub kind: Kind,
    /// Whether `null` fits as well.
    pub nullable: bool,
    /// Whether `null` is a schema of its own to the server, which some texts show.
    pub null_apart: bool,
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
    Integer(Bounds),
    /// Any number.
    Number(Bounds),
    /// A text.
    Text {
        /// How many characters it has, not bytes.
        length: Count,
        /// A regular expression that is searched for, not matched in full.
        pattern: Option<&'static str>,
        /// The values that there are; empty for any.
        values: &'static [&'static str],
    },
    /// A list whose items are all alike.
    List {
        /// What each item must be like.
        item: &'static Schema,
        /// How many items there are.
        count: Count,
        /// Whether no item may be there twice.
        unique: bool,
    },
    /// An object whose keys are not listed.
    Map {
        /// What each value must be like.
        value: &'static Schema,
        /// How many properties there are.
        count: Count,
    },
    /// An object whose properties are listed.
    Object {
        /// The properties by name, in the order of the document.
        properties: &'static [(&'static str, &'static Schema)],
        /// Those that must be there.
        required: &'static [&'static str],
        /// Whether further properties are rejected.
        closed: bool,
        /// How many properties there are, listed or not.
        count: Count,
    },
    /// Exactly one of these fits.
    OneOf(&'static [&'static Schema]),
    /// What another schema is, for one that may also be null.
    Same(&'static Schema),
    /// At least one of these fits.
    AnyOf(&'static [&'static Schema]),
    /// An object whose form a property tells.
    Tagged {
        /// The property.
        tag: &'static str,
        /// Its values, and what the object must be like with one of them.
        forms: &'static [(&'static [&'static str], &'static Schema)],
    },
    /// An object whose properties are listed, but for others that are all alike.
    ObjectAnd {
        /// The object.
        object: &'static Schema,
        /// What each other property must be like.
        others: &'static Schema,
    },
    /// One of these whole numbers.
    Numbers(&'static [i64]),
    /// A text of a format.
    Format {
        /// What the format is called.
        name: &'static str,
        /// Whether a text has it.
        fits: fn(&str) -> bool,
    },
    /// A value of any of these types. What fits none of them is told as one wrong type, unlike in a
    /// choice of schemas.
    Types(&'static [&'static Schema]),
    /// The schema, or the empty text in its place.
    EmptyOr(&'static Schema),
}

/// The limits of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The least that fits.
    pub minimum: Option<i64>,
    /// The greatest that fits.
    pub maximum: Option<i64>,
    /// Whether the minimum itself does not fit.
    pub exclusive_minimum: bool,
    /// Whether the maximum itself does not fit.
    pub exclusive_maximum: bool,
    /// What the number is a multiple of.
    pub multiple_of: Option<i64>,
    /// The least that fits, where that is no whole number of 64 bits.
    pub float_minimum: Option<f64>,
    /// The greatest that fits, where that is no whole number of 64 bits.
    pub float_maximum: Option<f64>,
    /// What the number is a multiple of, where that is no whole number.
    pub float_multiple_of: Option<f64>,
}

/// How many there are of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// At least so many.
    pub least: Option<u64>,
    /// At most so many.
    pub most: Option<u64>,
}

impl Schema {
    /// The schema of a listed property.
    pub(in crate::server) fn property(&self, name: &str) -> Option<&'static Self> {
        let Kind::Object { properties, .. } = &self.kind else {
            return None;
        };
        let mut properties = properties.iter();
        let found = properties.find(|(known, _)| *known == name);
        found.map(|(_, property)| *property)
    }

    /// Whether it is a list.
    pub(in crate::server) fn is_list(&self) -> bool {
        matches!(self.kind, Kind::List { .. })
    }

    /// The schemas that this one is made of.
    pub(super) fn parts(&self) -> Vec<&'static Self> {
        match &self.kind {
            Kind::Any
            | Kind::Boolean
            | Kind::Integer(_)
            | Kind::Number(_)
            | Kind::Numbers(_)
            | Kind::Format { .. }
            | Kind::Text { .. } => Vec::new(),
            Kind::Tagged { forms, .. } => forms.iter().map(|(_, form)| *form).collect(),
            Kind::ObjectAnd { object, others } => vec![object, others],
            Kind::List { item: part, .. }
            | Kind::Map { value: part, .. }
            | Kind::Same(part)
            | Kind::EmptyOr(part) => vec![part],
            Kind::Object { properties, .. } => properties.iter().map(|(_, part)| *part).collect(),
            Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => parts.to_vec(),
        }
    }

    /// Whether `value`, which was given for this schema, must not be quoted.
    ///
    /// A list or object in the place of one that may hold a secret counts as
    /// holding it: what does not fit may be the right value in the wrong place.
    pub(super) fn hides(&self, value: &Tree<'_>) -> bool {
        let among_branches = match &self.kind {
            Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
                parts.iter().any(|part| part.hides(value))
            }
            Kind::EmptyOr(part) | Kind::Same(part) => part.hides(value),
            _ => false,
        };
        self.secret || among_branches || (value.holds_something() && self.may_hold_secret())
    }

    /// Whether it is an object that lists a property.
    pub(super) fn lists(&self, name: &str) -> bool {
        match &self.kind {
            Kind::Object { properties, .. } => properties.iter().any(|(known, _)| *known == name),
            _ => false,
        }
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

    /// Writes `5.0` as `5` where an integer belongs, and what lies beyond 64 bits as the furthest
    /// integer if `saturate` says so. The check takes these for integers; serde does not.
    pub(in crate::server) fn settle(&self, value: &mut Tree<'_>, saturate: bool) {
        match (&self.kind, value) {
            (Kind::Integer(_) | Kind::Numbers(_), value) => {
                if let Some(whole) = whole(value, saturate) {
                    *value = Tree::Integer(whole.into());
                }
            }
            (Kind::List { item: part, .. }, Tree::List(values)) => {
                for value in values {
                    part.settle(value, saturate);
                }
            }
            (Kind::Map { value: part, .. }, Tree::Object(entries)) => {
                for (_, value) in entries {
                    part.settle(value, saturate);
                }
            }
            (Kind::Object { properties, .. }, Tree::Object(entries)) => {
                for (name, value) in entries {
                    let mut known = properties.iter();
                    if let Some((_, part)) = known.find(|(known, _)| known == name) {
                        part.settle(value, saturate);
                    }
                }
            }
            (Kind::ObjectAnd { object, others }, value) => {
                object.settle(value, saturate);
                let Tree::Object(entries) = value else { return };
                for (name, value) in entries {
                    if !object.lists(name) {
                        others.settle(value, saturate);
                    }
                }
            }
            (Kind::Tagged { tag, forms }, value) => {
                if let Some(form) = form_of(tag, forms, value) {
                    form.settle(value, saturate);
                }
            }
            (Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts), value) => {
                for part in *parts {
                    part.settle(value, saturate);
                }
            }
            (Kind::EmptyOr(part) | Kind::Same(part), value) => part.settle(value, saturate),
            _ => {}
        }
    }
}

/// The form that the tag of an object tells.
pub(super) fn form_of(
    tag: &str,
    forms: &'static [(&'static [&'static str], &'static Schema)],
    value: &Tree<'_>,
) -> Option<&'static Schema> {
    let Some(Tree::Text(told)) = value.get(tag) else {
        return None;
    };
    let found = forms.iter().find(|(values, _)| values.contains(&&**told));
    found.map(|(_, form)| *form)
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

//! What the generator writes down about a body.

use std::collections::BTreeSet;

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
        /// How many characters it has, not bytes.
        length: Count,
        /// A regular expression that is searched for, not matched in full.
        pattern: Option<&'static str>,
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
        match &self.kind {
            Kind::Object { properties, .. } => {
                let mut properties = properties.iter();
                let found = properties.find(|(known, _)| *known == name);
                found.map(|(_, property)| *property)
            }
            Kind::ObjectAnd { object, .. } => object.property(name),
            _ => None,
        }
    }

    /// The schema of the properties that are not listed.
    pub(in crate::server) fn others(&self) -> Option<&'static Self> {
        match &self.kind {
            Kind::Map { value, .. } => Some(value),
            Kind::ObjectAnd { others, .. } => Some(others),
            _ => None,
        }
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

    /// It and all schemas that it is made of, each once.
    pub(super) fn with_parts(&'static self) -> Vec<&'static Self> {
        let mut seen = BTreeSet::new();
        let mut all = vec![self];
        let mut place = 0;
        while let Some(schema) = all.get(place) {
            place += 1;
            // A schema may contain itself.
            let parts = schema.parts().into_iter();
            all.extend(parts.filter(|part| seen.insert(std::ptr::from_ref(*part).addr())));
        }
        all
    }

    /// Whether `value`, which was given for this schema, must not be quoted.
    ///
    /// A list or object in the place of one that may hold a secret counts as
    /// holding it: what does not fit may be the right value in the wrong place.
    pub(super) fn hides(&'static self, value: &Tree<'_>) -> bool {
        let is_secret = |schemas: Vec<&Self>| schemas.iter().any(|schema| schema.secret);
        match value.holds_something() {
            true => is_secret(self.with_parts()),
            false => is_secret(self.branches()),
        }
    }

    /// It and the schemas that the same value may have, each once.
    fn branches(&'static self) -> Vec<&'static Self> {
        let mut all = vec![self];
        let mut place = 0;
        while let Some(schema) = all.get(place) {
            place += 1;
            if matches!(
                schema.kind,
                Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Types(_) | Kind::EmptyOr(_) | Kind::Same(_)
            ) {
                for part in schema.parts() {
                    if !all.iter().any(|known| std::ptr::eq(*known, part)) {
                        all.push(part);
                    }
                }
            }
        }
        all
    }

    /// Whether it is an object that lists a property.
    pub(super) fn lists(&self, name: &str) -> bool {
        self.property(name).is_some()
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

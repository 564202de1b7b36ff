//! What became of a resource, or would become of it.

use std::fmt;

/// What was done to a resource, with its state after that.
#[derive(Clone, Debug, PartialEq)]
pub enum Ensured<T> {
    /// It was missing.
    Created(T),
    /// It was there, and differed.
    Changed(T),
    /// It was there as wanted. Nothing was written.
    Unchanged(T),
}

impl<T> Ensured<T> {
    /// What was done.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Created(_) => Outcome::Created,
            Self::Changed(_) => Outcome::Changed,
            Self::Unchanged(_) => Outcome::Unchanged,
        }
    }

    /// The state of the resource.
    pub fn value(&self) -> &T {
        match self {
            Self::Created(value) | Self::Changed(value) | Self::Unchanged(value) => value,
        }
    }

    /// The state of the resource, by move.
    pub fn into_value(self) -> T {
        match self {
            Self::Created(value) | Self::Changed(value) | Self::Unchanged(value) => value,
        }
    }
}

/// What would be done to a resource.
#[derive(Clone, Debug, PartialEq)]
pub enum Planned<T> {
    /// It is missing.
    Create,
    /// It is there, and differs.
    Change {
        /// Its state.
        found: T,
        /// The properties that differ.
        properties: Vec<&'static str>,
    },
    /// It is there as wanted.
    Keep(T),
}

impl<T> Planned<T> {
    /// What would be done.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Create => Outcome::Created,
            Self::Change { .. } => Outcome::Changed,
            Self::Keep(_) => Outcome::Unchanged,
        }
    }
}

/// What was done to a resource, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It was missing.
    Created,
    /// It was there, and differed.
    Changed,
    /// It was there as wanted.
    Unchanged,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
        })
    }
}

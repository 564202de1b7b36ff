//! The parameters of a command.

use crate::{Location, Style};

/// A parameter of an operation as an argument of its command.
#[derive(Clone, Copy, Debug)]
pub struct CommandParameter {
    /// The name of the flag without its dashes, or of the positional argument. It is the only one of
    /// the command.
    pub flag: &'static str,
    /// The name on the wire.
    pub name: &'static str,
    /// Where it stands. A parameter of the path is positional.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// Whether the value is written as it stands: a text in the path, and each item by itself in the
    /// query.
    pub plain: bool,
    /// Whether its value may span several segments of the path.
    pub multi_segment: bool,
    /// Whether it must be given.
    pub required: bool,
    /// What it means, in one paragraph.
    pub help: &'static str,
    /// What values it takes.
    pub value: ValueKind,
    /// What the server takes where it is absent, as JSON.
    pub default: Option<&'static str>,
    /// Whether new scripts should not use it.
    pub deprecated: bool,
}

/// What values an argument takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueKind {
    /// Any text.
    Text,
    /// A text that must not be shown: it is read from a file or from standard input.
    Secret,
    /// True or false.
    Boolean,
    /// A whole number between these bounds.
    Integer {
        /// The least.
        minimum: i128,
        /// The greatest.
        maximum: i128,
    },
    /// A number.
    Number,
    /// One of these texts.
    Choice {
        /// The texts.
        values: &'static [&'static str],
        /// Whether others are possible.
        open: bool,
    },
    /// One of these whole numbers.
    NumberChoice(&'static [i64]),
    /// Several values of one kind: the flag is repeated.
    List(&'static ValueKind),
    /// JSON.
    Json {
        /// Whether what is no JSON is taken as a text.
        or_text: bool,
    },
}

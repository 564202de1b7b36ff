//! The body of a command.

use super::ValueKind;

/// The body of an operation.
#[derive(Clone, Copy, Debug)]
pub struct CommandBody {
    /// Whether it must be given.
    pub required: bool,
    /// What it may hold, by media type. The first is sent unless another one is asked for.
    pub contents: &'static [CommandContent],
}

/// A body in one media type.
#[derive(Clone, Copy, Debug)]
pub struct CommandContent {
    /// The media type.
    pub media_type: &'static str,
    /// How the value is written.
    pub payload: Payload,
    /// Whether every such body is an object.
    pub is_object: bool,
    /// The properties that have flags; none for a body that is given as a whole.
    pub properties: &'static [BodyProperty],
    /// The names of properties that hold secrets, however deep; empty for the body itself.
    pub secrets: &'static [&'static str],
    /// A body that fits, as JSON.
    pub example: Option<&'static str>,
}

/// How a value is written in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// As JSON.
    Json,
    /// As a text.
    Text,
    /// As the fields of a form (`application/x-www-form-urlencoded`).
    Form,
    /// As the parts of a form (`multipart/form-data`).
    Multipart,
    /// As bytes.
    Bytes,
}

/// A property of a body as a flag.
#[derive(Clone, Copy, Debug)]
pub struct BodyProperty {
    /// The name of the flag without its dashes. It is the only one of the command.
    pub flag: &'static str,
    /// The names of the property on the wire, from the outermost object to itself.
    pub path: &'static [&'static str],
    /// Whether a body without it is rejected. A property of an optional object is not required here.
    pub required: bool,
    /// Whether it is a positional argument, behind the parameters of the path: the name of what a
    /// command creates.
    pub positional: bool,
    /// The flag of another property that such an argument may begin with, before a slash: `acme/app`.
    pub prefix: Option<&'static str>,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is a file, or several: the part of a multipart form.
    pub file: bool,
    /// The media type that the document gives to such a part.
    pub media_type: Option<&'static str>,
    /// What it means, in one paragraph.
    pub help: &'static str,
    /// What values it takes.
    pub value: ValueKind,
    /// Whether new scripts should not use it.
    pub deprecated: bool,
}

//! The bodies of requests and responses: what they hold, by media type.

use serde_json::Value as Json;

use super::{Constraints, Type};

/// The body of a request.
#[derive(Clone, Debug)]
pub struct Body {
    /// What it may hold; several alternatives become an enumeration.
    pub contents: Vec<Content>,
    /// The name of that enumeration.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// What it means.
    pub description: String,
}

impl Body {
    /// What it holds, where that is plain JSON and nothing else.
    pub fn json(&self) -> Option<&Content> {
        match self.contents.as_slice() {
            [only] if only.is_plain_json() => Some(only),
            _ => None,
        }
    }
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct Content {
    /// The media type, which may be a range such as `image/*`.
    pub media_type: String,
    /// How the value is written.
    pub payload: Payload,
    /// The types that the value may have: one, or several for a rejection; none for bytes.
    pub types: Vec<Type>,
    /// The constraints of a type without a name.
    pub constraints: Constraints,
    /// A body that fits.
    pub example: Option<Json>,
    /// What it is called among the others of its request or response, such as `Json`.
    pub variant: String,
}

impl Content {
    /// Its type; none for bytes and for a multipart form.
    pub fn ty(&self) -> Option<&Type> {
        self.types.first()
    }

    /// Its types, and those of the parts of a multipart form.
    pub fn all_types(&self) -> impl Iterator<Item = &Type> {
        let parts = match &self.payload {
            Payload::Multipart(form) => form.parts.as_slice(),
            _ => &[],
        };
        let values = parts.iter().filter_map(|part| match &part.kind {
            PartKind::Value(ty) => Some(ty),
            PartKind::File | PartKind::Files => None,
        });
        self.types.iter().chain(values)
    }

    /// Whether it is JSON under the name `application/json`.
    pub fn is_plain_json(&self) -> bool {
        self.payload == Payload::Json
            && (self.media_type == "application/json" || self.media_type.ends_with("/*"))
    }
}

/// How a value is written in a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// As JSON.
    Json,
    /// As a text.
    Text,
    /// As the fields of a form (`application/x-www-form-urlencoded`).
    Form,
    /// As the parts of a form (`multipart/form-data`).
    Multipart(Multipart),
    /// As bytes, which come as a stream.
    Bytes,
}

/// A multipart form.
#[derive(Clone, Debug, PartialEq)]
pub struct Multipart {
    /// The name of its struct.
    pub name: String,
    /// What its schema says of it.
    pub description: String,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// The parts, in the order of the document.
    pub parts: Vec<FormPart>,
    /// Whether other parts are rejected.
    pub closed: bool,
}

/// A part of a multipart form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormPart {
    /// Its name on the wire.
    pub name: String,
    /// Its name in Rust, of which there is one in the form.
    pub field: String,
    /// What it means.
    pub description: String,
    /// Whether it must be given.
    pub required: bool,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// What it holds.
    pub kind: PartKind,
    /// The constraints of a value without a name, and the length of a list.
    pub constraints: Constraints,
    /// The media type that the document gives it.
    pub media_type: Option<String>,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq)]
pub enum PartKind {
    /// A file.
    File,
    /// Any number of files.
    Files,
    /// A value.
    Value(Type),
}

//! The responses of an operation.

use serde_json::Value as Json;

use super::Type;

/// A response of one status.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// When it is sent and what it holds.
    pub description: String,
    /// The bodies that it may have, by media type; none for an empty body.
    pub contents: Vec<Content>,
    /// The headers that it has of its own, in the order of the document.
    pub headers: Vec<Header>,
    /// Whether only Quay's guide lists it: clients accept it, servers do not send it.
    pub documented_only: bool,
    /// The content type that the server puts on an empty body.
    pub empty_media_type: Option<String>,
    /// Whether the server writes the body compactly and with sorted keys, unlike others.
    pub sorted_json: bool,
}

impl Response {
    /// Whether the status tells of a success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name, as the document spells it.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Whether the server always sends it.
    pub required: bool,
    /// What it holds.
    pub value: HeaderValue,
}

/// What a header holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderValue {
    /// Always the same text.
    Fixed(String),
    /// A text.
    Text,
    /// A whole number.
    Integer,
}

/// The body of a response in one media type.
#[derive(Clone, Debug)]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// The types that the body may have; more than one only for a rejection.
    pub types: Vec<Type>,
    /// A body that fits.
    pub example: Option<Json>,
}

//! The parameters of an operation, and the segments of its path.

use serde_json::Value as Json;

use super::{Constraints, Type};

/// A part of a path between two slashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A fixed text.
    Literal(String),
    /// A parameter that is one segment.
    One(String),
    /// A parameter that may span several segments.
    Many(String),
    /// Fixed texts and parameters: `{name}.json`.
    Parts(Vec<Part>),
}

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A fixed text.
    Literal(String),
    /// A parameter.
    Parameter(String),
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust. No other parameter of the operation has it.
    pub rust_name: String,
    /// Where it stands.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// What it means.
    pub description: String,
    /// What its schema says beside that.
    pub notes: String,
    /// Its type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// What the server takes where it is left out.
    pub default: Option<Json>,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// Whether it is a path parameter that spans several segments.
    pub multi_segment: bool,
    /// Whether the server accepts it without any effect.
    pub ignored: bool,
    /// What the server says about it in a rejection, where that is not the description.
    pub help: Option<String>,
    /// Whether the operation of a server reads its text itself.
    pub read_in_code: bool,
    /// The constraints of its values.
    pub constraints: Constraints,
    /// A value that fits.
    pub example: Option<Json>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// It is a header.
    Header,
    /// It is a cookie.
    Cookie,
}

impl Location {
    /// The word that OpenAPI has for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b`: paths and headers.
    Simple {
        /// Whether keys and values are joined by `=`.
        explode: bool,
    },
    /// `.a,b`: paths.
    Label {
        /// Whether each item has a dot of its own.
        explode: bool,
    },
    /// `;id=a,b`: paths.
    Matrix {
        /// Whether each item has a name of its own.
        explode: bool,
    },
    /// `id=a,b`: queries and cookies.
    Form {
        /// Whether each item has a name of its own.
        explode: bool,
    },
    /// `id=a%20b`: queries.
    SpaceDelimited,
    /// `id=a%7Cb`: queries.
    PipeDelimited,
    /// `id[k]=v`: queries.
    DeepObject,
    /// JSON, whatever the value is.
    Json,
}

impl Parameter {
    /// Whether its value stands in the URL as servers have it that know no styles: a text in the
    /// path, and each item by itself in the query.
    pub fn has_plain_style(&self) -> bool {
        match self.location {
            Location::Path => matches!(self.style, Style::Simple { .. }),
            Location::Query => self.style == Style::Form { explode: true },
            Location::Header | Location::Cookie => false,
        }
    }
}

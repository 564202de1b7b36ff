//! Where parameters stand and how their values are written: the locations and styles of OpenAPI.

/// A part of a request that holds parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How the value of a parameter is written. The examples are those of a parameter `id`.
///
/// A value is one text, a list of them, or an object of them. Null is not written, and what is not
/// written is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b`, and `k=v` instead of `k,v` in an object that is exploded: paths and headers.
    Simple {
        /// Whether keys and values of an object are joined by `=`.
        explode: bool,
    },
    /// `.a,b`, or `.a.b` if it is exploded: paths.
    Label {
        /// Whether each item has a dot of its own.
        explode: bool,
    },
    /// `;id=a,b`, or `;id=a;id=b` if it is exploded: paths.
    Matrix {
        /// Whether each item has a name of its own.
        explode: bool,
    },
    /// `id=a,b`, or `id=a&id=b` if it is exploded: queries and cookies.
    Form {
        /// Whether each item has a name of its own, which for an object is that of the property.
        explode: bool,
    },
    /// `id=a%20b`: queries.
    SpaceDelimited,
    /// `id=a%7Cb`: queries.
    PipeDelimited,
    /// `id[k]=v` for each property of an object: queries.
    DeepObject,
    /// The value as JSON, whatever it is.
    Json,
}

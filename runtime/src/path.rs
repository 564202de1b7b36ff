//! The types of path parameters, which reject what cannot be sent faithfully.
//!
//! Percent-encoding alone does not protect a path. The URL library resolves
//! `.` and `..` even when they are written as `%2e`, and takes a backslash for
//! a slash; the server decodes `%2F` before it looks for a route. A name with
//! one of these would reach another operation than the one that was called.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Secret, WholeNumber};

/// What a path segment must be like, for messages.
pub const SEGMENT_RULE: &str =
    "it must not be empty, `.` or `..`, and must not hold `/`, `\\` or control characters";

/// A name that fills one segment of a path: an organization, a team, a user.
///
/// It is not empty, is not `.` or `..`, and holds no slash, backslash or
/// control character. Everything else is sent percent-encoded; whether such a
/// name exists is for the server to say.
///
/// ```
/// use apitwin_runtime::PathSegment;
///
/// assert_eq!(PathSegment::try_from("acme")?.as_str(), "acme");
/// assert!(PathSegment::try_from("../superuser").is_err());
/// # Ok::<(), apitwin_runtime::PathError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PathSegment(String);

impl PathSegment {
    /// Checks `text`.
    ///
    /// # Errors
    ///
    /// When `text` cannot be sent as one segment.
    pub fn new(text: impl Into<String>) -> Result<Self, PathError> {
        let text = text.into();
        if is_segment(&text) {
            Ok(Self(text))
        } else {
            Err(PathError::new(text, "a path segment", SEGMENT_RULE))
        }
    }

    /// The name, not encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that cannot be sent as a path parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    found: String,
    kind: &'static str,
    rule: &'static str,
}

impl PathError {
    /// Says that `found` is not `kind`, such as `a path segment`, because of `rule`, such as `it
    /// must not be empty`.
    pub fn new(found: String, kind: &'static str, rule: &'static str) -> Self {
        Self { found, kind, rule }
    }

    /// The text, and what it must be like.
    #[cfg(feature = "client")]
    pub(crate) fn parts(&self) -> (&str, &'static str) {
        (&self.found, self.rule)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, kind, rule } = self;
        write!(f, "{found:?} is not {kind}: {rule}")
    }
}

impl std::error::Error for PathError {}

/// Whether `text` reaches the server as one segment of a path.
pub fn is_segment(text: &str) -> bool {
    let forbidden = |c: char| c == '/' || c == '\\' || c.is_control();
    !text.is_empty() && text != "." && text != ".." && !text.contains(forbidden)
}

/// A value that can stand in a path, and how its slashes are written.
pub trait PathParameter {
    /// Whether the value may fill several segments: its slashes are then sent as they are.
    const SPANS_SEGMENTS: bool;

    /// The value, not encoded.
    fn as_text(&self) -> &str;
}

impl PathParameter for str {
    const SPANS_SEGMENTS: bool = false;

    #[inline]
    fn as_text(&self) -> &str {
        self
    }
}

impl PathParameter for String {
    const SPANS_SEGMENTS: bool = false;

    #[inline]
    fn as_text(&self) -> &str {
        self
    }
}

/// A value that a server takes from the path of a request, decoded.
///
/// A server is less strict than a client: a backslash or a control character has arrived, so that
/// it can be judged as part of the name.
pub trait FromPath: Sized {
    /// The value; `None` where the text can name nothing.
    fn from_path(text: String) -> Option<Self>;
}

impl FromPath for PathSegment {
    fn from_path(text: String) -> Option<Self> {
        has_arrived(&text).then_some(Self(text))
    }
}

impl FromPath for Secret {
    fn from_path(text: String) -> Option<Self> {
        has_arrived(&text).then(|| Self::new(text))
    }
}

/// Reads what a client writes into a path for a value of a plain type.
macro_rules! from_path {
    ($($type:ty),+) => {$(
        impl FromPath for $type {
            fn from_path(text: String) -> Option<Self> {
                // Rust reads a sign that no client writes.
                (!text.starts_with('+')).then(|| text.parse().ok()).flatten()
            }
        }
    )+};
}

from_path!(bool, f32, f64, i8, i16, i32, i64, u8, u16, u32, u64);

impl FromPath for WholeNumber {
    fn from_path(text: String) -> Option<Self> {
        i64::from_path(text).map(Self::from)
    }
}

/// Whether `text` can have arrived as one segment of a path.
pub fn has_arrived(text: &str) -> bool {
    !text.is_empty() && text != "." && text != ".." && !text.contains('/')
}

/// What the types of path parameters share, around one function that checks: [`PathParameter`] and
/// the conversions.
///
/// The type has a method `as_str`; the function takes a `String` and fails with a [`PathError`].
#[macro_export]
macro_rules! path_parameter {
    ($type:ty, $check:expr, spans_segments: $spans:literal) => {
        impl $crate::path::PathParameter for $type {
            const SPANS_SEGMENTS: bool = $spans;

            #[inline]
            fn as_text(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::FromText for $type {
            fn from_text(text: String) -> Result<Self, Box<dyn ::std::error::Error + Send + Sync>> {
                Ok($check(text)?)
            }
        }

        impl $crate::TextValue for $type {
            #[inline]
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl TryFrom<String> for $type {
            type Error = $crate::PathError;

            fn try_from(text: String) -> Result<Self, $crate::PathError> {
                $check(text)
            }
        }

        impl TryFrom<&String> for $type {
            type Error = $crate::PathError;

            fn try_from(text: &String) -> Result<Self, $crate::PathError> {
                $check(text.clone())
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::PathError;

            fn try_from(text: &str) -> Result<Self, $crate::PathError> {
                $check(text.to_owned())
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::PathError;

            fn from_str(text: &str) -> Result<Self, $crate::PathError> {
                $check(text.to_owned())
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.as_str().to_owned()
            }
        }

        impl From<&$type> for $type {
            fn from(value: &$type) -> Self {
                value.clone()
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

path_parameter!(PathSegment, PathSegment::new, spans_segments: false);

#[cfg(test)]
mod tests {
    use super::{FromPath, PathSegment};

    #[test]
    fn plain_values_are_read_from_a_path() {
        assert_eq!(i64::from_path("5".to_owned()), Some(5));
        assert_eq!(i64::from_path("-5".to_owned()), Some(-5));
        for text in ["x", "", "+5", "5.0", "9223372036854775808"] {
            assert_eq!(i64::from_path(text.to_owned()), None, "{text}");
        }
        assert_eq!(bool::from_path("true".to_owned()), Some(true));
    }

    fn check_segment(text: &str, accepted: bool) {
        assert_eq!(PathSegment::try_from(text).is_ok(), accepted, "{text:?}");
    }

    #[test]
    fn a_segment_is_one_segment() {
        for text in [
            "acme",
            "a.b-c_d",
            "acme+robot",
            "...",
            "%2e%2e",
            "é",
            "a b",
            "a@b.c",
        ] {
            check_segment(text, true);
        }
        for text in [
            "", ".", "..", "a/b", "/", "a\\b", "..\\..", "a\tb", "a\n", "\0", "\u{7f}",
        ] {
            check_segment(text, false);
        }
    }

    #[test]
    fn a_server_takes_what_has_arrived() {
        for text in ["acme", "a\\b", "a\tb", "\0"] {
            assert!(
                PathSegment::from_path(text.to_owned()).is_some(),
                "{text:?}"
            );
        }
        for text in ["", ".", "..", "a/b"] {
            assert!(
                PathSegment::from_path(text.to_owned()).is_none(),
                "{text:?}"
            );
        }
    }

    #[test]
    fn messages_name_the_rule() {
        let error = PathSegment::try_from("..").expect_err("dots are rejected");
        assert_eq!(
            error.to_string(),
            "\"..\" is not a path segment: it must not be empty, `.` or `..`, and must not hold \
             `/`, `\\` or control characters"
        );
    }

    #[test]
    fn json_is_checked_too() {
        assert!(serde_json::from_str::<PathSegment>("\"a\"").is_ok());
        assert!(serde_json::from_str::<PathSegment>("\"..\"").is_err());
    }
}

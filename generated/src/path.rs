//! Owns the types of path parameters: what cannot be sent faithfully is refused here.
//!
//! Percent-encoding alone does not protect a path. The URL library resolves
//! `.` and `..` even when they are written as `%2e`, and takes a backslash for
//! a slash; the server decodes `%2F` before it looks for a route. A name with
//! one of these would reach another operation than the one that was called.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a path segment must be like, for messages.
pub(crate) const SEGMENT_RULE: &str =
    "it must not be empty, `.` or `..`, and must not hold `/`, `\\` or control characters";

/// What a repository name must be like, for messages.
pub(crate) const REPOSITORY_RULE: &str = "it must be `namespace/name`, where no part between \
     slashes is empty, `.` or `..` or holds `\\` or control characters";

/// A name that fills one segment of a path: an organization, a team, a user.
///
/// It is not empty, is not `.` or `..`, and holds no slash, backslash or
/// control character. Everything else is sent percent-encoded; whether such a
/// name exists is for the server to say.
///
/// ```
/// use quay_api::PathSegment;
///
/// assert_eq!(PathSegment::try_from("acme")?.as_str(), "acme");
/// assert!(PathSegment::try_from("../superuser").is_err());
/// # Ok::<(), quay_api::PathError>(())
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
            Err(PathError {
                found: text,
                kind: "a path segment",
                rule: SEGMENT_RULE,
            })
        }
    }

    /// The name, not encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A repository: its namespace and its name, written `namespace/name`.
///
/// The name may hold further slashes; each part between slashes obeys the
/// rules of [`PathSegment`].
///
/// ```
/// use quay_api::RepositoryName;
///
/// let repository = RepositoryName::try_from("acme/tools/build")?;
/// assert_eq!(repository.namespace(), "acme");
/// assert_eq!(repository.name(), "tools/build");
/// # Ok::<(), quay_api::PathError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RepositoryName {
    text: String,
    /// Where in `text` the first slash is.
    slash: usize,
}

impl RepositoryName {
    /// Joins a namespace and the name of a repository in it.
    ///
    /// # Errors
    ///
    /// When the namespace is not one segment, or a part of the name is not.
    pub fn new(namespace: impl AsRef<str>, name: impl AsRef<str>) -> Result<Self, PathError> {
        let (namespace, name) = (namespace.as_ref(), name.as_ref());
        let repository = Self::parse(format!("{namespace}/{name}"))?;
        // A namespace with a slash would move part of it into the name.
        if repository.slash == namespace.len() {
            Ok(repository)
        } else {
            Err(PathError::repository(repository.text))
        }
    }

    /// The user or organization that owns the repository.
    pub fn namespace(&self) -> &str {
        &self.text[..self.slash]
    }

    /// The name within the namespace; it may hold slashes.
    pub fn name(&self) -> &str {
        &self.text[self.slash + 1..]
    }

    /// `namespace/name`, not encoded.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn parse(text: String) -> Result<Self, PathError> {
        match first_slash(&text) {
            Some(slash) => Ok(Self { text, slash }),
            None => Err(PathError::repository(text)),
        }
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
    fn repository(found: String) -> Self {
        Self {
            found,
            kind: "a repository name",
            rule: REPOSITORY_RULE,
        }
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
fn is_segment(text: &str) -> bool {
    let forbidden = |c: char| c == '/' || c == '\\' || c.is_control();
    !text.is_empty() && text != "." && text != ".." && !text.contains(forbidden)
}

/// Where the first slash of a repository's name is; `None` where `text` is none.
fn first_slash(text: &str) -> Option<usize> {
    let slash = text.find('/')?;
    text.split('/').all(is_segment).then_some(slash)
}

/// Whether `text` is the name of a repository with its namespace.
#[cfg(feature = "client")]
pub(crate) fn is_repository(text: &str) -> bool {
    first_slash(text).is_some()
}

/// The conversions that both types share, around one function that checks.
macro_rules! conversions {
    ($type:ty, $check:expr) => {
        impl TryFrom<String> for $type {
            type Error = PathError;

            fn try_from(text: String) -> Result<Self, PathError> {
                $check(text)
            }
        }

        impl TryFrom<&String> for $type {
            type Error = PathError;

            fn try_from(text: &String) -> Result<Self, PathError> {
                $check(text.clone())
            }
        }

        impl TryFrom<&str> for $type {
            type Error = PathError;

            fn try_from(text: &str) -> Result<Self, PathError> {
                $check(text.to_owned())
            }
        }

        impl FromStr for $type {
            type Err = PathError;

            fn from_str(text: &str) -> Result<Self, PathError> {
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

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

conversions!(PathSegment, PathSegment::new);
conversions!(RepositoryName, RepositoryName::parse);

#[cfg(test)]
mod tests {
    use super::{PathSegment, RepositoryName};

    fn check_segment(text: &str, accepted: bool) {
        assert_eq!(PathSegment::try_from(text).is_ok(), accepted, "{text:?}");
    }

    fn check_repository(text: &str, expect: Option<(&str, &str)>) {
        let read = RepositoryName::try_from(text).ok();
        let parts = read.as_ref().map(|name| (name.namespace(), name.name()));
        assert_eq!(parts, expect, "{text:?}");
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
    fn a_repository_has_a_namespace_and_a_name() {
        check_repository("acme/app", Some(("acme", "app")));
        check_repository("a/b/c", Some(("a", "b/c")));
        for text in [
            "", "app", "/app", "acme/", "a//b", "a/../b", "a/./b", "../a", "a/b/", "a/b\\c",
        ] {
            check_repository(text, None);
        }
    }

    #[test]
    fn a_namespace_has_no_slash() {
        assert!(RepositoryName::new("a", "b/c").is_ok());
        assert!(RepositoryName::new("a/b", "c").is_err());
        assert!(RepositoryName::new("", "c").is_err());
    }

    #[test]
    fn messages_name_the_rule() {
        let error = PathSegment::try_from("..").expect_err("dots are refused");
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
        assert!(serde_json::from_str::<RepositoryName>("\"a\"").is_err());
        let name = RepositoryName::new("a", "b").expect("a repository");
        assert_eq!(
            serde_json::to_string(&name).expect("it serialises"),
            "\"a/b\""
        );
    }
}

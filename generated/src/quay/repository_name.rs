//! The name of a repository: its namespace and a name that may hold slashes.

use apitwin_runtime::path::{FromPath, has_arrived, is_segment};
use serde::{Deserialize, Serialize};

use crate::PathError;

/// What a repository name must be like, for messages.
pub(crate) const RULE: &str = "it must be `namespace/name`, where no part between slashes is \
     empty, `.` or `..` or holds `\\` or control characters";

/// How many names a repository name has at least: the server finds no operation for fewer.
pub(crate) const FEWEST_NAMES: usize = 2;

/// A repository: its namespace and its name, written `namespace/name`.
///
/// The name may hold further slashes; each part between slashes obeys the
/// rules of [`PathSegment`](crate::PathSegment).
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
            Err(unfit(repository.text))
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
            None => Err(unfit(text)),
        }
    }
}

impl FromPath for RepositoryName {
    fn from_path(text: String) -> Option<Self> {
        let slash = text.find('/')?;
        let has_arrived = text.split('/').all(has_arrived);
        has_arrived.then_some(Self { text, slash })
    }
}

fn unfit(found: String) -> PathError {
    PathError::new(found, "a repository name", RULE)
}

/// Where the first slash of a repository's name is; `None` where `text` is none.
fn first_slash(text: &str) -> Option<usize> {
    let slash = text.find('/')?;
    text.split('/').all(is_segment).then_some(slash)
}

// Its slashes are sent as they are: that is the form which the server documents, and proxies in
// front of it may refuse `%2F`.
apitwin_runtime::path_parameter!(RepositoryName, RepositoryName::parse, spans_segments: true);

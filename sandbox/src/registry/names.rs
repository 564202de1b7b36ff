//! Names of repositories as the registry reads them, with or without a namespace.

/// The namespace of names that have none.
pub(super) const LIBRARY: &str = "library";

/// Namespace and name of a repository.
pub(super) fn split(name: &str) -> (&str, &str) {
    let name = name.trim_end_matches('/');
    name.split_once('/').unwrap_or((LIBRARY, name))
}

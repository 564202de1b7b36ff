//! Owns [`Principal`]: who calls, and what the token allows at most.

use std::collections::BTreeSet;

use http::Extensions;

use crate::IMPLIED_SCOPES;

/// Who calls, as [`Authenticate`](super::Authenticate) found out.
///
/// ```
/// use quay_api::server::Principal;
///
/// let alice = Principal::new("alice", ["repo:write"]);
/// assert!(alice.has_scope("repo:write") && alice.has_scope("repo:read"));
/// assert!(!alice.has_scope("repo:admin"));
/// ```
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Principal {
    /// The name of the user or robot account.
    pub name: String,

    /// The scopes that the token was granted, as granted: ask
    /// [`has_scope`](Self::has_scope), which knows that some imply others.
    pub scopes: BTreeSet<String>,

    /// What else the authentication knows and the implementer needs: one value
    /// of each type. `Debug` shows none of them.
    pub extensions: Extensions,
}

impl Principal {
    /// The account `name` with a token of these scopes.
    pub fn new<S: Into<String>>(
        name: impl Into<String>,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            name: name.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            extensions: Extensions::new(),
        }
    }

    /// Adds a value to [`extensions`](Self::extensions).
    #[must_use]
    pub fn with<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// Whether the token has `scope`, or one that implies it: `repo:admin`
    /// implies `repo:write`, and that implies `repo:read`.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes
            .iter()
            .any(|held| IMPLIED_SCOPES.covers(held, scope))
    }
}

#[cfg(test)]
mod tests {
    use super::Principal;

    fn check(granted: &str, asked: &str, expect: bool) {
        let principal = Principal::new("alice", [granted]);
        assert_eq!(principal.has_scope(asked), expect, "{granted} for {asked}");
    }

    #[test]
    fn scopes_of_repositories_imply_each_other_downwards() {
        check("repo:admin", "repo:write", true);
        check("repo:admin", "repo:read", true);
        check("repo:write", "repo:read", true);
        check("repo:read", "repo:write", false);
        check("repo:write", "repo:admin", false);
        check("repo:admin", "repo:create", false);
        check("user:admin", "user:read", false);
        check("super:user", "super:user", true);
        check("org:admin", "super:user", false);
    }

    #[test]
    fn extensions_are_kept_and_not_shown() {
        let principal = Principal::new("alice", ["a"]).with("hunter2");
        assert_eq!(principal.extensions.get::<&str>(), Some(&"hunter2"));
        assert!(!format!("{principal:?}").contains("hunter2"));
    }
}

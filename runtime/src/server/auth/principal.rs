//! Who calls, and what the token allows at most.

use std::collections::BTreeSet;

use http::Extensions;

use crate::security::{Requirement, SchemeKind, SecurityScheme};
use crate::{ImpliedScopes, Operation};

/// Who calls, as [`Authenticate`](super::Authenticate) found out.
///
/// ```
/// use apitwin_runtime::server::Principal;
///
/// let alice = Principal::new("alice", ["things:write"]);
/// assert!(alice.has_scope("things:write"));
/// assert!(!alice.has_scope("things:read"));
/// ```
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Principal {
    /// The name of the account.
    pub name: String,

    /// The scopes that the token was granted, as granted: ask
    /// [`has_scope`](Self::has_scope), which knows that some imply others.
    pub scopes: BTreeSet<String>,

    /// What else the authentication knows and the implementer needs: one value
    /// of each type. `Debug` shows none of them.
    pub extensions: Extensions,

    implied_scopes: ImpliedScopes,
    /// The alternative that the caller satisfies, where the document names security schemes.
    satisfied: &'static [Requirement],
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
            implied_scopes: ImpliedScopes::NONE,
            satisfied: &[],
        }
    }

    /// Adds a value to [`extensions`](Self::extensions).
    #[must_use]
    pub fn with<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// Lets some scopes contain others. The router does so with each principal,
    /// by the table of its API.
    #[inline]
    #[must_use]
    pub fn with_implied_scopes(mut self, table: ImpliedScopes) -> Self {
        self.implied_scopes = table;
        self
    }

    #[inline]
    pub(in crate::server) fn set_implied_scopes(&mut self, table: ImpliedScopes) {
        self.implied_scopes = table;
    }

    pub(super) fn set_satisfied(&mut self, alternative: &'static [Requirement]) {
        self.satisfied = alternative;
    }

    /// The security schemes by which the caller was found, where the document names some and more
    /// than one token is asked for; else none.
    pub fn schemes(&self) -> impl Iterator<Item = &'static SecurityScheme> {
        self.satisfied.iter().map(|requirement| requirement.scheme)
    }

    /// Whether the caller has the scopes that the operation requires of those who call with these
    /// schemes. A scheme that cannot name scopes is no way around another that does.
    #[inline]
    pub(super) fn has_required_scopes(&self, operation: &Operation) -> bool {
        let mut required = self.satisfied.iter();
        let is_plain = |it: &Requirement| it.scheme.kind == SchemeKind::Bearer;
        if self.satisfied.iter().all(is_plain) {
            return operation.is_covered_by(self.scopes.iter().map(String::as_str));
        }
        required.all(|it| it.scopes.iter().all(|scope| self.has_scope(scope)))
    }

    /// Whether the token has `scope`, or one that contains it.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes
            .iter()
            .any(|held| self.implied_scopes.covers(held, scope))
    }
}

#[cfg(test)]
mod tests {
    use super::Principal;

    #[test]
    fn scopes_contain_others_by_the_table() {
        let table = crate::ImpliedScopes::new(&[("write", &["read"])]);
        let principal = Principal::new("alice", ["write"]).with_implied_scopes(table);
        assert!(principal.has_scope("write") && principal.has_scope("read"));
        assert!(!Principal::new("alice", ["write"]).has_scope("read"));
    }

    #[test]
    fn extensions_are_kept_and_not_shown() {
        let principal = Principal::new("alice", ["a"]).with("hunter2");
        assert_eq!(principal.extensions.get::<&str>(), Some(&"hunter2"));
        assert!(!format!("{principal:?}").contains("hunter2"));
    }
}

//! How the callers of an API authenticate: its security schemes, and what each operation requires.

use std::fmt;

/// A way of showing credentials that the document declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecurityScheme {
    /// The name by which the document refers to it.
    pub name: &'static str,
    /// What is sent, and where.
    pub kind: SchemeKind,
}

/// What a security scheme sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Bearer …` with a token of any kind.
    Bearer,
    /// The same with an access token of OAuth 2, which was granted scopes.
    OAuth2,
    /// The same with a token of OpenID Connect, which was granted scopes.
    OpenIdConnect,
    /// `Authorization: Basic …` with a user and a password.
    Basic,
    /// A key in a header.
    HeaderKey(&'static str),
    /// A key in a parameter of the query.
    QueryKey(&'static str),
    /// A key in a cookie.
    CookieKey(&'static str),
}

impl SchemeKind {
    /// Whether it sends a token in the header `Authorization`.
    pub const fn is_token(self) -> bool {
        matches!(self, Self::Bearer | Self::OAuth2 | Self::OpenIdConnect)
    }

    /// Whether it sends a key.
    pub const fn is_key(self) -> bool {
        matches!(
            self,
            Self::HeaderKey(_) | Self::QueryKey(_) | Self::CookieKey(_)
        )
    }
}

/// One scheme that a caller must satisfy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// The scheme.
    pub scheme: &'static SecurityScheme,
    /// The scopes that its token needs, all of them.
    pub scopes: &'static [&'static str],
}

/// What an operation requires: alternatives, each of which is a set of schemes that must be satisfied
/// together.
///
/// An empty set lets a caller pass without credentials, and so does an empty list of alternatives.
pub type Requirements = &'static [&'static [Requirement]];

/// The security of an API: its schemes, and what each operation requires.
///
/// A generated crate has one if an operation needs other credentials than one token, and names it in
/// its dialects. It is the table of a crate: nothing is looked up in the document at run time.
#[derive(Clone, Copy)]
pub struct Security {
    schemes: &'static [SecurityScheme],
    others: Option<Requirements>,
    operations: &'static [(&'static str, Requirements)],
}

impl Security {
    /// The `schemes` of an API, what it requires of calls that are none of an operation, and what
    /// each operation requires, sorted by the operation's id.
    ///
    /// An operation that is not listed says nothing of its callers: a client sends its token, if it
    /// has one, and a router asks for no credentials unless the operation's own table does.
    ///
    /// # Panics
    ///
    /// When the operations are not sorted; in a constant that is an error of compilation.
    pub const fn new(
        schemes: &'static [SecurityScheme],
        others: Option<Requirements>,
        operations: &'static [(&'static str, Requirements)],
    ) -> Self {
        let mut index = 1;
        while index < operations.len() {
            assert!(
                is_before(operations[index - 1].0, operations[index].0),
                "the operations are not sorted by their ids"
            );
            index += 1;
        }
        Self {
            schemes,
            others,
            operations,
        }
    }

    /// The schemes, in the order of the document.
    pub const fn schemes(&self) -> &'static [SecurityScheme] {
        self.schemes
    }

    /// The scheme of a name.
    pub fn scheme(&self, name: &str) -> Option<&'static SecurityScheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }

    /// What the operation of this id requires; `None` if the document does not say.
    pub fn requirements(&self, operation: &str) -> Option<Requirements> {
        let found = self
            .operations
            .binary_search_by(|(id, _)| (*id).cmp(operation));
        found.ok().map(|index| self.operations[index].1)
    }

    /// What the document requires of calls, unless an operation says otherwise.
    pub const fn of_others(&self) -> Option<Requirements> {
        self.others
    }
}

impl fmt::Debug for Security {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Security")
            .field("schemes", &self.schemes)
            .field("operations", &self.operations.len())
            .finish_non_exhaustive()
    }
}

/// Whether a text is less than another one, byte by byte.
const fn is_before(first: &str, second: &str) -> bool {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    let mut index = 0;
    while index < first.len() && index < second.len() {
        if first[index] != second[index] {
            return first[index] < second[index];
        }
        index += 1;
    }
    first.len() < second.len()
}

#[cfg(test)]
mod tests {
    use super::{Requirement, Requirements, SchemeKind, Security, SecurityScheme};

    static SCHEMES: [SecurityScheme; 1] = [SecurityScheme {
        name: "key",
        kind: SchemeKind::HeaderKey("x-key"),
    }];
    static KEY: Requirements = &[&[Requirement {
        scheme: &SCHEMES[0],
        scopes: &[],
    }]];
    static SECURITY: Security =
        Security::new(&SCHEMES, Some(KEY), &[("a", KEY), ("ab", &[]), ("b", KEY)]);

    #[test]
    fn requirements_are_found_by_the_id_of_an_operation() {
        assert_eq!(SECURITY.requirements("a"), Some(KEY));
        assert_eq!(SECURITY.requirements("ab"), Some(&[][..]));
        assert_eq!(SECURITY.requirements("c"), None);
        assert_eq!(SECURITY.scheme("key"), Some(&SCHEMES[0]));
        assert_eq!(SECURITY.scheme("Key"), None);
    }

    #[test]
    #[should_panic(expected = "not sorted")]
    fn operations_must_be_sorted() {
        const OPERATIONS: &[(&str, Requirements)] = &[("b", &[]), ("a", &[])];
        let _ = Security::new(&SCHEMES, None, OPERATIONS);
    }
}

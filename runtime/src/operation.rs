//! What the document says about one operation, as plain data.

/// A part of a path between two slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A fixed text. The last one is empty where the path ends in a slash.
    Literal(&'static str),
    /// The name of a parameter that fills one segment.
    One(&'static str),
    /// The name of a parameter that may fill several segments, slashes included.
    Many(&'static str),
    /// The template of a segment that parameters are parts of, such as `{name}.json`.
    Parts(&'static str),
}

#[cfg(any(feature = "client", feature = "server"))]
impl Segment {
    /// The names of its parameters.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let (one, parts) = match *self {
            Self::Literal(_) => (None, None),
            Self::One(name) | Self::Many(name) => (Some(name), None),
            Self::Parts(template) => (None, Some(crate::parts::names(template))),
        };
        one.into_iter().chain(parts.into_iter().flatten())
    }
}

/// One operation of the API, as the document describes it.
///
/// A generated crate has a constant for each operation. They tell without a
/// request, for example, which scope a token must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    /// The operation id, for example `getOrganization`. It is unique.
    pub id: &'static str,

    /// The HTTP method in capitals, for example `GET`.
    pub method: &'static str,

    /// The path template with its parameters in braces, for example
    /// `/api/v1/organization/{orgname}`. A trailing slash is significant.
    pub path: &'static str,

    /// The group that the operation belongs to, for example `organization`.
    pub tag: &'static str,

    /// The OAuth scopes that let a token pass: alternatives, each of which is
    /// a set that must be held together.
    ///
    /// An empty list means that no particular scope is asked for. Whether a
    /// token is needed at all is told by [`public`](Self::public). A scope is
    /// necessary and not sufficient: the token's user needs the permission on
    /// the object as well.
    pub scopes: &'static [&'static [&'static str]],

    /// Whether the operation needs no token. With a token its response may
    /// hold more.
    pub public: bool,

    /// The section of the published guide that documents the operation, for
    /// example `2.11.15`; empty when the guide leaves it out.
    pub guide_section: &'static str,

    /// The server features that must be on, for example `QUOTA_MANAGEMENT`,
    /// which the server's configuration calls `FEATURE_QUOTA_MANAGEMENT`. When
    /// one is off, the route does not exist, unless the operation
    /// [fails](Self::fails_when_disabled).
    pub features: &'static [&'static str],

    /// Whether the server keeps the route where a feature is off, and fails
    /// on every request to it that may come in.
    pub fails_when_disabled: bool,

    /// Whether the server hides the operation from its own published
    /// description. Such operations may change without notice.
    pub internal: bool,

    /// The parts of [`path`](Self::path).
    pub segments: &'static [Segment],

    /// The names of path parameters with regular expressions that their values
    /// match. A path with another value in their place is none of the operation.
    pub path_patterns: &'static [(&'static str, &'static str)],

    /// Whether the server checks the right before it looks at the body; `None`
    /// when there is no body.
    pub permission_before_body: Option<bool>,

    /// Whether the server asks somebody with a browser session for the password again where it was
    /// not confirmed lately. Tokens are exempt.
    pub fresh_login: bool,

    /// The statuses that the server responds with, in ascending order. Those
    /// that only the published reference claims are left out.
    pub statuses: &'static [u16],

    /// The reasons for which the server is known to reject calls of the operation, beside those
    /// for which it rejects calls of any.
    pub reasons: &'static [&'static str],

    /// Which scopes of the API contain others.
    pub implied_scopes: ImpliedScopes,
}

/// Which scopes contain others, for example `repo:write` contains `repo:read`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImpliedScopes(&'static [(&'static str, &'static [&'static str])]);

impl ImpliedScopes {
    /// No scope contains another.
    pub const NONE: Self = Self(&[]);

    /// Each scope that contains others, with all that it contains.
    pub const fn new(table: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self(table)
    }

    /// Whether `held` is `wanted` or contains it.
    pub fn covers(self, held: &str, wanted: &str) -> bool {
        held == wanted
            || self
                .0
                .iter()
                .any(|(scope, implied)| *scope == held && implied.contains(&wanted))
    }
}

impl Operation {
    /// The names of the parameters in the path, in its order.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn parameter_names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.segments.iter().flat_map(Segment::parameters)
    }

    /// An operation that the document does not describe, for a server that
    /// has more. `segments` are the parts of `path`; whoever calls needs
    /// no particular scope.
    pub const fn custom(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        segments: &'static [Segment],
        takes_body: bool,
    ) -> Self {
        Self {
            id,
            method,
            path,
            tag: "",
            scopes: &[],
            public: false,
            guide_section: "",
            features: &[],
            fails_when_disabled: false,
            internal: true,
            segments,
            path_patterns: &[],
            permission_before_body: if takes_body { Some(true) } else { None },
            fresh_login: false,
            statuses: &[],
            reasons: &[],
            implied_scopes: ImpliedScopes::NONE,
        }
    }

    /// The same operation, which is there only where these features are on.
    #[must_use]
    pub const fn with_features(mut self, features: &'static [&'static str]) -> Self {
        self.features = features;
        self
    }

    /// Whether a token with `scopes` has what the document asks for: one of
    /// the [alternatives](Self::scopes), scopes that others imply included.
    pub fn is_covered_by<'a>(&self, scopes: impl IntoIterator<Item = &'a str>) -> bool {
        let held: Vec<&str> = scopes.into_iter().collect();
        let implied = self.implied_scopes;
        let has = |wanted: &&str| held.iter().any(|scope| implied.covers(scope, wanted));
        self.public || self.scopes.is_empty() || self.scopes.iter().any(|set| set.iter().all(has))
    }
}

#[cfg(test)]
mod tests {
    use super::{ImpliedScopes, Operation};

    const TABLE: ImpliedScopes = ImpliedScopes::new(&[("all", &["write", "read"])]);

    fn check(alternatives: &'static [&'static [&'static str]], held: &[&str], expect: bool) {
        let operation = Operation {
            scopes: alternatives,
            implied_scopes: TABLE,
            ..Operation::custom("getThing", "GET", "/things", &[], false)
        };
        let covered = operation.is_covered_by(held.iter().copied());
        assert_eq!(covered, expect, "{held:?} for {alternatives:?}");
    }

    #[test]
    fn one_alternative_must_be_held_in_full() {
        check(&[], &[], true);
        check(&[&["read"]], &[], false);
        check(&[&["read"]], &["read"], true);
        check(&[&["read", "log"]], &["read"], false);
        check(&[&["read", "log"], &["write"]], &["write"], true);
    }

    #[test]
    fn a_scope_covers_what_it_contains() {
        check(&[&["read", "write"]], &["all"], true);
        check(&[&["all"]], &["read", "write"], false);
        check(&[&["other"]], &["all"], false);
    }
}

//! How callers authenticate: schemes, and what an operation requires.

use super::{Api, Operation};

/// A way of showing credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The name by which the document refers to it.
    pub name: String,
    /// What it is for, if the document says.
    pub description: String,
    /// What is sent, and where.
    pub kind: SchemeKind,
}

/// What a security scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A token of any kind in the header `Authorization`.
    Bearer,
    /// An access token of OAuth 2, sent in the same way.
    OAuth2,
    /// A token of OpenID Connect, sent in the same way.
    OpenIdConnect,
    /// User and password in the header `Authorization`.
    Basic,
    /// A key in a header of this name.
    HeaderKey(String),
    /// A key in a query parameter of this name.
    QueryKey(String),
    /// A key in a cookie of this name.
    CookieKey(String),
}

impl SchemeKind {
    /// Whether it sends a token.
    pub fn is_token(&self) -> bool {
        matches!(self, Self::Bearer | Self::OAuth2 | Self::OpenIdConnect)
    }
}

/// A scheme that a caller must satisfy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The scheme.
    pub scheme: SecurityScheme,
    /// The scopes that its token needs, all of them.
    pub scopes: Vec<String>,
}

/// Alternatives, each of which is a set of schemes that must be satisfied together. An empty set
/// needs no credentials, and so does an empty list.
pub type Requirements = Vec<Vec<Requirement>>;

/// Who may call an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security {
    /// Whether it can be called without credentials.
    pub public: bool,
    /// Sets of scopes, each of which suffices for a token.
    pub alternatives: Vec<Vec<String>>,
    /// What the document requires, if it says so for the operation or for all.
    pub requirements: Option<Requirements>,
}

impl Security {
    /// Whether one token is all that a caller can need, so that scopes tell the rest.
    pub fn is_one_token(&self) -> bool {
        self.requirements.as_ref().is_some_and(|requirements| {
            let is_token = |it: &Requirement| it.scheme.kind.is_token();
            !requirements.is_empty()
                && requirements
                    .iter()
                    .all(|schemes| schemes.len() <= 1 && schemes.iter().all(is_token))
        })
    }
}

impl Api {
    /// Whether operations need more than one token, so that scopes do not tell who may call them.
    pub fn has_security_table(&self) -> bool {
        let says = |it: &&Operation| it.security.requirements.is_some();
        let mut told = self.operations.iter().filter(says).peekable();
        let mut issuers = self
            .security_schemes
            .iter()
            .filter(|it| matches!(it.kind, SchemeKind::OAuth2 | SchemeKind::OpenIdConnect));
        told.peek().is_none()
            || issuers.nth(1).is_some()
            || told.any(|operation| !operation.security.is_one_token())
    }
}

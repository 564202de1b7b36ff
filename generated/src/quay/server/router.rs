//! What a router serves, and by which of Quay's rules.

use std::fmt;

use apitwin_runtime::server;

use super::{
    Authenticate, Authorize, Cors, CustomCall, Quay, Rejection, Response, Route, ServerQuirks,
};
use crate::{Operation, operations};

/// Serves requests to the API: the operations that were mounted, and for all else what a real
/// Quay sends.
///
/// With the feature `tracing`, each request has a span `quay_api.request` at level info.
pub type Router = server::Router<Quay>;

/// A response under way.
pub type ResponseFuture = server::ResponseFuture<Quay>;

/// Builds a [`Router`]. Tags are mounted by the method of their name.
///
/// An operation of a tag that is not mounted responds with 501 after the same
/// checks, except those of body and query.
pub struct RouterBuilder(server::RouterBuilder<Quay>);

impl Default for RouterBuilder {
    fn default() -> Self {
        Self(server::RouterBuilder::new(
            Quay::default(),
            &operations::ALL,
        ))
    }
}

// What every API has.
impl RouterBuilder {
    /// Mounts the operations of a tag, in the place of what was mounted for it before.
    #[allow(dead_code, reason = "without tags there is nothing to mount")]
    pub(crate) fn mount(self, tag: &'static str, routes: Vec<Route>) -> Self {
        Self(self.0.mount(tag, routes))
    }

    /// Who knows the callers. The default is [`Anonymous`](super::Anonymous):
    /// nobody is known, so that only public operations can be called.
    #[must_use]
    pub fn authenticate(self, authenticate: impl Authenticate) -> Self {
        Self(self.0.authenticate(authenticate))
    }

    /// Who decides which operations a caller may call. The default is
    /// [`DeclaredScopes`](super::DeclaredScopes).
    ///
    /// That is stricter than the real server, which caps the rights of the user
    /// by the scopes of the token and does not compare scopes as such: it lets a
    /// global read-only superuser read with a token of any scope. Whoever wants
    /// that mounts [`AllowAll`](super::AllowAll) and checks rights in the methods.
    #[must_use]
    pub fn authorize(self, authorize: impl Authorize<Rejection>) -> Self {
        Self(self.0.authorize(authorize))
    }

    /// How many bytes the body of a request may have; 1 MiB unless set. More
    /// are rejected with 413.
    #[must_use]
    pub fn body_limit(self, bytes: usize) -> Self {
        Self(self.0.body_limit(bytes))
    }

    /// The cross-origin headers of responses.
    #[must_use]
    pub fn cors(self, cors: Cors) -> Self {
        Self(self.0.cors(cors))
    }

    /// Scheme and host for absolute addresses, such as
    /// `https://quay.example.com`. Without it they are those of the request;
    /// behind a proxy that ends TLS that would say `http`.
    #[must_use]
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        Self(self.0.base_url(base_url))
    }

    /// Mounts an operation that the document does not describe, beside those
    /// that it does. Its body, where it takes one, must be JSON; what is in it
    /// is the handler's to check.
    #[must_use]
    pub fn custom_operation<F, Fut>(self, operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(CustomCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, Rejection>> + Send + 'static,
    {
        Self(self.0.custom_operation(operation, handler))
    }

    /// Features of the server that are off, such as `PROXY_CACHE`. The
    /// operations that [need](crate::Operation::features) one of them do not
    /// exist: their paths lead where unknown paths lead.
    #[must_use]
    pub fn disabled_features<S: Into<String>>(self, features: impl IntoIterator<Item = S>) -> Self {
        Self(self.0.disabled_features(features))
    }

    /// The router.
    #[must_use]
    pub fn build(self) -> Router {
        self.0.build()
    }
}

// What only Quay has.
impl RouterBuilder {
    /// Whether a GET from a browser must say `X-Requested-With:
    /// XMLHttpRequest`, as the server's `BROWSER_API_CALLS_XHR_ONLY` asks. On
    /// unless turned off.
    #[must_use]
    pub fn require_xhr_header(self, required: bool) -> Self {
        self.set(|quay| quay.require_xhr_header = required)
    }

    /// Whether callers that nobody knows may call anything but GET and HEAD,
    /// as far as [`authorize`](Self::authorize) lets them. Off unless turned
    /// on: the server takes such a call for a forged one and responds with 403.
    #[must_use]
    pub fn anonymous_writes(self, allowed: bool) -> Self {
        self.set(|quay| quay.anonymous_writes = allowed)
    }

    /// Whether the registry accepts no change: everything but GET is then 503.
    #[must_use]
    pub fn read_only(self, read_only: bool) -> Self {
        self.set(|quay| quay.read_only = read_only)
    }

    /// Operations that [`read_only`](Self::read_only) leaves open, by id, such as `signinUser`.
    #[must_use]
    pub fn allow_when_read_only(self, ids: impl IntoIterator<Item = &'static str>) -> Self {
        self.set(|quay| quay.allow_when_read_only = ids.into_iter().collect())
    }

    /// Operations that anybody may call by id, even to change something, as if
    /// [`anonymous_writes`](Self::anonymous_writes) were on for them.
    #[must_use]
    pub fn allow_anonymous(self, ids: impl IntoIterator<Item = &'static str>) -> Self {
        self.set(|quay| quay.allow_anonymous = ids.into_iter().collect())
    }

    /// Where the server fails over a body instead of rejecting it. Nowhere unless set.
    #[must_use]
    pub fn server_quirks(self, quirks: ServerQuirks) -> Self {
        self.set(|quay| quay.quirks = quirks)
    }

    fn set(mut self, change: impl FnOnce(&mut Quay)) -> Self {
        change(self.0.dialect_mut());
        self
    }
}

impl fmt::Debug for RouterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

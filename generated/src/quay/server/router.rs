//! What a router serves, and by which of Quay's rules.

use std::time::Duration;

use apitwin_runtime::server;

use super::session::FreshLogin;
use super::{Quay, ServerQuirks};
use crate::operations;

/// Serves requests to the API: the operations that were mounted, and for all else what a real
/// Quay sends.
///
/// With the feature `tracing`, each request has a span `quay_api.request` at level info.
pub type Router = server::Router<Quay>;

/// A response under way.
pub type ResponseFuture = server::ResponseFuture<Quay>;

apitwin_runtime::router_builder! {
    /// Builds a [`Router`]. Tags are mounted by the method of their name.
    ///
    /// An operation of a tag that is not mounted responds with 501 after the same
    /// checks, except those of body and query.
    ///
    /// [`DeclaredScopes`](super::DeclaredScopes), the default of
    /// [`authorize`](Self::authorize), is stricter than the real server, which caps
    /// the rights of the user by the scopes of the token and does not compare scopes
    /// as such: it lets a global read-only superuser read with a token of any scope.
    /// Whoever wants that mounts [`AllowAll`](super::AllowAll) and checks rights in
    /// the methods.
    pub struct RouterBuilder in the dialect Quay, over &operations::ALL;
}

/// The settings that only Quay has.
impl RouterBuilder {
    /// Whether a GET from a browser must say `X-Requested-With:
    /// XMLHttpRequest`, as the server's `BROWSER_API_CALLS_XHR_ONLY` asks. On
    /// unless turned off.
    #[must_use]
    pub fn require_xhr_header(self, required: bool) -> Self {
        self.set(|quay| quay.allow_browsers = !required)
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

    /// How long a session counts as freshly signed in, as `FRESH_LOGIN_TIMEOUT` says; ten minutes
    /// unless set.
    #[must_use]
    pub fn fresh_login_timeout(self, timeout: Duration) -> Self {
        self.set(|quay| quay.fresh_login = FreshLogin(timeout))
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

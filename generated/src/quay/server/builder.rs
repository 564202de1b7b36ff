//! Owns [`RouterBuilder`]: what a [`Router`] answers and by which rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::authenticate::AnyAuthenticate;
use super::exchange::{RequestIds, Templates};
use super::matcher::Matcher;
use super::router::{Rules, Shared};
use super::{
    Authenticate, Authorize, Cors, CustomCall, DeclaredScopes, Rejection, Response, Route, Router,
};
use crate::{Operation, operations};

/// The default limit of a request's body: 1 MiB.
const BODY_LIMIT: usize = 1 << 20;

/// Builds a [`Router`]. Tags are mounted by the method of their name.
///
/// An operation of a tag that is not mounted answers 501 after the same
/// checks, except those of body and query.
pub struct RouterBuilder {
    routes: Vec<Route>,
    rules: Rules,
    cors: Cors,
    disabled_features: BTreeSet<String>,
}

impl Default for RouterBuilder {
    fn default() -> Self {
        let rules = Rules {
            authenticate: None,
            authorize: Arc::new(DeclaredScopes),
            body_limit: BODY_LIMIT,
            base_url: None,
            require_xhr_header: true,
            anonymous_writes: false,
            read_only: false,
            allow_when_read_only: BTreeSet::new(),
            allow_anonymous: BTreeSet::new(),
            fails_without_object: BTreeSet::new(),
            fails_without_property: BTreeMap::new(),
        };
        Self {
            routes: Vec::new(),
            rules,
            cors: Cors::default(),
            disabled_features: BTreeSet::new(),
        }
    }
}

impl RouterBuilder {
    /// Mounts the operations of a tag, in the place of what was mounted for it before.
    #[allow(dead_code, reason = "without tags there is nothing to mount")]
    pub(crate) fn mount(mut self, tag: &'static str, routes: Vec<Route>) -> Self {
        self.routes.retain(|route| route.operation.tag != tag);
        self.routes.extend(routes);
        self
    }

    /// Who knows the callers. The default is [`Anonymous`](super::Anonymous):
    /// nobody is known, so that only public operations answer.
    #[must_use]
    pub fn authenticate(mut self, authenticate: impl Authenticate) -> Self {
        let authenticate: Arc<dyn AnyAuthenticate> = Arc::new(authenticate);
        self.rules.authenticate = Some(authenticate);
        self
    }

    /// Who decides which operations a caller may call. The default is
    /// [`DeclaredScopes`].
    #[must_use]
    pub fn authorize(mut self, authorize: impl Authorize) -> Self {
        self.rules.authorize = Arc::new(authorize);
        self
    }

    /// How many bytes the body of a request may have; 1 MiB unless set. More
    /// are refused with 413.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.rules.body_limit = bytes;
        self
    }

    /// The cross-origin headers of answers.
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = cors;
        self
    }

    /// Scheme and host for absolute addresses, such as
    /// `https://quay.example.com`. Without it they are those of the request;
    /// behind a proxy that ends TLS that would say `http`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        let base_url = base_url.into();
        self.rules.base_url = Some(base_url.trim_end_matches('/').to_owned());
        self
    }

    /// Whether a GET from a browser must say `X-Requested-With:
    /// XMLHttpRequest`, as the server's `BROWSER_API_CALLS_XHR_ONLY` asks. On
    /// unless switched off.
    #[must_use]
    pub fn require_xhr_header(mut self, needs: bool) -> Self {
        self.rules.require_xhr_header = needs;
        self
    }

    /// Whether callers that nobody knows may call anything but GET and HEAD,
    /// as far as [`authorize`](Self::authorize) lets them. Off unless switched
    /// on: the server takes such a call for a forged one and answers 403.
    #[must_use]
    pub fn anonymous_writes(mut self, allowed: bool) -> Self {
        self.rules.anonymous_writes = allowed;
        self
    }

    /// Whether the registry accepts no change: everything but GET is then 503.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.rules.read_only = read_only;
        self
    }

    /// Operations that [`read_only`](Self::read_only) leaves open, by id, such as `signinUser`.
    #[must_use]
    pub fn allow_when_read_only(mut self, ids: impl IntoIterator<Item = &'static str>) -> Self {
        self.rules.allow_when_read_only = ids.into_iter().collect();
        self
    }

    /// Operations that anybody may call by id, even to change something, as if
    /// [`anonymous_writes`](Self::anonymous_writes) were on for them.
    #[must_use]
    pub fn allow_anonymous(mut self, ids: impl IntoIterator<Item = &'static str>) -> Self {
        self.rules.allow_anonymous = ids.into_iter().collect();
        self
    }

    /// Operations, by id, that fail with 500 over a body that is JSON but no object, as
    /// `createInstallUser` does, where the server forgets to look.
    #[must_use]
    pub fn fails_without_object(mut self, ids: impl IntoIterator<Item = &'static str>) -> Self {
        self.rules.fails_without_object = ids.into_iter().collect();
        self
    }

    /// Operations, by id, and a property of each, without which they fail with 500 as soon as the
    /// caller was found to have the right, as `createGlobalMessage` does without `message`: the
    /// server's schema does not ask for it, and its code counts on it.
    #[must_use]
    pub fn fails_without_property(
        mut self,
        properties: impl IntoIterator<Item = (&'static str, &'static str)>,
    ) -> Self {
        self.rules.fails_without_property = properties.into_iter().collect();
        self
    }

    /// Mounts an operation that the document does not describe, beside those
    /// that it does. Its body, where it takes one, must be JSON; what is in it
    /// is the handler's to check.
    #[must_use]
    pub fn custom_operation<F, Fut>(mut self, operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(CustomCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, Rejection>> + Send + 'static,
    {
        self.routes
            .retain(|route| route.operation.id != operation.id);
        self.routes.push(Route::custom(operation, handler));
        self
    }

    /// Features of the server that are off, such as `PROXY_CACHE`. The
    /// operations that [need](crate::Operation::features) one of them do not
    /// exist: their paths lead where unknown paths lead.
    #[must_use]
    pub fn disabled_features<S: Into<String>>(
        mut self,
        features: impl IntoIterator<Item = S>,
    ) -> Self {
        self.disabled_features = features.into_iter().map(Into::into).collect();
        self
    }

    /// The router.
    #[must_use]
    pub fn build(self) -> Router {
        let Self {
            mut routes,
            rules,
            cors,
            disabled_features,
        } = self;
        for operation in operations::ALL {
            if !routes
                .iter()
                .any(|route| route.operation.id == operation.id)
            {
                routes.push(Route::missing(operation));
            }
        }
        let mut matcher = Matcher::default();
        for (number, route) in routes.iter().enumerate() {
            let needed = route.operation.features;
            if needed
                .iter()
                .any(|feature| disabled_features.contains(*feature))
            {
                continue;
            }
            matcher.add(route.operation.method, route.operation.segments, number);
        }
        Router::new(Shared {
            routes,
            matcher,
            rules,
            templates: Templates::new(&cors),
            ids: RequestIds::default(),
        })
    }
}

impl fmt::Debug for RouterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouterBuilder").finish_non_exhaustive()
    }
}

//! What a router serves, and by which rules.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use super::exchange::{Common, RequestIds, Templates};
use super::router::Shared;
use super::{Route, Router, encode_path};
use crate::Operation;
use crate::matcher::{Matcher, allow};
#[cfg(doc)]
use crate::server::Unrouted;
use crate::server::auth::{AnyAuthenticate, Authenticator};
use crate::server::sessions::Sessions;
use crate::server::{
    Authenticate, Authorize, Cors, CustomCall, DeclaredScopes, Dialect, Response, UploadCall,
};

/// The default limit of a request's body: 1 MiB.
const BODY_LIMIT: usize = 1 << 20;

/// Builds a [`Router`].
///
/// An operation of the document that is not mounted responds with 501 after the same checks,
/// except those of body and query.
pub struct RouterBuilder<D: Dialect> {
    dialect: D,
    operations: &'static [&'static Operation],
    routes: Vec<Route<D>>,
    fallback: Option<Route<D>>,
    authenticate: Option<Arc<dyn AnyAuthenticate>>,
    sessions: Option<Sessions>,
    authorize: Arc<dyn Authorize<D::Rejection>>,
    body_limit: usize,
    base_url: Option<String>,
    prefix: String,
    cors: Cors,
    disabled_features: BTreeSet<String>,
}

impl<D: Dialect + Default> Default for RouterBuilder<D> {
    fn default() -> Self {
        Self::new(D::default(), &[])
    }
}

impl<D: Dialect> RouterBuilder<D> {
    /// Begins a router for the operations of a document.
    pub fn new(dialect: D, operations: &'static [&'static Operation]) -> Self {
        Self {
            dialect,
            operations,
            routes: Vec::new(),
            fallback: None,
            authenticate: None,
            sessions: None,
            authorize: Arc::new(DeclaredScopes),
            body_limit: BODY_LIMIT,
            base_url: None,
            prefix: String::new(),
            cors: Cors::default(),
            disabled_features: BTreeSet::new(),
        }
    }

    /// The dialect, to change its settings.
    pub fn dialect_mut(&mut self) -> &mut D {
        &mut self.dialect
    }

    /// Mounts the operations of a tag, in the place of what was mounted for it before.
    #[must_use]
    pub fn mount(mut self, tag: &'static str, routes: Vec<Route<D>>) -> Self {
        self.routes.retain(|route| route.operation.tag != tag);
        self.routes.extend(routes);
        self
    }

    /// Who knows the callers, by the credentials that operations require. The default is
    /// [`Anonymous`](crate::server::Anonymous).
    #[must_use]
    pub fn authenticate(mut self, authenticate: impl Authenticate) -> Self {
        self.authenticate = Some(Arc::new(authenticate));
        self
    }

    /// How the sessions of browsers are kept. Without it there are none. Whose session it is,
    /// [`Authenticate::authenticate_session`] knows.
    #[must_use]
    pub fn sessions(mut self, sessions: Sessions) -> Self {
        self.sessions = Some(sessions);
        self
    }

    /// Who decides which operations a caller may call. The default is [`DeclaredScopes`].
    #[must_use]
    pub fn authorize(mut self, authorize: impl Authorize<D::Rejection>) -> Self {
        self.authorize = Arc::new(authorize);
        self
    }

    /// How many bytes the body of a request may have; 1 MiB unless set.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The cross-origin headers of responses.
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = cors;
        self
    }

    /// Scheme and host for absolute addresses, where they are not those of the request.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        let base_url = base_url.into();
        self.base_url = Some(base_url.trim_end_matches('/').to_owned());
        self
    }

    /// What stands before the path of every operation, such as `/registry`; nothing unless set.
    ///
    /// Absolute addresses have it behind scheme and host. A router that is called as a service takes
    /// requests without it as well, since `nest_service` of axum takes it away; as a layer it leaves
    /// them to the service behind it.
    #[must_use]
    pub fn prefix(mut self, prefix: impl AsRef<str>) -> Self {
        let prefix = prefix.as_ref().trim_matches('/');
        self.prefix = match prefix {
            "" => String::new(),
            prefix => encode_path(&format!("/{prefix}")),
        };
        self
    }

    /// Mounts an operation that the document does not describe, beside those
    /// that it does. Its body, where it takes one, must be JSON; what is in it
    /// is the handler's to check.
    #[must_use]
    pub fn custom_operation<F, Fut>(mut self, operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(CustomCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        self.routes
            .retain(|route| route.operation.id != operation.id);
        self.routes.push(Route::custom(operation, handler));
        self
    }

    /// Mounts an operation that the document does not describe and whose body is
    /// any bytes, up to the [limit](Self::body_limit).
    #[must_use]
    pub fn upload_operation<F, Fut>(mut self, operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(UploadCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        self.routes
            .retain(|route| route.operation.id != operation.id);
        self.routes.push(Route::upload(operation, handler));
        self
    }

    /// Mounts an operation that the document does not describe, for the requests that lead to no
    /// other, such as those for the pages of a web interface. Its path is of no account, and only
    /// requests with its method lead to it. The handler gets their path, decoded, as the one value,
    /// and as the extension [`Unrouted`] of the context the response that they would get otherwise.
    #[must_use]
    pub fn fallback<F, Fut>(mut self, operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(CustomCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        self.fallback = Some(Route::custom(operation, handler));
        self
    }

    /// Features of the server that are off. The operations that
    /// [need](Operation::features) one of them do not exist: their paths lead
    /// where unknown paths lead. Those that [fail](Operation::fails_when_disabled)
    /// stay, and fail after [`Dialect::admit`].
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
    pub fn build(self) -> Router<D> {
        let mut routes = self.routes;
        for operation in self.operations {
            if !routes
                .iter()
                .any(|route| route.operation.id == operation.id)
            {
                routes.push(Route::missing(operation));
            }
        }
        let methods = allow(&routes.iter().map(|route| route.operation.method).collect());
        let mut matcher = Matcher::new(D::FEWEST_NAMES);
        for (number, route) in routes.iter_mut().enumerate() {
            let operation = route.operation;
            let is_off = |feature: &&str| self.disabled_features.contains(*feature);
            route.required = D::SECURITY.and_then(|security| security.requirements(operation.id));
            route.challenges = self.dialect.challenges(operation, route.required);
            route.disabled = operation.features.iter().any(is_off);
            if !route.disabled || operation.fails_when_disabled {
                matcher.add(operation, number);
            }
        }
        let fallback = self.fallback.map(|route| {
            routes.push(route);
            routes.len() - 1
        });
        Router::new(Shared {
            dialect: self.dialect,
            routes,
            fallback,
            matcher,
            authenticator: Authenticator(self.authenticate),
            sessions: self.sessions,
            authorize: self.authorize,
            body_limit: self.body_limit,
            common: Common {
                templates: Templates::new(self.cors, &methods),
                ids: RequestIds::default(),
                base_url: self.base_url.map(|base_url| base_url + &self.prefix),
                prefix: self.prefix,
            },
        })
    }
}

impl<D: Dialect> fmt::Debug for RouterBuilder<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouterBuilder").finish_non_exhaustive()
    }
}

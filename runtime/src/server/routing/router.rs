//! The way of a request through checks and handler.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, Entry};
use http::{HeaderMap, Method, Request, Uri};
use http_body::Body;
use tower_service::Service;

use super::Route;
use super::arrival::Arrival;
use super::exchange::Common;
use super::future::{HttpResponse, ResponseFuture};
use super::incoming::{Incoming, is_form};
use crate::Operation;
use crate::matcher::{Found, Matcher};
use crate::security::{SchemeKind, Security};
use crate::server::auth::Authenticator;
use crate::server::content::Received;
use crate::server::query::check as check_query;
use crate::server::sessions::Sessions;
use crate::server::{
    Admission, AuthorizationRequest, Authorize, Call, Context, Dialect, Inspection, Observer,
    RequestFault, RequestHead, Resolution, Response, body, content, parameters,
};

/// Serves requests to the operations that were mounted, in the dialect of their API.
///
/// It is a [`tower_service::Service`] for bodies of any type, always ready and
/// cheap to clone: clones share everything. It never fails. A handler that
/// panics becomes a response with status 500, and the next request is served
/// as ever.
///
/// It is a [`tower_layer::Layer`] as well: in front of another service, such as an
/// axum router, it serves the requests that concern the API, below its
/// [prefix](crate::server::RouterBuilder::prefix) if it has one, and leaves all others to that
/// service, unknown paths among them.
///
/// With the feature `tracing`, each request has a span at level info, with
/// operation, method, path template, status and request id; never with headers,
/// query or bodies.
pub struct Router<D: Dialect> {
    pub(super) shared: Arc<Shared<D>>,
}

/// What all clones of a router have in common.
pub(super) struct Shared<D: Dialect> {
    pub(super) dialect: D,
    pub(super) routes: Vec<Route<D>>,
    /// The route of requests that lead to no other.
    pub(super) fallback: Option<usize>,
    pub(super) matcher: Matcher,
    pub(super) authenticator: Authenticator,
    pub(super) sessions: Option<Sessions>,
    pub(super) authorize: Arc<dyn Authorize<D::Rejection>>,
    pub(super) body_limit: usize,
    pub(super) common: Common,
}

impl<D: Dialect> Router<D> {
    /// Begins a router; mount operations, then call `build`.
    pub fn builder() -> D::Builder {
        D::Builder::default()
    }

    /// The operation that a request leads to, with the values of its path parameters in the order of
    /// the path; `None` where it leads to none, or only to the
    /// [fallback](crate::server::RouterBuilder::fallback).
    pub fn find(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Option<(&'static Operation, Vec<String>)> {
        let shared = &self.shared;
        let uri = shared.common.without_prefix(uri)?;
        let head = RequestHead {
            method,
            uri: &uri,
            headers,
            base_url: "",
            request_id: "",
            session: None,
        };
        match shared.dialect.resolve(&shared.matcher, &head) {
            Resolution::Operation(found) => {
                Some((shared.routes[found.route].operation, found.values))
            }
            Resolution::Response(_) | Resolution::Nowhere(_) => None,
        }
    }

    /// The operations that requests can lead to.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.shared.routes.iter().map(|route| route.operation)
    }

    pub(super) fn new(shared: Shared<D>) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl<D: Dialect> Clone for Router<D> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<B, D> Service<Request<B>> for Router<D>
where
    B: Body + Send + 'static,
    B::Data: Send,
    D: Dialect,
{
    type Response = HttpResponse;
    type Error = Infallible;
    type Future = ResponseFuture<D>;

    fn poll_ready(&mut self, _context: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    #[inline]
    fn call(&mut self, request: Request<B>) -> ResponseFuture<D> {
        let arrival = Arrival::of(&self.shared, request);
        arrival.or_nested(&self.shared).respond(&self.shared)
    }
}

/// Checks a request in the dialect's order and hands it to its handler.
///
/// What an `async fn` takes, it stores twice; a block stores it once, and
/// what is stored is copied several times on its way.
pub(super) fn handle<B: Body + Send + 'static, D: Dialect>(
    shared: Arc<Shared<D>>,
    found: Found,
    mut context: Context,
    method: Method,
    uri: Uri,
    body: B,
) -> impl Future<Output = Result<Response, D::Rejection>> + Send
where
    B::Data: Send,
{
    let route = &shared.routes[found.route];
    let query = route.query;
    let has_fields = shared.sessions.is_some() && !method.is_safe();
    let reads_uri = has_fields
        || !query.is_empty()
        || route.reads_query
        || !route.parameters.is_empty()
        || route.required.is_some();
    let uri = reads_uri.then(|| Box::new(uri));
    hide_keys::<D>(&mut context.headers);
    async move {
        let route = &shared.routes[found.route];
        let mut admission = Admission {
            operation: route.operation,
            method: &method,
            headers: &context.headers,
            query: uri.as_deref().and_then(Uri::query).unwrap_or_default(),
            required: route.required,
            session: context.extensions.get(),
            form: None,
        };
        let mut body = Incoming::UnderWay { body };
        let form;
        if has_fields && is_form(&context.headers) && shared.dialect.reads_form(&admission) {
            form = body::read(body, shared.body_limit).await?;
            admission.form = Some(&form);
            let bytes = form.clone();
            body = Incoming::Read { bytes };
        }
        context.principal = shared
            .dialect
            .admit(&admission, &shared.authenticator)
            .await?;
        if let Some(observer) = context.extensions.get::<Observer>() {
            observer.tell(route.operation, context.principal.as_ref());
        }
        if route.disabled {
            return Err(RequestFault::FeatureDisabled.into());
        }
        if let Some(principal) = &mut context.principal {
            principal.set_implied_scopes(D::IMPLIED_SCOPES);
        }
        let authorize = |context: &Context| {
            let request = authorization_request(context, &found);
            shared.authorize.authorize(&request)
        };
        let left_out = (route.body_is_optional && !context.headers.contains_key(CONTENT_TYPE))
            || (route.body_is_silent && body::check_media_type(&context.headers).is_err());
        let (mut received, mut content) = (None, 0);
        let body = match &route.body {
            _ if !route.contents.is_empty() => {
                let receiving = Box::pin(receive(&shared, route, &context, &found, body));
                let (body, chosen) = receiving.await?;
                content = chosen;
                match body {
                    Some(Received::Json(bytes, schema)) => Some((bytes, schema)),
                    other => {
                        received = other.map(Box::new);
                        None
                    }
                }
            }
            Some(check) if route.body_is_raw => {
                authorize(&context)?;
                let bytes: Bytes = body::read(body, shared.body_limit).await?;
                Some((bytes, check.schema()))
            }
            Some(check) if !left_out => {
                let first = context.operation.permission_before_body == Some(true);
                if first {
                    authorize(&context)?;
                }
                body::check_media_type(&context.headers)?;
                let bytes: Bytes = route.read(body, shared.body_limit).await?;
                match shared.dialect.inspect_body(context.operation, &bytes) {
                    Inspection::Continue => {}
                    Inspection::Reject(rejection) => return Err(rejection),
                    Inspection::RejectIfAuthorized(rejection) => {
                        authorize(&context)?;
                        return Err(rejection);
                    }
                }
                let is_there = if route.body_is_silent {
                    body::check_silently::<D>(&bytes, check)?
                } else {
                    body::check::<D>(&bytes, check)?;
                    true
                };
                if !first {
                    authorize(&context)?;
                }
                is_there.then_some((bytes, check.schema()))
            }
            _ => {
                authorize(&context)?;
                None
            }
        };
        let mut values = Vec::new();
        if let Some(uri) = &uri {
            let text = uri.query().unwrap_or_default();
            if let Err(fault) = check_query(query, text, D::QUERY_SYNTAX) {
                let request = authorization_request(&context, &found);
                shared.authorize.authorize_before_query(&request)?;
                return Err(fault.into());
            }
            let parts = parameters::Parts {
                operation: context.operation,
                uri,
                headers: &context.headers,
                path: &found.values,
            };
            values = match parameters::read(&route.parameters, &parts, D::QUERY_SYNTAX) {
                Ok(values) => values,
                Err(fault) => {
                    let request = authorization_request(&context, &found);
                    shared.authorize.authorize_before_query(&request)?;
                    return Err(fault.into());
                }
            };
        }
        let handling = (route.handler)(Call {
            context,
            path: found.values,
            uri,
            query,
            parameters: route.declared,
            values,
            body,
            received,
            content,
            dialect: PhantomData,
        });
        handling.await
    }
}

/// Marks the keys among the headers as sensitive, so that `Debug` does not show them.
fn hide_keys<D: Dialect>(headers: &mut HeaderMap) {
    for scheme in D::SECURITY.map_or(&[][..], Security::schemes) {
        if let SchemeKind::HeaderKey(name) = scheme.kind
            && let Ok(Entry::Occupied(mut keys)) = headers.try_entry(name)
        {
            keys.iter_mut().for_each(|key| key.set_sensitive(true));
        }
    }
}

/// Reads a body of one of several media types, or of one that is not JSON, and judges the right to
/// call before or after as the operation says. A stream is never read before.
async fn receive<B, D>(
    shared: &Shared<D>,
    route: &Route<D>,
    context: &Context,
    found: &Found,
    body: B,
) -> Result<(Option<Received>, usize), D::Rejection>
where
    B: Body + Send + 'static,
    B::Data: Send,
    D: Dialect,
{
    let authorize = || {
        let request = authorization_request(context, found);
        shared.authorize.authorize(&request)
    };
    let left_out = route.body_is_optional
        && !context.headers.contains_key(CONTENT_TYPE)
        && body.is_end_stream();
    if left_out {
        authorize()?;
        return Ok((None, 0));
    }
    let last = context.operation.permission_before_body == Some(false);
    if !last {
        authorize()?;
    }
    let index = content::choose(&route.contents, &context.headers)?;
    let chosen = &route.contents[index];
    if last && chosen.is_stream() {
        authorize()?;
    }
    let limit = shared.body_limit;
    let received = content::read::<B, D>(chosen, &context.headers, body, limit).await?;
    if last && !chosen.is_stream() {
        authorize()?;
    }
    Ok((Some(received), index))
}

fn authorization_request<'a>(context: &'a Context, found: &'a Found) -> AuthorizationRequest<'a> {
    AuthorizationRequest::new(context.operation, context.principal.as_ref(), &found.values)
}

impl<D: Dialect> fmt::Debug for Router<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.shared.routes.len();
        f.debug_struct("Router")
            .field("operations", &count)
            .finish_non_exhaustive()
    }
}

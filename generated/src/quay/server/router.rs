//! Owns [`Router`]: the way of a request through checks and handler.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::header::{ALLOW, HeaderValue, LOCATION};
use http::request::Parts;
use http::{HeaderMap, Method, Request, StatusCode, Uri};
use http_body::Body;
use tower_service::Service;

use super::authenticate::AnyAuthenticate;
use super::exchange::{Exchange, RequestIds, Templates};
use super::future::{HttpResponse, ResponseFuture};
use super::matcher::{Found, Matcher};
use super::resolve::{PAGE_METHODS, Resolution, resolve};
use super::{
    AuthorizationRequest, Authorize, Call, Context, Principal, Rejection, Response, Route,
    RouterBuilder, body, browser,
};
use crate::Operation;

const NOT_ALLOWED: &str = "The method is not allowed for the requested URL.";

/// What holds for every operation.
pub(super) struct Rules {
    pub(super) authenticate: Option<Arc<dyn AnyAuthenticate>>,
    pub(super) authorize: Arc<dyn Authorize>,
    pub(super) body_limit: usize,
    pub(super) base_url: Option<String>,
    pub(super) require_xhr_header: bool,
    pub(super) anonymous_writes: bool,
    pub(super) read_only: bool,
    pub(super) allow_when_read_only: BTreeSet<&'static str>,
    pub(super) allow_anonymous: BTreeSet<&'static str>,
    pub(super) fails_without_object: BTreeSet<&'static str>,
    pub(super) fails_without_property: BTreeMap<&'static str, &'static str>,
}

/// Answers requests to the API: the operations that were mounted, and for all
/// else what the server answers.
///
/// It is a [`tower_service::Service`] for bodies of any type, always ready and
/// cheap to clone: clones share everything. It never fails. A handler that
/// panics is answered with a page and status 500, and the next request is
/// answered as ever.
///
/// With the feature `tracing`, each request has a span `quay_api.request` at
/// level info, with operation, method, path template, status and request id;
/// never with headers, query or bodies.
#[derive(Clone)]
pub struct Router {
    shared: Arc<Shared>,
}

/// What all clones of a router have in common.
pub(super) struct Shared {
    pub(super) routes: Vec<Route>,
    pub(super) matcher: Matcher,
    pub(super) rules: Rules,
    pub(super) templates: Templates,
    pub(super) ids: RequestIds,
}

impl Router {
    /// Begins a router; mount tags, then call
    /// [`build`](RouterBuilder::build).
    pub fn builder() -> RouterBuilder {
        RouterBuilder::default()
    }

    pub(super) fn new(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl<B> Service<Request<B>> for Router
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = HttpResponse;
    type Error = Infallible;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _context: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        let (parts, body) = request.into_parts();
        let shared = Arc::clone(&self.shared);
        let request_id = shared.ids.of(&parts.headers);
        match resolve(&shared.matcher, &parts.method, parts.uri.path()) {
            Resolution::Route(found) => {
                let operation = shared.routes[found.route].operation;
                let exchange = Exchange::new(&shared, &parts, Some(operation), &request_id);
                let context = Context {
                    operation,
                    principal: None,
                    request_id,
                    headers: parts.headers,
                    extensions: parts.extensions,
                    base_url: exchange.base_url().to_owned(),
                };
                let method = parts.method;
                ResponseFuture::running(
                    answer(shared, found, context, method, parts.uri, body),
                    exchange,
                )
            }
            other => {
                let exchange = Exchange::new(&shared, &parts, None, &request_id);
                let response = elsewhere(other, &parts, exchange.base_url());
                ResponseFuture::ready(exchange.finish(Ok(response)))
            }
        }
    }
}

/// The answer where no operation is called.
fn elsewhere(resolution: Resolution, parts: &Parts, base_url: &str) -> Response {
    let allowing = |response: Response, methods: &str| match HeaderValue::from_str(methods) {
        Ok(methods) => response.with_header(ALLOW, methods),
        Err(_) => response,
    };
    match resolution {
        Resolution::Options(methods) => allowing(Response::empty(200, "text/html"), &methods),
        Resolution::MethodNotAllowed(methods) => {
            let body = serde_json::json!({ "message": NOT_ALLOWED });
            allowing(Response::json(405, &body), &methods)
        }
        Resolution::PageNotAllowed => {
            let page = Response::page(StatusCode::METHOD_NOT_ALLOWED, NOT_ALLOWED);
            allowing(page, PAGE_METHODS)
        }
        Resolution::Redirect(path) => {
            let query = parts.uri.query().map(|query| format!("?{query}"));
            let target = format!("{base_url}{path}{}", query.unwrap_or_default());
            match HeaderValue::from_bytes(target.as_bytes()) {
                Ok(target) => {
                    let text = "This address has moved; the header Location tells where.";
                    Response::page(StatusCode::PERMANENT_REDIRECT, text)
                        .with_header(LOCATION, target)
                }
                Err(_) => no_page(),
            }
        }
        Resolution::NoPage | Resolution::Route(_) => no_page(),
    }
}

fn no_page() -> Response {
    Response::page(StatusCode::NOT_FOUND, "There is nothing at this address.")
}

/// Checks a request in the server's order and hands it to its handler.
///
/// What an `async fn` takes, it stores twice; a block stores it once, and
/// what is stored is copied several times on its way.
fn answer<B: Body + Send>(
    shared: Arc<Shared>,
    found: Found,
    mut context: Context,
    method: Method,
    uri: Uri,
    body: B,
) -> impl Future<Output = Result<Response, Rejection>> + Send
where
    B::Data: Send,
{
    let query = shared.routes[found.route].query;
    let uri = (!query.is_empty()).then(|| Box::new(uri));
    async move {
        let rules = &shared.rules;
        let route = &shared.routes[found.route];
        context.principal = rules
            .admit(route.operation, &method, &context.headers)
            .await?;
        let authorize = |context: &Context| {
            let request = AuthorizationRequest::new(
                context.operation,
                context.principal.as_ref(),
                &found.values,
            );
            rules.authorize.authorize(&request)
        };
        let left_out = route.body_is_optional && !context.headers.contains_key(CONTENT_TYPE);
        let body = match &route.body {
            Some(check) if !left_out => {
                let first = context.operation.permission_before_body == Some(true);
                if first {
                    authorize(&context)?;
                }
                body::check_media_type(&context.headers)?;
                let bytes: Bytes = body::read(body, rules.body_limit).await?;
                if rules.fails_without_object.contains(context.operation.id) {
                    body::fail_without_object(&bytes)?;
                }
                if let Some(property) = rules.fails_without_property.get(context.operation.id)
                    && body::is_object_without(&bytes, property)
                {
                    authorize(&context)?;
                    return Err(Rejection::page(500, "Internal Server Error"));
                }
                body::check(&bytes, check)?;
                if !first {
                    authorize(&context)?;
                }
                Some((bytes, check.schema()))
            }
            _ => {
                authorize(&context)?;
                None
            }
        };
        let handling = (route.handler)(Call {
            context,
            path: found.values,
            uri,
            query,
            body,
        });
        handling.await
    }
}

impl Rules {
    /// The checks that are the same for all operations; who calls.
    async fn admit(
        &self,
        operation: &Operation,
        method: &Method,
        headers: &HeaderMap,
    ) -> Result<Option<Principal>, Rejection> {
        if self.require_xhr_header {
            browser::check(method, headers)?;
        }
        let principal = match &self.authenticate {
            Some(authenticate) => authenticate.authenticate(headers).await,
            None => None,
        };
        let reads = matches!(*method, Method::GET | Method::HEAD);
        let anybody = self.anonymous_writes || self.allow_anonymous.contains(operation.id);
        if !reads && principal.is_none() && !anybody {
            return Err(Rejection::web(403, "CSRF token was invalid or missing."));
        }
        // The server lets nothing but GET pass here, not even HEAD.
        let open = *method == Method::GET || self.allow_when_read_only.contains(operation.id);
        if self.read_only && !open {
            let text = "System is currently read-only. Pulls will succeed but all write \
                        operations are currently suspended.";
            return Err(Rejection::read_only(text));
        }
        Ok(principal)
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.shared.routes.len();
        f.debug_struct("Router")
            .field("operations", &count)
            .finish_non_exhaustive()
    }
}

//! A request, and where it leads.

use std::borrow::Cow;
use std::sync::Arc;

use http::request::Parts;
use http::{Method, Request, Uri};
use http_body::Body;

use super::decode_path;
use super::exchange::{Exchange, Origin};
use super::future::ResponseFuture;
use super::router::{Shared, handle};
use crate::matcher::Found;
use crate::server::sessions::Session;
use crate::server::{Admission, Context, Dialect, RequestFault, RequestHead, Resolution, Unrouted};

/// A request, and where it leads.
pub(super) struct Arrival<B> {
    parts: Parts,
    body: B,
    /// The address as it came, if the router took a prefix from it.
    original_uri: Option<Uri>,
    origin: Origin,
    base_url: String,
    request_id: String,
    session: Option<Session>,
    resolution: Resolution,
}

impl<B> Arrival<B> {
    #[inline]
    pub(super) fn of<D: Dialect>(shared: &Shared<D>, request: Request<B>) -> Self {
        let common = &shared.common;
        let (mut parts, body) = request.into_parts();
        let request_id = common.ids.of(&parts.headers);
        let origin = Origin::of(&parts);
        let base_url = origin.base_url(common);
        let session = shared.sessions.as_ref();
        let session = session.map(|sessions| sessions.open(&parts.headers));
        let mut original_uri = None;
        let mut is_below = true;
        if !common.prefix.is_empty() {
            match common.without_prefix(&parts.uri) {
                Some(uri) => original_uri = Some(std::mem::replace(&mut parts.uri, uri)),
                None => is_below = false,
            }
        }
        let resolution = if is_below {
            let head = head(&parts, &base_url, &request_id, session.as_ref());
            shared.dialect.resolve(&shared.matcher, &head)
        } else {
            let rejection = RequestFault::NoSuchPath.into();
            Resolution::Nowhere(shared.dialect.render(rejection, &base_url, &request_id))
        };
        Self {
            parts,
            body,
            original_uri,
            origin,
            base_url,
            request_id,
            session,
            resolution,
        }
    }

    /// The same, or, where that leads nowhere, the request without a prefix: `nest_service` of axum
    /// takes it away.
    #[inline]
    pub(super) fn or_nested<D: Dialect>(self, shared: &Shared<D>) -> Self {
        if shared.common.prefix.is_empty() || !self.leads_nowhere() {
            return self;
        }
        self.nested(shared)
    }

    #[cold]
    fn nested<D: Dialect>(mut self, shared: &Shared<D>) -> Self {
        if let Some(uri) = self.original_uri.take() {
            self.parts.uri = uri;
        }
        let session = self.session.as_ref();
        let head = head(&self.parts, &self.base_url, &self.request_id, session);
        self.resolution = shared.dialect.resolve(&shared.matcher, &head);
        self
    }

    /// Whether nothing of the API is at the path.
    pub(super) fn leads_nowhere(&self) -> bool {
        matches!(self.resolution, Resolution::Nowhere(_))
    }

    /// The request as it came.
    pub(super) fn into_request(self) -> Request<B> {
        let mut parts = self.parts;
        if let Some(uri) = self.original_uri {
            parts.uri = uri;
        }
        Request::from_parts(parts, self.body)
    }
}

impl<B> Arrival<B>
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    #[inline]
    pub(super) fn respond<D: Dialect>(self, shared: &Arc<Shared<D>>) -> ResponseFuture<D> {
        if self.leads_nowhere() && shared.fallback.is_some() {
            return self.fall_back(shared).lead(shared);
        }
        self.lead(shared)
    }

    /// The same request, which leads to the fallback if that has its method.
    #[cold]
    fn fall_back<D: Dialect>(mut self, shared: &Shared<D>) -> Self {
        let verb = match &self.parts.method {
            &Method::HEAD => Method::GET,
            other => other.clone(),
        };
        let fallback = shared.fallback.filter(|route| {
            let operation = shared.routes[*route].operation;
            operation.method == verb.as_str()
        });
        let path = decode_path(self.parts.uri.path()).map(Cow::into_owned);
        if let (Some(route), Some(path)) = (fallback, path) {
            let found = Resolution::Operation(Found {
                route,
                values: vec![path],
                open_ended: true,
            });
            if let Resolution::Nowhere(response) = std::mem::replace(&mut self.resolution, found) {
                self.parts.extensions.insert(Unrouted(response));
            }
            // What the other response has made of the session is not what this one makes of it.
            let sessions = shared.sessions.as_ref();
            self.session = sessions.map(|sessions| sessions.open(&self.parts.headers));
        }
        self
    }

    #[inline]
    fn lead<D: Dialect>(self, shared: &Arc<Shared<D>>) -> ResponseFuture<D> {
        let Self {
            mut parts,
            body,
            origin,
            base_url,
            request_id,
            session,
            resolution,
            ..
        } = self;
        #[cfg(feature = "tracing")]
        let span = {
            let operation = match &resolution {
                Resolution::Operation(found) => Some(shared.routes[found.route].operation),
                Resolution::Response(_) | Resolution::Nowhere(_) => None,
            };
            let head = head(&parts, &base_url, &request_id, session.as_ref());
            shared.dialect.request_span(&head, operation)
        };
        let mut exchange = Exchange::new(
            parts.method == Method::HEAD,
            shared.common.templates.choose(&parts.headers),
            origin,
            &request_id,
            #[cfg(feature = "tracing")]
            span,
        );
        exchange.session.clone_from(&session);
        let found = match resolution {
            Resolution::Operation(found) => found,
            Resolution::Response(response) | Resolution::Nowhere(response) => {
                return ResponseFuture::ready(exchange.finish(&shared.common, response));
            }
        };
        let route = &shared.routes[found.route];
        let operation = route.operation;
        exchange.challenges.clone_from(&route.challenges);
        exchange.vary = shared.dialect.vary(&Admission {
            operation,
            method: &parts.method,
            headers: &parts.headers,
            query: parts.uri.query().unwrap_or_default(),
            required: route.required,
            session: session.as_ref(),
            form: None,
        });
        if let Some(session) = session {
            parts.extensions.insert(session);
        }
        let context = Context {
            operation,
            principal: None,
            request_id,
            headers: parts.headers,
            extensions: parts.extensions,
            base_url,
        };
        let handling = handle(
            Arc::clone(shared),
            found,
            context,
            parts.method,
            parts.uri,
            body,
        );
        ResponseFuture::running(handling, exchange, Arc::clone(shared))
    }
}

fn head<'a>(
    parts: &'a Parts,
    base_url: &'a str,
    request_id: &'a str,
    session: Option<&'a Session>,
) -> RequestHead<'a> {
    RequestHead {
        method: &parts.method,
        uri: &parts.uri,
        headers: &parts.headers,
        base_url,
        request_id,
        session,
    }
}

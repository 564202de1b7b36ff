//! [`RegistryCall`]: a request of the registry, as its handlers see it.

use http::header::{HOST, USER_AGENT};
use http::request::Parts;
use http_body_util::combinators::BoxBody;
use hyper::body::Bytes;
use quay_api::server::{Context, Observer, Principal};
use quay_api::{Operation, RepositoryName};

use super::audit::Audited;
use super::route::Route;
use crate::app::App;

/// The body of a request, as it comes.
pub(crate) type RequestBody = BoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// A request that reached an operation.
pub(crate) struct RegistryCall {
    pub(crate) app: App,
    /// What transactions need of the request. Its principal is set by whoever checks the token.
    pub(crate) context: Context,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: RequestBody,
    /// The repository in the path.
    pub(super) repository: Option<RepositoryName>,
    /// What the action log may tell of the call where its token lacks a right.
    pub(super) audited: Option<Audited>,
}

impl RegistryCall {
    pub(super) fn new(
        app: App,
        operation: &'static Operation,
        parts: Parts,
        body: RequestBody,
    ) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let query = form_urlencoded::parse(query.as_bytes()).into_owned();
        let base_url = base_url(&app, &parts);
        let context = Context {
            operation,
            principal: None,
            request_id: crate::crypto::random::uuid(),
            headers: parts.headers,
            extensions: parts.extensions,
            base_url,
        };
        Self {
            app,
            context,
            query: query.collect(),
            body,
            repository: None,
            audited: None,
        }
    }

    /// The same with the repository that a route names.
    pub(super) fn at(mut self, route: &Route) -> Self {
        self.repository = route.repository().cloned();
        self.audited = route.audited();
        self
    }

    /// Notes who calls, and lets the journal know.
    pub(super) fn set_caller(&mut self, caller: Option<Principal>) {
        if let Some(observer) = self.context.extensions.get::<Observer>() {
            observer.tell(self.context.operation, caller.as_ref());
        }
        self.context.principal = caller;
    }

    /// The first value of a parameter of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut values = self.query.iter();
        values.find_map(|(key, value)| (key == name).then_some(value.as_str()))
    }

    /// A header, where it is text.
    pub(crate) fn header(&self, name: http::HeaderName) -> Option<&str> {
        self.context.headers.get(name)?.to_str().ok()
    }

    /// The program that calls, as it names itself.
    pub(crate) fn user_agent(&self) -> &str {
        self.header(USER_AGENT).unwrap_or_default()
    }

    /// Host and port of this registry, as tokens name it: the `service`.
    pub(crate) fn service(&self) -> &str {
        let url = &self.context.base_url;
        url.split_once("://").map_or(url.as_str(), |(_, host)| host)
    }
}

/// Scheme and host of absolute addresses: those of the settings, or those of the request.
pub(super) fn base_url(app: &App, parts: &Parts) -> String {
    if let Some(url) = app.settings.base_url() {
        return url;
    }
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = host.unwrap_or("localhost");
    format!("{}://{host}", app.settings.preferred_url_scheme.as_str())
}

//! A router served over the stub API, and checks of what becomes of a request.

use std::net::SocketAddr;

use quay_api::server::{Principal, Router, RouterBuilder, StaticTokens};
use serde_json::Value as Json;

use crate::http::{Request, Response, ServedRouter, first_line};
use crate::stub_api::{ReceivedCall, StubApi};
use crate::{ALICE, BOB, SCOPES};

/// The media types of responses.
pub(crate) const JSON: &str = "application/json";
pub(crate) const HTML: &str = "text/html";

/// A router that knows `alice` and `bob` and hands every call to a stub.
pub(crate) struct TestServer {
    pub(crate) api: StubApi,
    router: ServedRouter,
}

impl TestServer {
    /// A server under the default rules.
    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    /// A server under other rules.
    pub(crate) fn with(rules: impl FnOnce(RouterBuilder) -> RouterBuilder) -> Self {
        let tokens = StaticTokens::new()
            .with(ALICE, Principal::new("alice", SCOPES))
            .with(BOB, Principal::new("bob", ["none"]));
        let api = StubApi::default();
        let builder = api.mount(Router::builder().authenticate(tokens));
        let router = ServedRouter::start(rules(builder).build());
        Self { api, router }
    }

    pub(crate) fn url(&self) -> String {
        self.router.url()
    }

    pub(crate) fn prepare(&self, status: u16, body: Json) {
        self.api.prepare(&(status, Some(body)));
    }

    /// Checks that the router responds by itself, with this status, media type and first line of
    /// text. The text of an HTML page is `page`.
    pub(crate) fn rejects(
        &self,
        request: Request,
        status: u16,
        media_type: &str,
        text: &str,
    ) -> Response {
        let shown = request.shown().to_owned();
        let response = request.send(self);
        let found = (
            response.status,
            response.media_type(),
            first_line(&response),
        );
        let expected = (status, media_type, text.to_owned());
        assert_eq!(found, expected, "{shown}: {}", response.body);
        let id = response.header("x-request-id");
        assert!(id.is_some(), "{shown}: the response has no request id");
        assert_eq!(self.api.take_calls(), [], "{shown}: reached the API");
        response
    }

    /// Checks that a request reaches the method of an operation, and returns the call.
    pub(crate) fn accepts(&self, request: Request, operation: &str) -> ReceivedCall {
        let shown = request.shown().to_owned();
        let response = request.send(self);
        let mut calls = self.api.take_calls();
        assert_eq!(
            calls.len(),
            1,
            "{shown}: did not reach the API: {response:?}"
        );
        let call = calls.remove(0);
        assert_eq!(call.operation, operation, "{shown}");
        call
    }
}

impl From<&TestServer> for SocketAddr {
    fn from(server: &TestServer) -> Self {
        Self::from(&server.router)
    }
}

//! Owns [`Bench`]: a served router over a stand, with questions about what becomes of a request.

use quay_api::server::{Principal, Router, RouterBuilder, StaticTokens};
use serde_json::Value as Json;

use crate::stand::{Seen, Stand};
use crate::wire::{Answer, Request, Server, first_line};
use crate::{ALICE, BOB, SCOPES};

/// The media types of answers.
pub(crate) const JSON: &str = "application/json";
pub(crate) const HTML: &str = "text/html";

/// A router that knows `alice` and `bob` and asks a stand for everything.
pub(crate) struct Bench {
    pub(crate) stand: Stand,
    pub(crate) server: Server,
}

impl Bench {
    /// Under the default rules.
    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    /// Under other rules.
    pub(crate) fn with(rules: impl FnOnce(RouterBuilder) -> RouterBuilder) -> Self {
        let tokens = StaticTokens::new()
            .with(ALICE, Principal::new("alice", SCOPES))
            .with(BOB, Principal::new("bob", ["none"]));
        let stand = Stand::default();
        let builder = stand.mount(Router::builder().authenticate(tokens));
        let server = Server::start(rules(builder).build());
        Self { stand, server }
    }

    pub(crate) fn prepare(&self, status: u16, body: Json) {
        self.stand.prepare(&(status, Some(body)));
    }

    /// Checks that the router answers by itself: status, media type, and the first line of the
    /// text, which of a page is `page`.
    pub(crate) fn refuses(
        &self,
        request: Request,
        status: u16,
        media_type: &str,
        text: &str,
    ) -> Answer {
        let shown = request.shown().to_owned();
        let answer = request.send(&self.server);
        let found = (answer.status, answer.media_type(), first_line(&answer));
        let expected = (status, media_type, text.to_owned());
        assert_eq!(found, expected, "{shown}: {}", answer.body);
        let id = answer.header("x-request-id");
        assert!(id.is_some(), "{shown}: the answer has no name");
        assert_eq!(self.stand.seen(), [], "{shown}: was handed over");
        answer
    }

    /// Checks that a request arrives at the method of an operation, and gives what arrived.
    pub(crate) fn arrives(&self, request: Request, operation: &str) -> Seen {
        let shown = request.shown().to_owned();
        let answer = request.send(&self.server);
        let mut seen = self.stand.seen();
        assert_eq!(seen.len(), 1, "{shown}: was not handed over: {answer:?}");
        let seen = seen.remove(0);
        assert_eq!(seen.operation, operation, "{shown}");
        seen
    }
}

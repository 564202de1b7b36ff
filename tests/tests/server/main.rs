//! Tests of the server half: client, router and traits agree on every operation, and the router
//! rejects by itself what a real Quay rejects.

mod access;
mod bodies;
mod document;
mod headers;
mod http;
mod not_implemented;
mod operations;
mod other_operations;
mod paths;
mod policies;
mod properties;
mod recorded_exchange;
mod recorded_requests;
mod round_trip;
mod routes;
mod rules;
mod stub_api;
mod test_server;

use quay_api::{Client, RetryPolicy};
use serde_json::{Value as Json, json};

use crate::test_server::TestServer;

/// Every scope that a token can hold.
const SCOPES: [&str; 8] = [
    "repo:read",
    "repo:write",
    "repo:admin",
    "repo:create",
    "user:read",
    "user:admin",
    "org:admin",
    "super:user",
];

/// The token of `alice`, which holds every scope.
const ALICE: &str = "ALICETOKEN000000000000000000000000000000";

/// The token of `bob`, which holds a scope that no operation needs.
const BOB: &str = "BOBTOKEN00000000000000000000000000000000";

/// A client without retries.
fn client(server: &TestServer, token: &str) -> Client {
    let client = Client::builder(server.url())
        .token(token)
        .retry(RetryPolicy::off());
    client.build().expect("the client can be built")
}

/// A runtime for the client.
fn runtime() -> tokio::runtime::Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("the runtime starts")
}

/// The first line of the message in a body, whatever its shape.
fn first_message_line(body: &Json) -> String {
    let message = ["detail", "message", "error"]
        .iter()
        .find_map(|key| body.get(key));
    let text = match message.unwrap_or(body) {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.lines().next().unwrap_or_default().to_owned()
}

/// The body of a rejection, as an `ApiError`.
fn api_error(url: &str, status: u16, error_type: &str, detail: &str) -> Json {
    json!({
        "detail": detail,
        "error_message": detail,
        "error_type": error_type,
        "title": error_type,
        "type": format!("{url}/api/v1/error/{error_type}"),
        "status": status,
    })
}

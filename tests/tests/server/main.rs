//! Owns the checks of the server half: that client, router and implementers agree on every
//! operation, and that what no implementer sees is answered as a real server answers it.

mod access;
mod bench;
mod bodies;
mod document;
mod operations;
mod partial;
mod paths;
mod policies;
mod properties;
mod recorded;
mod recording;
mod round_trip;
mod routes;
mod rules;
mod stand;
mod wire;

use quay_api::{Client, RetryPolicy};
use serde_json::{Value as Json, json};

use crate::wire::Server;

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

/// The token of `bob`, which holds a scope that none of the operations asks for.
const BOB: &str = "BOBTOKEN00000000000000000000000000000000";

/// A client that does not try again.
fn client(server: &Server, token: &str) -> Client {
    let client = Client::builder(server.url())
        .token(token)
        .retry(RetryPolicy::off());
    client.build().expect("the client can be built")
}

/// What the client runs on.
fn runtime() -> tokio::runtime::Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("the runtime starts")
}

/// The first line of what a body says, whatever its shape.
fn said(body: &Json) -> String {
    let said = ["detail", "message", "error"]
        .iter()
        .find_map(|key| body.get(key));
    let text = match said.unwrap_or(body) {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.lines().next().unwrap_or_default().to_owned()
}

/// The body of a rejection in the common shape.
fn api_error(server: &Server, status: u16, error_type: &str, detail: &str) -> Json {
    json!({
        "detail": detail,
        "error_message": detail,
        "error_type": error_type,
        "title": error_type,
        "type": format!("{}/api/v1/error/{error_type}", server.url()),
        "status": status,
    })
}

//! The server half of Quay's dialect: its routes, its checks, and the texts of its rejections.

mod admission;
mod python;
mod query;
mod references;
mod rejections;
mod routes;
mod scopes;
mod validator;

use apitwin_runtime::server::Dialect;
use quay_api::server::{Quay, Rejection, Response};

/// What the server sends for a rejection.
fn rendered(rejection: Rejection) -> Response {
    Quay::default().render(rejection, "https://quay.example.com", "r1")
}

/// The body of a rejection as JSON.
fn body(rejection: Rejection) -> serde_json::Value {
    serde_json::from_slice(rendered(rejection).body()).expect("the body is JSON")
}

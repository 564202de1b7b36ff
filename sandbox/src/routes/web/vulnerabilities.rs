//! What a scanner found, over HTTP: `PUT` and `DELETE /_sandbox/vulnerabilities/{digest}`.
//!
//! They are there only if the sandbox was started with a journal, as what tests of other languages
//! need.

use http::header::{CACHE_CONTROL, HeaderValue};
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::request::mount as mount_one;
use crate::app::App;
use crate::images::manifest::is_digest;
use crate::images::vulnerabilities;

const PATH: &str = "/_sandbox/vulnerabilities/{digest}";
const SEGMENTS: &[Segment] = &[
    Segment::Literal("_sandbox"),
    Segment::Literal("vulnerabilities"),
    Segment::One("digest"),
];

static PLANT: Operation =
    Operation::custom("plantVulnerabilityReport", "PUT", PATH, SEGMENTS, true);
static REMOVE: Operation =
    Operation::custom("removeVulnerabilityReport", "DELETE", PATH, SEGMENTS, false);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 2] = ["plantVulnerabilityReport", "removeVulnerabilityReport"];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    if app.mounted.journal.is_none() {
        return builder;
    }
    let builder = mount_one(app, builder, &PLANT, plant);
    mount_one(app, builder, &REMOVE, remove)
}

async fn plant(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let digest = digest(&call)?;
    let body = call.body.as_ref().unwrap_or_default();
    let found = vulnerabilities::read(body).map_err(|text| Rejection::message(400, text))?;
    app.write(&call.context, |op| {
        vulnerabilities::plant(op.tx, digest, &found)
    })
    .await?;
    Ok(done())
}

async fn remove(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let digest = digest(&call)?;
    app.write(&call.context, |op| {
        op.tx.vulnerability_report_delete(digest)
    })
    .await?;
    Ok(done())
}

fn digest(call: &CustomCall) -> Result<&str, Rejection> {
    let digest = call.path.first().map(String::as_str).unwrap_or_default();
    match is_digest(digest) {
        true => Ok(digest),
        false => {
            let text = format!("{digest:?} is no digest; write that of a manifest, sha256:…");
            Err(Rejection::message(400, text))
        }
    }
}

fn done() -> Response {
    let response = Response::empty(204, "application/json").without_cors();
    response.with_header(CACHE_CONTROL, HeaderValue::from_static("no-store"))
}

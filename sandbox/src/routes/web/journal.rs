//! The journal over HTTP: what was asked at `/_sandbox/requests`, faults at `/_sandbox/faults`.
//!
//! They are there only if the sandbox was started with a journal.

use http::header::{CACHE_CONTROL, HeaderValue};
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use serde_json::{Value, json};

use super::request::mount as mount_one;
use crate::app::App;
use crate::journal::{FaultRequest, Journal};

const REQUESTS_PATH: &str = "/_sandbox/requests";
const REQUESTS: &[Segment] = &[Segment::Literal("_sandbox"), Segment::Literal("requests")];
const FAULTS_PATH: &str = "/_sandbox/faults";
const FAULTS: &[Segment] = &[Segment::Literal("_sandbox"), Segment::Literal("faults")];

static LIST: Operation = Operation::custom(
    "listRecordedRequests",
    "GET",
    REQUESTS_PATH,
    REQUESTS,
    false,
);
static LIST_FAULTS: Operation = Operation::custom("listFaults", "GET", FAULTS_PATH, FAULTS, false);
static ADD_FAULT: Operation = Operation::custom("addFault", "POST", FAULTS_PATH, FAULTS, true);
static CLEAR_FAULTS: Operation =
    Operation::custom("clearFaults", "DELETE", FAULTS_PATH, FAULTS, false);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 4] = [
    "listRecordedRequests",
    "listFaults",
    "addFault",
    "clearFaults",
];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    if app.mounted.journal.is_none() {
        return builder;
    }
    let builder = mount_one(app, builder, &LIST, list);
    let builder = mount_one(app, builder, &LIST_FAULTS, list_faults);
    let builder = mount_one(app, builder, &ADD_FAULT, add_fault);
    mount_one(app, builder, &CLEAR_FAULTS, clear_faults)
}

fn journal(app: &App) -> Result<&Journal, Rejection> {
    let journal = app.mounted.journal.as_ref();
    journal.ok_or_else(crate::responses::crash)
}

/// What was asked since the mark in the query, and the mark after it.
async fn list(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let journal = journal(&app)?;
    let mut fields = form_urlencoded::parse(call.query.as_bytes());
    let since = match fields.find(|(name, _)| name == "since") {
        None => 0,
        Some((_, text)) => text.parse().map_err(|_| {
            Rejection::message(
                400,
                format!("since: {text:?} is not a mark; leave it out for all"),
            )
        })?,
    };
    let mark = journal.mark();
    let requests = journal.since(Journal::mark_at(since));
    Ok(own(
        200,
        &json!({
            "mark": mark.number(),
            "forgotten": requests.forgotten(),
            "requests": &requests[..],
        }),
    ))
}

/// The faults that have not come yet.
async fn list_faults(app: App, _: CustomCall) -> Result<Response, Rejection> {
    pending(&app, 200)
}

fn pending(app: &App, status: u16) -> Result<Response, Rejection> {
    let faults = journal(app)?.pending_faults();
    Ok(own(status, &json!({ "faults": faults })))
}

/// Lets the next calls of an operation fail.
async fn add_fault(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let body = call.body.unwrap_or_default();
    let request: FaultRequest = serde_json::from_value(body).map_err(|error| {
        let text = format!(
            "{error}; write it like {{\"operation\": \"createOrganization\", \"times\": 2, \
             \"fault\": \"too_many_requests\", \"retry_after_s\": 1}}"
        );
        Rejection::message(400, text)
    })?;
    let added = journal(&app)?.add_fault(request);
    added.map_err(|error| Rejection::message(400, error.to_string()))?;
    pending(&app, 201)
}

async fn clear_faults(app: App, _: CustomCall) -> Result<Response, Rejection> {
    journal(&app)?.clear_faults();
    Ok(Response::empty(204, "application/json").without_cors())
}

/// A response that pages of other origins may not read, and that is new each time.
fn own(status: u16, body: &Value) -> Response {
    let response = Response::json(status, body).without_cors();
    response.with_header(CACHE_CONTROL, HeaderValue::from_static("no-store"))
}

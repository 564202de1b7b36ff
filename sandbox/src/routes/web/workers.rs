//! Workers over HTTP: `POST /_sandbox/workers/{name}` has one run at once, and responds at its end.
//!
//! It is there only if the sandbox was started with a journal, as what tests of other languages need.

use http::header::{CACHE_CONTROL, HeaderValue};
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::request::mount as mount_one;
use crate::app::App;
use crate::worker_requests::{WorkerName, run_worker};

static RUN: Operation = Operation::custom(
    "runWorker",
    "POST",
    "/_sandbox/workers/{worker}",
    &[
        Segment::Literal("_sandbox"),
        Segment::Literal("workers"),
        Segment::One("worker"),
    ],
    false,
);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 1] = ["runWorker"];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    match app.mounted.journal {
        Some(_) => mount_one(app, builder, &RUN, run),
        None => builder,
    }
}

async fn run(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let name = call.path.first().map(String::as_str).unwrap_or_default();
    let worker = WorkerName::parse(name).ok_or_else(|| {
        let known = WorkerName::ALL.map(WorkerName::as_str).join(", ");
        Rejection::message(404, format!("{name:?} is no worker; there are {known}"))
    })?;
    let requests = app.worker_requests.sender();
    let ran = run_worker(&requests, worker).await;
    ran.map_err(|error| Rejection::message(503, error.to_string()))?;
    let response = Response::empty(204, "application/json").without_cors();
    Ok(response.with_header(CACHE_CONTROL, HeaderValue::from_static("no-store")))
}

//! What others tell the server: of pushes to build from, and of payments.
//!
//! The sandbox has no build triggers and takes no payments. Source: `endpoints/webhooks.py` at
//! ffba0c70e2d8.

use quay_api::server::{Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Segment};

use super::{page, request};
use crate::app::App;

static PAYMENT: Operation = Operation::custom(
    "receivePayment",
    "POST",
    "/webhooks/stripe",
    &[Segment::Literal("webhooks"), Segment::Literal("stripe")],
    true,
);

static PUSH: Operation = Operation::custom(
    "receivePush",
    "POST",
    "/webhooks/push/trigger/{trigger_uuid}",
    &[
        Segment::Literal("webhooks"),
        Segment::Literal("push"),
        Segment::Literal("trigger"),
        Segment::One("trigger_uuid"),
    ],
    true,
);

static PUSH_TO_REPOSITORY: Operation = Operation::custom(
    "receivePushToRepository",
    "POST",
    "/webhooks/push/{repository}/trigger/{trigger_uuid}",
    &[
        Segment::Literal("webhooks"),
        Segment::Literal("push"),
        Segment::Many("repository"),
        Segment::Literal("trigger"),
        Segment::One("trigger_uuid"),
    ],
    true,
);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 3] = ["receivePayment", "receivePush", "receivePushToRepository"];

pub(super) fn mount(_: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder =
        builder.upload_operation(&PAYMENT, |call| std::future::ready(receive_payment(&call)));
    [&PUSH, &PUSH_TO_REPOSITORY]
        .into_iter()
        .fold(builder, |builder, operation| {
            builder.upload_operation(operation, |_| std::future::ready(Err(no_trigger())))
        })
}

/// Takes note of a payment that is nobody's.
fn receive_payment(call: &UploadCall) -> Result<Response, Rejection> {
    request::read_json(call)?;
    Ok(Response::text(200, "Okay").without_cors())
}

fn no_trigger() -> Rejection {
    page::abort_route("GET, HEAD, OPTIONS, POST", 404, "Not Found", false)
}

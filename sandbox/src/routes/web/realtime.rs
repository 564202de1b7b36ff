//! Events for the pages of a user: `/realtime/user/…`.
//!
//! The sandbox has no events to tell, so a stream ends behind its first line, and a browser asks
//! again. Source: `endpoints/realtime.py` at ffba0c70e2d8.

use http::StatusCode;
use http::header::HeaderValue;
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder, bytes::Bytes};
use quay_api::{Operation, Segment};

use super::page;
use super::request::mount as mount_one;
use crate::app::App;

const USER: [Segment; 2] = [Segment::Literal("realtime"), Segment::Literal("user")];

static TEST: Operation = Operation::custom(
    "testUserEvents",
    "GET",
    "/realtime/user/test",
    &[USER[0], USER[1], Segment::Literal("test")],
    false,
);

static SUBSCRIBE: Operation = Operation::custom(
    "subscribeToUserEvents",
    "GET",
    "/realtime/user/subscribe",
    &[USER[0], USER[1], Segment::Literal("subscribe")],
    false,
);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &TEST, test);
    mount_one(app, builder, &SUBSCRIBE, subscribe)
}

async fn test(_: App, call: CustomCall) -> Result<Response, Rejection> {
    match call.context.principal {
        Some(_) => Ok(Response::text(200, "OK").without_cors()),
        None => Err(page::login_required()),
    }
}

async fn subscribe(_: App, call: CustomCall) -> Result<Response, Rejection> {
    if call.context.principal.is_none() {
        return Err(page::login_required());
    }
    let media_type = HeaderValue::from_static("text/event-stream; charset=utf-8");
    let first = Bytes::from_static(b"data: {}\n\n");
    Ok(Response::new(StatusCode::OK, media_type, first).without_cors())
}

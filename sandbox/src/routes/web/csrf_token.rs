//! The token against forged requests of a session: `/csrf_token`.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use serde_json::json;

use super::request::readable_by_named_origins;
use crate::app::App;
use crate::responses;

const PATH: &str = "/csrf_token";
const SEGMENTS: &[Segment] = &[Segment::Literal("csrf_token")];

/// The operations here, which do not ask whose session it is.
pub(super) const IDS: [&str; 2] = ["getCsrfToken", "optionsCsrfToken"];

static GET: Operation = Operation::custom(IDS[0], "GET", PATH, SEGMENTS, false);
static OPTIONS: Operation = Operation::custom(IDS[1], "OPTIONS", PATH, SEGMENTS, false);

pub(super) fn mount(app: &App, mut builder: RouterBuilder) -> RouterBuilder {
    for operation in [&GET, &OPTIONS] {
        let app = app.clone();
        let respond = move |call: CustomCall| std::future::ready(get(&app, &call));
        builder = builder.custom_operation(operation, respond);
    }
    builder
}

/// Tells the token of the session, a new one where it has none.
fn get(app: &App, call: &CustomCall) -> Result<Response, Rejection> {
    let session = call.context.session().ok_or_else(responses::crash)?;
    let body = json!({ "csrf_token": session.csrf_token().expose() });
    let response = Response::sorted_json(200, &body);
    Ok(readable_by_named_origins(app, response))
}

//! The end of the container of a server: `/api/v1/superuser/shutdown`.
//!
//! The sandbox has no container. Source: `endpoints/api/suconfig.py` at ffba0c70e2d8.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::request::{API, mount as mount_one};
use crate::app::App;
use crate::responses;

static SHUT_DOWN: Operation = Operation::custom(
    "scShutdownContainer",
    "POST",
    "/api/v1/superuser/shutdown",
    &[
        API[0],
        API[1],
        Segment::Literal("superuser"),
        Segment::Literal("shutdown"),
    ],
    false,
)
.with_features(&["SUPER_USERS"]);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    mount_one(app, builder, &SHUT_DOWN, shut_down)
}

async fn shut_down(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let judging = app.read(&call.context, |op| Ok::<_, Rejection>(op.is_superuser()));
    match judging.await? {
        true => {
            let text = "The sandbox has no container to stop: end its process instead";
            Err(Rejection::message(501, text))
        }
        false => Err(responses::forbidden()),
    }
}

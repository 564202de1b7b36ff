//! What the routes share: the beginning of their paths, and how they are mounted.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use crate::app::App;

/// The segments that every path begins with.
pub(super) const API: [Segment; 2] = [Segment::Literal("api"), Segment::Literal("v1")];

/// Lets pages of other origins read a response, if the settings name these origins: it holds what is
/// the caller's own.
pub(super) fn readable_by_named_origins(app: &App, response: Response) -> Response {
    match app.settings.cors_origin.as_slice() {
        [] => response.without_cors(),
        [one] if one == "*" => response.without_cors(),
        _ => response,
    }
}

/// Mounts an operation whose handler needs the sandbox.
pub(super) fn mount<Handling>(
    app: &App,
    builder: RouterBuilder,
    operation: &'static Operation,
    handler: fn(App, CustomCall) -> Handling,
) -> RouterBuilder
where
    Handling: Future<Output = Result<Response, Rejection>> + Send + 'static,
{
    let app = app.clone();
    builder.custom_operation(operation, move |call| handler(app.clone(), call))
}

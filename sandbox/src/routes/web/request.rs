//! What the routes share: the beginning of their paths, and how they are mounted and read.

use http::header::CONTENT_TYPE;
use quay_api::server::{Context, CustomCall, Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Segment};

use serde_json::Value;

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

/// 400 of the server's framework, as a page.
pub(super) fn bad_request() -> Rejection {
    let text = "The browser (or proxy) sent a request that this server could not understand.";
    Rejection::page(400, text)
}

/// Refuses a body that is called anything but JSON, with a page.
pub(super) fn require_json(context: &Context) -> Result<(), Rejection> {
    let media_type = context.headers.get(CONTENT_TYPE);
    let media_type = media_type.and_then(|it| it.to_str().ok());
    let media_type = media_type.unwrap_or_default().split(';').next();
    let media_type = media_type.unwrap_or_default().trim().to_ascii_lowercase();
    let is_json = media_type == "application/json"
        || (media_type.starts_with("application/") && media_type.ends_with("+json"));
    let text = "Did not attempt to load JSON data because the request Content-Type was not \
                'application/json'.";
    is_json
        .then_some(())
        .ok_or_else(|| Rejection::page(415, text))
}

/// Reads a body that is JSON. The rejections are pages.
pub(super) fn read_json(call: &UploadCall) -> Result<Value, Rejection> {
    require_json(&call.context)?;
    serde_json::from_slice(&call.body).map_err(|_| bad_request())
}

//! What the routes share: the beginning of their paths, and how they are mounted and read.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
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

/// A text that a body must have. The rejections are the first lines of the server's.
pub(super) fn read_text(call: &CustomCall, name: &str) -> Result<String, Rejection> {
    let body = call.body.as_ref().unwrap_or(&Value::Null);
    if !body.is_object() {
        return Err(wrong_type("object"));
    }
    match body.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(wrong_type("string")),
        None => Err(Rejection::invalid_request(format!(
            "'{name}' is a required property"
        ))),
    }
}

/// Says what a value is not, without showing it: it may be a secret.
pub(super) fn wrong_type(wanted: &str) -> Rejection {
    Rejection::invalid_request(format!("The value is not of type '{wanted}'"))
}

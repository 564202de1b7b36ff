//! Responses that several routes share.

use http::StatusCode;
use http::header::HeaderValue;
use quay_api::server::{Quay, Rejection, Response};
use serde_json::Value;

/// What pages and states tell caches.
pub(super) const NO_CACHE: &str = "no-cache, no-store, must-revalidate";

/// 401 of a route that is for signed-in people.
pub(super) fn login_required() -> Rejection {
    let text = "Method requires login and no valid login could be loaded.";
    Rejection::web(401, text)
}

/// 404 of a route that the settings hide: `route_show_if` of the server.
pub(super) fn not_shown() -> Rejection {
    Rejection::web_before_session(404, "Not Found")
}

/// JSON as the server's `json.dumps` writes it, which ends without a line feed.
pub(super) fn python_json(body: &Value) -> Response {
    let written = Quay::json(200, body);
    let text = written.body();
    let text = text.slice(..text.len().saturating_sub(1));
    let media_type = HeaderValue::from_static("application/json");
    Response::new(StatusCode::OK, media_type, text).without_cors()
}

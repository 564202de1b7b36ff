//! Responses that several routes share.

use http::StatusCode;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue, LOCATION,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use quay_api::server::{Quay, Rejection, Response, bytes::Bytes};
use serde::Serialize;
use serde_json::{Value, json};

use crate::responses;

/// What pages and states tell caches.
pub(super) const NO_CACHE: &str = "no-cache, no-store, must-revalidate";

/// A rejection as `util/http.py:abort` of the server makes it for a route of GETs. `by_session` is
/// whether the route has looked for a session.
pub(super) fn abort(status: u16, text: &str, by_session: bool) -> Rejection {
    abort_route("GET, HEAD, OPTIONS", status, text, by_session)
}

/// The same for a path with these methods.
pub(super) fn abort_route(
    methods: &'static str,
    status: u16,
    text: &str,
    by_session: bool,
) -> Rejection {
    let vary = match by_session {
        true => "Origin, Cookie",
        false => "Origin",
    };
    let body = python_json_text(&json!({ "error": text }));
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = Response::new(status, media_type, body).without_cors();
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, methods),
        (ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type"),
        (ACCESS_CONTROL_MAX_AGE, "21600"),
        (VARY, vary),
    ] {
        response = response.with_header(name, HeaderValue::from_static(value));
    }
    Rejection::response(response)
}

/// 401 of a route that is for signed-in people.
pub(super) fn login_required() -> Rejection {
    let text = "Method requires login and no valid login could be loaded.";
    abort(401, text, true)
}

/// 401 of a route that is for signed-in people, as the framework has it.
pub(super) fn unauthorized() -> Rejection {
    let text = "The server could not verify that you are authorized to access the URL requested. \
                You either supplied the wrong credentials (e.g. a bad password), or your browser \
                doesn't understand how to supply the credentials required.";
    Rejection::page(401, text)
}

/// 404 of a route that the settings hide: `route_show_if` of the server.
pub(super) fn not_shown() -> Rejection {
    abort(404, "Not Found", false)
}

/// A redirect to another page.
pub(super) fn found(location: &str) -> Result<Response, Rejection> {
    let location = HeaderValue::try_from(location).map_err(|_| responses::crash())?;
    let text = "This address is elsewhere; the header Location tells where.";
    Ok(Response::page(StatusCode::FOUND, text).with_header(LOCATION, location))
}

/// JSON as the server's `json.dumps` writes it, which ends without a line feed.
pub(super) fn python_json(body: &Value) -> Response {
    let media_type = HeaderValue::from_static("application/json");
    Response::new(StatusCode::OK, media_type, python_json_text(body)).without_cors()
}

/// The text of it.
pub(super) fn python_json_text(body: &impl Serialize) -> Bytes {
    let written = Quay::json(200, body);
    let text = written.body();
    text.slice(..text.len().saturating_sub(1))
}

/// What the sandbox's own pages may load and do: nothing that comes from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// The same for a page whose forms lead to redirects to elsewhere, which browsers take for the
/// targets of the forms.
const POLICY_WITH_REDIRECTS: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    base-uri 'none'; frame-ancestors 'none'";

/// A page of the sandbox's own. The body is HTML, with all texts escaped.
pub(super) fn html(status: StatusCode, title: &str, head: &str, body: &str) -> Response {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <link rel=\"icon\" href=\"/_sandbox/icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"/_sandbox/style.css\">\n{head}</head>\n\
         <body>\n{body}</body>\n</html>\n"
    );
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    let response = Response::new(status, media_type, page.into()).without_cors();
    secure(response)
}

/// A page of the sandbox's own whose forms lead elsewhere.
pub(super) fn html_with_redirects(title: &str, body: &str) -> Response {
    let policy = HeaderValue::from_static(POLICY_WITH_REDIRECTS);
    html(StatusCode::OK, title, "", body).with_header(CONTENT_SECURITY_POLICY, policy)
}

/// Keeps a browser from taking a response for something else, and from telling of it.
fn secure(response: Response) -> Response {
    response
        .with_header(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY))
        .with_header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .with_header(REFERRER_POLICY, HeaderValue::from_static("no-referrer"))
}

/// A file that pages of the sandbox's own load.
pub(super) fn asset(media_type: &'static str, content: &'static [u8]) -> Response {
    let media_type = HeaderValue::from_static(media_type);
    let response = Response::new(StatusCode::OK, media_type, Bytes::from_static(content));
    let response = secure(response.without_cors().without_vary());
    response.with_header(CACHE_CONTROL, HeaderValue::from_static("max-age=3600"))
}

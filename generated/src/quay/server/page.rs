//! Pages for people, which the server sends without cross-origin headers.

use apitwin_runtime::server::{HTML, Response};
use http::StatusCode;
use http::header::HeaderValue;

/// A page with a title for the status, and one paragraph.
pub(super) fn page(status: StatusCode, text: &str) -> Response {
    let title = status.canonical_reason().unwrap_or("Error");
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<title>{} {title}</title>\n<h1>{title}</h1>\n\
         <p>{}</p>\n</html>\n",
        status.as_str(),
        escape(text),
    );
    // Where the server fails, the process in front of it responds, which names no charset.
    let media_type = match status {
        StatusCode::INTERNAL_SERVER_ERROR => HeaderValue::from_static("text/html"),
        _ => HTML,
    };
    Response::new(status, media_type, body.into()).without_cors()
}

/// The text without what a browser would take for markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

//! Responses to browsers that an application has sent, and to applications.

use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderName, HeaderValue, LOCATION, X_FRAME_OPTIONS};
use quay_api::Secret;
use quay_api::server::{Rejection, Response};
use serde_json::{Value, json};

use super::super::page::{self, NO_CACHE};
use crate::domain::oauth::AuthorizationResponse;
use crate::responses;

/// The methods of a path that takes forms: on the server GET leads to its pages.
pub(super) const FORM_METHODS: &str = "GET, HEAD, OPTIONS, POST";

const PRAGMA: HeaderName = HeaderName::from_static("pragma");

/// Says what became of the request of an application.
pub(super) fn respond(response: &AuthorizationResponse) -> Result<Response, Rejection> {
    match response {
        AuthorizationResponse::Redirect(location) => redirect(location),
        AuthorizationResponse::InvalidRequest => Ok(error("invalid_request")),
    }
}

/// Sends a browser to an address that may have a code or a token in it.
pub(super) fn redirect(location: &Secret) -> Result<Response, Rejection> {
    let mut location = HeaderValue::from_str(location.expose()).map_err(|_| responses::crash())?;
    location.set_sensitive(true);
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    let response = Response::new(StatusCode::FOUND, media_type, Default::default());
    Ok(response.without_cors().with_header(LOCATION, location))
}

/// An error of RFC 6749.
pub(super) fn error(name: &str) -> Response {
    json(StatusCode::BAD_REQUEST, &json!({ "error": name }))
}

/// What an application gets.
pub(super) fn json(status: StatusCode, body: &Value) -> Response {
    let media_type = HeaderValue::from_static("application/json;charset=UTF-8");
    Response::new(status, media_type, page::python_json_text(body))
        .without_cors()
        .with_header(CACHE_CONTROL, HeaderValue::from_static("no-store"))
        .with_header(PRAGMA, HeaderValue::from_static("no-cache"))
}

/// Lets nobody keep a response.
pub(super) fn uncached(response: Response) -> Response {
    response.with_header(CACHE_CONTROL, HeaderValue::from_static(NO_CACHE))
}

/// Lets no other page show a page within its own.
pub(super) fn unframed(response: Response) -> Response {
    response.with_header(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"))
}

/// 403 of the framework.
pub(super) fn forbidden() -> Rejection {
    Rejection::page(403, responses::FORBIDDEN)
}

/// Refuses a request without a field.
pub(super) fn require(
    field: Option<&str>,
    name: &str,
    methods: &'static str,
) -> Result<String, Rejection> {
    let missing = || page::abort_route(methods, 400, &format!("Required param: {name}"), false);
    field.map(str::to_owned).ok_or_else(missing)
}

//! Responses of the registry, in the forms of the server.

use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use hyper::body::{Body, Bytes};
use quay_api::server::{Response as ApiResponse, ResponseBody};
use serde_json::Value;

/// What the server calls a body that it says nothing of.
pub(super) const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// The header with the digest of what is sent or stored.
pub(super) const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");

/// The status of that number, or 500 for a number that is none.
pub(super) fn status(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A response with a body of a media type.
pub(super) fn with_body(
    number: u16,
    media_type: HeaderValue,
    body: impl Into<Bytes>,
) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::from(body.into()));
    *response.status_mut() = status(number);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

/// A response without a body, which the server calls HTML all the same.
pub(super) fn empty(number: u16) -> Response<ResponseBody> {
    with_body(number, HTML, Bytes::new())
}

/// JSON with its keys in the order of the alphabet, and a line feed.
pub(super) fn json(number: u16, body: &Value) -> Response<ResponseBody> {
    let media_type = HeaderValue::from_static("application/json");
    with_body(number, media_type, json_text(body))
}

/// The bytes of it.
pub(super) fn json_text(body: &Value) -> Bytes {
    ApiResponse::sorted_json(200, body).body().clone()
}

/// A page of the server's framework.
pub(super) fn page(status: StatusCode, text: &str) -> Bytes {
    ApiResponse::page(status, text).body().clone()
}

/// Which methods a path has.
pub(super) fn options(methods: &'static str) -> Response<ResponseBody> {
    let mut response = empty(200);
    insert(&mut response, ALLOW, methods);
    response
}

/// Adds a header, where its value can be one.
pub(super) fn insert(response: &mut Response<ResponseBody>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// What HEAD gets: all but the body, whose length is told.
pub(super) fn without_body(response: Response<ResponseBody>) -> Response<ResponseBody> {
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact()
        && !parts.headers.contains_key(CONTENT_LENGTH)
    {
        parts.headers.insert(CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, ResponseBody::from(Bytes::new()))
}

//! The error of every server trait, in each shape that the server writes.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

use apitwin_runtime::server::python::{is_half_read, jsonschema};
use apitwin_runtime::server::{HTML, Principal, QueryFault, RequestFault, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue, VARY};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Quay;
use crate::Operation;

/// Why a call was rejected, and in which of the server's shapes to say so.
///
/// | constructor | status | body |
/// | --- | --- | --- |
/// | [`api_error`](Self::api_error) and the shorthands | any | `{"detail", "error_message", "error_type", "title", "type", "status"}` |
/// | [`message`](Self::message) | any | `{"message": text}` |
/// | [`data_layer`](Self::data_layer) | 400 | `{"message":text}`, which other origins may not read |
/// | [`parameter`](Self::parameter) | 400 | `{"message": {name: help}}` |
/// | [`read_only`](Self::read_only) | 503 | `{"is_readonly":true,"message":text}` |
/// | [`web`](Self::web) | any | `{"error": text}`, called `text/html` |
/// | [`page`](Self::page) | any | HTML |
/// | [`response`](Self::response) | any | whatever the response holds |
///
/// `Debug` and `Display` show status and shape but not the texts, which may
/// quote what the caller sent.
pub struct Rejection(Box<Shape>);

enum Shape {
    /// The address in it is known only when it is written.
    Api {
        status: StatusCode,
        error_type: Cow<'static, str>,
        detail: String,
        extra: Map<String, Value>,
    },
    /// Any other, and what it is called.
    Other(Response, &'static str),
}

/// What a web error varies by: its cross-origin headers, and the session that was looked for.
const BY_SESSION: &str = "Origin, Cookie";

/// The keys that the common shape has by itself.
const API_ERROR_KEYS: [&str; 6] = [
    "detail",
    "error_message",
    "error_type",
    "status",
    "title",
    "type",
];

impl Rejection {
    fn other(response: Response, shape: &'static str) -> Self {
        Self(Box::new(Shape::Other(response, shape)))
    }

    /// The common shape. `error_type` is one of the server's names, such as
    /// `invalid_request`; it ends the address in `type`.
    pub fn api_error(
        status: u16,
        error_type: impl Into<Cow<'static, str>>,
        detail: impl Into<String>,
    ) -> Self {
        Self(Box::new(Shape::Api {
            status: code(status),
            error_type: error_type.into(),
            detail: detail.into(),
            extra: Map::new(),
        }))
    }

    /// Adds a key to the common shape. The keys that it has by itself stay as
    /// they are, and the other shapes take no further keys.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        let key: String = key.into();
        if let Shape::Api { extra, .. } = &mut *self.0
            && !API_ERROR_KEYS.contains(&key.as_str())
        {
            extra.insert(key, value.into());
        }
        self
    }

    /// 400 `invalid_request`: the request makes no sense.
    pub fn invalid_request(detail: impl Into<String>) -> Self {
        Self::api_error(400, "invalid_request", detail)
    }

    /// 401 `invalid_token`: this needs a user, and nobody calls.
    pub fn invalid_token() -> Self {
        Self::api_error(401, "invalid_token", "Requires authentication")
    }

    /// 403 `insufficient_scope`: the token or its user lacks the right.
    pub fn insufficient_scope() -> Self {
        Self::api_error(403, "insufficient_scope", "Unauthorized")
    }

    /// 401 `fresh_login_required`: the session needs the password again.
    pub fn fresh_login_required() -> Self {
        Self::api_error(401, "fresh_login_required", "Requires fresh login")
    }

    /// 403: the token against forged requests is missing or wrong. `caller` is whose session it is.
    pub(super) fn csrf(caller: Option<&Principal>) -> Self {
        let user = caller.map(|it| format!(" (authorized: user {})", it.name));
        let text = "CSRF token was invalid or missing.";
        Self::web(403, format!("{text}{}", user.unwrap_or_default()))
    }

    /// 404 `not_found`.
    pub fn not_found() -> Self {
        Self::api_error(404, "not_found", "Not Found")
    }

    /// 501 `not_implemented`: this server lacks the operation.
    pub fn not_implemented(operation: &Operation) -> Self {
        let Operation {
            id, method, path, ..
        } = operation;
        let detail = format!("{id} ({method} {path}) is not implemented by this server");
        Self::api_error(501, "not_implemented", detail)
    }

    /// 500 `internal_error`: the server failed, and says no more than that.
    pub fn internal() -> Self {
        Self::api_error(500, "internal_error", "Internal Server Error")
    }

    /// `{"message": text}`: what the server's framework says, and handlers that use it.
    pub fn message(status: u16, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let response = Quay::json(status, &json!({ "message": text }));
        Self::other(response, "with a message")
    }

    /// 400 `{"message":text}`: what the server's data layer rejects, below the API. It is written
    /// compactly, and pages of other origins may not read it.
    pub fn data_layer(text: impl Into<String>) -> Self {
        let text: String = text.into();
        let response = Response::sorted_json(400, &json!({ "message": text }));
        Self::other(response.without_cors(), "by the data layer")
    }

    /// 400: a query parameter is of the wrong type, or missing.
    pub fn parameter(name: impl Into<String>, help: impl Into<String>) -> Self {
        let (name, help): (String, String) = (name.into(), help.into());
        let response = Quay::json(400, &json!({ "message": { name: help } }));
        Self::other(response, "for a query parameter")
    }

    /// 503: the registry accepts no change.
    pub fn read_only(text: impl Into<String>) -> Self {
        let text: String = text.into();
        let body = json!({ "message": text, "is_readonly": true });
        let response = Response::sorted_json(503, &body);
        Self::other(response.without_cors(), "while read-only")
    }

    /// `{"error": text}`. The server calls it `text/html`, though it is JSON.
    pub fn web(status: u16, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let body = Quay::json(status, &json!({ "error": text }));
        // The one body of the server that ends without a line feed.
        let body = body.body().slice(..body.body().len().saturating_sub(1));
        let response = Response::new(code(status), HTML, body);
        let response = response.with_header(VARY, const { HeaderValue::from_static(BY_SESSION) });
        Self::other(response, "with a web error")
    }

    /// The same of a route that looks for no session, or has not yet.
    pub(super) fn web_before_session(status: u16, text: impl Into<String>) -> Self {
        let mut rejection = Self::web(status, text);
        if let Shape::Other(response, _) = &mut *rejection.0 {
            let vary = const { HeaderValue::from_static("Origin") };
            *response = response.clone().with_header(VARY, vary);
        }
        rejection
    }

    /// A page for people.
    pub fn page(status: u16, text: impl Into<String>) -> Self {
        let mut page = Response::page(code(status), &text.into());
        // Where the server fails, the process in front of it responds, which names no charset.
        if status == 500 {
            page = page.with_header(CONTENT_TYPE, HeaderValue::from_static("text/html"));
        }
        Self::other(page, "with a page")
    }

    /// 500: the page that a real server sends where its code fails.
    pub(super) fn failed() -> Self {
        Self::page(500, "Internal Server Error")
    }

    /// A response in a shape of its own, such as the body of a failed sign-in.
    pub fn response(response: Response) -> Self {
        Self::other(response, "with a response of its own")
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        match &*self.0 {
            Shape::Api { status, .. } => *status,
            Shape::Other(response, _) => response.status(),
        }
    }

    /// The `error_type` of the common shape; `None` for the others.
    pub fn error_type(&self) -> Option<&str> {
        match &*self.0 {
            Shape::Api { error_type, .. } => Some(error_type),
            _ => None,
        }
    }

    /// The response. The address in `type` begins with `base_url`. What is the
    /// server's own fault names the request, so that it can be found in a log.
    pub(super) fn into_response(self, base_url: &str, request_id: &str) -> Response {
        match *self.0 {
            Shape::Api {
                status,
                error_type,
                detail,
                mut extra,
            } => {
                if status.is_server_error() {
                    extra
                        .entry("request_id")
                        .or_insert_with(|| request_id.into());
                }
                let body = ApiError {
                    extra,
                    detail: &detail,
                    error_message: &detail,
                    error_type: &error_type,
                    title: &error_type,
                    address: format!("{base_url}/api/v1/error/{error_type}"),
                    status: status.as_u16(),
                };
                Quay::json(status.as_u16(), &body)
            }
            Shape::Other(response, _) => response,
        }
    }
}

/// The common shape, with its keys in the server's order.
#[derive(Serialize)]
struct ApiError<'a> {
    #[serde(flatten)]
    extra: Map<String, Value>,
    detail: &'a str,
    error_message: &'a str,
    error_type: &'a str,
    title: &'a str,
    #[serde(rename = "type")]
    address: String,
    status: u16,
}

impl From<Infallible> for Rejection {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = match &*self.0 {
            Shape::Api { error_type, .. } => &**error_type,
            Shape::Other(_, shape) => shape,
        };
        write!(f, "rejected with {} {shape}", self.status().as_str())
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejection({self})")
    }
}

impl std::error::Error for Rejection {}

/// The status of that number, or 500 for a number that is none.
fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// What a caller learns of a call of another registry that failed. A rejection keeps its status, also
/// 401 for a token that is not the caller's, and its one line. A registry that cannot be reached or
/// understood is 502, one that is too slow 504; a write may have been carried out. Nothing tells
/// address, token or body of the other registry.
#[cfg(feature = "client")]
impl From<crate::Error> for Rejection {
    fn from(error: crate::Error) -> Self {
        RequestFault::from(&*error).into()
    }
}

/// What the server says where the router rejects a request by itself.
impl From<RequestFault<'_>> for Rejection {
    fn from(fault: RequestFault<'_>) -> Self {
        match fault {
            RequestFault::Unavailable { reason } => Self::message(503, reason),
            RequestFault::Unauthenticated => Self::invalid_token(),
            RequestFault::InsufficientScope => Self::insufficient_scope(),
            RequestFault::CsrfMismatch => Self::csrf(None),
            RequestFault::NoSuchPath | RequestFault::UnfitPathParameter { .. } => Self::not_found(),
            RequestFault::MethodNotAllowed => {
                Self::message(405, "The method is not allowed for the requested URL.")
            }
            RequestFault::UnsupportedMediaType => Self::message(
                415,
                "Did not attempt to load JSON data because the request Content-Type was not \
                 'application/json'.",
            ),
            RequestFault::BodyTooLarge { limit } => {
                let detail = format!("The request body is larger than {limit} bytes");
                Self::api_error(413, "invalid_request", detail)
            }
            RequestFault::NotJson { body } if is_half_read(body) => Self::failed(),
            RequestFault::BodyInterrupted | RequestFault::NotJson { .. } => Self::message(
                400,
                "The browser (or proxy) sent a request that this server could not understand.",
            ),
            RequestFault::NullBody => Self::invalid_request("Missing JSON body"),
            RequestFault::UnfitBody(violations) => {
                Self::invalid_request(jsonschema::tell(violations).unwrap_or_default())
            }
            RequestFault::Query { parameter, fault } => {
                let name = parameter.name;
                match fault {
                    QueryFault::Missing
                    | QueryFault::Type
                    | QueryFault::Values(_)
                    | QueryFault::MinItems(_)
                    | QueryFault::MaxItems(_)
                    | QueryFault::UniqueItems => Self::parameter(name, parameter.help),
                    // The server's words for its one such parameter, `limit`.
                    QueryFault::Above(limit) => {
                        Self::invalid_request(format!("Page {name} cannot be above {limit}"))
                    }
                    QueryFault::Below(limit) => {
                        Self::invalid_request(format!("Page {name} cannot be below {limit}"))
                    }
                }
            }
            RequestFault::Upstream(upstream) => match upstream.error_type {
                Some(name) => Self::api_error(upstream.status, name.to_owned(), upstream.message),
                None => Self::message(upstream.status, upstream.message),
            },
            RequestFault::JsonTooLarge { .. } | RequestFault::FeatureDisabled => Self::failed(),
            RequestFault::NotImplemented(operation) => Self::not_implemented(operation),
            _ => Self::internal(),
        }
    }
}

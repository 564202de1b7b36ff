//! The error of every server trait, in each shape that the server writes.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

use apitwin_runtime::server::{HTML, QueryFault, RequestFault, Response};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::page::page;
use super::{surrogate, validator};
use crate::Operation;

/// Why a call was rejected, and in which of the server's shapes to say so.
///
/// | constructor | status | body |
/// | --- | --- | --- |
/// | [`api_error`](Self::api_error) and the shorthands | any | `{"detail", "error_message", "error_type", "title", "type", "status"}` |
/// | [`message`](Self::message) | any | `{"message": text}` |
/// | [`parameter`](Self::parameter) | 400 | `{"message": {name: help}}` |
/// | [`read_only`](Self::read_only) | 503 | `{"message": text, "is_readonly": true}` |
/// | [`web`](Self::web) | any | `{"error": text}`, called `text/html` |
/// | [`page`](Self::page) | any | HTML |
/// | [`response`](Self::response) | any | whatever the response holds |
///
/// `Debug` and `Display` show status and shape but not the texts, which may
/// quote what the caller sent.
pub struct Rejection(Box<Inner>);

struct Inner {
    status: StatusCode,
    shape: Shape,
}

enum Shape {
    Api {
        error_type: Cow<'static, str>,
        detail: String,
        extra: Map<String, Value>,
    },
    Message(String),
    Parameter {
        name: String,
        help: String,
    },
    ReadOnly(String),
    Web(String),
    Page(String),
    Response(Response),
}

impl Rejection {
    fn new(status: StatusCode, shape: Shape) -> Self {
        Self(Box::new(Inner { status, shape }))
    }

    /// The common shape. `error_type` is one of the server's names, such as
    /// `invalid_request`; it ends the address in `type`.
    pub fn api_error(
        status: u16,
        error_type: impl Into<Cow<'static, str>>,
        detail: impl Into<String>,
    ) -> Self {
        let shape = Shape::Api {
            error_type: error_type.into(),
            detail: detail.into(),
            extra: Map::new(),
        };
        Self::new(code(status), shape)
    }

    /// Adds a key to the common shape. The keys that it has by itself stay as
    /// they are, and the other shapes take no further keys.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        if let Shape::Api { extra, .. } = &mut self.0.shape {
            extra.insert(key.into(), value.into());
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

    /// `{"message": text}`: what the data layer refuses, above all.
    pub fn message(status: u16, text: impl Into<String>) -> Self {
        Self::new(code(status), Shape::Message(text.into()))
    }

    /// 400: a query parameter is of the wrong type, or missing.
    pub fn parameter(name: impl Into<String>, help: impl Into<String>) -> Self {
        let shape = Shape::Parameter {
            name: name.into(),
            help: help.into(),
        };
        Self::new(StatusCode::BAD_REQUEST, shape)
    }

    /// 503: the registry accepts no change.
    pub fn read_only(text: impl Into<String>) -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            Shape::ReadOnly(text.into()),
        )
    }

    /// `{"error": text}`. The server calls it `text/html`, though it is JSON.
    pub fn web(status: u16, text: impl Into<String>) -> Self {
        Self::new(code(status), Shape::Web(text.into()))
    }

    /// 500: the page that a real server sends where its code fails.
    pub(super) fn failed() -> Self {
        Self::page(500, "Internal Server Error")
    }

    /// A page for people.
    pub fn page(status: u16, text: impl Into<String>) -> Self {
        Self::new(code(status), Shape::Page(text.into()))
    }

    /// A response in a shape of its own, such as the body of a failed sign-in.
    pub fn response(response: Response) -> Self {
        Self::new(response.status(), Shape::Response(response))
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The `error_type` of the common shape; `None` for the others.
    pub fn error_type(&self) -> Option<&str> {
        match &self.0.shape {
            Shape::Api { error_type, .. } => Some(error_type),
            _ => None,
        }
    }

    /// The response. The address in `type` begins with `base_url`. What is the
    /// server's own fault names the request, so that it can be found in a log.
    pub(super) fn into_response(self, base_url: &str, request_id: &str) -> Response {
        let Inner { status, shape } = *self.0;
        match shape {
            Shape::Api {
                error_type,
                detail,
                mut extra,
            } => {
                if status.is_server_error() {
                    extra
                        .entry("request_id")
                        .or_insert_with(|| request_id.into());
                }
                let address = format!("{base_url}/api/v1/error/{error_type}");
                extra.insert("detail".to_owned(), detail.as_str().into());
                extra.insert("error_message".to_owned(), detail.into());
                extra.insert("error_type".to_owned(), error_type.as_ref().into());
                extra.insert("title".to_owned(), error_type.as_ref().into());
                extra.insert("type".to_owned(), address.into());
                extra.insert("status".to_owned(), status.as_u16().into());
                Response::json(status.as_u16(), &extra)
            }
            Shape::Message(text) => Response::json(status.as_u16(), &json!({ "message": text })),
            Shape::Parameter { name, help } => {
                Response::json(status.as_u16(), &json!({ "message": { name: help } }))
            }
            Shape::ReadOnly(text) => Response::json(
                status.as_u16(),
                &json!({ "message": text, "is_readonly": true }),
            ),
            Shape::Web(text) => {
                Response::new(status, HTML, json!({ "error": text }).to_string().into())
            }
            Shape::Page(text) => page(status, &text),
            Shape::Response(response) => response,
        }
    }
}

impl From<Infallible> for Rejection {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = match &self.0.shape {
            Shape::Api { error_type, .. } => error_type,
            Shape::Message(_) => "with a message",
            Shape::Parameter { .. } => "for a query parameter",
            Shape::ReadOnly(_) => "while read-only",
            Shape::Web(_) => "with a web error",
            Shape::Page(_) => "with a page",
            Shape::Response(_) => "with a response of its own",
        };
        write!(f, "rejected with {} {shape}", self.0.status.as_str())
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

/// What the server says where the router rejects a request by itself.
impl From<RequestFault<'_>> for Rejection {
    fn from(fault: RequestFault<'_>) -> Self {
        match fault {
            RequestFault::Unauthenticated => Self::invalid_token(),
            RequestFault::InsufficientScope => Self::insufficient_scope(),
            RequestFault::NoSuchPath | RequestFault::UnfitPathParameter => Self::not_found(),
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
            RequestFault::NotJson { body } if surrogate::is_half_read(body) => Self::failed(),
            RequestFault::BodyInterrupted | RequestFault::NotJson { .. } => Self::message(
                400,
                "The browser (or proxy) sent a request that this server could not understand.",
            ),
            RequestFault::NullBody => Self::invalid_request("Missing JSON body"),
            RequestFault::UnfitBody(violations) => {
                Self::invalid_request(validator::tell(violations).unwrap_or_default())
            }
            RequestFault::NumberOutOfRange => {
                Self::invalid_request("The body holds a number that is too large")
            }
            RequestFault::Query { parameter, fault } => {
                let name = parameter.name;
                match fault {
                    QueryFault::Missing | QueryFault::Type => Self::parameter(name, parameter.help),
                    // The server's words for its one such parameter, `limit`.
                    QueryFault::Above(limit) => {
                        Self::invalid_request(format!("Page {name} cannot be above {limit}"))
                    }
                    QueryFault::Below(limit) => {
                        Self::invalid_request(format!("Page {name} cannot be below {limit}"))
                    }
                }
            }
            RequestFault::NotImplemented(operation) => Self::not_implemented(operation),
            _ => Self::internal(),
        }
    }
}

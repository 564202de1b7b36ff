//! Rejections as problem details (RFC 9457): the dialect of a server that has none of its own.

use std::convert::Infallible;
use std::fmt;

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Map, Value};

use super::{Dialect, RequestFault, Response, RouterBuilder};
use crate::Operation;

/// A rejection in JSON: status, title, detail, and what else the handler adds.
///
/// `Debug` and `Display` show the status but not the texts, which may quote what the caller sent.
#[derive(Clone)]
pub struct Problem {
    status: StatusCode,
    members: Map<String, Value>,
}

impl Problem {
    /// A problem of a status. One that does not exist becomes 500.
    pub fn new(status: u16, detail: impl Into<String>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut problem = Self {
            status,
            members: Map::new(),
        };
        problem
            .members
            .insert("detail".to_owned(), detail.into().into());
        problem
    }

    /// 404: what the path names does not exist.
    pub fn not_found() -> Self {
        Self::new(404, "there is no such thing")
    }

    /// 501: this server lacks the operation.
    pub fn not_implemented(operation: &'static Operation) -> Self {
        RequestFault::NotImplemented(operation).into()
    }

    /// Adds a member, such as `type` or `instance`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.members.insert(name.into(), value.into());
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The response.
    pub fn into_response(mut self) -> Response {
        let title = self.status.canonical_reason().unwrap_or("Error");
        self.members.entry("title").or_insert_with(|| title.into());
        let status = self.status.as_u16();
        self.members.insert("status".to_owned(), status.into());
        Response::json(status, &self.members).with_header(
            CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        )
    }
}

impl From<RequestFault<'_>> for Problem {
    fn from(fault: RequestFault<'_>) -> Self {
        Self::new(fault.status().as_u16(), fault.to_string())
    }
}

impl From<Infallible> for Problem {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rejected with {}", self.status)
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Problem({self})")
    }
}

impl std::error::Error for Problem {}

/// The dialect whose rejections are [`Problem`]s.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemDetails;

impl Dialect for ProblemDetails {
    type Rejection = Problem;
    type Builder = RouterBuilder<Self>;

    fn render(&self, problem: Problem, _base_url: &str, _request_id: &str) -> Response {
        problem.into_response()
    }
}

//! What the router finds wrong with a request, before any handler sees it.

use std::fmt;

use http::StatusCode;

use super::validation::{Violations, listed};
use super::{Parameter, ParameterFault, QueryParameter};
use crate::{Location, MultipartError, Operation};

/// Why the router rejects a request.
///
/// A [`Dialect`](super::Dialect) turns it into a rejection of its API. `Display` gives a neutral
/// text, which quotes nothing that the caller sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestFault<'a> {
    /// Nothing is at the path.
    NoSuchPath,
    /// The path has other methods.
    MethodNotAllowed,
    /// The value of a path parameter cannot be such a name.
    UnfitPathParameter {
        /// The name of the parameter.
        name: &'a str,
        /// What is wrong with its value.
        fault: ParameterFault,
    },
    /// It cannot be told at present who calls.
    Unavailable {
        /// What is wrong and what helps.
        reason: String,
    },
    /// The operation needs a caller, and nobody is known.
    Unauthenticated,
    /// The token lacks the scopes that the operation needs.
    InsufficientScope,
    /// The body is not called JSON.
    UnsupportedMediaType,
    /// The body is of none of the media types that the operation takes.
    UnlistedMediaType {
        /// Those media types.
        listed: Vec<&'static str>,
    },
    /// The body is to be a text, and is not one in UTF-8.
    NotText,
    /// The body is to be a multipart form, and is none.
    NotMultipart,
    /// A part of a multipart form is missing or not of its type.
    UnfitPart(MultipartError),
    /// The body has more bytes than the limit.
    BodyTooLarge {
        /// The limit.
        limit: usize,
    },
    /// The body is JSON of more bytes than the limit, over which the operation fails.
    JsonTooLarge {
        /// The limit.
        limit: usize,
    },
    /// The body broke off.
    BodyInterrupted,
    /// The body is not JSON.
    NotJson {
        /// The body.
        body: &'a [u8],
    },
    /// A session may change nothing without its token against forged requests.
    CsrfMismatch,
    /// The body is `null`.
    NullBody,
    /// The body is JSON and does not fit its schema.
    UnfitBody(Violations<'a>),
    /// The body fits, and holds a number beyond the range of its type.
    NumberOutOfRange,
    /// The body fits, and so many of its forms fit at so many levels that it is not found out which it
    /// has.
    UndecidedBody,
    /// The body fits, and its objects are so large and nested so deep that the stack of a thread does not
    /// suffice to read it.
    DeepBody,
    /// A query parameter is not as it must be.
    Query {
        /// The parameter.
        parameter: &'static QueryParameter,
        /// What is wrong with it.
        fault: QueryFault,
    },
    /// A parameter with a style or limits of its own is not as it must be.
    Parameter {
        /// The parameter, which is none of the path.
        parameter: &'static Parameter,
        /// What is wrong with it.
        fault: ParameterFault,
    },
    /// The server that the handler asked on behalf of the caller rejected that, or gave no
    /// response.
    Upstream(UpstreamFault<'a>),
    /// A feature is off that the operation [needs](Operation::fails_when_disabled).
    FeatureDisabled,
    /// No handler is mounted for the operation.
    NotImplemented(&'static Operation),
    /// The program is at fault.
    Internal,
}

/// What to pass on of a failed call of another server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpstreamFault<'a> {
    /// The status.
    pub status: u16,
    /// The other server's name for the error.
    pub error_type: Option<&'a str>,
    /// One line on what went wrong, which names no server.
    pub message: &'a str,
}

/// What is wrong with a query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryFault {
    /// It must be there and is not.
    Missing,
    /// It is not of its type.
    Type,
    /// It is none of these.
    Values(&'static [&'static str]),
    /// The list has fewer items than this.
    MinItems(u64),
    /// The list has more items than this.
    MaxItems(u64),
    /// An item of the list is there twice.
    UniqueItems,
    /// It is below the minimum.
    Below(i64),
    /// It is above the maximum.
    Above(i64),
}

impl RequestFault<'_> {
    /// The status that says so.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchPath | Self::UnfitPathParameter { .. } => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::InsufficientScope | Self::CsrfMismatch => StatusCode::FORBIDDEN,
            Self::UnsupportedMediaType | Self::UnlistedMediaType { .. } => {
                StatusCode::UNSUPPORTED_MEDIA_TYPE
            }
            Self::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyInterrupted
            | Self::NotJson { .. }
            | Self::NotText
            | Self::NotMultipart
            | Self::UnfitPart(_)
            | Self::NullBody
            | Self::UnfitBody(_)
            | Self::NumberOutOfRange
            | Self::UndecidedBody
            | Self::DeepBody
            | Self::Parameter { .. }
            | Self::Query { .. } => StatusCode::BAD_REQUEST,
            Self::Upstream(upstream) => {
                StatusCode::from_u16(upstream.status).unwrap_or(StatusCode::BAD_GATEWAY)
            }
            Self::NotImplemented(_) => StatusCode::NOT_IMPLEMENTED,
            Self::Unavailable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::JsonTooLarge { .. } | Self::FeatureDisabled | Self::Internal => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }
}

impl fmt::Display for RequestFault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchPath => f.write_str("there is nothing at this path"),
            Self::MethodNotAllowed => f.write_str("the path has no such method"),
            Self::UnfitPathParameter { name, fault } => {
                write!(f, "path parameter `{name}` {fault}")
            }
            Self::Unavailable { reason } => f.write_str(reason),
            Self::Unauthenticated => f.write_str("this needs valid credentials"),
            Self::InsufficientScope => f.write_str("the token lacks a scope that this needs"),
            Self::UnsupportedMediaType => f.write_str("the body must be of type application/json"),
            Self::UnlistedMediaType { listed } => {
                write!(f, "the body must be of type {}", listed.join(" or "))
            }
            Self::NotText => f.write_str("the body is not a text in UTF-8"),
            Self::NotMultipart => f.write_str("the body is not a multipart form"),
            Self::UnfitPart(fault) => write!(f, "the body does not fit: {fault}"),
            Self::BodyTooLarge { limit } => write!(f, "the body is larger than {limit} bytes"),
            Self::JsonTooLarge { limit } => {
                write!(f, "the server fails over a body of more than {limit} bytes")
            }
            Self::BodyInterrupted => f.write_str("the body broke off"),
            Self::NotJson { .. } => f.write_str("the body is not JSON"),
            Self::CsrfMismatch => {
                f.write_str("the token against forged requests (CSRF) is missing or wrong")
            }
            Self::NullBody => f.write_str("the body is null"),
            Self::UnfitBody(violations) => write!(f, "the body does not fit: {violations}"),
            Self::NumberOutOfRange => f.write_str("the body holds a number that is out of range"),
            Self::UndecidedBody => {
                f.write_str("the body fits too many of its forms at too many levels")
            }
            Self::DeepBody => f.write_str("the body is nested too deep"),
            Self::Query { parameter, fault } => {
                write!(f, "query parameter `{}` {fault}", parameter.name)
            }
            Self::Parameter { parameter, fault } => {
                let kind = match parameter.location {
                    Location::Path => "path parameter",
                    Location::Query => "query parameter",
                    Location::Header => "header",
                    Location::Cookie => "cookie",
                };
                write!(f, "{kind} `{}` {fault}", parameter.name)
            }
            Self::Upstream(upstream) => f.write_str(upstream.message),
            Self::NotImplemented(operation) => {
                write!(f, "{} is not implemented by this server", operation.id)
            }
            Self::FeatureDisabled | Self::Internal => {
                f.write_str("the server failed on this request")
            }
        }
    }
}

impl fmt::Display for QueryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Type => f.write_str("is not of its type"),
            Self::Values(values) => write!(f, "must be one of {}", listed(values)),
            Self::MinItems(limit) => write!(f, "must have at least {limit} items"),
            Self::MaxItems(limit) => write!(f, "must have at most {limit} items"),
            Self::UniqueItems => f.write_str("must not have an item twice"),
            Self::Below(limit) => write!(f, "must not be less than {limit}"),
            Self::Above(limit) => write!(f, "must not be greater than {limit}"),
        }
    }
}

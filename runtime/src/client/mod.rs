//! Sending, retries, paging and errors: the client half, for any API.
//!
//! A generated crate wraps a [`Core`] in a `Client` of its own, so that its calls can be inherent
//! methods, and an [`Error`] in an error of its own. [`ApiClient`] ties the two together, and names
//! the [`Dialect`] of the API.

mod argument;
mod authorization;
mod body;
mod builder;
mod call;
#[cfg(feature = "command")]
mod command_request;
mod core;
mod credentials;
mod declare;
mod decode;
mod dialect;
mod encode;
pub mod ensure;
mod error;
mod error_body;
pub mod jsonschema;
mod limits;
mod misfit;
pub mod paging;
mod parameter_error;
mod parameters;
mod receive;
mod request;
mod response;
mod retry;
mod routes;
#[cfg(feature = "sessions")]
mod session;
mod transport;

pub use self::argument::{
    Argument, BodyArgument, FloatValue, IntegerValue, OptionalArgument, OptionalBody, Plain,
};
pub use self::authorization::TokenProvider;
pub use self::body::{form_body, json_body, multipart_body, stream_body, text_body};
#[cfg(feature = "sessions")]
pub use self::builder::SignIn;
pub use self::builder::{ClientBuilder, EnvironmentVariables};
pub use self::call::{ResponseFuture, call, call_without_body, receive};
#[cfg(feature = "command")]
pub use self::command_request::{CommandRequest, PartContent, RequestBody, RequestPart};
pub use self::core::{ApiClient, Core};
pub use self::decode::{FromResponse, read};
#[cfg(feature = "tracing")]
pub use self::dialect::CallName;
pub use self::dialect::{Dialect, ErrorSummary, ProblemDetails, first_line, printable, reason};
pub use self::encode::{encode_path, with_body};
pub use self::error::{Error, ErrorKind};
pub use self::error_body::ErrorProperties;
pub use self::paging::PaginationStream;
pub use self::parameter_error::{BoxError, ParameterError};
pub use self::parameters::{Cookies, Headers, PathValue, Query, check_apart, path_value};
pub use self::receive::{Receive, Received, RejectedBody, RejectionBody, ResponseCase};
pub use self::request::{RawBody, RequestBuilder, RequestFuture};
pub use self::response::ResponseValue;
pub use self::retry::RetryPolicy;
pub use self::routes::{OtherOperation, Routes, check_parts, check_route};
#[cfg(feature = "sessions")]
pub use self::session::{
    IssuedToken, SessionRejection, SessionRules, Sign, TokenRequest, implicit_grant,
};
pub use self::transport::HttpService;
pub use reqwest;

/// What the generated calls find under the name `progenitor_client`, apart from their error.
///
/// The requests of the calls are written by progenitor for its own runtime. Three parts of that
/// runtime are replaced:
///
/// - its error prints whole responses, which may hold secrets, forgets the status of a response
///   that it cannot decode, and knows neither operation nor path;
/// - its response value is tied to that error;
/// - its path encoding writes the slashes of a value of several segments as `%2F`.
pub mod progenitor {
    pub use progenitor_client::QueryParam;

    pub use crate::argument_of_itself;

    pub use super::{
        Argument, BodyArgument, BoxError, OptionalArgument, OptionalBody, ParameterError,
        ResponseFuture, ResponseValue, check_route, encode_path, with_body,
    };
}

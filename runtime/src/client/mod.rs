//! Sending, retries, paging and errors: the client half, for any API.
//!
//! A generated crate wraps a [`Core`] in a `Client` of its own, so that its calls can be inherent
//! methods, and an [`Error`] in an error of its own. [`ApiClient`] ties the two together, and names
//! the [`Dialect`] of the API.

mod builder;
mod call;
mod core;
mod decode;
mod dialect;
mod encode;
mod error;
pub mod paging;
mod parameter_error;
mod response;
mod retry;

pub use progenitor_client::QueryParam;

pub use self::builder::ClientBuilder;
pub use self::call::{call, call_without_body};
pub use self::core::{ApiClient, Core};
pub use self::decode::{FromResponse, read};
pub use self::dialect::{Dialect, ErrorSummary, ProblemDetails, first_line, reason};
pub use self::encode::encode_path;
pub use self::error::{Error, ErrorKind};
pub use self::parameter_error::{BoxError, ParameterError};
pub use self::response::ResponseValue;
pub use self::retry::RetryPolicy;
pub use reqwest;

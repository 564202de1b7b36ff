//! The server half: a router that decodes, authorizes and validates requests, for any API.
//!
//! A generated crate has a trait for each tag of its document. It mounts the implementers into a
//! [`Router`], which finds the operation of a request, checks the request and calls the method.
//! What the server of an API checks beside that, in which order, and what its rejections look
//! like, is its [`Dialect`].

pub mod auth;
mod body;
mod call;
mod content;
mod context;
mod cors;
mod custom;
mod declare;
mod dialect;
mod fault;
mod field_value;
mod json_body;
mod notation;
mod observer;
mod parameters;
mod problem;
pub mod python;
mod query;
mod quirks;
mod response;
pub mod routing;
pub mod sessions;
#[cfg(feature = "client")]
mod upstream;
pub mod validation;

pub use {bytes, http};

pub use self::auth::{
    AllowAll, Anonymous, Authenticate, AuthorizationRequest, Authorize, Credential, Credentials,
    DeclaredScopes, Principal, StaticCredentials, StaticTokens, Unavailable, bearer_token,
    has_bearer_token, names_bearer, unverified_issuer,
};
pub use self::body::{BodySyntax, StrictJson};
pub use self::call::Call;
pub use self::content::Reading;
pub use self::context::Context;
pub use self::cors::Cors;
pub use self::custom::{CustomCall, Unrouted, UploadCall};
pub use self::dialect::{Admission, Dialect, Inspection, RequestHead, Resolution};
pub use self::fault::{QueryFault, RequestFault, UpstreamFault};
pub use self::notation::JsonNotation;
pub use self::observer::Observer;
pub use self::parameters::{Parameter, ParameterFault};
pub use self::problem::{Problem, ProblemDetails};
pub use self::query::{QueryParameter, QuerySyntax, QueryValue, StrictQuery};
pub use self::quirks::ServerQuirks;
pub use self::response::{HTML, IntoResponse, JSON, Response};
pub use self::routing::{ResponseBody, ResponseFuture, Route, Router, RouterBuilder};
pub use self::validation::{Bounds, Count, Kind, Schema};

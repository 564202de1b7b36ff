//! Client, server traits and models for the HTTP API of the Project Quay container registry.
#![cfg_attr(feature = "client", doc = "", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "all-tags"),
    allow(
        dead_code,
        unreachable_pub,
        unused_imports,
        reason = "no tag alone needs every part of the runtime; all of them together do"
    )
)]

mod quay;

// Written by `cargo xtask regen`.
#[rustfmt::skip]
#[allow(
    unreachable_pub,
    reason = "which generated modules are public is decided by the exports below"
)]
#[allow(
    clippy::large_enum_variant,
    reason = "the variants follow the document; boxing one would hide its type"
)]
mod api;

/// The document that all of this is made from, as OpenAPI 3 in JSON.
pub static OPENAPI: &str = include_str!("../openapi.json");

/// What a real Quay does where its guide, common sense or the document alone would mislead.
#[cfg_attr(
    not(doctest),
    doc = "",
    doc = include_str!("../server-behaviour.md")
)]
pub mod server_behaviour {}

pub use apitwin_runtime::{
    EmptyOr, Extra, Field, ImpliedScopes, NotInSet, Operation, Optional, PathError, PathSegment,
    ReasonPattern, Secret, Segment, TextValue, Unchecked, WholeNumber,
};

pub use crate::api::reasons::{self, Reason};
pub use crate::api::{models, operations};
pub use crate::quay::{IMPLIED_SCOPES, RepositoryName};

// What the generated code names beside that.
#[cfg(feature = "command")]
pub use crate::api::commands;
#[cfg(feature = "client")]
use crate::quay::client;
#[cfg(feature = "server")]
pub use crate::quay::server;
use apitwin_runtime::{PathTemplate, closed_set, open_set};

#[cfg(feature = "client")]
pub use crate::quay::client::{Client, ClientBuilder, Ensure, Error};
#[cfg(feature = "client")]
pub use apitwin_runtime::client::{
    Argument, BodyArgument, EnvironmentVariables, ErrorKind, HttpService, OptionalArgument,
    OptionalBody, PaginationStream, ParameterError, RawBody, RequestBuilder, ResponseFuture,
    ResponseValue, RetryPolicy, TokenProvider, ensure,
};
#[cfg(feature = "sessions")]
pub use apitwin_runtime::client::{IssuedToken, SessionRejection, SignIn, TokenRequest};
#[cfg(feature = "client")]
pub use reqwest::{self, Method};

/// The calls under way: one type for each operation.
///
/// They come from the methods of [`Client`] and are rarely named.
#[cfg(feature = "client")]
pub mod builder {
    pub use crate::api::client::*;
}

/// What calls return: `Result` with this crate's [`Error`].
#[cfg(feature = "client")]
pub type Result<T, E = Error> = std::result::Result<T, E>;

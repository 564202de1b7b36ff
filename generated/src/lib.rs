//! Client, server traits and models for the HTTP API of the Project Quay container registry.
//!
//! # Call a registry
//!
//! Every operation of the API is a method of `Client` that starts a call: set
//! the parameters by name, then send.
//!
#![cfg_attr(all(feature = "client", feature = "organization"), doc = "```no_run")]
#![cfg_attr(
    not(all(feature = "client", feature = "organization")),
    doc = "```text"
)]
//! use quay_api::Client;
//!
//! # async fn run() -> Result<(), quay_api::Error> {
//! let client = Client::new("https://quay.example.com", "an OAuth access token")?;
//! let answer = client.get_organization_members().orgname("acme").send().await?;
//! for member in &answer.members {
//!     println!("{}", member.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The method is named after the operation id in snake case; its documentation
//! tells the path, the scopes that the token needs and the answers. The same
//! facts are data in [`operations`]. Operations that answer in pages have
//! `stream()` beside `send()`: it yields the items and fetches each page when
//! the items before it are consumed.
//!
//! # Serve the API
//!
//! Every tag of the API is a trait; implement the methods that you need and
//! mount them into a router that decodes, validates and authorises requests as
//! the document says. The rest answers 501. See `server`.
//!
#![cfg_attr(all(feature = "server", feature = "prototype"), doc = "```")]
#![cfg_attr(not(all(feature = "server", feature = "prototype")), doc = "```text")]
//! use quay_api::models::PrototypeList;
//! use quay_api::server::prototype::{
//!     GetOrganizationPrototypePermissionsPath as Path,
//!     GetOrganizationPrototypePermissionsResponse as Response, PrototypeApi,
//! };
//! use quay_api::server::{Context, Rejection, Router};
//!
//! struct NoRules;
//!
//! impl PrototypeApi for NoRules {
//!     async fn get_organization_prototype_permissions(
//!         &self,
//!         _context: Context,
//!         _path: Path,
//!     ) -> Result<Response, Rejection> {
//!         Ok(Response::Ok(PrototypeList::new(Vec::new())))
//!     }
//! }
//!
//! let router = Router::builder().prototype_api(NoRules).build();
//! ```
//!
//! # Ask what a token needs
//!
//! The [`operations`] are data: method, path, scopes, feature flags.
//!
//! ```
//! use quay_api::operations::{CREATE_ORGANIZATION, GET_ORGANIZATION_MEMBERS};
//!
//! let calls = [CREATE_ORGANIZATION, GET_ORGANIZATION_MEMBERS];
//! let token = ["org:admin"];
//! let missing = calls.iter().find(|call| !call.is_covered_by(token));
//! assert_eq!(missing.map(|call| call.id), Some("createOrganization"));
//! ```
//!
//! # Errors
//!
//! All calls fail with one type, `Error`, that knows operation, path, status
//! and the server's own name for the error. Ask it what you need to know:
//! `is_not_found()`, `is_unauthenticated()`, `is_forbidden()`,
//! `is_retryable()`. Reads are repeated after passing failures; see
//! `RetryPolicy`. A parameter that is missing or cannot be sent is an error of
//! the call, and nothing is sent.
//!
//! # Secrets
//!
//! Tokens, passwords and private keys are of type [`Secret`], which `Debug`
//! does not show. Errors, `Debug` and tracing spans show no body, no token and
//! no query.
//!
//! # Path parameters
//!
//! A name that would lead to another route than the one called (`..`, a slash,
//! a backslash) is refused before it is sent; see [`PathSegment`] and
//! [`RepositoryName`].
//!
//! # Responses of other server versions
//!
//! Enumerations keep values that they do not know, objects ignore properties
//! that they do not name or keep them ([`Extra`]), and [`Field`] tells an
//! absent property from `null`.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `client` | yes | the client; without it, only models, operations and the types they use |
//! | `server` | yes | the server traits and the router |
//! | `organization`, `permission`, `repository`, `robot`, … | yes | one for every tag of the API (`org_mirror` is `org-mirror`): its calls, its trait, and the models that only it uses |
//! | `all-tags` | yes | every tag |
//! | `rustls` | yes | TLS by rustls, with the certificates of the operating system |
//! | `native-tls` | no | TLS by the library of the operating system |
//! | `tracing` | no | a span named `quay_api.call` at level info around each call, and `quay_api.request` around each request to the router |
//!
//! The HTTP client is `reqwest`, re-exported so that one can be configured
//! without a dependency of one's own. It needs a Tokio runtime.

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
    EmptyOr, Extra, Field, ImpliedScopes, Operation, PathError, PathSegment, Secret, Segment,
};

pub use crate::api::{models, operations};
pub use crate::quay::{IMPLIED_SCOPES, RepositoryName};

// What the generated code names beside that.
#[cfg(feature = "client")]
use crate::quay::client;
#[cfg(feature = "server")]
pub use crate::quay::server;
use apitwin_runtime::PathTemplate;
use apitwin_runtime::values::{number, text};

#[cfg(feature = "client")]
pub use crate::quay::client::{Client, ClientBuilder, Error};
#[cfg(feature = "client")]
pub use apitwin_runtime::client::{ErrorKind, ParameterError, ResponseValue, RetryPolicy};
#[cfg(feature = "client")]
pub use reqwest;

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

/// The example of the README is compiled as a documentation test.
#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;

//! The server traits, and a router that behaves like a real Quay.
//!
//! Each tag of the document has a trait whose methods are its operations. An
//! implementer writes the methods it has, as plain `async fn`; the others
//! answer 501. Mounted into a [`Router`], they are reached under the paths of
//! the document, after the checks that the real server makes: trailing slash,
//! token, scope, body against its schema, query parameters.
//!
#![cfg_attr(feature = "prototype", doc = "```")]
#![cfg_attr(not(feature = "prototype"), doc = "```text")]
//! use quay_api::models::{Prototype, PrototypeList};
//! use quay_api::server::prototype::{
//!     GetOrganizationPrototypePermissionsPath, GetOrganizationPrototypePermissionsResponse,
//!     PrototypeApi,
//! };
//! use quay_api::server::{Context, Principal, Rejection, Router, StaticTokens};
//!
//! struct Rules(Vec<Prototype>);
//!
//! impl PrototypeApi for Rules {
//!     async fn get_organization_prototype_permissions(
//!         &self,
//!         _context: Context,
//!         path: GetOrganizationPrototypePermissionsPath,
//!     ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
//!         if path.orgname.as_str() != "acme" {
//!             return Err(Rejection::not_found());
//!         }
//!         let list = PrototypeList::new(self.0.clone());
//!         Ok(GetOrganizationPrototypePermissionsResponse::Ok(list))
//!     }
//! }
//!
//! let admin = Principal::new("alice", ["org:admin"]);
//! let router = Router::builder()
//!     .authenticate(StaticTokens::new().with("a token", admin))
//!     .prototype_api(Rules(Vec::new()))
//!     .build();
//! # let _ = router;
//! ```
//!
//! [`Router`] is a [`tower_service::Service`]: give it to axum as
//! `axum::Router::new().fallback_service(router)`, or to hyper through
//! `TowerToHyperService`. It needs no particular runtime.
//!
//! # What is checked, in this order
//!
//! 1. the path, its trailing slash and the method
//! 2. a GET from a browser says `X-Requested-With`; see [`RouterBuilder::require_xhr_header`]
//! 3. the token, by [`Authenticate`]
//! 4. a change comes with a token that is known; see [`RouterBuilder::anonymous_writes`]
//! 5. the registry is not read-only; see [`RouterBuilder::read_only`]
//! 6. the right to call the operation, by [`Authorize`]
//! 7. the body: media type, JSON, schema
//! 8. the query parameters
//!
//! Where the document says that the server looks at the body first, 7 comes
//! before 6.
//!
//! # What is left to the implementer
//!
//! Whether what the path names exists, and what the caller may do with it: a
//! scope says what a token may do at most, not what its user may do.

mod browser;
mod dialect;
mod page;
mod python;
mod query;
mod rejection;
mod router;
mod routes;
mod surrogate;
mod validator;

pub use apitwin_runtime::server::{
    AllowAll, Anonymous, Authenticate, AuthorizationRequest, Authorize, Context, Cors, CustomCall,
    DeclaredScopes, IntoResponse, Principal, Response, StaticTokens, bearer_token, bytes, http,
};

pub use self::dialect::{Quay, ServerQuirks};
pub use self::rejection::Rejection;
pub use self::router::{ResponseFuture, Router, RouterBuilder};

// What the generated half names beside that.
#[allow(
    unused_imports,
    reason = "without tags there are no bodies and no queries"
)]
pub(crate) use apitwin_runtime::server::{Kind, QueryParameter, QuerySyntax, QueryValue, Schema};
pub(crate) type Call = apitwin_runtime::server::Call<Quay>;
pub(crate) type Route = apitwin_runtime::server::Route<Quay>;

// The traits, by tag.
#[allow(
    unreachable_pub,
    unused_imports,
    reason = "without tags there are no traits"
)]
pub use crate::api::server::*;

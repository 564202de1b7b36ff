//! The server traits, and a router that behaves like a real Quay.
#![cfg_attr(feature = "prototype", doc = "", doc = include_str!("overview.md"))]

mod dialect;
mod rejection;
mod router;
mod routes;
mod session;

pub use apitwin_runtime::server::{
    AllowAll, Anonymous, Authenticate, AuthorizationRequest, Authorize, Context, Cors, CustomCall,
    DeclaredScopes, IntoResponse, Observer, Principal, QuerySyntax, Response, ResponseBody,
    ServerQuirks, StaticTokens, Unavailable, Unrouted, UploadCall, bearer_token, bytes, http,
};

pub use apitwin_runtime::ByteStream;
pub use apitwin_runtime::server::python::PythonQuery;
pub use apitwin_runtime::server::sessions::{Session, Sessions, SigningKey};

pub use self::dialect::Quay;
pub use self::rejection::Rejection;
pub use self::router::{ResponseFuture, Router, RouterBuilder};
pub use self::session::{NoPassword, sessions, sign_in, verify_csrf};

// What the generated half names beside that.
#[allow(
    unused_imports,
    reason = "without tags there are no bodies and no queries"
)]
pub(crate) use apitwin_runtime::server::{Bounds, Count, Kind, QueryParameter, QueryValue, Schema};
pub(crate) type Call = apitwin_runtime::server::Call<Quay>;
pub(crate) type Route = apitwin_runtime::server::Route<Quay>;

// The traits, by tag.
#[allow(
    unreachable_pub,
    unused_imports,
    reason = "without tags there are no traits"
)]
pub use crate::api::server::*;

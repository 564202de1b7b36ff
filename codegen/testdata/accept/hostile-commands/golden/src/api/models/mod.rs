// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;

#[cfg(any(feature = "client", feature = "server"))]
mod request_body;

#[cfg(feature = "untagged")]
mod untagged;
pub use error_body::ErrorBody;

#[cfg(any(feature = "client", feature = "server"))]
pub use request_body::*;

#[cfg(feature = "untagged")]
pub use untagged::*;

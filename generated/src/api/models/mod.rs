// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;
mod common;

#[cfg(feature = "organization")]
mod organization;

#[cfg(feature = "permission")]
mod permission;

#[cfg(feature = "prototype")]
mod prototype;

#[cfg(feature = "superuser")]
mod superuser;
pub use error_body::ErrorBody;
pub use common::*;

#[cfg(feature = "organization")]
pub use organization::*;

#[cfg(feature = "permission")]
pub use permission::*;

#[cfg(feature = "prototype")]
pub use prototype::*;

#[cfg(feature = "superuser")]
pub use superuser::*;

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;
mod common;
mod organization;
mod permission;
mod prototype;
mod superuser;
pub use error_body::ErrorBody;
pub use common::*;
pub use organization::*;
pub use permission::*;
pub use prototype::*;
pub use superuser::*;

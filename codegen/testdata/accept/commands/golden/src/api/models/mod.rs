// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;

#[cfg(feature = "boxes")]
mod boxes;
pub use error_body::ErrorBody;

#[cfg(feature = "boxes")]
pub use boxes::*;

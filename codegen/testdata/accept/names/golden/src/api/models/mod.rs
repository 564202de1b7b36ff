// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;

#[cfg(feature = "m")]
mod m;

#[cfg(feature = "u6e2c-u91cf")]
mod u6e2c_u91cf;
pub use error_body::ErrorBody;

#[cfg(feature = "m")]
pub use m::*;

#[cfg(feature = "u6e2c-u91cf")]
pub use u6e2c_u91cf::*;

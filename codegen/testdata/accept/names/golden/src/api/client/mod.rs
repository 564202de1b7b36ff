// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "m")]
mod m;

#[cfg(feature = "u6e2c-u91cf")]
mod u6e2c_u91cf;

#[cfg(feature = "m")]
pub use m::*;

#[cfg(feature = "u6e2c-u91cf")]
pub use u6e2c_u91cf::*;

#[cfg(feature = "u6e2c-u91cf")]
crate::client::runtime::argument_of_itself!(crate ::models::ListMeasurementsSort);

#[cfg(feature = "u6e2c-u91cf")]
crate::client::runtime::argument_of_itself!(crate ::models::ListMeasurementsState);

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "untagged")]
mod untagged;

#[cfg(feature = "untagged")]
pub use untagged::*;

#[cfg(feature = "untagged")]
crate::client::runtime::argument_of_itself!(crate ::models::GetThingOutput);

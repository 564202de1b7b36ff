// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "mod")]
mod mod_;

#[cfg(feature = "self")]
mod self_;

#[cfg(feature = "server-tag")]
mod server_tag;

#[cfg(feature = "mod")]
pub use mod_::*;

#[cfg(feature = "self")]
pub use self_::*;

#[cfg(feature = "server-tag")]
pub use server_tag::*;

#[cfg(feature = "self")]
crate::client::runtime::argument_of_itself!(crate ::models::SelfSign);

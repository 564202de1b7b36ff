// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "pets")]
mod pets;

#[cfg(feature = "stores")]
mod stores;

#[cfg(feature = "untagged")]
mod untagged;

#[cfg(feature = "pets")]
pub use pets::*;

#[cfg(feature = "stores")]
pub use stores::*;

#[cfg(feature = "untagged")]
pub use untagged::*;

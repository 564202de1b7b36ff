// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "boxes")]
mod boxes;

#[cfg(feature = "lids")]
mod lids;

#[cfg(feature = "boxes")]
pub use boxes::*;

#[cfg(feature = "lids")]
pub use lids::*;

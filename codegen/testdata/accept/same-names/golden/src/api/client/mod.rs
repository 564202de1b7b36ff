// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "context")]
mod context;

#[cfg(feature = "a-b")]
mod a_b;

#[cfg(feature = "client-tag")]
mod client;

#[cfg(feature = "core")]
mod core;

#[cfg(feature = "crate")]
mod crate_;

#[cfg(feature = "models")]
mod models;

#[cfg(feature = "std")]
mod std;

#[cfg(feature = "super")]
mod super_;

#[cfg(feature = "context")]
pub use context::*;

#[cfg(feature = "a-b")]
pub use a_b::*;

#[cfg(feature = "client-tag")]
pub use client::*;

#[cfg(feature = "core")]
pub use core::*;

#[cfg(feature = "crate")]
pub use crate_::*;

#[cfg(feature = "models")]
pub use models::*;

#[cfg(feature = "std")]
pub use std::*;

#[cfg(feature = "super")]
pub use super_::*;

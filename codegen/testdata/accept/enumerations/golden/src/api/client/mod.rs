// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a builder for every operation.

mod things;
pub(crate) use crate::client::Client;
pub use things::*;

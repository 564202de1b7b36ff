//! Compares what servers of the API respond: two that run, or one with recordings.
//!
//! `cargo xtask differ` sends requests that it makes from the document to two servers. Tests replay
//! recorded requests against the sandbox.

pub mod comparison;
pub mod groups;
pub mod json_text;
pub mod scenario;
pub mod wire;

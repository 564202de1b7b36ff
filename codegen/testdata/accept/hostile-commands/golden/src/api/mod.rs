// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! What is made from the document: models, the operation table, the client and the server.

pub mod models;
pub mod operations;
pub mod reasons;
pub mod security;

#[cfg(feature = "client")]
pub mod client;

#[cfg(feature = "server")]
pub mod server;

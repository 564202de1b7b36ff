//! What is known of the real server, as it is checked in: recorded exchanges, the table of its
//! operations, its discovery document, and the list of what the document leaves out.

pub mod discovery;
pub mod left_out;
pub mod operations;
pub mod recordings;

use std::path::PathBuf;

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Cargo sets the variable for `cargo run` and `cargo test`, also after the checkout was moved.
    // Every package lies one folder below the root.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), PathBuf::from)
}

//! Owns what the commands of this repository do, apart from the command line, so that the tests
//! of the repository use the very same comparison and the very same lists.

pub mod coverage;
pub mod exchanges;
pub mod failure;
pub mod goldens;
pub mod published;
pub mod reference;
pub mod regen;
pub mod tree;

use std::path::PathBuf;

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Cargo sets the variable for `cargo run` and `cargo test`, also after the checkout was moved.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), PathBuf::from)
}

//! Third-party crates with the features that the whole workspace asks of them; see `Cargo.toml`.

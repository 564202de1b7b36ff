//! Code that several tests share. It also compiles the examples of the README; the tests are in
//! `tests/`.

pub mod calls;
mod comparison;
pub mod known_differences;
pub mod registry;
pub mod upstream_registries;

pub use quay_differ::wire;

pub use self::comparison::differences;

/// The README, whose examples are compiled as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

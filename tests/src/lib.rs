//! Owns what several tests share, and the compilation of the README's example; the tests themselves
//! are in `tests/`.

pub mod calls;
mod comparison;
pub mod wire;

pub use self::comparison::differences;

/// The README, so that its example is compiled with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

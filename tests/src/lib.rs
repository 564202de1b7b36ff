//! Owns the compilation of the README's example; everything else of this crate is in `tests/`.

/// The README, so that its example is compiled with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

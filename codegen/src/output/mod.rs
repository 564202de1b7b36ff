//! Files on disk that the generator makes: compared with what they should be, reported, written.

pub mod cases;
mod comparison;
mod report;
mod target;
#[cfg(test)]
mod tests;
mod write;

pub use comparison::{Comparison, compare, files_below};
pub use target::{Folder, GenerateError, Target};

//! Files on disk that the generator makes: compared with what they should be, reported, written.

pub mod cases;
mod comparison;
mod disk;
mod manifest;
mod package;
mod report;
mod target;
#[cfg(test)]
mod tests;
mod write;

pub use comparison::{Comparison, Ownership, compare};
pub use disk::files_below;
pub use package::{Package, PackageComparison};
pub use target::{Folder, GenerateError, Target};

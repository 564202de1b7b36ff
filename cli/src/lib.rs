//! The command line for Project Quay and Red Hat Quay container registries.

mod program;

pub use self::program::Quay;

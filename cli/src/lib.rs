//! The command line for Project Quay and Red Hat Quay container registries.

mod auth;
pub mod declarative;
mod login;
mod names;
mod program;
mod sandbox;
mod wait;
mod whoami;

pub use self::program::Quay;

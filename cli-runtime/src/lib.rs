//! The command line under programs that are generated from an OpenAPI document.
//!
//! A generated crate has a table of its operations as commands; see [`apitwin_runtime::command`]. A
//! [`Program`] adds a name and commands written by hand. [`run`] does the rest: arguments → request →
//! response → output.

mod api;
pub mod arguments;
mod call;
pub mod completion;
pub mod connection;
pub mod contexts;
mod failure;
mod globals;
mod help;
mod input;
mod invocation;
pub mod man;
pub mod output;
mod process;
mod program;
#[cfg(feature = "round-trip")]
pub mod round_trip;
pub mod shell;
pub mod suggest;
pub mod tree;

pub use self::failure::{Failure, FailureKind, needed_scopes};
pub use self::globals::{ColorChoice, Globals, ResultFlag, seconds};
pub use self::input::Input;
pub use self::invocation::{Environment, Invocation, Terminal};
pub use self::process::{execute, run};
pub use self::program::{CustomCommand, CustomFuture, Program};

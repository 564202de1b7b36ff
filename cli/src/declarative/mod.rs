//! Registries that are kept in files: `apply`, `diff`, `export` and `schema`.
//!
//! Files and servers are read into the same [`model`]. [`plan()`] compares the two; [`execute()`] does
//! what the plan says. Nothing is remembered between two runs, so one that was interrupted goes on
//! when it is run again.

mod calls;
pub mod commands;
mod execute;
mod export;
mod key;
pub mod model;
mod plan;
mod problem;
pub(crate) mod program;
mod read;
mod references;
mod rejection;
mod resources;
mod schema;
mod source;

pub use self::execute::{Failed, Progress, Silent, Summary, execute};
pub use self::export::export;
pub use self::key::{Key, Kind, Section};
pub use self::plan::{Action, Difference, MAX_CONCURRENCY, Plan, PlanOptions, Step, Unread, plan};
pub use self::problem::{Place, Problem};
pub use self::schema::schema;
pub use self::source::{SourceFile, Wanted, read_files};

//! The check of a request's body against its schema.

mod bounds;
mod check;
mod deserializer;
mod found;
mod plain;
mod rules;
mod schema;
mod settle;
mod tree;
mod violation;
mod walk;

pub use self::check::Check;
pub(in crate::server) use self::deserializer::TreeDeserializer;
pub use self::schema::{Bounds, Count, Kind, Schema};
pub use self::tree::Tree;
pub(in crate::server) use self::violation::listed;
pub use self::violation::{Rule, Violation, Violations};

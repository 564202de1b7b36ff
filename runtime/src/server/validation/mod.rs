//! The check of a request's body against its schema.

mod bounds;
mod check;
mod deserializer;
mod plain;
mod schema;
mod tree;
mod violation;

pub use self::check::Check;
pub(in crate::server) use self::deserializer::TreeDeserializer;
pub use self::schema::{Bounds, Count, Kind, Schema};
pub use self::tree::Tree;
pub use self::violation::{Rule, Violation, Violations};

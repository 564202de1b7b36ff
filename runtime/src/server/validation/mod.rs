//! The check of a request's body against its schema.

mod check;
mod plain;
mod schema;
mod tree;
mod violation;

pub use self::check::Check;
pub use self::schema::{Kind, Schema};
pub use self::tree::Tree;
pub use self::violation::{Rule, Violation, Violations};

//! Types for values that JSON and Rust see differently.

mod empty_or;
mod extra;
mod field;
pub mod number;
mod secret;
pub mod text;

pub use self::empty_or::EmptyOr;
pub use self::extra::Extra;
pub use self::field::Field;
pub use self::secret::Secret;

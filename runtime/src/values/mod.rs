//! Types for values that JSON and Rust see differently.

mod base64;
pub mod choice;
mod empty_or;
mod extra;
mod field;
mod number;
mod number_set;
pub mod object;
mod optional;
mod secret;
mod set;
mod stack;
pub mod text;
mod text_value;
mod unchecked;

pub use self::base64::{Base64, NotBase64};
pub use self::empty_or::EmptyOr;
pub use self::extra::Extra;
pub use self::field::Field;
pub use self::number::WholeNumber;
pub use self::number_set::NumberNotInSet;
pub use self::optional::Optional;
pub use self::secret::Secret;
pub use self::set::NotInSet;
pub use self::stack::set_stack_size;
pub use self::text_value::{FromText, TextValue};
pub use self::unchecked::Unchecked;

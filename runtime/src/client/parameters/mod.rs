//! The values of parameters, written into path, query, headers and cookies in their styles.
//!
//! What a style cannot express is refused, so that a server never reads another value than was
//! given. No error quotes a value: it may be a secret.

mod headers;
mod pairs;
mod path;
mod texts;

use serde::Serialize;
use serde_json::Value;

pub use self::headers::Headers;
pub use self::pairs::{Cookies, Query};
pub use self::path::{PathValue, path_value};
use super::ParameterError;

/// Refuses a list that a server reads as something else, where a parameter may be one text or a list
/// of texts. `parameter` is its name in Rust.
///
/// # Errors
///
/// When the value is a list of one item, which is written as that item is.
pub fn check_apart<T: Serialize + ?Sized>(
    parameter: &'static str,
    value: &T,
) -> Result<(), ParameterError> {
    match json(parameter, value)? {
        Value::Array(items) if items.len() == 1 => Err(ParameterError::unwritable(
            parameter,
            "a list of one item looks like the item; give the item itself",
        )),
        _ => Ok(()),
    }
}

/// The value of a parameter as JSON. The error is told without what serde says, which may quote
/// the value.
fn json<T: Serialize + ?Sized>(
    parameter: &'static str,
    value: &T,
) -> Result<Value, ParameterError> {
    let value = serde_json::to_value(value);
    value.map_err(|_| ParameterError::unwritable(parameter, "it cannot be written as JSON"))
}

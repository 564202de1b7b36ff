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

/// The value of a parameter as JSON. The error is told without what serde says, which may quote
/// the value.
fn json<T: Serialize + ?Sized>(
    parameter: &'static str,
    value: &T,
) -> Result<Value, ParameterError> {
    let value = serde_json::to_value(value);
    value.map_err(|_| ParameterError::unwritable(parameter, "it cannot be written as JSON"))
}

//! A value that a server takes as it comes.

use std::fmt;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::choice::SharedValue;

/// A value of the documented type, or any other JSON that the server does not check.
///
/// Clients send a `T`. Servers get whatever was sent, and `Debug` shows nothing of it unless it is
/// a `T`: it may be a secret of another type.
///
/// ```
/// use apitwin_runtime::Unchecked;
///
/// let right: Unchecked<u32> = serde_json::from_str("3")?;
/// let wrong: Unchecked<u32> = serde_json::from_str("[3]")?;
/// assert_eq!((right.value(), wrong.value()), (Some(&3), None));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub enum Unchecked<T> {
    /// A value of the documented type.
    Value(T),
    /// Any other JSON.
    Other(Value),
}

impl<T> Unchecked<T> {
    /// The value, if it is of the documented type.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Other(_) => None,
        }
    }
}

impl<T: Serialize> Unchecked<T> {
    /// The JSON, of whatever type.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub fn to_json(&self) -> Result<Value, serde_json::Error> {
        match self {
            Self::Value(value) => serde_json::to_value(value),
            Self::Other(value) => Ok(value.clone()),
        }
    }
}

impl<T> From<T> for Unchecked<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: fmt::Debug> fmt::Debug for Unchecked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => f.debug_tuple("Value").field(value).finish(),
            Self::Other(_) => f.write_str("Other([redacted])"),
        }
    }
}

impl<T: Serialize> Serialize for Unchecked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Unchecked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = SharedValue::deserialize(deserializer)?;
        match T::deserialize(value.clone()) {
            Ok(value) => Ok(Self::Value(value)),
            Err(error) if value.is_exhausted() => Err(D::Error::custom(error)),
            Err(_) => Ok(Self::Other(value.to_value())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Unchecked;

    fn check(json: &str, debug: &str) {
        let value: Unchecked<u32> = serde_json::from_str(json).expect("JSON");
        assert_eq!(format!("{value:?}"), debug, "{json}");
        assert_eq!(serde_json::to_string(&value).expect("written"), json);
    }

    #[test]
    fn anything_is_kept_and_little_is_shown() {
        check("3", "Value(3)");
        for json in ["null", "-3", "1.5", "\"hunter2\"", "[]", "{\"a\":1}"] {
            check(json, "Other([redacted])");
        }
    }
}

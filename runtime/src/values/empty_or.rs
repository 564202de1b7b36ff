//! A value in whose place the server may write an empty text.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::choice::SharedValue;

/// A value, or the empty text that the server writes in its place.
///
/// In JSON, `""` is [`Empty`](Self::Empty) and everything else is read as `T`. The server stores
/// some of these properties unchecked, so that a text may come where `T` is none; it is kept as
/// [`Text`](Self::Text), since one odd row should not make a response unreadable.
///
/// ```
/// use apitwin_runtime::EmptyOr;
///
/// let none: EmptyOr<u32> = serde_json::from_str("\"\"")?;
/// let some: EmptyOr<u32> = serde_json::from_str("3")?;
/// assert_eq!((none.value(), some.value()), (None, Some(&3)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum EmptyOr<T> {
    /// The empty text.
    #[default]
    Empty,
    /// A value.
    Value(T),
    /// A text that is neither empty nor a `T`.
    Text(String),
}

impl<T> EmptyOr<T> {
    /// Whether this is the empty text.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Empty | Self::Text(_) => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, if there is one, by move.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Empty | Self::Text(_) => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for EmptyOr<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for EmptyOr<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Self::Value)
    }
}

impl<T: Serialize> Serialize for EmptyOr<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_str(""),
            Self::Value(value) => value.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for EmptyOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The value is looked at twice: once for the empty text, once as `T`.
        let value = SharedValue::deserialize(deserializer)?;
        if value.as_str() == Some("") {
            return Ok(Self::Empty);
        }
        match (T::deserialize(value.clone()), value.as_str()) {
            (Ok(fitting), _) => Ok(Self::Value(fitting)),
            (Err(_), Some(text)) => Ok(Self::Text(text.to_owned())),
            (Err(error), None) => Err(D::Error::custom(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::EmptyOr;

    fn check(json: &str, expect: EmptyOr<BTreeMap<String, i64>>) {
        let value: EmptyOr<BTreeMap<String, i64>> = serde_json::from_str(json).expect(json);
        assert_eq!(value, expect, "{json}");
        let back = serde_json::to_string(&value).expect("it serialises");
        assert_eq!(back, json);
    }

    #[test]
    fn the_empty_text_is_no_value() {
        check("\"\"", EmptyOr::Empty);
        check(
            r#"{"a":1}"#,
            EmptyOr::Value(BTreeMap::from([("a".to_owned(), 1)])),
        );
    }

    #[test]
    fn another_text_is_kept() {
        check("\"x\"", EmptyOr::Text("x".to_owned()));
    }

    #[test]
    fn another_value_is_rejected() {
        assert!(serde_json::from_str::<EmptyOr<i64>>("null").is_err());
        assert!(serde_json::from_str::<EmptyOr<i64>>("[]").is_err());
    }
}

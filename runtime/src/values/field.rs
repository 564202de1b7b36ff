//! A property that may be absent, `null` or a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A property that may be absent, `null` or a value.
///
/// The difference matters where the server distinguishes them: in an update,
/// an absent property is left alone and `null` clears it. In a response, absent
/// means that the caller may not see it, or that the server is too old.
///
/// ```
/// use apitwin_runtime::Field;
///
/// let keep: Field<i64> = Field::Absent;
/// let clear: Field<i64> = Field::Null;
/// let set = Field::from(5);
/// assert!(keep.is_absent() && clear.is_null());
/// assert_eq!(set.value(), Some(&5));
/// ```
///
/// In a struct of your own, declare it as
/// `#[serde(default, skip_serializing_if = "Field::is_absent")]`: without that
/// serde can neither notice nor write that a property is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field<T> {
    /// The property is not there.
    #[default]
    Absent,
    /// The property is there and is `null`.
    Null,
    /// The property is there and has this value.
    Value(T),
}

impl<T> Field<T> {
    /// Whether the property is not there.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the property is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the property has a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Borrows the value: `Field<T>` becomes `Field<&T>`.
    pub const fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one, by move.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Changes the value and keeps absence and `null`.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` becomes [`Field::Null`]; for "leave it alone" write
/// [`Field::Absent`].
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::Field;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Holder {
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        size: Field<i64>,
    }

    fn check(json: &str, expect: Field<i64>) {
        let holder: Holder = serde_json::from_str(json).expect(json);
        assert_eq!(holder.size, expect, "{json}");
        let back = serde_json::to_string(&holder).expect("a field serialises");
        assert_eq!(back, json);
    }

    #[test]
    fn the_three_states_survive_json() {
        check("{}", Field::Absent);
        check(r#"{"size":null}"#, Field::Null);
        check(r#"{"size":7}"#, Field::Value(7));
    }

    #[test]
    fn conversions_keep_the_state() {
        assert_eq!(Field::<i64>::from(None), Field::Null);
        assert_eq!(Field::<i64>::from(Some(1)), Field::Value(1));
        assert_eq!(Field::Value(1).map(|n| n + 1).into_value(), Some(2));
        assert_eq!(Field::<i64>::Null.as_ref(), Field::Null);
        assert_eq!(Field::<i64>::default(), Field::Absent);
    }
}

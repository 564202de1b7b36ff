//! The types that query parameters are read as.

use std::borrow::Cow;

use super::QuerySyntax;

/// What a query parameter is read as.
pub trait QueryValue: Sized {
    /// The value, or `None` for a text of another type.
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self>;

    /// The value of a parameter that is given several times. The first counts, but in a list.
    fn read_all(
        first: &str,
        others: &mut dyn Iterator<Item = Cow<'_, str>>,
        syntax: &dyn QuerySyntax,
    ) -> Option<Self> {
        let _ = others;
        Self::read(first, syntax)
    }

    /// The value as an integer, for limits.
    fn integer(&self) -> Option<i64> {
        None
    }
}

impl QueryValue for String {
    fn read(text: &str, _syntax: &dyn QuerySyntax) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl QueryValue for bool {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        syntax.boolean(text)
    }
}

impl QueryValue for i64 {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        syntax.integer(text)
    }

    fn integer(&self) -> Option<i64> {
        Some(*self)
    }
}

impl QueryValue for i32 {
    /// As an integer of 64 bits is read; what is out of range becomes the furthest, so that limits
    /// still reject it.
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        let furthest = |number: i64| if number < 0 { Self::MIN } else { Self::MAX };
        let number = syntax.integer(text)?;
        Some(Self::try_from(number).unwrap_or_else(|_| furthest(number)))
    }

    fn integer(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl QueryValue for f64 {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        syntax.number(text)
    }
}

/// A list has one item for each time that its parameter is given.
impl<T: QueryValue> QueryValue for Vec<T> {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        Some(Vec::from([T::read(text, syntax)?]))
    }

    fn read_all(
        first: &str,
        others: &mut dyn Iterator<Item = Cow<'_, str>>,
        syntax: &dyn QuerySyntax,
    ) -> Option<Self> {
        let mut values = Self::read(first, syntax)?;
        for text in others {
            values.push(T::read(&text, syntax)?);
        }
        Some(values)
    }
}

//! What can be given where a text is asked for, and what is made of a text.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;

use super::{Secret, WholeNumber};

/// A value that can be given for a parameter that is a text.
///
/// | type | sent as |
/// | --- | --- |
/// | `&str`, `String`, `Box<str>`, `Arc<str>`, `Cow<str>` | it is |
/// | whole numbers, from `i8` to `u128`, and [`WholeNumber`] | decimal digits |
/// | [`PathSegment`](crate::PathSegment) and other types of names | it is |
/// | every enumeration of a generated crate | its value on the wire |
/// | a reference to any of these | what it refers to |
///
/// Implement it for a type of your own, and calls take that as well. A [`Secret`] is none of these:
/// what is sent as a plain text may be shown in errors.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for a text",
    label = "no text",
    note = "a text parameter takes `&str`, `String`, `Cow<str>`, whole numbers, names such as \
            `PathSegment`, enumerations of the API, and references to these; see `TextValue`"
)]
pub trait TextValue {
    /// The text.
    fn to_text(&self) -> Cow<'_, str>;

    /// The text, given away.
    #[inline]
    fn into_text(self) -> String
    where
        Self: Sized,
    {
        self.to_text().into_owned()
    }
}

/// A type that is made of a text, such as a name with rules.
pub trait FromText: Sized {
    /// Checks the text and takes it.
    ///
    /// # Errors
    ///
    /// When the text breaks the rules of the type.
    fn from_text(text: String) -> Result<Self, Box<dyn StdError + Send + Sync>>;
}

impl TextValue for str {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl TextValue for String {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    #[inline]
    fn into_text(self) -> String {
        self
    }
}

impl TextValue for Cow<'_, str> {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    #[inline]
    fn into_text(self) -> String {
        self.into_owned()
    }
}

impl<T: TextValue + ?Sized> TextValue for &T {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        (**self).to_text()
    }
}

impl<T: TextValue + ?Sized> TextValue for Box<T> {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        (**self).to_text()
    }
}

impl<T: TextValue + ?Sized> TextValue for Arc<T> {
    #[inline]
    fn to_text(&self) -> Cow<'_, str> {
        (**self).to_text()
    }
}

macro_rules! digits {
    ($($number:ty)*) => {$(
        impl TextValue for $number {
            fn to_text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

digits!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize WholeNumber);

impl FromText for String {
    #[inline]
    fn from_text(text: String) -> Result<Self, Box<dyn StdError + Send + Sync>> {
        Ok(text)
    }
}

impl FromText for Secret {
    #[inline]
    fn from_text(text: String) -> Result<Self, Box<dyn StdError + Send + Sync>> {
        Ok(text.into())
    }
}

#[cfg(test)]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "whether references are taken is what is tested"
)]
mod tests {
    use std::borrow::Cow;
    use std::sync::Arc;

    use super::TextValue;
    use crate::{PathSegment, WholeNumber};

    fn check(value: impl TextValue, expect: &str) {
        assert_eq!(value.to_text(), expect);
        assert_eq!(value.into_text(), expect);
    }

    #[test]
    fn texts_numbers_and_names_are_texts() {
        check("acme", "acme");
        check(String::from("acme"), "acme");
        check(&String::from("acme"), "acme");
        check(&&"acme", "acme");
        check(Cow::Borrowed("acme"), "acme");
        check(Arc::<str>::from("acme"), "acme");
        check(Box::<str>::from("acme"), "acme");
        check(7, "7");
        check(&-7_i64, "-7");
        check(u64::MAX, "18446744073709551615");
        check(WholeNumber::float(10), "10");
        check(PathSegment::new("acme").expect("a segment"), "acme");
    }
}

//! What the calls take for their parameters.

use std::collections::BTreeMap;

mod body;
mod number;

pub use self::body::{BodyArgument, OptionalBody};
pub use self::number::{FloatValue, IntegerValue};
use super::BoxError;
use crate::Secret;
use crate::values::{FromText, TextValue};

/// A value that a call takes for a parameter of type `T`.
///
/// | the parameter is | it takes |
/// | --- | --- |
/// | a text or a name | every [`TextValue`]: texts, names, whole numbers, enumerations |
/// | a secret | [`Secret`], and every [`TextValue`] |
/// | a whole number | every [`IntegerValue`]: whole numbers of any size |
/// | a number | every [`FloatValue`]: `f64`, `f32`, whole numbers of up to 32 bits |
/// | `bool` | `bool` |
/// | an enumeration | that enumeration |
/// | a list | `Vec`, array or slice of what one item takes |
///
/// Each is taken by value or by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for a parameter of type `{T}`",
    label = "this parameter takes what fits `{T}`",
    note = "a text or name takes `&str`, `String`, `Cow<str>`, whole numbers, names and \
            enumerations; a number takes numbers; an enumeration takes itself; each by value or by \
            reference. An optional parameter takes an `Option` of these as well; see `Argument`"
)]
pub trait Argument<T> {
    /// Converts the value.
    ///
    /// # Errors
    ///
    /// When the value breaks the rules of the type, for example a name with a slash that must have
    /// none.
    fn convert(self) -> Result<T, BoxError>;
}

/// A value that a call takes for a parameter that may be left out: an [`Argument`], or an `Option`
/// of one. `None` leaves the parameter out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for an optional parameter of type `{T}`",
    label = "this parameter takes what fits `{T}`, or an `Option` of it",
    note = "see `Argument` for what fits"
)]
pub trait OptionalArgument<T> {
    /// Converts the value, if there is one.
    ///
    /// # Errors
    ///
    /// As for [`Argument`].
    fn convert_optional(self) -> Result<Option<T>, BoxError>;
}

/// Marks what is no `Option`, so that values and options of values can be told apart.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for a parameter",
    label = "no value of a parameter",
    note = "see `Argument` for what can be given"
)]
pub trait Plain {}

impl<V: TextValue> Plain for V {}

impl<T, V: Argument<T> + Plain> OptionalArgument<T> for V {
    #[inline]
    fn convert_optional(self) -> Result<Option<T>, BoxError> {
        self.convert().map(Some)
    }
}

impl<T, V: Argument<T>> OptionalArgument<T> for Option<V> {
    #[inline]
    fn convert_optional(self) -> Result<Option<T>, BoxError> {
        self.map(Argument::convert).transpose()
    }
}

impl<T: FromText, V: TextValue> Argument<T> for V {
    #[inline]
    fn convert(self) -> Result<T, BoxError> {
        T::from_text(self.into_text())
    }
}

/// An item of a list, or a property, that may be null. No style but JSON can express the null.
impl<T, V: Argument<T>> Argument<Option<T>> for Option<V> {
    #[inline]
    fn convert(self) -> Result<Option<T>, BoxError> {
        self.map(Argument::convert).transpose()
    }
}

/// Implements [`Argument`] for a type that takes only itself, by value and by reference.
#[macro_export]
#[doc(hidden)]
macro_rules! argument_of_itself {
    ($type:ty) => {
        impl $crate::client::Argument<$type> for $type {
            #[inline]
            fn convert(self) -> Result<$type, $crate::client::BoxError> {
                Ok(self)
            }
        }

        impl $crate::client::Argument<$type> for &$type {
            #[inline]
            fn convert(self) -> Result<$type, $crate::client::BoxError> {
                Ok(self.clone())
            }
        }
    };
}

/// Implements [`Argument`] and [`OptionalArgument`] for a type that takes only itself, and that is no
/// [`TextValue`].
#[macro_export]
#[doc(hidden)]
macro_rules! value_argument {
    ($type:ty) => {
        $crate::argument_of_itself!($type);

        impl $crate::client::Plain for $type {}
        impl $crate::client::Plain for &$type {}
    };
}

value_argument!(serde_json::Value);
value_argument!(crate::Base64);
value_argument!(std::net::IpAddr);
value_argument!(std::net::Ipv4Addr);
value_argument!(std::net::Ipv6Addr);

#[cfg(feature = "uuid")]
value_argument!(uuid::Uuid);
#[cfg(feature = "chrono")]
value_argument!(chrono::NaiveDate);
#[cfg(feature = "chrono")]
value_argument!(chrono::DateTime<chrono::Utc>);
#[cfg(feature = "jiff")]
value_argument!(jiff::civil::Date);
#[cfg(feature = "jiff")]
value_argument!(jiff::Timestamp);

impl<T> Argument<BTreeMap<String, T>> for BTreeMap<String, T> {
    fn convert(self) -> Result<BTreeMap<String, T>, BoxError> {
        Ok(self)
    }
}

impl<T: Clone> Argument<BTreeMap<String, T>> for &BTreeMap<String, T> {
    fn convert(self) -> Result<BTreeMap<String, T>, BoxError> {
        Ok(self.clone())
    }
}

impl<T> Plain for BTreeMap<String, T> {}
impl<T> Plain for &BTreeMap<String, T> {}

argument_of_itself!(Secret);

impl Plain for Secret {}
impl Plain for &Secret {}

impl<T, V: Argument<T>> Argument<Vec<T>> for Vec<V> {
    fn convert(self) -> Result<Vec<T>, BoxError> {
        self.into_iter().map(Argument::convert).collect()
    }
}

impl<T, V: Argument<T>, const N: usize> Argument<Vec<T>> for [V; N] {
    fn convert(self) -> Result<Vec<T>, BoxError> {
        self.into_iter().map(Argument::convert).collect()
    }
}

impl<'a, T, V> Argument<Vec<T>> for &'a [V]
where
    &'a V: Argument<T>,
{
    fn convert(self) -> Result<Vec<T>, BoxError> {
        self.iter().map(Argument::convert).collect()
    }
}

impl<'a, T, V> Argument<Vec<T>> for &'a Vec<V>
where
    &'a V: Argument<T>,
{
    fn convert(self) -> Result<Vec<T>, BoxError> {
        self.as_slice().convert()
    }
}

impl<'a, T, V, const N: usize> Argument<Vec<T>> for &'a [V; N]
where
    &'a V: Argument<T>,
{
    fn convert(self) -> Result<Vec<T>, BoxError> {
        self.as_slice().convert()
    }
}

impl<V> Plain for Vec<V> {}
impl<V> Plain for &Vec<V> {}
impl<V> Plain for &[V] {}
impl<V, const N: usize> Plain for [V; N] {}
impl<V, const N: usize> Plain for &[V; N] {}

#[cfg(test)]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "whether references are taken is what is tested"
)]
mod tests {
    use super::OptionalArgument;
    use crate::client::ParameterError;
    use crate::{PathSegment, Secret};

    fn check<T: PartialEq + std::fmt::Debug>(value: impl OptionalArgument<T>, expect: Option<T>) {
        let found = ParameterError::convert_optional("it", "it", value);
        assert_eq!(found.expect("it converts"), expect);
    }

    #[test]
    fn an_option_is_taken_like_its_value() {
        let text = String::from("acme");
        check(&text, Some(text.clone()));
        check(Some(&text), Some(text.clone()));
        check(Some("acme"), Some(text.clone()));
        check(None::<&str>, None::<String>);
        check(5_u8, Some(5_i64));
        check(Some(&5_usize), Some(5_i32));
        check(None::<i32>, None::<i32>);
        check(true, Some(true));
        check(Some(&false), Some(false));
        check(1.5_f32, Some(1.5));
        check(Some(Secret::from("x")), Some(Secret::from("x")));
        check(Some("x"), Some(Secret::from("x")));
    }

    #[test]
    fn lists_are_taken_in_every_form() {
        let expect = || Some(vec!["a".to_owned(), "b".to_owned()]);
        check(["a", "b"], expect());
        check(vec!["a", "b"], expect());
        check(&["a".to_owned(), "b".to_owned()], expect());
        check(expect().as_deref(), expect());
        check(&[1, 2], Some(vec![1_i64, 2]));
        check([Some("a"), None], Some(vec![Some("a".to_owned()), None]));
    }

    #[test]
    fn a_number_that_is_too_large_names_its_parameter() {
        let error = ParameterError::convert::<i32>("limit", "i32", i64::MAX);
        let error = error.expect_err("it is too large");
        assert_eq!(
            error.to_string(),
            "the parameter `limit` does not convert to `i32`: 9223372036854775807 is not within \
             -2147483648 and 2147483647"
        );
    }

    #[test]
    fn ids_are_names() {
        let segment = ParameterError::convert::<PathSegment>("quota_id", "PathSegment", 7);
        assert_eq!(segment.expect("digits are a name").as_str(), "7");
    }
}

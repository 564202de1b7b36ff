//! What the calls take for their body.

use std::borrow::Cow;

use bytes::Bytes;

use crate::ByteStream;

/// A value that a call takes for its body of type `T`: a `T`, a `&T` or a `Cow<T>`, and for a list
/// also an array or a slice.
///
/// Since it may be any of these, the compiler cannot infer the type of `Default::default()` or of
/// `value.into()` there: write `Thing::default()` and `Thing::from(value)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for a body of type `{T}`",
    label = "the body is a `{T}` or a `&{T}`",
    note = "a body is taken by value, by reference or as a `Cow`; a list also as an array or slice"
)]
pub trait BodyArgument<T> {
    /// The body.
    fn into_body(self) -> T;
}

/// A value that a call takes for a body that may be left out: a `T`, a `&T`, or an `Option` of
/// either. `None` leaves the body out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for an optional body of type `{T}`",
    label = "the body is a `{T}`, a `&{T}`, or an `Option` of either"
)]
pub trait OptionalBody<T> {
    /// The body, if there is one.
    fn into_optional_body(self) -> Option<T>;
}

impl<T> BodyArgument<T> for T {
    #[inline]
    fn into_body(self) -> T {
        self
    }
}

impl<T: Clone> BodyArgument<T> for &T {
    #[inline]
    fn into_body(self) -> T {
        self.clone()
    }
}

impl<T: Clone> BodyArgument<T> for Cow<'_, T> {
    #[inline]
    fn into_body(self) -> T {
        self.into_owned()
    }
}

impl<T, const N: usize> BodyArgument<Vec<T>> for [T; N] {
    #[inline]
    fn into_body(self) -> Vec<T> {
        self.into()
    }
}

impl<T: Clone, const N: usize> BodyArgument<Vec<T>> for &[T; N] {
    #[inline]
    fn into_body(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Clone> BodyArgument<Vec<T>> for &[T] {
    #[inline]
    fn into_body(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T> OptionalBody<T> for T {
    #[inline]
    fn into_optional_body(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Clone> OptionalBody<T> for &T {
    #[inline]
    fn into_optional_body(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<T> OptionalBody<T> for Option<T> {
    #[inline]
    fn into_optional_body(self) -> Option<T> {
        self
    }
}

impl<T: Clone> OptionalBody<T> for Option<&T> {
    #[inline]
    fn into_optional_body(self) -> Option<T> {
        self.cloned()
    }
}

macro_rules! streams_of_bytes {
    ($($source:ty),*) => {
        $(impl BodyArgument<ByteStream> for $source {
            #[inline]
            fn into_body(self) -> ByteStream {
                self.into()
            }
        }

        impl OptionalBody<ByteStream> for $source {
            #[inline]
            fn into_optional_body(self) -> Option<ByteStream> {
                Some(self.into())
            }
        })*
    };
}

streams_of_bytes!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

impl BodyArgument<String> for &str {
    #[inline]
    fn into_body(self) -> String {
        self.to_owned()
    }
}

impl OptionalBody<String> for &str {
    #[inline]
    fn into_optional_body(self) -> Option<String> {
        Some(self.to_owned())
    }
}

#[cfg(test)]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "whether references are taken is what is tested"
)]
mod tests {
    use std::borrow::Cow;

    use super::{BodyArgument, OptionalBody};

    #[derive(Clone, Debug, PartialEq)]
    struct Thing(u8);

    fn check(body: impl BodyArgument<Thing>) {
        assert_eq!(body.into_body(), Thing(1));
    }

    fn check_list(body: impl BodyArgument<Vec<Thing>>) {
        assert_eq!(body.into_body(), [Thing(1)]);
    }

    fn check_optional(body: impl OptionalBody<Thing>, expect: Option<Thing>) {
        assert_eq!(body.into_optional_body(), expect);
    }

    #[test]
    fn bodies_are_taken_by_value_and_by_reference() {
        check(Thing(1));
        check(&Thing(1));
        check(Cow::Borrowed(&Thing(1)));
        check_list(vec![Thing(1)]);
        check_list(&vec![Thing(1)]);
        check_list([Thing(1)]);
        check_list([Thing(1)].as_slice());
    }

    #[test]
    fn an_optional_body_may_be_none() {
        check_optional(Thing(1), Some(Thing(1)));
        check_optional(&Thing(1), Some(Thing(1)));
        check_optional(Some(Thing(1)), Some(Thing(1)));
        check_optional(Some(&Thing(1)), Some(Thing(1)));
        check_optional(None::<Thing>, None);
    }
}

//! What the calls take for numbers and flags.

use std::fmt::Display;

use super::{Argument, BoxError, Plain};
use crate::{WholeNumber, argument_of_itself};

/// A whole number of any size, which is checked against the range of its parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a whole number",
    label = "no whole number",
    note = "a parameter that is a whole number takes integers of up to 64 bits and `WholeNumber`"
)]
pub trait IntegerValue {
    /// The number.
    fn to_integer(&self) -> i128;
}

/// A number that an `f64` holds exactly.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "no number",
    note = "a parameter that is a number takes `f64`, `f32` and integers of up to 32 bits"
)]
pub trait FloatValue {
    /// The number.
    fn to_float(&self) -> f64;
}

macro_rules! integers {
    ($($number:ty)*) => {$(
        impl IntegerValue for $number {
            #[inline]
            fn to_integer(&self) -> i128 {
                // No such number is wider.
                *self as i128
            }
        }
    )*};
}

macro_rules! floats {
    ($($number:ty)*) => {$(
        impl FloatValue for $number {
            #[inline]
            fn to_float(&self) -> f64 {
                f64::from(*self)
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
floats!(f64 f32 i8 i16 i32 u8 u16 u32);

impl IntegerValue for WholeNumber {
    #[inline]
    fn to_integer(&self) -> i128 {
        self.get().into()
    }
}

impl<T: IntegerValue + ?Sized> IntegerValue for &T {
    #[inline]
    fn to_integer(&self) -> i128 {
        (**self).to_integer()
    }
}

impl<T: FloatValue + ?Sized> FloatValue for &T {
    #[inline]
    fn to_float(&self) -> f64 {
        (**self).to_float()
    }
}

/// Checks a number against a range.
fn within<T: TryFrom<i128> + Display>(number: i128, least: T, most: T) -> Result<T, BoxError> {
    T::try_from(number).map_err(|_| format!("{number} is not within {least} and {most}").into())
}

macro_rules! arguments {
    ($($number:ty)*) => {$(
        impl<V: IntegerValue> Argument<$number> for V {
            #[inline]
            fn convert(self) -> Result<$number, BoxError> {
                within(self.to_integer(), <$number>::MIN, <$number>::MAX)
            }
        }
    )*};
}

arguments!(i8 i16 i32 i64 u8 u16 u32 u64);

impl<V: IntegerValue> Argument<WholeNumber> for V {
    #[inline]
    fn convert(self) -> Result<WholeNumber, BoxError> {
        within(self.to_integer(), i64::MIN, i64::MAX).map(WholeNumber::from)
    }
}

impl<V: FloatValue> Argument<f64> for V {
    #[inline]
    fn convert(self) -> Result<f64, BoxError> {
        let number = self.to_float();
        match number.is_finite() {
            true => Ok(number),
            false => Err("it is not finite".into()),
        }
    }
}

argument_of_itself!(bool);

impl Plain for bool {}
impl Plain for &bool {}
impl Plain for f32 {}
impl Plain for &f32 {}
impl Plain for f64 {}
impl Plain for &f64 {}

//! Whole numbers out of a set: what the enumerations of numbers of a generated crate share.

use std::fmt;

/// A number that is not in a closed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NumberNotInSet {
    numbers: &'static [i64],
}

impl NumberNotInSet {
    /// An error that lists the numbers of a set.
    pub const fn new(numbers: &'static [i64]) -> Self {
        Self { numbers }
    }
}

impl fmt::Display for NumberNotInSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected ")?;
        for (index, number) in self.numbers.iter().enumerate() {
            match index {
                0 => {}
                _ if index + 1 == self.numbers.len() => f.write_str(" or ")?,
                _ => f.write_str(", ")?,
            }
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

impl std::error::Error for NumberNotInSet {}

/// Implements the traits of a set of whole numbers for an enum that has `ALL`, `NUMBERS` and `get`.
///
/// ```
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// #[repr(i64)]
/// enum Size {
///     V512 = 512,
///     V4096 = 4096,
/// }
///
/// impl Size {
///     const ALL: &'static [Self] = &[Self::V512, Self::V4096];
///     const NUMBERS: &'static [i64] = &[512, 4096];
///
///     const fn get(self) -> i64 {
///         self as i64
///     }
/// }
///
/// apitwin_runtime::number_set!(Size);
///
/// assert_eq!(serde_json::from_str::<Size>("512")?, Size::V512);
/// assert_eq!(serde_json::to_string(&Size::V4096)?, "4096");
/// assert_eq!(Size::try_from(7).expect_err("it is none").to_string(), "expected 512 or 4096");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! number_set {
    ($name:ident) => {
        impl ::core::convert::TryFrom<i64> for $name {
            type Error = $crate::NumberNotInSet;

            fn try_from(number: i64) -> ::core::result::Result<Self, $crate::NumberNotInSet> {
                let found = Self::NUMBERS.iter().position(|known| *known == number);
                found
                    .map(|index| Self::ALL[index])
                    .ok_or($crate::NumberNotInSet::new(Self::NUMBERS))
            }
        }

        impl ::core::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.get()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::NumberNotInSet;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::NumberNotInSet> {
                let number = text.parse::<i64>();
                let number = number.map_err(|_| $crate::NumberNotInSet::new(Self::NUMBERS))?;
                Self::try_from(number)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.get(), f)
            }
        }

        impl $crate::path::FromPath for $name {
            fn from_path(text: ::std::string::String) -> ::core::option::Option<Self> {
                let number = <i64 as $crate::path::FromPath>::from_path(text)?;
                Self::try_from(number).ok()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.get())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                let number =
                    <$crate::WholeNumber as ::serde::Deserialize>::deserialize(deserializer)?;
                Self::try_from(number.get()).map_err(::serde::de::Error::custom)
            }
        }
    };
}

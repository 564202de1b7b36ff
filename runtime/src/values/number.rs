//! Whole numbers that a server may write as `10.0`.
//!
//! The modules are named in `#[serde(with = "…")]`. They accept a floating point number when it is
//! whole, and reject a fraction.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A whole number on its way through serde.
#[derive(Clone, Copy)]
struct Whole(i64);

impl Serialize for Whole {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WholeVisitor)
    }
}

struct WholeVisitor;

impl Visitor<'_> for WholeVisitor {
    type Value = Whole;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 64 bits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Whole, E> {
        Ok(Whole(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Whole, E> {
        i64::try_from(number)
            .map(Whole)
            .map_err(|_| E::custom("the number is larger than 64 bits with a sign can hold"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Whole, E> {
        // 2^63: the first number above the range. It is exact as a float,
        // which `i64::MAX` is not.
        const LIMIT: f64 = 9_223_372_036_854_775_808.0;
        if number.fract() != 0.0 {
            return Err(E::custom("the number has a fraction"));
        }
        if !(-LIMIT..LIMIT).contains(&number) {
            return Err(E::custom("the number does not fit 64 bits with a sign"));
        }
        // The number is whole and within the range.
        Ok(Whole(number as i64))
    }
}

/// For a property of type `i64` that is always there.
pub mod whole {
    use super::*;

    /// Writes the number as an integer.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(number: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        Whole(*number).serialize(serializer)
    }

    /// Reads an integer, or a floating point number that is whole.
    ///
    /// # Errors
    ///
    /// When it is neither, or does not fit 64 bits.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        Whole::deserialize(deserializer).map(|whole| whole.0)
    }
}

/// For a property of type `Option<i64>`. Declare it with `default` as well, or
/// serde takes its absence for an error.
pub mod whole_option {
    use super::*;

    /// Writes the number as an integer.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(
        number: &Option<i64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        number.map(Whole).serialize(serializer)
    }

    /// Reads an integer, or a floating point number that is whole.
    ///
    /// # Errors
    ///
    /// When it is neither, or does not fit 64 bits.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        Ok(Option::<Whole>::deserialize(deserializer)?.map(|whole| whole.0))
    }
}

/// For a property of type `Field<i64>`, declared with `default` and
/// `skip_serializing_if` as [`Field`](crate::Field) asks.
pub mod whole_field {
    use super::*;
    use crate::Field;

    /// Writes the number as an integer.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(number: &Field<i64>, serializer: S) -> Result<S::Ok, S::Error> {
        number.map(Whole).serialize(serializer)
    }

    /// Reads an integer, or a floating point number that is whole.
    ///
    /// # Errors
    ///
    /// When it is neither, or does not fit 64 bits.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Field<i64>, D::Error> {
        Ok(Field::<Whole>::deserialize(deserializer)?.map(|whole| whole.0))
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use crate::Field;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Sizes {
        #[serde(with = "crate::values::number::whole")]
        always: i64,
        #[serde(
            default,
            with = "crate::values::number::whole_option",
            skip_serializing_if = "Option::is_none"
        )]
        option: Option<i64>,
        #[serde(
            default,
            with = "crate::values::number::whole_field",
            skip_serializing_if = "Field::is_absent"
        )]
        field: Field<i64>,
    }

    fn check(json: &str, expect: Option<(i64, Option<i64>, Field<i64>)>) {
        let read = serde_json::from_str::<Sizes>(json).ok();
        assert_eq!(
            read.map(|sizes| (sizes.always, sizes.option, sizes.field)),
            expect,
            "{json}"
        );
    }

    #[test]
    fn whole_numbers_are_read_in_either_form() {
        check(r#"{"always":10}"#, Some((10, None, Field::Absent)));
        check(
            r#"{"always":10737418240.0,"option":2.0,"field":-3.0}"#,
            Some((10_737_418_240, Some(2), Field::Value(-3))),
        );
        check(
            r#"{"always":1,"option":null,"field":null}"#,
            Some((1, None, Field::Null)),
        );
    }

    #[test]
    fn what_is_not_a_whole_number_is_rejected() {
        check(r#"{"always":10.5}"#, None);
        check(r#"{"always":1e300}"#, None);
        check(r#"{"always":9223372036854775808}"#, None);
        check(r#"{"always":"10"}"#, None);
        check(r#"{"always":1,"option":0.1}"#, None);
        check("{}", None);
    }

    #[test]
    fn they_are_written_as_integers() {
        let sizes = Sizes {
            always: 1,
            option: Some(2),
            field: Field::Value(3),
        };
        assert_eq!(
            serde_json::to_string(&sizes).expect("it serialises"),
            r#"{"always":1,"option":2,"field":3}"#
        );
    }
}

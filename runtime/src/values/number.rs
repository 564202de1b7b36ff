//! Whole numbers that a server may write as `10.0`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A whole number that remembers whether it is written with a fraction, `10.0`.
///
/// Readers see an `i64`: numbers are equal if their values are, in whatever form. It is read from
/// either form, and written in the form that it was read in or made with.
///
/// ```
/// use apitwin_runtime::WholeNumber;
///
/// let size: WholeNumber = serde_json::from_str("10.0")?;
/// assert_eq!(size, 10);
/// assert_eq!(size.get() + 1, 11);
/// assert_eq!(serde_json::to_string(&size)?, "10.0");
/// assert_eq!(serde_json::to_string(&WholeNumber::from(10))?, "10");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct WholeNumber {
    value: i64,
    is_float: bool,
}

impl WholeNumber {
    /// A number that is written with a fraction.
    pub const fn float(value: i64) -> Self {
        Self {
            value,
            is_float: true,
        }
    }

    /// The value.
    pub const fn get(self) -> i64 {
        self.value
    }

    /// Whether it is written with a fraction.
    pub const fn is_float(self) -> bool {
        self.is_float
    }
}

impl From<i64> for WholeNumber {
    fn from(value: i64) -> Self {
        Self {
            value,
            is_float: false,
        }
    }
}

impl From<i32> for WholeNumber {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

impl From<WholeNumber> for i64 {
    fn from(number: WholeNumber) -> Self {
        number.value
    }
}

impl Deref for WholeNumber {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.value
    }
}

impl PartialEq for WholeNumber {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for WholeNumber {}

impl PartialEq<i64> for WholeNumber {
    fn eq(&self, other: &i64) -> bool {
        self.value == *other
    }
}

impl PartialOrd for WholeNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WholeNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for WholeNumber {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for WholeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value, f)
    }
}

impl fmt::Debug for WholeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.value, f)
    }
}

impl Serialize for WholeNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_float {
            // Beyond 2^53 the float nearest to the value, as the server's would be.
            serializer.serialize_f64(self.value as f64)
        } else {
            serializer.serialize_i64(self.value)
        }
    }
}

impl<'de> Deserialize<'de> for WholeNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WholeVisitor)
    }
}

struct WholeVisitor;

impl Visitor<'_> for WholeVisitor {
    type Value = WholeNumber;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 64 bits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<WholeNumber, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<WholeNumber, E> {
        i64::try_from(number)
            .map(WholeNumber::from)
            .map_err(|_| E::custom("the number is larger than 64 bits with a sign can hold"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<WholeNumber, E> {
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
        Ok(WholeNumber::float(number as i64))
    }
}

#[cfg(test)]
mod tests {
    use super::WholeNumber;

    fn check(json: &str, expect: Option<i64>) {
        let read = serde_json::from_str::<WholeNumber>(json).ok();
        assert_eq!(read.map(WholeNumber::get), expect, "{json}");
        if let Some(read) = read {
            let written = serde_json::to_string(&read).expect("it serialises");
            assert_eq!(written, json, "the form is kept");
        }
    }

    #[test]
    fn either_form_is_read_and_kept() {
        check("10", Some(10));
        check("-3.0", Some(-3));
        check("10737418240.0", Some(10_737_418_240));
        check("9223372036854775807", Some(i64::MAX));
    }

    #[test]
    fn what_is_not_a_whole_number_is_rejected() {
        for json in ["10.5", "1e300", "9223372036854775808", "\"10\"", "null"] {
            check(json, None);
        }
    }

    #[test]
    fn values_are_compared_and_shown_and_not_forms() {
        let (integer, float) = (WholeNumber::from(7), WholeNumber::float(7));
        assert_eq!(integer, float);
        assert_eq!(float, 7);
        assert!(WholeNumber::from(6) < float);
        assert_eq!(format!("{float} {float:?}"), "7 7");
        assert_eq!(i64::from(float), float.get());
    }
}

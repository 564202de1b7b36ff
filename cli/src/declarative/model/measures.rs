//! Lengths of time and sizes, as people write them.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Units of time in seconds, the largest first.
const TIMES: [(&str, i64); 5] = [
    ("w", 604_800),
    ("d", 86_400),
    ("h", 3600),
    ("m", 60),
    ("s", 1),
];

/// Units of size in bytes, the largest first.
const SIZES: [(&str, i64); 5] = [
    ("TiB", 1 << 40),
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("B", 1),
];

/// A length of time, such as `14d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration(pub i64);

/// A size, such as `10GiB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub i64);

/// Writes a number in the largest unit that divides it.
fn write(f: &mut fmt::Formatter<'_>, number: i64, units: &[(&str, i64)]) -> fmt::Result {
    let divides = |unit: &&(&str, i64)| number != 0 && number % unit.1 == 0;
    match units.iter().find(divides).or(units.last()) {
        Some((unit, factor)) => write!(f, "{}{unit}", number / factor),
        None => write!(f, "{number}"),
    }
}

/// Reads a whole number and its unit.
fn read(text: &str, units: &[(&str, i64)]) -> Option<i64> {
    let end = text.find(|next: char| !next.is_ascii_digit())?;
    let (digits, unit) = text.split_at(end);
    let number: i64 = digits.parse().ok()?;
    let (_, factor) = units.iter().find(|(name, _)| *name == unit.trim_start())?;
    number.checked_mul(*factor)
}

/// The greatest length of time that a file can hold, in seconds.
const MAX_TIME: i64 = 999_999_999 * 604_800;

/// The greatest value of a measure, by the title of its schema, if a text is greater.
pub(in super::super) fn too_large(title: &str, text: &str) -> Option<String> {
    let (greatest, units) = match title {
        "Duration" => (MAX_TIME, &TIMES),
        "Size" => (i64::MAX, &SIZES),
        _ => return None,
    };
    let end = text.find(|next: char| !next.is_ascii_digit())?;
    let unit = text[end..].trim_start();
    let is_measure = end > 0 && units.iter().any(|(name, _)| *name == unit);
    let is_fine = read(text, units).is_some_and(|number| number <= greatest);
    let (largest, factor) = units.first()?;
    (is_measure && !is_fine).then(|| format!("{}{largest}", greatest / factor))
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, self.0, &TIMES)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, self.0, &SIZES)
    }
}

impl FromStr for Duration {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let seconds = read(text, &TIMES);
        seconds
            .map(Self)
            .ok_or("not a length of time such as 14d or 12h")
    }
}

impl FromStr for Size {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = read(text, &SIZES);
        bytes.map(Self).ok_or("not a size such as 10GiB")
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Duration {
    fn schema_name() -> Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A length of time: a whole number and one of s, m, h, d, w.",
            "title": "Duration",
            "pattern": "^[0-9]+[smhdw]$",
            "examples": ["14d", "12h"]
        })
    }
}

impl JsonSchema for Size {
    fn schema_name() -> Cow<'static, str> {
        "Size".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A size: a whole number and one of B, KiB, MiB, GiB, TiB.",
            "title": "Size",
            "pattern": "^[0-9]+ ?(B|KiB|MiB|GiB|TiB)$",
            "examples": ["10GiB"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Size};

    #[test]
    fn measures_are_read_and_written_in_their_largest_unit() {
        for (text, seconds, again) in [
            ("14d", 1_209_600, "2w"),
            ("90s", 90, "90s"),
            ("0s", 0, "0s"),
        ] {
            let duration: Duration = text.parse().expect("a length of time");
            assert_eq!((duration.0, duration.to_string()), (seconds, again.into()));
        }
        let size: Size = "1024 MiB".parse().expect("a size");
        assert_eq!((size.0, size.to_string()), (1 << 30, "1GiB".to_owned()));
        for text in ["", "5", "d", "5 years", "-1d", "99999999999999999w"] {
            assert!(text.parse::<Duration>().is_err(), "{text}");
            assert!(text.parse::<Size>().is_err(), "{text}");
        }
    }
}

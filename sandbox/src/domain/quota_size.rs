//! The sizes of quotas: how the server reads, stores and writes them.

use quay_api::WholeNumber;
use serde_json::Value;

/// The units that a size is written in, from the second on in steps of 1024.
const UNITS: [&str; 7] = ["Byte", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

/// 2^63, the first number that is not stored; exact as a float.
const TOO_MUCH: f64 = 9_223_372_036_854_775_808.0;

/// A size as it was asked for. The server counts with a float where it came as a text or with a
/// fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum QuotaSize {
    Bytes(i64),
    Float(f64),
}

impl From<WholeNumber> for QuotaSize {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the server has a float here as well"
    )]
    fn from(bytes: WholeNumber) -> Self {
        match bytes.is_float() {
            true => Self::Float(bytes.get() as f64),
            false => Self::Bytes(bytes.get()),
        }
    }
}

/// Why a size is not stored; it prints the server's words.
#[derive(Debug, PartialEq)]
pub(crate) enum SizeError {
    NotPositive(QuotaSize),
    TooLarge,
}

impl QuotaSize {
    /// Reads a number and a unit. `None` for a unit that is none to the server, though its pattern
    /// lets some of them pass.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let unit_at = text.find(char::is_alphabetic).unwrap_or(text.len());
        let (number, unit) = text.split_at(unit_at);
        let number: f64 = number.trim().parse().ok()?;
        let factor = if unit.is_empty() { 1.0 } else { factor(unit)? };
        Some(Self::Float(number * factor))
    }

    /// Whether it is nothing, which leaves a quota as it is.
    pub(crate) fn is_zero(self) -> bool {
        self == Self::Bytes(0) || self == Self::Float(0.0)
    }

    /// The bytes to store.
    pub(crate) fn to_bytes(self) -> Result<i64, SizeError> {
        let positive = match self {
            Self::Bytes(bytes) => bytes > 0,
            Self::Float(bytes) => bytes > 0.0,
        };
        if !positive {
            return Err(SizeError::NotPositive(self));
        }
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            Self::Float(bytes) if bytes >= TOO_MUCH => Err(SizeError::TooLarge),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "it is whole and within the range"
            )]
            Self::Float(bytes) => Ok(bytes as i64),
        }
    }

    /// The bytes that were stored, as the response to the change shows them.
    pub(crate) fn shown(self, bytes: i64) -> WholeNumber {
        match self {
            Self::Bytes(_) => bytes.into(),
            Self::Float(_) => WholeNumber::float(bytes),
        }
    }

    /// As the action log has it: with a fraction where it came with one.
    pub(crate) fn logged(self) -> Value {
        match self {
            Self::Bytes(bytes) => bytes.into(),
            Self::Float(bytes) => bytes.into(),
        }
    }
}

impl SizeError {
    pub(crate) fn detail(&self) -> String {
        match self {
            Self::NotPositive(QuotaSize::Bytes(bytes)) => {
                format!("Invalid quota size limit value: '{bytes}'")
            }
            Self::NotPositive(QuotaSize::Float(bytes)) => {
                format!("Invalid quota size limit value: '{bytes:?}'")
            }
            Self::TooLarge => "Unsupported quota size limit.".to_owned(),
        }
    }
}

/// The bytes of a unit: `Ki` and `KiB` count in steps of 1024, `K` and `KB` in steps of 1000.
fn factor(unit: &str) -> Option<f64> {
    let prefix = unit.trim_end_matches(['B', 'b']);
    let (steps, letters) = match prefix.strip_suffix('i') {
        Some(letter) => (1024.0_f64, (letter, "KMGTPE")),
        None => (1000.0_f64, (prefix, "KMGTPEZY")),
    };
    let (letter, known) = letters;
    let mut characters = letter.chars();
    let (Some(letter), None) = (characters.next(), characters.next()) else {
        return None;
    };
    let place = known.find(letter)?;
    Some(steps.powi(i32::try_from(place).ok()? + 1))
}

/// A size with one decimal, such as `10.0 GiB`.
#[expect(
    clippy::cast_precision_loss,
    reason = "the server counts with floats here as well, and shows one decimal"
)]
pub(crate) fn written(bytes: i64) -> String {
    let bytes = bytes as f64;
    if bytes.abs() < 1.0 {
        return "0.0 Bit".to_owned();
    }
    let mut steps = 0;
    // By logarithm, as the server does it, and not by division: they differ just below a unit.
    let exponent = bytes.abs().ln() / 1024.0_f64.ln();
    let mut value = bytes;
    while f64::from(steps) + 1.0 <= exponent && steps < 6 {
        steps += 1_i32;
        value /= 1024.0;
    }
    let unit = usize::try_from(steps).ok().and_then(|at| UNITS.get(at));
    format!("{value:.1} {}", unit.unwrap_or(&UNITS[0]))
}

#[cfg(test)]
mod tests {
    use super::{QuotaSize, SizeError, written};

    #[test]
    fn sizes_are_read_by_their_unit() {
        for (text, expect) in [
            ("100", Some(100.0)),
            ("0 GiB", Some(0.0)),
            ("10 GiB", Some(10_737_418_240.0)),
            ("1Ki", Some(1024.0)),
            ("5 GB", Some(5e9)),
            ("5K", Some(5e3)),
            ("1Y", Some(1e24)),
            ("10 B", None),
            ("10B", None),
            ("1Zi", None),
            ("1ZiB", None),
            ("1YiB", None),
        ] {
            let expect = expect.map(QuotaSize::Float);
            assert_eq!(QuotaSize::parse(text), expect, "{text}");
        }
    }

    #[test]
    fn sizes_that_are_not_stored_say_why() {
        let detail = |size: QuotaSize| size.to_bytes().expect_err("refused").detail();
        let refused = "Invalid quota size limit value:";
        assert_eq!(detail(QuotaSize::Bytes(-5)), format!("{refused} '-5'"));
        assert_eq!(detail(QuotaSize::Float(0.0)), format!("{refused} '0.0'"));
        assert_eq!(QuotaSize::Float(1e19).to_bytes(), Err(SizeError::TooLarge));
        assert_eq!(
            QuotaSize::Float(1e18).to_bytes(),
            Ok(1_000_000_000_000_000_000)
        );
    }

    #[test]
    fn sizes_are_written_with_one_decimal() {
        for (bytes, expect) in [
            (1, "1.0 Byte"),
            (100, "100.0 Byte"),
            (1023, "1023.0 Byte"),
            (1024, "1.0 KiB"),
            (5_000_000, "4.8 MiB"),
            (104_857_600, "100.0 MiB"),
            (10_737_418_240, "10.0 GiB"),
            (i64::MAX, "8.0 EiB"),
        ] {
            assert_eq!(written(bytes), expect, "{bytes}");
        }
    }
}

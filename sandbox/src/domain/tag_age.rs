//! The age of a tag in a policy: a number and a unit.

/// The most digits that Python reads as a number.
const MAX_DIGITS: usize = 4300;

/// The most days that a span of Python has.
const MAX_DAYS: i128 = 999_999_999;

const DAY_S: i128 = 86_400;

/// What is wrong with an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AgeFault {
    /// It is none.
    Unreadable,
    /// It is longer than any calendar: the server fails over it.
    TooLong,
}

/// The seconds of an age.
pub(crate) fn seconds(text: &str) -> Result<i64, AgeFault> {
    let mut characters = text.chars();
    let unit_s = match characters.next_back() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => 3600,
        Some('d') => DAY_S,
        Some('w') => 7 * DAY_S,
        Some('y') => 365 * DAY_S,
        _ => return Err(AgeFault::Unreadable),
    };
    let number = number(characters.as_str()).ok_or(AgeFault::Unreadable)?;
    let seconds = number.checked_mul(unit_s).ok_or(AgeFault::TooLong)?;
    if seconds.div_euclid(DAY_S).abs() > MAX_DAYS {
        return Err(AgeFault::TooLong);
    }
    i64::try_from(seconds).map_err(|_| AgeFault::TooLong)
}

/// The number as Python reads one: with blanks around it, a sign, and single underscores between
/// its digits. What is beyond 128 bits is the last number within.
fn number(text: &str) -> Option<i128> {
    let text = crate::python::text::strip(text);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut magnitude: i128 = 0;
    let mut count = 0;
    for group in digits.split('_') {
        if group.is_empty() {
            return None;
        }
        for character in group.chars() {
            let digit = i128::from(character.to_digit(10)?);
            magnitude = magnitude.saturating_mul(10).saturating_add(digit);
            count += 1;
        }
    }
    (count <= MAX_DIGITS).then_some(if negative { -magnitude } else { magnitude })
}

#[cfg(test)]
mod tests {
    use super::AgeFault::{TooLong, Unreadable};
    use super::{AgeFault, seconds};

    fn expect(text: &str, fault: Option<AgeFault>) {
        assert_eq!(seconds(text).err(), fault, "{text}");
    }

    #[test]
    fn a_number_and_a_unit_is_an_age() {
        for text in ["7d", "0s", "-1w", "+5m", " 1_000 h", "1y", "0007d"] {
            expect(text, None);
        }
    }

    #[test]
    fn units_count_as_in_python() {
        for (text, expect) in [
            ("90s", 90),
            ("2w", 1_209_600),
            ("1y", 31_536_000),
            ("-1m", -60),
        ] {
            assert_eq!(seconds(text), Ok(expect), "{text}");
        }
    }

    #[test]
    fn other_texts_are_none() {
        for text in [
            "", "d", "soon", "7", "7D", "7 d ", "1.5d", "1__0d", "_1d", "- 1d", "7µ",
        ] {
            expect(text, Some(Unreadable));
        }
        expect(&format!("{}d", "0".repeat(4301)), Some(Unreadable));
    }

    #[test]
    fn the_calendar_ends() {
        expect("999999999d", None);
        expect("-999999999d", None);
        expect("1000000000d", Some(TooLong));
        expect("86399999999999s", None);
        expect("86400000000000s", Some(TooLong));
        expect("-86399999913601s", Some(TooLong));
        expect(&format!("{}y", "9".repeat(4300)), Some(TooLong));
    }
}

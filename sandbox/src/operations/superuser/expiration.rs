//! The conversion of a time in seconds into one that the server can store.

/// Why a number is no time.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ExpirationError {
    /// It lies outside of the years that there are; the words of Python.
    Invalid(String),
    /// The server fails over it.
    Crash,
}

const DAY_S: i64 = 24 * 60 * 60;

/// The milliseconds since 1970 of a time in seconds.
pub(super) fn moment(seconds: f64) -> Result<i64, ExpirationError> {
    // Beyond that the years do not fit the C library, and Python fails.
    if !seconds.is_finite() || seconds.abs() > 6.7e16 {
        return Err(ExpirationError::Crash);
    }
    #[expect(clippy::cast_possible_truncation, reason = "it was just compared")]
    let (whole, ms) = (seconds.floor() as i64, (seconds * 1000.0).round() as i64);
    let year = year(whole.div_euclid(DAY_S));
    if !(1..=9999).contains(&year) {
        let text = format!("year {year} is out of range");
        return Err(ExpirationError::Invalid(text));
    }
    Ok(ms)
}

/// The year of a day that is counted from 1970 on.
fn year(days: i64) -> i64 {
    // Years are counted from March on, so that the leap day is the last one; 400 of them repeat.
    let days = days + 719_468;
    let cycle = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let after_december = i64::from(day_of_year >= 306);
    cycle * 400 + year + after_december
}

#[cfg(test)]
mod tests {
    use super::{ExpirationError, moment, year};

    #[test]
    fn years() {
        for (days, expect) in [
            (0, 1970),
            (-1, 1969),
            (364, 1970),
            (365, 1971),
            (11_016, 2000),
            (11_322, 2000),
            (11_323, 2001),
            (2_932_896, 9999),
            (2_932_897, 10_000),
            (-719_162, 1),
            (-719_163, 0),
        ] {
            assert_eq!(year(days), expect, "{days}");
        }
    }

    #[test]
    fn times_outside_of_the_calendar_are_refused() {
        assert_eq!(moment(1_795_413_263.5), Ok(1_795_413_263_500));
        let text = "year 33658 is out of range".to_owned();
        assert_eq!(moment(1e12), Err(ExpirationError::Invalid(text)));
        assert_eq!(moment(1e300), Err(ExpirationError::Crash));
    }
}

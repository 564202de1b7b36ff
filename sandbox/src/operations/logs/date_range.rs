//! [`DateRange`]: the period that a caller asks the action log about.

use jiff::civil::{Date, Time};
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::python::dates;
use crate::responses;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The first moment of the year 10000, which Python cannot hold.
const END_OF_YEARS_MS: i64 = 253_402_300_800_000;

/// The longest range that is counted by day.
const MONTH_MS: i64 = 31 * DAY_MS;

/// From a moment to another one, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateRange {
    pub(crate) from_ms: i64,
    pub(crate) until_ms: i64,
}

impl DateRange {
    /// The range of two days such as `11/22/2026`, the last one in full. What is left out or
    /// cannot be read is a day ago and in a day.
    ///
    /// # Errors
    ///
    /// A crash at the end of all years, as on the server.
    pub(crate) fn new(
        first: Option<&str>,
        last: Option<&str>,
        now_ms: i64,
    ) -> Result<Self, Rejection> {
        let start = |text: Option<&str>| text.and_then(day).map(midnight).transpose();
        let from_ms = start(first)?.unwrap_or(now_ms - DAY_MS);
        let until_ms = start(last)?.unwrap_or(now_ms) + DAY_MS;
        if until_ms >= END_OF_YEARS_MS {
            return Err(responses::crash());
        }
        Ok(Self { from_ms, until_ms })
    }

    /// Whether it ends before it begins.
    pub(crate) fn is_reversed(self) -> bool {
        self.until_ms < self.from_ms
    }

    /// Whether it is too long for its days to be counted.
    pub(crate) fn is_longer_than_a_month(self) -> bool {
        self.until_ms - self.from_ms > MONTH_MS
    }

    /// The date of a day of the month, in or after the month in which the range begins.
    ///
    /// # Errors
    ///
    /// A crash where that month has no such day, as on the server.
    pub(crate) fn date_of_day(self, day: i8) -> Result<i64, Rejection> {
        let first = dates::date_time(self.from_ms).date();
        let mut date =
            Date::new(first.year(), first.month(), day).map_err(|_| responses::crash())?;
        if day < first.day() {
            let month = jiff::Span::new().months(1);
            date = date.checked_add(month).map_err(|_| responses::crash())?;
        }
        midnight(date)
    }
}

fn midnight(date: Date) -> Result<i64, Rejection> {
    let midnight = date.to_datetime(Time::midnight());
    dates::milliseconds(midnight).ok_or_else(responses::crash)
}

/// Reads month, day and year as Python's `%m/%d/%Y` does: the first two may lack their zero.
fn day(text: &str) -> Option<Date> {
    let mut parts = text.trim_end().split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    // A blank may stand in the place of the zero of a day.
    let day = match day.strip_prefix(' ') {
        Some(digit) if digit.len() == 1 => digit,
        Some(_) => return None,
        None => day,
    };
    let is_number = |text: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let reads = parts.next().is_none()
        && is_number(month, 1..=2)
        && is_number(day, 1..=2)
        && is_number(year, 4..=4);
    if !reads || year == "0000" {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A range that does not end before it begins.
pub(super) fn read(
    op: &OpContext<'_>,
    first: Option<&str>,
    last: Option<&str>,
) -> Result<DateRange, Rejection> {
    let range = DateRange::new(first, last, op.now_ms)?;
    if range.is_reversed() {
        let text = "The browser (or proxy) sent a request that this server could not understand.";
        return Err(Rejection::message(400, text));
    }
    Ok(range)
}

/// A range that is short enough for its days to be counted.
pub(super) fn require_month(range: DateRange) -> Result<DateRange, Rejection> {
    if range.is_longer_than_a_month() {
        return Err(Rejection::message(400, "Invalid date range for logs"));
    }
    Ok(range)
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, DateRange, END_OF_YEARS_MS};

    /// 2026-11-22T05:23:23Z
    const NOW_MS: i64 = 1_795_325_003_000;

    /// 2026-11-22
    const MIDNIGHT_MS: i64 = 1_795_305_600_000;

    fn check(first: Option<&str>, last: Option<&str>, from_ms: i64, until_ms: i64) {
        let range = DateRange::new(first, last, NOW_MS).expect("a range");
        let expect = DateRange { from_ms, until_ms };
        assert_eq!(range, expect, "{first:?} {last:?}");
    }

    #[test]
    fn days_are_read_as_the_server_reads_them() {
        let (yesterday, tomorrow) = (NOW_MS - DAY_MS, NOW_MS + DAY_MS);
        check(None, None, yesterday, tomorrow);
        for text in ["11/22/2026", "11/22/2026 "] {
            check(Some(text), Some(text), MIDNIGHT_MS, MIDNIGHT_MS + DAY_MS);
        }
        let nov_2 = MIDNIGHT_MS - 20 * DAY_MS;
        for text in ["11/2/2026", "11/02/2026", "11/ 2/2026"] {
            check(Some(text), None, nov_2, tomorrow);
        }
        for text in [
            "",
            "notadate",
            "2026-01-01",
            "13/01/2026",
            "02/30/2026",
            "11/22/26",
            "11/22/2026 UTC",
            "11/22/2026/1",
            "+1/22/2026",
            "01/01/0000",
        ] {
            check(Some(text), Some(text), yesterday, tomorrow);
        }
        let last = END_OF_YEARS_MS - DAY_MS;
        check(Some("12/31/9999"), Some("12/30/9999"), last, last);
        assert!(DateRange::new(None, Some("12/31/9999"), NOW_MS).is_err());
    }

    #[test]
    fn days_of_the_month_get_their_dates() {
        let range = DateRange::new(Some("11/22/2026"), None, NOW_MS).expect("a range");
        assert_eq!(range.date_of_day(22).ok(), Some(MIDNIGHT_MS));
        assert_eq!(range.date_of_day(1).ok(), Some(MIDNIGHT_MS + 9 * DAY_MS));
        assert!(range.date_of_day(31).is_err());
    }
}

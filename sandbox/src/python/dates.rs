//! How the server writes and reads dates, which is Python's way.

use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::tz::TimeZone;

/// Such as `Sun, 22 Nov 2026 05:23:23 -0000`: most dates of the API.
pub(crate) fn rfc2822(ms: i64) -> String {
    let printer = DateTimePrinter::new();
    printer
        .timestamp_to_string(&timestamp(ms))
        .unwrap_or_default()
}

/// Such as `Sun, 22 Nov 2026 05:23:23 GMT`: the dates of service keys.
pub(crate) fn rfc1123(ms: i64) -> String {
    let printer = DateTimePrinter::new();
    printer
        .timestamp_to_rfc9110_string(&timestamp(ms))
        .unwrap_or_default()
}

/// Such as `2026-11-22T05:23:23.120000Z`: the dates of application tokens. A whole second has no
/// fraction.
pub(crate) fn iso8601(ms: i64) -> String {
    let timestamp = timestamp(ms);
    let format = if timestamp.subsec_nanosecond() == 0 {
        "%Y-%m-%dT%H:%M:%SZ"
    } else {
        "%Y-%m-%dT%H:%M:%S.%6fZ"
    };
    timestamp.strftime(format).to_string()
}

/// Such as `2026-11-22`: a day.
pub(crate) fn date(ms: i64) -> String {
    timestamp(ms).strftime("%Y-%m-%d").to_string()
}

/// The milliseconds of what is written such as `2026-11-22T05:23:23Z`. As in Python, all numbers
/// but the year may have one digit, and the letters may be small.
pub(crate) fn parse_iso8601(text: &str) -> Option<i64> {
    let text = text.to_ascii_uppercase();
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (year, day) = day.split_once('-')?;
    let year: i16 = number(year, 4..=4).filter(|&year| year > 0)?;
    let (month, day) = day.split_once('-')?;
    let date = Date::new(year, number(month, 1..=2)?, number(day, 1..=2)?);
    let (hour, rest) = time.split_once(':')?;
    let (minute, second) = rest.split_once(':')?;
    let (hour, minute) = (number(hour, 1..=2)?, number(minute, 1..=2)?);
    let time = Time::new(hour, minute, number(second, 1..=2)?, 0);
    let moment = date.ok()?.to_datetime(time.ok()?).to_zoned(TimeZone::UTC);
    Some(moment.ok()?.timestamp().as_millisecond())
}

/// A number of so many digits.
fn number<T: FromStr>(digits: &str, width: RangeInclusive<usize>) -> Option<T> {
    let fits = width.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| digits.parse().ok()).flatten()
}

fn timestamp(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{iso8601, parse_iso8601, rfc1123, rfc2822};

    #[test]
    fn dates_are_written_as_the_server_does() {
        let ms = 1_795_325_003_000;
        assert_eq!(rfc2822(ms), "Sun, 22 Nov 2026 05:23:23 -0000");
        assert_eq!(rfc1123(ms), "Sun, 22 Nov 2026 05:23:23 GMT");
        assert_eq!(iso8601(ms), "2026-11-22T05:23:23Z");
        assert_eq!(iso8601(ms + 12), "2026-11-22T05:23:23.012000Z");
        assert_eq!(iso8601(i64::MAX), "1970-01-01T00:00:00Z");
    }

    #[test]
    fn dates_are_read_as_python_does() {
        for (text, expect) in [
            ("2026-11-22T05:23:23Z", Some(1_795_325_003_000)),
            ("2026-11-22t5:23:23z", Some(1_795_325_003_000)),
            ("0001-1-1T0:0:0Z", Some(-62_135_596_800_000)),
            ("2026-02-29T00:00:00Z", None),
            ("2026-11-22T24:00:00Z", None),
            ("2026-11-22T05:23:60Z", None),
            ("0000-01-01T00:00:00Z", None),
            ("26-11-22T05:23:23Z", None),
            ("2026-11-22T05:23:23", None),
            ("2026-11-22 05:23:23Z", None),
            ("2026-11-22T05:23:23.5Z", None),
            ("2026-11-22T+5:23:23Z", None),
            ("yesterday", None),
        ] {
            assert_eq!(parse_iso8601(text), expect, "{text}");
        }
    }
}

//! How the server writes and reads dates, which is Python's way.

use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

/// Such as `Sun, 22 Nov 2026 05:23:23 -0000`: most dates of the API.
pub(crate) fn rfc2822(ms: i64) -> String {
    date_time(ms)
        .strftime("%a, %d %b %Y %H:%M:%S -0000")
        .to_string()
}

/// Such as `Sun, 22 Nov 2026 05:23:23 GMT`: the dates of service keys.
pub(crate) fn rfc1123(ms: i64) -> String {
    date_time(ms)
        .strftime("%a, %d %b %Y %H:%M:%S GMT")
        .to_string()
}

/// Such as `2026-11-22T05:23:23.120000Z`: the dates of application tokens. A whole second has no
/// fraction.
pub(crate) fn iso8601(ms: i64) -> String {
    let date_time = date_time(ms);
    let format = if date_time.subsec_nanosecond() == 0 {
        "%Y-%m-%dT%H:%M:%SZ"
    } else {
        "%Y-%m-%dT%H:%M:%S.%6fZ"
    };
    date_time.strftime(format).to_string()
}

/// Such as `2026-11-22`: a day.
pub(crate) fn date(ms: i64) -> String {
    date_time(ms).strftime("%Y-%m-%d").to_string()
}

/// Date and time in UTC. A timestamp of the library ends a day before the calendar of Python does.
pub(crate) fn date_time(ms: i64) -> DateTime {
    let since = SignedDuration::from_millis(ms);
    EPOCH.checked_add(since).unwrap_or(EPOCH)
}

/// The milliseconds since 1970 of a date and time in UTC.
pub(crate) fn milliseconds(date_time: DateTime) -> Option<i64> {
    let since = date_time.duration_since(EPOCH).as_millis();
    i64::try_from(since).ok()
}

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

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
    milliseconds(date.ok()?.to_datetime(time.ok()?))
}

/// Reads a time of RFC 3339, with a fraction and in whatever zone; tells milliseconds since 1970.
/// One without a zone is of UTC.
pub(crate) fn parse_rfc3339(text: &str) -> Option<i64> {
    let timestamp: Option<jiff::Timestamp> = text.parse().ok();
    match timestamp {
        Some(timestamp) => Some(timestamp.as_millisecond()),
        None => milliseconds(text.parse().ok()?),
    }
}

/// A number of so many digits.
fn number<T: FromStr>(digits: &str, width: RangeInclusive<usize>) -> Option<T> {
    let fits = width.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{iso8601, parse_iso8601, parse_rfc3339, rfc1123, rfc2822};

    #[test]
    fn dates_are_written_as_the_server_does() {
        let ms = 1_795_325_003_000;
        assert_eq!(rfc2822(ms), "Sun, 22 Nov 2026 05:23:23 -0000");
        assert_eq!(rfc1123(ms), "Sun, 22 Nov 2026 05:23:23 GMT");
        assert_eq!(iso8601(ms), "2026-11-22T05:23:23Z");
        assert_eq!(iso8601(ms + 12), "2026-11-22T05:23:23.012000Z");
        assert_eq!(iso8601(i64::MAX), "1970-01-01T00:00:00Z");
        // Recorded in the set `query`, listAllLogs?starttime=01/02/2026.
        assert_eq!(
            rfc2822(1_767_312_000_000),
            "Fri, 02 Jan 2026 00:00:00 -0000"
        );
        assert_eq!(rfc1123(1_767_312_000_000), "Fri, 02 Jan 2026 00:00:00 GMT");
        // The ends of Python's calendar.
        let last = "Fri, 31 Dec 9999 00:00:00 -0000";
        assert_eq!(rfc2822(253_402_214_400_000), last);
        let first = "Mon, 01 Jan 0001 00:00:00 -0000";
        assert_eq!(rfc2822(-62_135_596_800_000), first);
    }

    #[test]
    fn times_of_configs_have_fractions_and_zones() {
        for (text, expect) in [
            ("2026-11-22T05:23:23Z", Some(1_795_325_003_000)),
            ("2026-11-22T05:23:23.123456789Z", Some(1_795_325_003_123)),
            ("2026-11-22T07:23:23+02:00", Some(1_795_325_003_000)),
            ("2026-11-22T05:23:23", Some(1_795_325_003_000)),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(parse_rfc3339(text), expect, "{text}");
        }
    }

    #[test]
    fn dates_are_read_as_python_does() {
        for (text, expect) in [
            ("2026-11-22T05:23:23Z", Some(1_795_325_003_000)),
            ("2026-11-22t5:23:23z", Some(1_795_325_003_000)),
            ("0001-1-1T0:0:0Z", Some(-62_135_596_800_000)),
            ("9999-12-31T23:59:59Z", Some(253_402_300_799_000)),
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

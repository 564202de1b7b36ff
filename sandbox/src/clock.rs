//! Owns the time and the forms in which the server writes it.

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

/// Now, in milliseconds since 1970.
pub(crate) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

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

fn timestamp(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{iso8601, rfc1123, rfc2822};

    #[test]
    fn dates_are_written_as_the_server_does() {
        let ms = 1_795_325_003_000;
        assert_eq!(rfc2822(ms), "Sun, 22 Nov 2026 05:23:23 -0000");
        assert_eq!(rfc1123(ms), "Sun, 22 Nov 2026 05:23:23 GMT");
        assert_eq!(iso8601(ms), "2026-11-22T05:23:23Z");
        assert_eq!(iso8601(ms + 12), "2026-11-22T05:23:23.012000Z");
        assert_eq!(iso8601(i64::MAX), "1970-01-01T00:00:00Z");
    }
}

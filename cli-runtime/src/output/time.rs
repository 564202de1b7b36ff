//! Moments of the server: read in each form that servers write them in, shown as ages or exactly.

use std::time::SystemTime;

use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use serde_json::Value;

/// Numbers from here on are milliseconds: as seconds they would lie after the year 5000.
const LEAST_MILLISECONDS: f64 = 100_000_000_000.0;

/// Reads a moment: RFC 3339, ISO 8601 without a zone (which is UTC), RFC 2822, or seconds or
/// milliseconds since 1970. Returns none for all else.
pub(crate) fn read(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Number(number) => read_number(number.as_f64()?),
        Value::String(text) => read_text(text.trim()),
        _ => None,
    }
}

fn read_number(number: f64) -> Option<Timestamp> {
    let seconds = if number.abs() >= LEAST_MILLISECONDS {
        number / 1000.0
    } else {
        number
    };
    let within = seconds.abs() <= LEAST_MILLISECONDS;
    // The bound makes the conversion exact but for the fraction.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the number is within the bounds of `i64`, as checked above"
    )]
    let milliseconds = (seconds * 1000.0).round() as i64;
    within
        .then(|| Timestamp::from_millisecond(milliseconds).ok())
        .flatten()
}

fn read_text(text: &str) -> Option<Timestamp> {
    // No form is longer; what is may be anything.
    if text.len() > 64 {
        return None;
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    if let Ok(moment) = DateTimeParser::new().parse_timestamp(text) {
        return Some(moment);
    }
    let local: DateTime = text.parse().ok()?;
    local
        .to_zoned(TimeZone::UTC)
        .ok()
        .map(|zoned| zoned.timestamp())
}

/// The moment as RFC 3339 in UTC, to the second if it has no fraction.
pub(crate) fn exact(moment: Timestamp) -> String {
    moment.to_string()
}

/// How long ago a moment was, or how far away it is, in its largest unit: `3h ago`, `in 2d`.
pub(crate) fn relative(moment: Timestamp, now: SystemTime) -> String {
    let now = Timestamp::try_from(now).unwrap_or(Timestamp::UNIX_EPOCH);
    let seconds = now
        .since((Unit::Second, moment))
        .map_or(0, |span| span.get_seconds());
    let (number, unit) = match seconds.unsigned_abs() {
        0 => return "now".to_owned(),
        s @ 1..=59 => (s, "s"),
        s @ 60..=3_599 => (s / 60, "m"),
        s @ 3_600..=86_399 => (s / 3_600, "h"),
        s if s < 2 * 365 * 86_400 => (s / 86_400, "d"),
        s => (s / (365 * 86_400), "y"),
    };
    if seconds > 0 {
        format!("{number}{unit} ago")
    } else {
        format!("in {number}{unit}")
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use serde_json::json;

    use super::*;

    #[test]
    fn every_form_is_read() {
        let check = |input: Value, expect: Option<&str>| {
            assert_eq!(read(&input).map(exact).as_deref(), expect, "{input}");
        };
        check(
            json!("Sun, 22 Nov 2026 05:23:23 -0000"),
            Some("2026-11-22T05:23:23Z"),
        );
        check(
            json!("Sun, 22 Nov 2026 05:21:53 GMT"),
            Some("2026-11-22T05:21:53Z"),
        );
        check(json!("2026-11-22T05:21:53Z"), Some("2026-11-22T05:21:53Z"));
        check(
            json!("2026-11-22T07:21:53+02:00"),
            Some("2026-11-22T05:21:53Z"),
        );
        check(
            json!("2026-11-22T05:21:53.25"),
            Some("2026-11-22T05:21:53.25Z"),
        );
        check(json!("2026-11-22 05:21:53"), Some("2026-11-22T05:21:53Z"));
        check(json!("2026-11-22"), Some("2026-11-22T00:00:00Z"));
        check(json!(1_795_324_913), Some("2026-11-22T05:21:53Z"));
        check(json!(1_795_324_913_000_i64), Some("2026-11-22T05:21:53Z"));
        check(json!(1_795_324_913.5), Some("2026-11-22T05:21:53.5Z"));
        check(json!("soon"), None);
        check(json!(""), None);
        check(json!("9".repeat(1_000_000)), None);
        check(json!(1e300), None);
        check(json!(u64::MAX), None);
        check(json!(["2026-11-22"]), None);
    }

    #[test]
    fn ages_have_one_unit() {
        let check = |age: i64, expect: &str| {
            let now = UNIX_EPOCH + Duration::from_secs(1_795_324_913);
            let moment = Timestamp::from_second(1_795_324_913 - age).unwrap();
            assert_eq!(relative(moment, now), expect);
        };
        check(0, "now");
        check(59, "59s ago");
        check(60, "1m ago");
        check(3 * 3_600 + 59, "3h ago");
        check(47 * 3_600, "1d ago");
        check(400 * 86_400, "400d ago");
        check(1_795_324_913, "56y ago");
        check(-2 * 86_400, "in 2d");
        check(-200_000_000_000, "in 6341y");
    }
}

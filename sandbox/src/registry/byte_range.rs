//! `Range`: which bytes of a blob somebody wants.

use std::ops::Range;

/// What a header asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RequestedRange {
    /// Also where the header is not understood, or asks for several parts, which it may.
    All,
    Part(Range<u64>),
    /// Nothing that there is.
    Beyond,
}

/// Reads the header for a blob of so many bytes.
pub(super) fn read(header: &str, size: u64) -> RequestedRange {
    parse(header, size).unwrap_or(RequestedRange::All)
}

fn parse(header: &str, size: u64) -> Option<RequestedRange> {
    let (start, end) = header.strip_prefix("bytes=")?.trim().split_once('-')?;
    let range = match (start, end) {
        ("", last) => match number(last)? {
            0 => return Some(RequestedRange::Beyond),
            last => size.saturating_sub(last)..size,
        },
        (start, "") => number(start)?..size,
        (start, end) => {
            let (start, end) = (number(start)?, number(end)?);
            if end < start {
                return None;
            }
            start..end.saturating_add(1).min(size)
        }
    };
    Some(match range.start < range.end {
        true => RequestedRange::Part(range),
        false => RequestedRange::Beyond,
    })
}

/// A number of digits alone. One that is too large for any blob is the largest there is.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::{RequestedRange, read};

    fn check(header: &str, size: u64, expect: RequestedRange) {
        assert_eq!(read(header, size), expect, "{header} of {size}");
    }

    #[test]
    fn ranges_are_cut_to_what_there_is() {
        check("bytes=2-5", 10, RequestedRange::Part(2..6));
        check("bytes=2-50", 10, RequestedRange::Part(2..10));
        check("bytes=9-", 10, RequestedRange::Part(9..10));
        check("bytes=-3", 10, RequestedRange::Part(7..10));
        check("bytes=-30", 10, RequestedRange::Part(0..10));
        check(
            "bytes=0-99999999999999999999999",
            10,
            RequestedRange::Part(0..10),
        );
    }

    #[test]
    fn ranges_of_nothing_are_refused_and_others_ignored() {
        for header in [
            "bytes=10-",
            "bytes=10-11",
            "bytes=-0",
            "bytes=99999999999999999999999-",
        ] {
            check(header, 10, RequestedRange::Beyond);
        }
        check("bytes=0-", 0, RequestedRange::Beyond);
        for header in [
            "bytes=5-2",
            "bytes=a-b",
            "items=0-1",
            "bytes=0-1,4-5",
            "bytes=--1",
            "",
            "bytes=-",
        ] {
            check(header, 10, RequestedRange::All);
        }
    }
}

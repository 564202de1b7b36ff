//! `Content-Range`: which bytes of an upload a request brings.

use crate::settings::RegistryMode;

/// What of a body is taken: some bytes at its beginning are there already, and there may be more
/// than were announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Bytes that are passed over.
    pub(super) skipped: u64,
    /// The most bytes behind these; `None` for all.
    pub(super) most: Option<u64>,
    /// Whether there have to be so many.
    pub(super) is_exact: bool,
}

/// Why a request brings nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RangeError {
    /// The header is none.
    Malformed,
    /// It begins where the upload is not.
    OutOfOrder,
}

/// Reads the header for an upload of so many bytes; without it the body goes on from there.
///
/// The rules of the server are those of `blobuploader.py` (`upload_chunk`), save that a range from
/// zero, or none, appends as well: the server writes it at the beginning of what it has, and the
/// blob is damaged.
pub(super) fn read(
    header: Option<&str>,
    received: u64,
    mode: RegistryMode,
) -> Result<Taken, RangeError> {
    let Some(header) = header else {
        return Ok(Taken {
            skipped: 0,
            most: None,
            is_exact: false,
        });
    };
    let (start, end) = parse(header).ok_or(RangeError::Malformed)?;
    // The server takes an empty range, whose end is one before its start.
    if end.saturating_add(1) < start {
        return Err(RangeError::Malformed);
    }
    let length = end.saturating_add(1).saturating_sub(start);
    if mode.has_strict_chunks() {
        return match start == received {
            true => Ok(Taken {
                skipped: 0,
                most: Some(length),
                is_exact: true,
            }),
            false => Err(RangeError::OutOfOrder),
        };
    }
    if start > 0 && start > received {
        return Err(RangeError::OutOfOrder);
    }
    let skipped = match start {
        0 => 0,
        _ => received - start,
    };
    Ok(Taken {
        skipped,
        most: Some(length.saturating_sub(skipped)),
        is_exact: false,
    })
}

/// Two numbers with a hyphen between. One that is too large for any blob is the largest there is.
fn parse(header: &str) -> Option<(u64, u64)> {
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().unwrap_or(u64::MAX))
    };
    let (start, end) = header.split_once('-')?;
    Some((number(start)?, number(end)?))
}

#[cfg(test)]
mod tests {
    use super::{RangeError, Taken, read};
    use crate::settings::RegistryMode;

    fn check(
        mode: RegistryMode,
        header: &str,
        received: u64,
        expect: Result<(u64, Option<u64>), RangeError>,
    ) {
        let taken = read(Some(header), received, mode);
        let taken = taken.map(|Taken { skipped, most, .. }| (skipped, most));
        assert_eq!(taken, expect, "{header} at {received}");
    }

    #[test]
    fn ranges_of_the_server() {
        let quay = |header: &str, received, expect| {
            check(RegistryMode::Quay, header, received, expect);
        };
        quay("0-49", 0, Ok((0, Some(50))));
        quay("0-49", 50, Ok((0, Some(50))));
        quay("50-99", 50, Ok((0, Some(50))));
        quay("50-99", 100, Ok((50, Some(0))));
        quay("5-9", 8, Ok((3, Some(2))));
        quay("10-9", 10, Ok((0, Some(0))));
        quay("60-99", 50, Err(RangeError::OutOfOrder));
        let huge = "99999999999999999999999999";
        quay(&format!("{huge}-{huge}"), 50, Err(RangeError::OutOfOrder));
        quay(&format!("0-{huge}"), 0, Ok((0, Some(u64::MAX))));
        for header in [
            "bytes 0-9/100",
            "9-0",
            "-1-5",
            "0--1",
            "+0-9",
            "0-",
            "-",
            "",
            "0-9 ",
            "٣-٤",
        ] {
            quay(header, 0, Err(RangeError::Malformed));
        }
    }

    #[test]
    fn ranges_of_the_specification_begin_where_the_upload_is() {
        let oci = |header: &str, received, expect| {
            check(RegistryMode::Oci, header, received, expect);
        };
        oci("0-49", 0, Ok((0, Some(50))));
        oci("50-99", 50, Ok((0, Some(50))));
        for (header, received) in [("0-49", 50), ("49-99", 50), ("51-99", 50)] {
            oci(header, received, Err(RangeError::OutOfOrder));
        }
        oci("9-0", 0, Err(RangeError::Malformed));
    }
}

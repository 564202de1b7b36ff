//! Sizes for a person.

/// A number of bytes for a person: `64 MiB`, or `1000 bytes`.
pub(super) fn in_bytes(count: usize) -> String {
    const KIB: usize = 1 << 10;
    const MIB: usize = 1 << 20;
    match count {
        0 => "0 bytes".to_owned(),
        1 => "1 byte".to_owned(),
        _ if count.is_multiple_of(MIB) => format!("{} MiB", count / MIB),
        _ if count.is_multiple_of(KIB) => format!("{} KiB", count / KIB),
        _ => format!("{count} bytes"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_are_told_in_the_largest_unit_that_fits() {
        for (count, expect) in [
            (64 << 20, "64 MiB"),
            (1536 << 10, "1536 KiB"),
            (1000, "1000 bytes"),
            (1, "1 byte"),
        ] {
            assert_eq!(super::in_bytes(count), expect);
        }
    }
}

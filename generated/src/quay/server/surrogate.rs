//! The halves of surrogate pairs in JSON texts: Python reads them, nothing else does.

/// Whether a body that is not JSON is JSON to the server: it reads half of a surrogate pair as a
/// character, and fails where the text goes into its database.
pub(super) fn is_half_read(body: &[u8]) -> bool {
    let mended = std::str::from_utf8(body).ok().and_then(mended);
    mended.is_some_and(|text| serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok())
}

/// The text with `\ufffd` in the place of every escaped half of a pair that stands alone; `None`
/// where there is none.
fn mended(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut halves = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match escaped(bytes, at) {
            Some(0xd800..=0xdbff) if is_low(escaped(bytes, at + 6)) => at += 12,
            Some(0xd800..=0xdfff) => {
                halves.push(at);
                at += 6;
            }
            Some(_) => at += 6,
            None => at += 2,
        }
    }
    if halves.is_empty() {
        return None;
    }
    let mut mended = text.to_owned();
    for half in halves {
        mended.replace_range(half..half + 6, "\\ufffd");
    }
    Some(mended)
}

fn is_low(unit: Option<u16>) -> bool {
    matches!(unit, Some(0xdc00..=0xdfff))
}

/// The unit that the escape `\uXXXX` at `at` stands for.
fn escaped(bytes: &[u8], at: usize) -> Option<u16> {
    let escape = bytes.get(at..at + 6)?;
    let digits = escape.strip_prefix(b"\\u")?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

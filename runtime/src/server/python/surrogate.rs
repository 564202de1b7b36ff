//! The halves of surrogate pairs in JSON texts: Python reads them, nothing else does.

/// Whether a body that is not JSON is JSON to the server: it reads half of a surrogate pair as a
/// character, and fails where the text goes into its database.
pub fn is_half_read(body: &[u8]) -> bool {
    let mended = std::str::from_utf8(body).ok().and_then(mended);
    mended.is_some_and(|text| serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok())
}

/// The text with `\ufffd` in the place of every escaped half of a pair that stands alone; `None`
/// where there is none.
fn mended(text: &str) -> Option<String> {
    let mut mended = text.to_owned();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        at += match (escaped(text, at), escaped(text, at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.replace_range(at..at + 6, "\\ufffd");
                6
            }
            (Some(_), _) => 6,
            (None, _) => 2,
        };
    }
    (mended != text).then_some(mended)
}

/// The unit that the escape `\uXXXX` at `at` stands for.
fn escaped(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_number)
}

//! Text of the server on a terminal: nothing that steers it, and no wider than there is room.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The longest cluster of a letter and its marks that is shown.
const MAX_CLUSTER_BYTES: usize = 64;

/// The text with all characters escaped that steer a terminal or hide what follows them.
pub fn printable(text: &str) -> Cow<'_, str> {
    escape(text, steers)
}

/// The same, but with line breaks and tabs as they are.
pub(crate) fn printable_lines(text: &str) -> Cow<'_, str> {
    escape(text, |letter| {
        steers(letter) && !matches!(letter, '\n' | '\t')
    })
}

/// JSON with the characters escaped that JSON allows and a terminal obeys. They stand inside strings
/// alone, so the value is the same.
pub(crate) fn printable_json(json: &str) -> Cow<'_, str> {
    let hidden = |letter: char| steers(letter) && !letter.is_ascii_control() || letter == '\u{7f}';
    if !json.contains(hidden) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for letter in json.chars() {
        if hidden(letter) {
            // Each of them is in the basic plane, so one escape is enough.
            let _ = write!(escaped, "\\u{:04x}", u32::from(letter));
        } else {
            escaped.push(letter);
        }
    }
    Cow::Owned(escaped)
}

fn escape(text: &str, escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&escaped) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if escaped(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// Whether a character is a control character, breaks the line, turns the direction of writing, or is none
/// at all.
pub(crate) fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many columns of a terminal a text takes.
pub(crate) fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    }
}

/// The text in at most so many columns; `…` stands for what is cut off.
pub(crate) fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    let mut used = 0;
    // Where to cut if the text turns out to be too wide.
    let mut cut = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        let wide = cluster.width();
        if cluster.len() > MAX_CLUSTER_BYTES || used + wide > columns {
            return Cow::Owned(format!("{}…", &text[..cut]));
        }
        used += wide;
        if used < columns {
            cut = at + cluster.len();
        }
    }
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        let check = |input: &str, expect: &str| assert_eq!(printable(input), expect);
        check("plain, ünï, 漢字, 👩‍👩‍👧", "plain, ünï, 漢字, 👩‍👩‍👧");
        check("\u{1b}[31mred", "\\u{1b}[31mred");
        check("a\nb\tc\rd\u{7f}", "a\\nb\\tc\\rd\\u{7f}");
        check("\u{9b}2J", "\\u{9b}2J");
        check("safe\u{202e}txt.exe", "safe\\u{202e}txt.exe");
        assert_eq!(printable_lines("a\nb\u{1b}"), "a\nb\\u{1b}");
    }

    #[test]
    fn json_keeps_its_value() {
        let json = "\"\u{9b}\u{202e}\u{7f}é\"";
        let escaped = printable_json(json);
        assert_eq!(escaped, "\"\\u009b\\u202e\\u007fé\"");
        let value: String = serde_json::from_str(&escaped).unwrap();
        assert_eq!(value, "\u{9b}\u{202e}\u{7f}é");
    }

    #[test]
    fn texts_are_cut_to_columns() {
        let check = |input: &str, columns, expect: &str| {
            let fitted = fit(input, columns);
            assert_eq!(fitted, expect);
            assert!(width(&fitted) <= columns);
        };
        check("abc", 3, "abc");
        check("abcd", 3, "ab…");
        check("漢字漢字", 5, "漢字…");
        check("漢字漢字", 4, "漢…");
        check("漢字", 1, "…");
        check("❤️❤️❤️", 5, "❤️❤️…");
        check(&"x".repeat(1_000_000), 4, "xxx…");
        let marks = format!("ab{}", "\u{301}".repeat(1_000_000));
        check(&marks, 9, "a…");
    }
}

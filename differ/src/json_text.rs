//! JSON as text: the values that Python writes and `serde_json` cannot hold, and the bytes around
//! values.

use serde_json::Value as Json;

/// How a text marks a number that is kept as a string.
const BEGIN: &str = "<number ";

/// A piece of a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// A string with its quotes, as it was written.
    Text(&'a str),
    /// A number, or one of Python's `NaN` and `Infinity`.
    Number(&'a str),
    /// Anything else: brackets, commas, white space, `true`.
    Other(&'a str),
}

/// Reads a JSON text. Integers beyond 64 bits and Python's `NaN` and `Infinity` become strings, which
/// [`write()`] turns back; otherwise they would lose digits or be no JSON.
pub fn read(text: &str) -> Option<Json> {
    let mut readable = String::with_capacity(text.len());
    for token in tokens(text) {
        match token {
            Token::Number(number) if !fits(number) => {
                readable.push_str(&format!("\"{BEGIN}{number}>\""));
            }
            Token::Text(piece) | Token::Number(piece) | Token::Other(piece) => {
                readable.push_str(piece);
            }
        }
    }
    serde_json::from_str(&readable).ok()
}

/// Writes JSON as it was read.
pub fn write(value: &Json) -> String {
    let text = value.to_string();
    if !text.contains(BEGIN) {
        return text;
    }
    let pieces = tokens(&text).into_iter().map(|token| match token {
        Token::Text(quoted) => quoted
            .strip_prefix("\"<number ")
            .and_then(|rest| rest.strip_suffix(">\""))
            .unwrap_or(quoted),
        Token::Number(piece) | Token::Other(piece) => piece,
    });
    pieces.collect()
}

/// Whether `serde_json` keeps the number as it is.
fn fits(number: &str) -> bool {
    let is_integer = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    if is_integer {
        // With a zero before it, it is no number of JSON, however long.
        let is_padded = number.trim_start_matches('-').starts_with('0');
        return is_padded || number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok();
    }
    number.bytes().any(|byte| byte.is_ascii_digit())
}

/// The pieces of a JSON text, which together are the text. A text that is no JSON has pieces as well.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (piece, token): (_, fn(_) -> _) = match first {
            '"' => (string_length(rest), Token::Text),
            '-' | '0'..='9' | 'N' | 'I' => (number_length(rest), Token::Number),
            _ => {
                let other = |it: char| !matches!(it, '"' | '-' | '0'..='9' | 'N' | 'I');
                let end = rest.find(|it| !other(it)).unwrap_or(rest.len());
                (end, Token::Other)
            }
        };
        let (piece, behind) = rest.split_at(piece);
        tokens.push(token(piece));
        rest = behind;
    }
    tokens
}

/// The text without the space between its pieces.
pub(crate) fn without_space(text: &str) -> String {
    let mut close = String::with_capacity(text.len());
    for token in tokens(text) {
        match token {
            Token::Text(piece) | Token::Number(piece) => close.push_str(piece),
            Token::Other(piece) => close.extend(piece.chars().filter(|it| !it.is_whitespace())),
        }
    }
    close
}

/// The length of a string with its quotes; one that does not end reaches to the end of the text.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

fn number_length(text: &str) -> usize {
    let inside = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '+' | '.');
    text.find(|it| !inside(it)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_serde_json_cannot_hold_survive() {
        for text in [
            r#"{"a":100000000000000000000,"b":[-1,1.0,1e3,"5"]}"#,
            r#"{"a":NaN,"b":-Infinity}"#,
            r#""a \" NaN""#,
            "18446744073709551615",
        ] {
            let value = read(text).expect(text);
            let again = write(&value);
            // `1e3` is written as `1000.0`, which Python reads as the same.
            assert_eq!(again.replace("1000.0", "1e3"), text);
        }
        assert_eq!(read("{"), None);
    }

    #[test]
    fn the_pieces_are_the_text() {
        for text in [r#"{"a": [1, 2.5, null], "ü": "\"x"}"#, "<html> 5 \"", ""] {
            let pieces = tokens(text).into_iter().map(|token| match token {
                Token::Text(piece) | Token::Number(piece) | Token::Other(piece) => piece,
            });
            assert_eq!(pieces.collect::<String>(), text);
        }
    }
}

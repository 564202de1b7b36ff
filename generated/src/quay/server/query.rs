//! The rules of the server's parser of queries, which is Python's.

use apitwin_runtime::server::QuerySyntax;

/// Reads truth values and integers as the server does.
pub(super) struct PythonQuery;

impl QuerySyntax for PythonQuery {
    /// Everything is true but what the server's parser takes for false.
    fn boolean(&self, text: &str) -> Option<bool> {
        let falsehoods = ["", "0", "FALSE", "False", "false", "null"];
        Some(!falsehoods.contains(&text))
    }

    /// As Python's `int` reads it: blanks around and `+` are fine. A number
    /// that is too large becomes the largest, so that limits still reject it.
    fn integer(&self, text: &str) -> Option<i64> {
        let text = text.trim();
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let signed = text.strip_prefix('+').unwrap_or(text);
        let furthest = if negative { i64::MIN } else { i64::MAX };
        Some(signed.parse().unwrap_or(furthest))
    }
}

//! The rules of the server's parser of queries, which is Python's.

use crate::server::QuerySyntax;

/// Reads truth values and integers as the server does, also for operations that read a parameter
/// themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct PythonQuery;

impl QuerySyntax for PythonQuery {
    /// Everything is true but what the server's parser takes for false.
    fn boolean(&self, text: &str) -> Option<bool> {
        let falsehoods = ["", "0", "FALSE", "False", "false", "null"];
        Some(!falsehoods.contains(&text))
    }

    /// As Python's `int` reads it: blanks around, `+` and single `_` between digits are fine. A
    /// number that is too large becomes the largest, so that limits still reject it.
    fn integer(&self, text: &str) -> Option<i64> {
        let text = text.trim();
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let is_number =
            |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
        if !digits.split('_').all(is_number) {
            return None;
        }
        let signed = text.strip_prefix('+').unwrap_or(text).replace('_', "");
        let furthest = if negative { i64::MIN } else { i64::MAX };
        Some(signed.parse().unwrap_or(furthest))
    }

    /// Flask-RESTful converts all values of a parameter before it takes the first
    /// (`Argument.parse`).
    fn judges_every_value(&self) -> bool {
        true
    }

    /// The decorators add the parameters from the last to the first, and the first fault ends the
    /// reading.
    fn tells_last_parameter(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::server::QuerySyntax;

    use super::PythonQuery;

    fn check(text: &str, expect: Option<i64>) {
        assert_eq!(PythonQuery.integer(text), expect, "{text:?}");
    }

    #[test]
    fn integers_are_read_as_by_int() {
        check("7", Some(7));
        check(" +7 ", Some(7));
        check("-1_000", Some(-1000));
        check("99999999999999999999", Some(i64::MAX));
        for text in ["", "+", "abc", "1.5", "1__0", "_1", "1_", "+-1", "0x1"] {
            check(text, None);
        }
    }
}

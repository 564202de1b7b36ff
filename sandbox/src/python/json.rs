//! JSON as Python's `json.dumps` writes it: blanks after separators, and ASCII alone.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

/// A value as a line of JSON.
pub(crate) fn dumps(value: &Value) -> String {
    let mut out = Vec::new();
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, Python));
    debug_assert!(written.is_ok(), "a vector takes everything");
    String::from_utf8_lossy(&out).into_owned()
}

struct Python;

impl Formatter for Python {
    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if fragment.is_ascii() {
            return writer.write_all(fragment.as_bytes());
        }
        let mut out = String::with_capacity(fragment.len() * 2);
        for letter in fragment.chars() {
            if letter.is_ascii() {
                out.push(letter);
                continue;
            }
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let escaped = write!(out, "\\u{unit:04x}");
                debug_assert!(escaped.is_ok(), "a text takes everything");
            }
        }
        writer.write_all(out.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::dumps;

    #[test]
    fn json_is_written_as_python_does() {
        let value = json!({"a": [1, 2.0, null], "b": {"c": "é😀\u{7f}\n\"/"}, "d": [], "e": {}});
        assert_eq!(
            dumps(&value),
            "{\"a\": [1, 2.0, null], \"b\": {\"c\": \"\\u00e9\\ud83d\\ude00\u{7f}\\n\\\"/\"}, \
             \"d\": [], \"e\": {}}"
        );
    }
}

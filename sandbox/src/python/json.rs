//! JSON as Python's `json.dumps` writes it: blanks after separators, and ASCII alone.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// A value as a line of JSON.
pub(crate) fn dumps(value: &Value) -> String {
    let mut out = Vec::new();
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, Python));
    debug_assert!(written.is_ok(), "a vector takes everything");
    String::from_utf8_lossy(&out).into_owned()
}

/// A value over many lines, each level three blanks further in.
pub(crate) fn dumps_indented(value: &Value) -> String {
    let mut out = Vec::new();
    let formatter = Indented(PrettyFormatter::with_indent(b"   "));
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, formatter));
    debug_assert!(written.is_ok(), "a vector takes everything");
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes a part of a text in ASCII alone.
fn write_ascii<W: ?Sized + Write>(writer: &mut W, fragment: &str) -> io::Result<()> {
    let is_plain = |byte: u8| byte.is_ascii() && byte != 0x7f;
    if fragment.bytes().all(is_plain) {
        return writer.write_all(fragment.as_bytes());
    }
    let mut out = String::with_capacity(fragment.len() * 2);
    for letter in fragment.chars() {
        if letter.is_ascii() && letter != '\u{7f}' {
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

/// The lines of `serde_json`, with texts in ASCII.
struct Indented(PrettyFormatter<'static>);

/// Hands what is no text to the formatter within.
macro_rules! hand_on {
    ($($method:ident($($first:ident)?);)*) => {
        $(fn $method<W: ?Sized + Write>(
            &mut self,
            writer: &mut W,
            $($first: bool,)?
        ) -> io::Result<()> {
            self.0.$method(writer, $($first)?)
        })*
    };
}

impl Formatter for Indented {
    hand_on! {
        begin_array();
        end_array();
        begin_array_value(first);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first);
        begin_object_value();
        end_object_value();
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_ascii(writer, fragment)
    }
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
        write_ascii(writer, fragment)
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
            "{\"a\": [1, 2.0, null], \"b\": {\"c\": \"\\u00e9\\ud83d\\ude00\\u007f\\n\\\"/\"}, \
             \"d\": [], \"e\": {}}"
        );
    }
}

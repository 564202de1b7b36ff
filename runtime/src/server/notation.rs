//! How JSON is written: which blanks it has, and whether it is ASCII.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// How a server writes JSON.
///
/// Readers of JSON see no difference; programs that search its text do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JsonNotation {
    /// No blanks, letters as they are: `{"a":["ü"]}`.
    #[default]
    Compact,
    /// No blanks, and escapes for all beyond ASCII: `{"a":["\u00fc"]}`.
    Ascii,
    /// As Python's `json.dumps` writes it: `{"a": ["\u00fc"]}`.
    Spaced,
}

impl JsonNotation {
    /// Appends a value to a text.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub fn write(self, text: &mut Vec<u8>, value: &impl Serialize) -> serde_json::Result<()> {
        let start = text.len();
        value.serialize(&mut Serializer::with_formatter(&mut *text, self))?;
        if self != Self::Compact {
            escape_from(text, start);
        }
        Ok(())
    }
}

/// One formatter for all notations: with one for each, every model would be compiled several times.
impl Formatter for JsonNotation {
    #[inline]
    fn begin_array_value<W: io::Write + ?Sized>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.separate(writer, first)
    }

    #[inline]
    fn begin_object_key<W: io::Write + ?Sized>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.separate(writer, first)
    }

    #[inline]
    fn begin_object_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        match self {
            Self::Spaced => writer.write_all(b": "),
            Self::Compact | Self::Ascii => writer.write_all(b":"),
        }
    }

    fn write_f64<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        // Python changes to an exponent earlier, and writes two digits and a sign of it.
        let plain = value == 0.0 || (1e-4..1e16).contains(&value.abs());
        if plain || *self == Self::Compact {
            return CompactFormatter.write_f64(writer, value);
        }
        let text = format!("{value:e}");
        let (number, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, digits) = match exponent.strip_prefix('-') {
            Some(digits) => ('-', digits),
            None => ('+', exponent),
        };
        write!(writer, "{number}e{sign}{digits:0>2}")
    }
}

impl JsonNotation {
    #[inline]
    fn separate<W: io::Write + ?Sized>(self, writer: &mut W, first: bool) -> io::Result<()> {
        match self {
            _ if first => Ok(()),
            Self::Spaced => writer.write_all(b", "),
            Self::Compact | Self::Ascii => writer.write_all(b","),
        }
    }
}

/// Writes the text from `start` on with `\uXXXX` for each unit of UTF-16 that Python escapes. Beyond
/// ASCII, JSON has characters in strings only, so that the text as a whole can be searched: at once,
/// and not once for each string.
fn escape_from(text: &mut Vec<u8>, start: usize) {
    let largest = text[start..]
        .iter()
        .fold(0, |largest, byte| *byte.max(&largest));
    if largest < DELETE {
        return;
    }
    let written = text.split_off(start);
    for part in String::from_utf8_lossy(&written).split_inclusive(is_escaped) {
        let plain = part.trim_end_matches(is_escaped);
        text.extend_from_slice(plain.as_bytes());
        for unit in part[plain.len()..].encode_utf16() {
            text.extend_from_slice(format!("\\u{unit:04x}").as_bytes());
        }
    }
}

/// The last character of ASCII, which Python escapes as well.
const DELETE: u8 = 0x7f;

fn is_escaped(character: char) -> bool {
    character >= char::from(DELETE)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::JsonNotation;

    fn check(value: &serde_json::Value, notation: JsonNotation, expect: &str) {
        let mut text = Vec::new();
        notation.write(&mut text, value).expect("it is JSON");
        assert_eq!(String::from_utf8(text).expect("UTF-8"), expect);
    }

    // The texts for `Spaced` are those of Python's `json.dumps`, those for `Ascii` of
    // `json.dumps(value, separators=(",", ":"))`.
    #[test]
    fn each_notation_has_its_blanks_and_escapes() {
        let value =
            json!({"a": ["ü", "", {}], "b": {"x": null, "y\u{7f}": "\u{1f600}\n\u{1f}\"\\/"}});
        check(
            &value,
            JsonNotation::Compact,
            "{\"a\":[\"ü\",\"\",{}],\"b\":{\"x\":null,\"y\u{7f}\":\"\u{1f600}\\n\\u001f\\\"\\\\/\"}}",
        );
        check(
            &value,
            JsonNotation::Ascii,
            r#"{"a":["\u00fc","",{}],"b":{"x":null,"y\u007f":"\ud83d\ude00\n\u001f\"\\/"}}"#,
        );
        check(
            &value,
            JsonNotation::Spaced,
            r#"{"a": ["\u00fc", "", {}], "b": {"x": null, "y\u007f": "\ud83d\ude00\n\u001f\"\\/"}}"#,
        );
    }

    #[test]
    fn floats_are_written_as_python_does() {
        let numbers = json!([
            0.0, -0.5, 4.0, 1e15, 1e16, -1.25e22, 1e-4, 1.5e-5, 1e300, 7e-300
        ]);
        check(
            &numbers,
            JsonNotation::Spaced,
            "[0.0, -0.5, 4.0, 1000000000000000.0, 1e+16, -1.25e+22, 0.0001, 1.5e-05, 1e+300, 7e-300]",
        );
    }
}

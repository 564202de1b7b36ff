//! JSON as Python's `json` reads it, which is more than JSON: numbers that are none, and other
//! encodings than UTF-8.

use std::borrow::Cow;

use crate::server::BodySyntax;
use crate::server::validation::Tree;

/// Reads bodies as the server does.
pub struct PythonJson;

impl BodySyntax for PythonJson {
    fn read<'a>(&self, body: &'a [u8]) -> Option<Tree<'a>> {
        Tree::exact(body).or_else(|| {
            let text = decode(body)?;
            let mut reader = Reader {
                rest: &text,
                depth: 0,
            };
            let tree = reader.value()?;
            reader.skip_blanks();
            reader.rest.is_empty().then_some(tree)
        })
    }

    /// The schemas of the server know no limits of 32 or 64 bits.
    fn saturates(&self) -> bool {
        true
    }
}

/// The text of a body: `json.loads` looks at the first four bytes (`detect_encoding`).
fn decode(body: &[u8]) -> Option<String> {
    let byte = |at: usize| body.get(at).copied();
    let is_zero = |at| byte(at) == Some(0);
    if body.starts_with(&[0xff, 0xfe, 0, 0]) {
        return utf_32(body.get(4..)?, u32::from_le_bytes);
    }
    if body.starts_with(&[0, 0, 0xfe, 0xff]) {
        return utf_32(body.get(4..)?, u32::from_be_bytes);
    }
    if body.starts_with(&[0xff, 0xfe]) {
        return utf_16(body.get(2..)?, u16::from_le_bytes);
    }
    if body.starts_with(&[0xfe, 0xff]) {
        return utf_16(body.get(2..)?, u16::from_be_bytes);
    }
    if body.len() >= 4 {
        if is_zero(0) {
            return match is_zero(1) {
                true => utf_32(body, u32::from_be_bytes),
                false => utf_16(body, u16::from_be_bytes),
            };
        }
        if is_zero(1) {
            return match is_zero(2) && is_zero(3) {
                true => utf_32(body, u32::from_le_bytes),
                false => utf_16(body, u16::from_le_bytes),
            };
        }
    } else if body.len() == 2 && is_zero(0) {
        return utf_16(body, u16::from_be_bytes);
    } else if body.len() == 2 && is_zero(1) {
        return utf_16(body, u16::from_le_bytes);
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    String::from_utf8(body.to_vec()).ok()
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, []) = bytes.as_chunks::<2>() else {
        return None;
    };
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok()
}

fn utf_32(bytes: &[u8], number: fn([u8; 4]) -> u32) -> Option<String> {
    let (groups, []) = bytes.as_chunks::<4>() else {
        return None;
    };
    let characters = groups.iter().map(|group| char::from_u32(number(*group)));
    characters.collect()
}

/// How deep a body may be nested; serde reads no more either.
const MAX_DEPTH: usize = 128;

/// The most digits that Python turns into an integer (`sys.int_info.default_max_str_digits`).
const MAX_DIGITS: usize = 4300;

struct Reader<'t> {
    rest: &'t str,
    depth: usize,
}

impl Reader<'_> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Passes over a text that has to come next.
    fn take(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn value<'a>(&mut self) -> Option<Tree<'a>> {
        self.skip_blanks();
        let words = [
            ("null", Tree::Null),
            ("true", Tree::Boolean(true)),
            ("false", Tree::Boolean(false)),
            ("NaN", Tree::Float(f64::NAN)),
            ("Infinity", Tree::Float(f64::INFINITY)),
            ("-Infinity", Tree::Float(f64::NEG_INFINITY)),
        ];
        for (word, value) in words {
            if self.take(word).is_some() {
                return Some(value);
            }
        }
        match self.rest.chars().next()? {
            '"' => Some(Tree::Text(Cow::Owned(self.text()?))),
            '[' => self.nested(Self::list),
            '{' => self.nested(Self::object),
            _ => self.number(),
        }
    }

    fn nested<'a>(&mut self, read: fn(&mut Self) -> Option<Tree<'a>>) -> Option<Tree<'a>> {
        self.depth += 1;
        if self.depth >= MAX_DEPTH {
            return None;
        }
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn list<'a>(&mut self) -> Option<Tree<'a>> {
        self.take("[")?;
        let mut values = Vec::new();
        self.skip_blanks();
        if self.take("]").is_some() {
            return Some(Tree::List(values));
        }
        loop {
            values.push(self.value()?);
            self.skip_blanks();
            if self.take("]").is_some() {
                return Some(Tree::List(values));
            }
            self.take(",")?;
        }
    }

    fn object<'a>(&mut self) -> Option<Tree<'a>> {
        self.take("{")?;
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.take("}").is_some() {
            return Some(Tree::object(entries));
        }
        loop {
            self.skip_blanks();
            let key = self.text()?;
            self.skip_blanks();
            self.take(":")?;
            entries.push((Cow::Owned(key), self.value()?));
            self.skip_blanks();
            if self.take("}").is_some() {
                return Some(Tree::object(entries));
            }
            self.take(",")?;
        }
    }

    /// A text is a text in JSON too: serde reads it.
    fn text(&mut self) -> Option<String> {
        let mut escaped = false;
        let is_end = |(at, character): (usize, char)| {
            let end = at > 0 && character == '"' && !escaped;
            escaped = character == '\\' && !escaped;
            end.then_some(at)
        };
        if !self.rest.starts_with('"') {
            return None;
        }
        let end = self.rest.char_indices().find_map(is_end)?;
        let (text, rest) = self.rest.split_at(end + 1);
        self.rest = rest;
        serde_json::from_str(text).ok()
    }

    fn number<'a>(&mut self) -> Option<Tree<'a>> {
        let bytes = self.rest.as_bytes();
        let digits_from = |at: usize| {
            let digits = bytes.get(at..).unwrap_or_default();
            at + digits
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count()
        };
        let start = usize::from(bytes.first() == Some(&b'-'));
        let whole = match bytes.get(start)? {
            b'0' => start + 1,
            b'1'..=b'9' => digits_from(start),
            _ => return None,
        };
        let mut end = whole;
        if bytes.get(whole) == Some(&b'.') && digits_from(whole + 1) > whole + 1 {
            end = digits_from(whole + 1);
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let signed = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
            let exponent = end + 1 + usize::from(signed);
            if digits_from(exponent) > exponent {
                end = digits_from(exponent);
            }
        }
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        if end > whole {
            return text.parse().ok().map(Tree::Float);
        }
        if whole - start > MAX_DIGITS {
            return None;
        }
        Some(match text.parse() {
            Ok(number) => Tree::Integer(number),
            Err(_) => Tree::LongInteger(Cow::Owned(text.to_owned())),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::server::BodySyntax;

    use super::PythonJson;
    use crate::server::python::repr;

    /// What Python prints of a body after it read it.
    fn check(body: &[u8], expect: Option<&str>) {
        let read = PythonJson.read(body);
        let printed = read.map(|tree| repr::value(&tree));
        let shown = String::from_utf8_lossy(body);
        assert_eq!(printed.as_deref(), expect, "{shown}");
    }

    #[test]
    fn numbers_that_are_none_are_read() {
        check(
            b"[NaN, Infinity, -Infinity, 1e999]",
            Some("[nan, inf, -inf, inf]"),
        );
        check(b"[nan]", None);
        check(b"[-NaN]", None);
    }

    #[test]
    fn integers_keep_their_digits() {
        check(b"9223372036854775808", Some("9223372036854775808"));
        check(b"[100000000000000000000]", Some("[100000000000000000000]"));
        let long = "9".repeat(60);
        check(long.as_bytes(), Some(&long));
        check("9".repeat(4301).as_bytes(), None);
        check(b"[1e20, 01]", None);
        check(b"[1e20, -0, 0.5E-3]", Some("[1e+20, 0, 0.0005]"));
    }

    #[test]
    fn other_encodings_are_read() {
        check("\u{feff}{\"a\": \"ü\"}".as_bytes(), Some("{'a': 'ü'}"));
        let units = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        check(&units("[\"ü\"]", u16::to_le_bytes), Some("['ü']"));
        check(&units("\u{feff}[\"ü\"]", u16::to_be_bytes), Some("['ü']"));
        let wide: Vec<u8> = "[1]"
            .chars()
            .flat_map(|it| u32::from(it).to_be_bytes())
            .collect();
        check(&wide, Some("[1]"));
        check(b"\xff[1]", None);
    }

    #[test]
    fn what_follows_or_is_missing_is_an_error() {
        for body in [
            "",
            "\u{feff}",
            "NaN,",
            "[NaN",
            "[NaN,]",
            "{NaN: 1}",
            "{\"a\": NaN,}",
            "NaNN",
            "[NaN, \"a\nb\"]",
            "[NaN, 'a']",
            "\"a",
        ] {
            check(body.as_bytes(), None);
        }
        check("[NaN]".repeat(2).as_bytes(), None);
        let deep = format!("{}NaN{}", "[".repeat(200), "]".repeat(200));
        check(deep.as_bytes(), None);
        check(
            b" {\"a\": [NaN, \"\\\"\\\\\"], \"a\": {}} ",
            Some("{'a': {}}"),
        );
    }
}

//! What Python's `json.loads` says of a text that is no JSON.

/// Why a text is no JSON for Python; `None` where it is.
pub(crate) fn fault(text: &str) -> Option<String> {
    if text.starts_with('\u{feff}') {
        return Some(
            "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)".into(),
        );
    }
    let mut scanner = Scanner {
        text: text.as_bytes(),
        at: 0,
    };
    let (reason, at) = scanner.document().err()?;
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = before[line_start..].chars().count() + 1;
    let char = before.chars().count();
    Some(format!(
        "{reason}: line {line} column {column} (char {char})"
    ))
}

/// A reason, and the byte that it is about.
type Fault = (&'static str, usize);

const VALUE: &str = "Expecting value";
const NAME: &str = "Expecting property name enclosed in double quotes";
const COMMA: &str = "Expecting ',' delimiter";

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Array,
    Object,
}

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), Fault> {
        let mut open = Vec::new();
        self.skip_blanks();
        loop {
            let has_value = self.value(&mut open)?;
            if has_value && !self.close(&mut open)? {
                break;
            }
        }
        match self.peek() {
            Some(_) => Err(("Extra data", self.at)),
            None => Ok(()),
        }
    }

    /// Reads a value, or the begin of one that holds others; tells whether it is whole.
    fn value(&mut self, open: &mut Vec<Open>) -> Result<bool, Fault> {
        match self.peek() {
            Some(b'"') => self.string().map(|()| true),
            Some(b'[') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some(b']') {
                    self.at += 1;
                    return Ok(true);
                }
                open.push(Open::Array);
                Ok(false)
            }
            Some(b'{') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some(b'}') {
                    self.at += 1;
                    return Ok(true);
                }
                open.push(Open::Object);
                self.name().map(|()| false)
            }
            _ => self.scalar().map(|()| true),
        }
    }

    /// Reads what follows a value, up to the next one; tells whether there is one to come.
    fn close(&mut self, open: &mut Vec<Open>) -> Result<bool, Fault> {
        loop {
            self.skip_blanks();
            let Some(&innermost) = open.last() else {
                return Ok(false);
            };
            match (self.peek(), innermost) {
                (Some(b']'), Open::Array) | (Some(b'}'), Open::Object) => {
                    self.at += 1;
                    open.pop();
                }
                (Some(b','), _) => {
                    self.at += 1;
                    self.skip_blanks();
                    if innermost == Open::Object {
                        self.name()?;
                    }
                    return Ok(true);
                }
                _ => return Err((COMMA, self.at)),
            }
        }
    }

    /// Reads the name of a property with its colon.
    fn name(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'"') {
            return Err((NAME, self.at));
        }
        self.string()?;
        self.skip_blanks();
        if self.peek() != Some(b':') {
            return Err(("Expecting ':' delimiter", self.at));
        }
        self.at += 1;
        self.skip_blanks();
        Ok(())
    }

    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(("Unterminated string starting at", start)),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(0..=0x1f) => return Err(("Invalid control character at", self.at)),
                Some(b'\\') => self.escape(start)?,
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self, start: usize) -> Result<(), Fault> {
        match self.text.get(self.at + 1) {
            None => Err(("Unterminated string starting at", start)),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 2;
                Ok(())
            }
            Some(b'u') => {
                let digits = self.text.get(self.at + 2..self.at + 6);
                if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                    return Err(("Invalid \\uXXXX escape", self.at + 1));
                }
                self.at += 6;
                Ok(())
            }
            Some(_) => Err(("Invalid \\escape", self.at)),
        }
    }

    /// Reads a number or a word, as much of it as Python takes.
    fn scalar(&mut self) -> Result<(), Fault> {
        let rest = &self.text[self.at..];
        let words: [&[u8]; 6] = [
            b"null",
            b"true",
            b"false",
            b"NaN",
            b"Infinity",
            b"-Infinity",
        ];
        if let Some(word) = words.iter().find(|word| rest.starts_with(word)) {
            self.at += word.len();
            return Ok(());
        }
        let length = number(rest);
        if length == 0 {
            return Err((VALUE, self.at));
        }
        self.at += length;
        Ok(())
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }
}

/// How many bytes at the begin are a number.
fn number(text: &[u8]) -> usize {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let sign = usize::from(text.first() == Some(&b'-'));
    let whole = match text.get(sign) {
        Some(b'0') => 1,
        _ => digits(sign),
    };
    if whole == 0 {
        return 0;
    }
    let mut end = sign + whole;
    if text.get(end) == Some(&b'.') && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::fault;

    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(fault(text).as_deref(), expect, "{text:?}");
    }

    #[test]
    fn faults_are_told_in_the_words_of_python() {
        for (text, expect) in [
            (
                "{not json",
                "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
            ),
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("[1,]", "Expecting value: line 1 column 4 (char 3)"),
            (
                "{\"a\":1,}",
                "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)",
            ),
            (
                "{\"a\" 1}",
                "Expecting ':' delimiter: line 1 column 6 (char 5)",
            ),
            (
                "[\n1,\n 2 3]",
                "Expecting ',' delimiter: line 3 column 4 (char 8)",
            ),
            ("{\"é\":1} x", "Extra data: line 1 column 9 (char 8)"),
            (
                "\"abc",
                "Unterminated string starting at: line 1 column 1 (char 0)",
            ),
            ("\"a\\x\"", "Invalid \\escape: line 1 column 3 (char 2)"),
            (
                "\"\\u12\"",
                "Invalid \\uXXXX escape: line 1 column 3 (char 2)",
            ),
            (
                "\"a\nb\"",
                "Invalid control character at: line 1 column 3 (char 2)",
            ),
            ("01", "Extra data: line 1 column 2 (char 1)"),
            ("1.", "Extra data: line 1 column 2 (char 1)"),
            ("-", "Expecting value: line 1 column 1 (char 0)"),
            (
                "{\"a\":1",
                "Expecting ',' delimiter: line 1 column 7 (char 6)",
            ),
            ("[", "Expecting value: line 1 column 2 (char 1)"),
            (
                "\u{feff}{}",
                "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)",
            ),
        ] {
            check(text, Some(expect));
        }
        for text in ["{}", " [1, -0.5e+3, NaN, {\"a\": [null]}] ", "\"\\ud83d\""] {
            check(text, None);
        }
    }

    #[test]
    fn depth_takes_no_stack() {
        check(
            &"[".repeat(1_000_000),
            Some("Expecting value: line 1 column 1000001 (char 1000000)"),
        );
    }
}

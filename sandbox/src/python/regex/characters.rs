//! Character classes, ranges and escapes in a pattern.

use super::{Parser, Step};

impl Parser {
    /// Reads a set behind its bracket.
    pub(super) fn set(&mut self) -> Step {
        self.take('^');
        loop {
            self.member()?;
            if self.take(']') {
                return Ok(());
            }
        }
    }

    /// Reads a character of a set, a range, or a class of characters.
    fn member(&mut self) -> Step {
        let Some(first) = self.item()? else {
            return Ok(());
        };
        if !self.take('-') {
            return Ok(());
        }
        if self.peek() == Some(']') {
            return Ok(());
        }
        match self.item()? {
            Some(last) if first > last => self.fail("bad character range"),
            _ => Ok(()),
        }
    }

    /// Reads one item of a set; tells which character it is, if it is one.
    fn item(&mut self) -> Step<Option<u32>> {
        if self.take('\\') {
            return self.escape(true);
        }
        if self.text[self.at..].starts_with(&['[', ':']) {
            let name = |ch: &char| ch.is_alphanumeric() || "^_- =".contains(*ch);
            let rest = self.text[self.at + 2..].iter();
            let length = rest.take_while(|ch| name(ch)).count();
            let end = self.at + 2 + length;
            if self.text[end..].starts_with(&[':', ']']) {
                self.at = end + 2;
                return Ok(None);
            }
        }
        match self.next() {
            Some(ch) => Ok(Some(u32::from(ch))),
            None => self.fail("unterminated character set"),
        }
    }

    /// Reads what stands behind a backslash; tells which character it is, if it is one.
    pub(super) fn escape(&mut self, in_set: bool) -> Step<Option<u32>> {
        let Some(ch) = self.next() else {
            return self.fail("bad escape (end of pattern)");
        };
        match ch {
            'x' => self.hexadecimal(ch, 2),
            'u' => self.hexadecimal(ch, 4),
            'U' => self.hexadecimal(ch, 8),
            'p' | 'P' => Ok(self.property(ch)),
            'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'h' => Ok(None),
            'A' | 'B' | 'G' | 'K' | 'R' | 'X' | 'Z' | 'm' | 'M' | 'z' | 'b' if !in_set => Ok(None),
            'a' => Ok(Some(7)),
            'b' => Ok(Some(8)),
            't' => Ok(Some(9)),
            'n' => Ok(Some(10)),
            'v' => Ok(Some(11)),
            'f' => Ok(Some(12)),
            'r' => Ok(Some(13)),
            'g' | 'L' | 'N' => Ok(Some(u32::from(ch))),
            '0'..='9' => self.number(ch, in_set),
            _ if ch.is_ascii_alphabetic() => self.fail(format!("bad escape \\{ch}")),
            _ => Ok(Some(u32::from(ch))),
        }
    }

    /// Reads the name of a property; without one the letter stands for itself.
    fn property(&mut self, letter: char) -> Option<u32> {
        let start = self.at;
        if self.take('{') {
            self.take_while(|ch| ch.is_alphanumeric() || " _-:=/^&.".contains(ch));
            if self.at > start + 1 && self.take('}') {
                return None;
            }
            self.at = start;
        } else if self.peek().is_some_and(|ch| "CLMNPSZ".contains(ch)) {
            self.at += 1;
            return None;
        }
        Some(u32::from(letter))
    }

    fn hexadecimal(&mut self, kind: char, length: usize) -> Step<Option<u32>> {
        let start = self.at;
        let mut digits = String::new();
        while digits.len() < length {
            match self.next() {
                Some(ch) if ch.is_ascii_hexdigit() => digits.push(ch),
                _ => return Err((format!("incomplete escape \\{kind}{digits}"), start)),
            }
        }
        match u32::from_str_radix(&digits, 16) {
            Ok(value) if value < 0x11_0000 => Ok(Some(value)),
            _ => Err((format!("bad hex escape \\{kind}{digits}"), start)),
        }
    }

    /// Reads digits behind a backslash: a character by its octal number, or a group.
    fn number(&mut self, first: char, in_set: bool) -> Step<Option<u32>> {
        let mut digits = first.to_string();
        let is_octal = |ch: &char| ('0'..='7').contains(ch);
        if in_set || first == '0' {
            while digits.len() < 3
                && let Some(ch) = self.peek().filter(is_octal)
            {
                digits.push(ch);
                self.at += 1;
            }
            return match u32::from_str_radix(&digits, 8) {
                Ok(value) => Ok(Some(value)),
                Err(_) if is_octal(&first) => self.fail(format!("incomplete escape \\{digits}")),
                Err(_) => self.fail(format!("bad escape \\{first}")),
            };
        }
        if let Some(second) = self.peek().filter(char::is_ascii_digit) {
            digits.push(second);
            self.at += 1;
            let octal = digits.chars().all(|ch| is_octal(&ch));
            if let Some(third) = self.peek().filter(|ch| octal && is_octal(ch)) {
                digits.push(third);
                self.at += 1;
                return Ok(u32::from_str_radix(&digits, 8).ok());
            }
        }
        self.refer(digits, self.at, self.at)?;
        Ok(None)
    }
}

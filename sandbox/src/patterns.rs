//! Owns what is wrong with a regular expression, in the words of the library that the server uses.
//!
//! It knows the common syntax. What it does not know (fuzzy matching, names of properties, the
//! verbose flag) it lets pass.

/// What is wrong with a pattern, and where.
pub(crate) fn problem(pattern: &str) -> Option<String> {
    let mut parser = Parser {
        text: pattern.chars().collect(),
        at: 0,
        groups: 0,
        open: Vec::new(),
        names: Vec::new(),
        references: Vec::new(),
    };
    let (what, at) = parser.whole().err()?;
    let mut problem = format!("{what} at position {at}");
    if pattern.contains('\n') {
        let before = &parser.text[..at.min(parser.text.len())];
        let line = before.iter().filter(|&&ch| ch == '\n').count() + 1;
        let start = before
            .iter()
            .rposition(|&ch| ch == '\n')
            .map_or(0, |found| found + 1);
        problem += &format!(" (line {line}, column {})", at - start + 1);
    }
    Some(problem)
}

type Step<T = ()> = Result<T, (String, usize)>;

/// What a quantifier would apply to.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Nothing,
    Item,
    Repeated,
}

struct Parser {
    text: Vec<char>,
    at: usize,
    groups: usize,
    /// The numbers and names of the groups that are not closed yet.
    open: Vec<(usize, Option<String>)>,
    names: Vec<String>,
    /// The groups that are referred to, and where.
    references: Vec<(String, usize)>,
}

impl Parser {
    fn next(&mut self) -> Option<char> {
        let ch = self.text.get(self.at).copied();
        self.at += usize::from(ch.is_some());
        ch
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, ch: char) -> bool {
        let found = self.peek() == Some(ch);
        self.at += usize::from(found);
        found
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let rest = &self.text[self.at..];
        let taken: String = rest.iter().copied().take_while(|&ch| wanted(ch)).collect();
        self.at += taken.chars().count();
        taken
    }

    fn expect(&mut self, ch: char) -> Step {
        match self.take(ch) {
            true => Ok(()),
            false => self.fail(format!("missing {ch}")),
        }
    }

    fn fail<T>(&self, what: impl Into<String>) -> Step<T> {
        Err((what.into(), self.at))
    }

    fn whole(&mut self) -> Step {
        self.branches()?;
        if self.peek().is_some() {
            return self.fail("unbalanced parenthesis");
        }
        for (group, at) in &self.references {
            match group.parse::<usize>() {
                Ok(number) if number <= self.groups => {}
                Ok(_) => return Err(("invalid group reference".to_owned(), *at)),
                Err(_) if self.names.contains(group) => {}
                Err(_) => return Err(("unknown group".to_owned(), *at)),
            }
        }
        Ok(())
    }

    fn branches(&mut self) -> Step {
        self.sequence()?;
        while self.take('|') {
            self.sequence()?;
        }
        Ok(())
    }

    fn sequence(&mut self) -> Step {
        let mut last = Last::Nothing;
        while let Some(ch) = self.peek() {
            let at = self.at;
            match ch {
                ')' | '|' => break,
                '?' | '*' | '+' | '{' => {
                    self.at += 1;
                    if ch == '{' && !self.counts()? {
                        last = Last::Item;
                        continue;
                    }
                    match last {
                        Last::Item => last = Last::Repeated,
                        Last::Repeated => return Err(("multiple repeat".to_owned(), at)),
                        Last::Nothing => return Err(("nothing to repeat".to_owned(), at)),
                    }
                    // Lazy or possessive.
                    if !self.take('?') {
                        self.take('+');
                    }
                    continue;
                }
                '\\' => {
                    self.at += 1;
                    self.escape(false)?;
                }
                '[' => {
                    self.at += 1;
                    self.set()?;
                }
                '(' => {
                    self.at += 1;
                    if !self.group()? {
                        continue;
                    }
                }
                _ => self.at += 1,
            }
            last = Last::Item;
        }
        Ok(())
    }

    /// Reads the counts of a quantifier behind its brace; where there are none the brace stands
    /// for itself.
    fn counts(&mut self) -> Step<bool> {
        let start = self.at;
        let least = self.take_while(|ch| ch.is_ascii_digit());
        let most = match self.take(',') {
            true => Some(self.take_while(|ch| ch.is_ascii_digit())),
            false => None,
        };
        if (least.is_empty() && most.is_none()) || !self.take('}') {
            self.at = start;
            return Ok(false);
        }
        let count = |text: &str| text.parse::<u64>().unwrap_or(u64::MAX);
        let least = if least.is_empty() { 0 } else { count(&least) };
        let most = match most {
            None => Some(least),
            Some(most) if most.is_empty() => None,
            Some(most) => Some(count(&most)),
        };
        if least.max(most.unwrap_or(0)) >= u64::from(u32::MAX) {
            return Err(("repeat count too big".to_owned(), start));
        }
        if most.is_some_and(|most| least > most) {
            let what = "min repeat greater than max repeat";
            return Err((what.to_owned(), start));
        }
        Ok(true)
    }

    /// Reads a group behind its parenthesis; tells whether it can be repeated.
    fn group(&mut self) -> Step<bool> {
        if !self.take('?') {
            return self.capture(None);
        }
        let start = self.at;
        match self.next() {
            Some('<') if self.take('=') || self.take('!') => self.inner(),
            Some('<') => self.named(),
            Some('=' | '!' | '>' | '|') => self.inner(),
            Some('#') => {
                while let Some(ch) = self.peek().filter(|&ch| ch != ')') {
                    self.at += 1;
                    if ch == '\\' {
                        self.next();
                    }
                }
                self.expect(')')?;
                Ok(false)
            }
            Some('P') => {
                let at = self.at;
                if self.take('<') {
                    return self.named();
                }
                if !self.take('=') {
                    return self.fail("unknown extension");
                }
                let name = self.name(true)?;
                self.expect(')')?;
                self.refer(name, at, at)?;
                Ok(true)
            }
            _ => {
                self.at = start;
                self.flags()
            }
        }
    }

    fn inner(&mut self) -> Step<bool> {
        self.branches()?;
        self.expect(')')?;
        Ok(true)
    }

    fn named(&mut self) -> Step<bool> {
        let name = self.name(false)?;
        self.expect('>')?;
        self.capture(Some(name))
    }

    fn capture(&mut self, name: Option<String>) -> Step<bool> {
        self.groups += 1;
        self.names.extend(name.clone());
        self.open.push((self.groups, name));
        self.inner()?;
        self.open.pop();
        Ok(true)
    }

    fn name(&mut self, numbers: bool) -> Step<String> {
        let name = self.take_while(|ch| ch != ')' && ch != '>');
        let Some(first) = name.chars().next() else {
            return self.fail("missing group name");
        };
        let is_number = name.chars().all(|ch| ch.is_ascii_digit());
        let is_word = |ch: char| ch == '_' || ch.is_alphanumeric();
        let fits = match is_number {
            true => numbers && name.parse() != Ok(0_usize),
            false => !first.is_numeric() && name.chars().all(is_word),
        };
        match fits {
            true => Ok(name),
            false => self.fail("bad character in group name"),
        }
    }

    /// Notes a reference to a group: an open one is refused at once, the others at the end.
    fn refer(&mut self, group: String, open_at: usize, at: usize) -> Step {
        let is_open = |(number, name): &(usize, Option<String>)| {
            group.parse() == Ok(*number) || name.as_ref() == Some(&group)
        };
        if self.open.iter().any(is_open) {
            return Err(("cannot refer to an open group".to_owned(), open_at));
        }
        self.references.push((group, at));
        Ok(())
    }

    /// Reads flags, which hold from here on or for a group.
    fn flags(&mut self) -> Step<bool> {
        let is_flag = |ch: char| "abefiLmprsuwxV01".contains(ch);
        let on = self.take_while(is_flag);
        if self.take('-') {
            let off = self.take_while(is_flag);
            if off.is_empty() {
                return self.fail("bad inline flags: no flags after '-'");
            }
            if off.contains(['b', 'e', 'p', 'r', 'V']) {
                return self.fail("bad inline flags: cannot turn off global flag");
            }
            if on.chars().any(|ch| off.contains(ch)) {
                return self.fail("bad inline flags: flag turned on and off");
            }
        }
        if self.take(':') {
            return self.inner();
        }
        match self.take(')') {
            true => Ok(false),
            false => self.fail("unknown extension"),
        }
    }

    /// Reads a set behind its bracket.
    fn set(&mut self) -> Step {
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
    fn escape(&mut self, in_set: bool) -> Step<Option<u32>> {
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

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn good_patterns_have_no_problem() {
        for pattern in [
            "",
            "^v[0-9]+$",
            "(a|b)*?c{2,}",
            r"(?P<x>\d)(?P=x)\1",
            "[]a-]",
            "a{,3}{x",
            "(?i:a)(?!b)",
            r"[[:alpha:]\w-z]",
        ] {
            assert_eq!(problem(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn the_words_are_those_of_the_library() {
        for (pattern, expect) in [
            ("((", "missing ) at position 2"),
            ("a)", "unbalanced parenthesis at position 1"),
            ("*", "nothing to repeat at position 0"),
            ("a|+", "nothing to repeat at position 2"),
            ("a**", "multiple repeat at position 2"),
            ("a{3,2}", "min repeat greater than max repeat at position 2"),
            ("[a", "unterminated character set at position 2"),
            ("[]", "unterminated character set at position 2"),
            ("[z-a]", "bad character range at position 4"),
            ("a\\", "bad escape (end of pattern) at position 2"),
            (r"\y", r"bad escape \y at position 2"),
            (r"\x1", r"incomplete escape \x1 at position 2"),
            (r"(a\1)", "cannot refer to an open group at position 4"),
            (r"\1", "invalid group reference at position 2"),
            ("(?P=x)", "unknown group at position 3"),
            ("(?<1>a)", "bad character in group name at position 4"),
            ("(?<>a)", "missing group name at position 3"),
            ("(?Q)", "unknown extension at position 2"),
            ("a\n(", "missing ) at position 3 (line 2, column 2)"),
        ] {
            assert_eq!(problem(pattern).as_deref(), Some(expect), "{pattern:?}");
        }
    }
}

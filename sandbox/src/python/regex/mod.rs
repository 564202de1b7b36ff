//! Problems of a regular expression, in the words of the `regex` library that the server uses.
//!
//! It knows the common syntax and accepts the rest: fuzzy matching, names of properties, the
//! verbose flag.

mod characters;

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

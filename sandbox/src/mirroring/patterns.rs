//! Patterns of tags as those of files: Python's `fnmatch`.

/// Whether a pattern fits a whole name: `*` is any text, `?` a character, and `[…]` one of a set.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (tokens(pattern), name.chars().collect::<Vec<char>>());
    // Where the last star was, and how much of the name it has taken.
    let (mut at, mut read, mut star) = (0, 0, None);
    loop {
        match pattern.get(at) {
            Some(Token::Any) => {
                star = Some((at, read));
                at += 1;
                continue;
            }
            Some(Token::One(set)) if read < name.len() && set.has(name[read]) => {
                (at, read) = (at + 1, read + 1);
                continue;
            }
            None if read == name.len() => return true,
            _ => {}
        }
        // The last star takes one character more.
        match star {
            Some((place, taken)) if taken < name.len() => {
                star = Some((place, taken + 1));
                (at, read) = (place + 1, taken + 1);
            }
            _ => return false,
        }
    }
}

/// A part of a pattern.
enum Token {
    /// Any text.
    Any,
    /// One character.
    One(Set),
}

/// Which characters fit.
struct Set {
    /// None for every character.
    ranges: Option<Vec<(char, char)>>,
    is_negated: bool,
}

impl Set {
    fn has(&self, letter: char) -> bool {
        let Some(ranges) = &self.ranges else {
            return true;
        };
        let is_in = ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&letter));
        is_in != self.is_negated
    }
}

fn one(letter: char) -> Token {
    Token::One(Set {
        ranges: Some(vec![(letter, letter)]),
        is_negated: false,
    })
}

fn tokens(pattern: &str) -> Vec<Token> {
    let letters: Vec<char> = pattern.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        at += 1;
        match letter {
            '*' => tokens.push(Token::Any),
            '?' => tokens.push(Token::One(Set {
                ranges: None,
                is_negated: false,
            })),
            '[' => match set(&letters[at..]) {
                Some((set, length)) => {
                    tokens.push(Token::One(set));
                    at += length;
                }
                None => tokens.push(one('[')),
            },
            letter => tokens.push(one(letter)),
        }
    }
    tokens
}

/// Reads a set behind its bracket, and how long it is; `None` where it does not end. A bracket that
/// comes first belongs to it.
fn set(letters: &[char]) -> Option<(Set, usize)> {
    let is_negated = letters.first() == Some(&'!');
    let begin = usize::from(is_negated);
    let rest = letters.get(begin + 1..)?;
    let end = begin + 1 + rest.iter().position(|&letter| letter == ']')?;
    let mut ranges = Vec::new();
    let mut inner = &letters[begin..end];
    while let Some((&first, others)) = inner.split_first() {
        match others {
            ['-', last, ..] => {
                ranges.push((first, *last));
                inner = &others[2..];
            }
            _ => {
                ranges.push((first, first));
                inner = others;
            }
        }
    }
    let set = Set {
        ranges: Some(ranges),
        is_negated,
    };
    Some((set, end + 1))
}

#[cfg(test)]
mod tests {
    use super::matches;

    fn check(pattern: &str, name: &str, expect: bool) {
        assert_eq!(matches(pattern, name), expect, "{pattern} {name}");
    }

    #[test]
    fn patterns_fit_as_in_python() {
        check("latest", "latest", true);
        check("latest", "latest2", false);
        check("*", "", true);
        check("v1.*", "v1.2.3", true);
        check("v1.*", "v1", false);
        check("*-rc*", "v1-rc2", true);
        check("v?", "v12", false);
        check("v[0-9]", "v5", true);
        check("v[!0-9]", "v5", false);
        check("v[!0-9]", "vx", true);
        check("[]]", "]", true);
        check("[", "[", true);
        check("[a-]", "-", true);
        check("V1", "v1", false);
        let long = "a".repeat(128);
        check(&"*a".repeat(60), &long, true);
        check(&format!("{}b", "*a".repeat(60)), &long, false);
    }
}

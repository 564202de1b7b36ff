//! Patterns of ECMA-262, which OpenAPI has, written as the crate `regex` reads them.
//!
//! They are read as with the flag `u`: a character is one, however many units of UTF-16 it takes. What that
//! flag forbids and browsers take without it, such as `\-` and a lone `]`, means what it means there.
//! What needs look-around or back-references cannot be searched for in time that grows with the text alone,
//! and has no translation.

mod class;
mod escape;
#[cfg(test)]
mod oracle;

use std::fmt;

/// Why a pattern has no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault(String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn fault<T>(text: impl Into<String>) -> Result<T, Fault> {
    Err(Fault(text.into()))
}

/// What `.` stands for.
const NO_LINE_END: &str = r"[^\n\r\u{2028}\u{2029}]";

/// Writes a pattern of ECMA-262 as one of the crate `regex`.
pub(super) fn translate(pattern: &str) -> Result<String, Fault> {
    let mut reader = Reader { rest: pattern };
    let mut written = String::new();
    let mut groups = 0_usize;
    // Whether what stands before can be repeated.
    let mut is_atom = false;
    while let Some(letter) = reader.next() {
        is_atom = match letter {
            '^' | '$' | '|' => {
                written.push(letter);
                false
            }
            '.' => {
                written.push_str(NO_LINE_END);
                true
            }
            '(' => {
                written.push_str(group(&mut reader)?);
                groups += 1;
                false
            }
            ')' => {
                let Some(open) = groups.checked_sub(1) else {
                    return fault("`)` closes no group");
                };
                groups = open;
                written.push(letter);
                true
            }
            '*' | '+' | '?' if !is_atom => {
                return fault(format!("`{letter}` has nothing before it to repeat"));
            }
            '*' | '+' | '?' => {
                written.push(letter);
                written.push_str(if reader.take("?") { "?" } else { "" });
                false
            }
            '{' => match count(&mut reader)? {
                Some(_) if !is_atom => return fault("`{` has nothing before it to repeat"),
                Some(count) => {
                    written.extend(["{", count, "}"]);
                    written.push_str(if reader.take("?") { "?" } else { "" });
                    false
                }
                None => {
                    written.push_str("\\{");
                    true
                }
            },
            '}' | ']' => {
                push(letter, &mut written);
                true
            }
            '[' => {
                written.push_str(&class::read(&mut reader)?);
                true
            }
            '\\' => escape::outside_a_class(&mut reader, &mut written)?,
            letter => {
                push(letter, &mut written);
                true
            }
        };
    }
    match groups {
        0 => Ok(written),
        _ => fault("a group has no `)`"),
    }
}

/// What is left of a pattern.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(letter)
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Takes a text, if it comes next.
    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes all before a sign, and the sign.
    fn take_until(&mut self, sign: char) -> Option<&'a str> {
        let (before, after) = self.rest.split_once(sign)?;
        self.rest = after;
        Some(before)
    }
}

/// The start of a group, whose `(` was taken.
fn group(reader: &mut Reader<'_>) -> Result<&'static str, Fault> {
    if reader.take("?:") {
        return Ok("(?:");
    }
    if ["?=", "?!", "?<=", "?<!"]
        .iter()
        .any(|sign| reader.rest.starts_with(sign))
    {
        return fault("look-around is not supported");
    }
    if reader.take("?<") {
        return match reader.take_until('>') {
            // Its name has no effect without references to it.
            Some(name) if !name.is_empty() => Ok("("),
            _ => fault("a group has no name"),
        };
    }
    match reader.rest.starts_with('?') {
        true => fault("flags in a pattern are not supported"),
        false => Ok("("),
    }
}

/// The count of a repetition, whose `{` was taken; none where the brace stands for itself.
fn count<'a>(reader: &mut Reader<'a>) -> Result<Option<&'a str>, Fault> {
    let rest = reader.rest;
    if !rest.starts_with(|letter: char| letter.is_ascii_digit() || letter == ',') {
        return Ok(None);
    }
    let inside = reader.take_until('}').unwrap_or_default();
    let (least, most) = inside.split_once(',').unwrap_or((inside, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if least.is_empty() || !is_number(least) || !is_number(most) {
        return fault("`{` begins no count; write it as `\\{` where it stands for itself");
    }
    Ok(Some(inside))
}

/// Writes a character that stands for itself, in a class or outside of it.
fn push(letter: char, written: &mut String) {
    if letter.is_control() {
        written.push_str(&format!("\\x{{{:X}}}", u32::from(letter)));
        return;
    }
    if matches!(
        letter,
        '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$'
    ) {
        written.push('\\');
    }
    written.push(letter);
}

#[cfg(test)]
mod tests {
    use super::translate;

    fn check(pattern: &str, expect: &str) {
        let found = translate(pattern).unwrap_or_else(|fault| fault.to_string());
        assert_eq!(found, expect, "{pattern}");
    }

    #[test]
    fn what_both_read_alike_stays() {
        for pattern in [
            "^[a-z0-9]+(?:_[a-z]{2,3}){1,}?$",
            "a|b|^$",
            r"^\.\[\(x\)\]\{\}\*$",
            r"\p{Lu}\P{Script=Greek}",
            "größe 日本",
        ] {
            check(pattern, pattern);
        }
    }

    #[test]
    fn classes_have_the_characters_of_ecma_262() {
        check(r"\d\w", "[0-9][0-9A-Za-z_]");
        check(r"[\d\W]", r"[[0-9][^0-9A-Za-z_]]");
        check("[a&&b]", r"[a\&\&b]");
        check("[!--b]", r"[!-\-b]");
        check(r"[\w-.]", r"[[0-9A-Za-z_]\-.]");
        check("[]x", r"[^\s\S]x");
        check("[^]", "(?s:.)");
        check("[[a]", r"[\[a]");
        check(r"[\b]", r"[\x{8}]");
    }

    #[test]
    fn escapes_are_characters() {
        check(r"\/\-\@\_", "/-@_");
        check(r"\cA\x41\u0041\u{1F600}\uD83D\uDE00\0", r"\x{1}AA😀😀\x{0}");
        check("(?<year>[0-9])", "([0-9])");
        check("^{a}]", r"^\{a\}\]");
    }

    #[test]
    fn what_has_no_translation_is_told() {
        for (pattern, expect) in [
            ("(?=a)b", "look-around is not supported"),
            ("(?<!a)b", "look-around is not supported"),
            (r"(a)\1", "back-references are not supported"),
            (r"(?<a>b)\k<a>", "back-references are not supported"),
            ("(?i)a", "flags in a pattern are not supported"),
            ("[[:alpha:]]", "`[:alpha:]` is no class of ECMA-262"),
            (r"\Aa\z", "`\\A` means nothing in ECMA-262"),
            ("a++", "`+` has nothing before it to repeat"),
            (
                "a{,2}",
                "`{` begins no count; write it as `\\{` where it stands for itself",
            ),
            ("(a", "a group has no `)`"),
            ("a)", "`)` closes no group"),
            ("[a", "a class has no `]`"),
            ("[b-a]", "the range `b-a` is the wrong way round"),
            (r"\uD83D", "`\\uD83D` is half of a character"),
            (r"\pL", "`\\p` names no property"),
        ] {
            check(pattern, expect);
        }
    }
}

//! Classes of characters: `[a-z\d]`.

use super::{Fault, Reader, escape, fault, push};

/// A part of a class.
enum Part {
    One(char),
    Set(String),
}

/// Writes a class, whose `[` was taken.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<String, Fault> {
    let is_negated = reader.take("^");
    let mut written = String::from(if is_negated { "[^" } else { "[" });
    let start = written.len();
    while let Some(part) = part(reader)? {
        // A hyphen at the end stands for itself, as it does beside a set.
        let is_range = reader.rest.starts_with('-') && !reader.rest.starts_with("-]");
        let (Part::One(first), true) = (&part, is_range) else {
            push_part(&part, &mut written);
            continue;
        };
        reader.take("-");
        match self::part(reader)? {
            Some(Part::One(last)) if *first > last => {
                return fault(format!("the range `{first}-{last}` is the wrong way round"));
            }
            Some(Part::One(last)) => {
                push_one(*first, &mut written);
                written.push('-');
                push_one(last, &mut written);
            }
            Some(set @ Part::Set(_)) => {
                push_one(*first, &mut written);
                push_one('-', &mut written);
                push_part(&set, &mut written);
            }
            None => return fault("a class has no `]`"),
        }
    }
    if written.len() == start {
        // One that lists nothing has no character, or every one.
        let all = if is_negated { "(?s:.)" } else { r"[^\s\S]" };
        return Ok(all.to_owned());
    }
    written.push(']');
    Ok(written)
}

/// The next part; none at the end.
fn part(reader: &mut Reader<'_>) -> Result<Option<Part>, Fault> {
    Ok(match reader.next() {
        None => return fault("a class has no `]`"),
        Some(']') => None,
        Some('\\') => Some(escaped(reader)?),
        Some('[') => {
            if let Some(name) = posix_name(reader.rest) {
                return fault(format!("`[:{name}:]` is no class of ECMA-262"));
            }
            Some(Part::One('['))
        }
        Some(letter) => Some(Part::One(letter)),
    })
}

/// The name of a class as POSIX has them, which other dialects take over: `[:alpha:]`.
fn posix_name(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(':')?;
    let end = rest.find(|letter: char| !letter.is_ascii_alphabetic() && letter != '^')?;
    let (name, end) = rest.split_at(end);
    (!name.is_empty() && end.starts_with(":]")).then_some(name)
}

fn escaped(reader: &mut Reader<'_>) -> Result<Part, Fault> {
    if let Some(set) = escape::set(reader)? {
        return Ok(Part::Set(set));
    }
    match reader.take("b") {
        true => Ok(Part::One('\u{8}')),
        false => escape::character(reader).map(Part::One),
    }
}

fn push_part(part: &Part, written: &mut String) {
    match part {
        Part::One(letter) => push_one(*letter, written),
        Part::Set(set) => written.push_str(set),
    }
}

/// Writes a character. In a class some stand for themselves that do not elsewhere, and others do not.
fn push_one(letter: char, written: &mut String) {
    match letter {
        '&' | '-' | '~' | '[' | ']' | '^' | '\\' => {
            written.push('\\');
            written.push(letter);
        }
        letter if letter.is_control() => push(letter, written),
        letter => written.push(letter),
    }
}

//! What a backslash makes of the characters after it.

use super::{Fault, Reader, fault, push};

/// Writes what is escaped outside of a class, whose backslash was taken. Tells whether it can be repeated.
pub(super) fn outside_a_class(
    reader: &mut Reader<'_>,
    written: &mut String,
) -> Result<bool, Fault> {
    if let Some(set) = set(reader)? {
        written.push_str(&set);
        return Ok(true);
    }
    // Only the letters of ASCII make words.
    for (sign, boundary) in [("b", r"(?-u:\b)"), ("B", r"(?-u:\B)")] {
        if reader.take(sign) {
            written.push_str(boundary);
            return Ok(false);
        }
    }
    push(character(reader)?, written);
    Ok(true)
}

/// A set of characters by its letter, as a class; none where something else is escaped.
pub(super) fn set(reader: &mut Reader<'_>) -> Result<Option<String>, Fault> {
    let set = match reader.peek() {
        Some('d') => "[0-9]",
        Some('D') => "[^0-9]",
        Some('w') => "[0-9A-Za-z_]",
        Some('W') => "[^0-9A-Za-z_]",
        // Unicode's blanks differ from those of ECMA-262 by one each way.
        Some('s') => r"[\s\u{FEFF}--\u{85}]",
        Some('S') => r"[\S\u{85}--\u{FEFF}]",
        Some(letter @ ('p' | 'P')) => {
            reader.next();
            let name = reader
                .take("{")
                .then(|| reader.take_until('}'))
                .flatten()
                .filter(|name| !name.is_empty());
            return match name {
                Some(name) => Ok(Some(format!("\\{letter}{{{name}}}"))),
                None => fault(format!("`\\{letter}` names no property")),
            };
        }
        _ => return Ok(None),
    };
    reader.next();
    Ok(Some(set.to_owned()))
}

/// An escaped character.
pub(super) fn character(reader: &mut Reader<'_>) -> Result<char, Fault> {
    let Some(letter) = reader.next() else {
        return fault("`\\` is the last character");
    };
    Ok(match letter {
        't' => '\t',
        'n' => '\n',
        'v' => '\u{B}',
        'f' => '\u{C}',
        'r' => '\r',
        '0' if !reader.peek().is_some_and(|next| next.is_ascii_digit()) => '\0',
        '0' => return fault("`\\0` stands before a digit"),
        '1'..='9' | 'k' => return fault("back-references are not supported"),
        'c' => match reader.next().filter(char::is_ascii_alphabetic) {
            // The letters are numbered from one on.
            Some(control) => char::from((u32::from(control) % 32) as u8),
            None => return fault("`\\c` stands before no letter"),
        },
        'x' => match digits(reader, 2).and_then(char::from_u32) {
            Some(found) => found,
            None => return fault("`\\x` stands before no two hexadecimal digits"),
        },
        'u' => return code_point(reader),
        other if other.is_ascii_alphanumeric() => {
            return fault(format!("`\\{other}` means nothing in ECMA-262"));
        }
        other => other,
    })
}

/// A character by its number, whose `\u` was taken.
fn code_point(reader: &mut Reader<'_>) -> Result<char, Fault> {
    if reader.take("{") {
        let digits = reader.take_until('}').unwrap_or_default();
        let number = u32::from_str_radix(digits, 16).ok();
        return match number.and_then(char::from_u32) {
            Some(found) if !digits.starts_with('+') => Ok(found),
            _ => fault(format!("`\\u{{{digits}}}` is no character")),
        };
    }
    let Some(unit) = digits(reader, 4) else {
        return fault("`\\u` stands before no four hexadecimal digits");
    };
    if let Some(found) = char::from_u32(unit) {
        return Ok(found);
    }
    let second = reader.take("\\u").then(|| digits(reader, 4)).flatten();
    let units = [Some(unit), second].into_iter().flatten();
    let units = units.map(|unit| u16::try_from(unit).unwrap_or(u16::MAX));
    match char::decode_utf16(units).next() {
        Some(Ok(found)) => Ok(found),
        _ => fault(format!("`\\u{unit:04X}` is half of a character")),
    }
}

/// So many hexadecimal digits as a number.
fn digits(reader: &mut Reader<'_>, count: usize) -> Option<u32> {
    let digits = reader.rest.get(..count)?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    reader.rest = &reader.rest[count..];
    u32::from_str_radix(digits, 16).ok()
}

//! How Python strips and quotes strings.

use std::fmt::Write;

use serde_json::Value;

/// The text without the blanks around it, as Python's `strip` leaves it: four separators of ASCII
/// are blanks as well.
pub(crate) fn strip(text: &str) -> &str {
    text.trim_matches(|character: char| {
        character.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&character)
    })
}

/// The text in quotes, as Python's `repr` writes it.
pub(crate) fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for character in text.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            _ if character == quote => {
                out.push('\\');
                out.push(quote);
            }
            _ if character.is_control() => {
                // Control characters are below 256: two digits each.
                let written = write!(out, "\\x{:02x}", u32::from(character));
                debug_assert!(written.is_ok(), "a text takes everything");
            }
            _ => out.push(character),
        }
    }
    out.push(quote);
    out
}

/// A value as Python's `str` writes it.
pub(crate) fn str(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => repr_value(other),
    }
}

/// A value as it stands in a list of Python.
pub(crate) fn repr_value(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => repr(text),
        Value::Array(list) => {
            let items: Vec<String> = list.iter().map(repr_value).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(map) => {
            let items = map.iter();
            let items = items.map(|(key, value)| format!("{}: {}", repr(key), repr_value(value)));
            let items: Vec<String> = items.collect();
            format!("{{{}}}", items.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{repr, strip};

    #[test]
    fn blanks_are_those_of_python() {
        for (text, expect) in [
            (" a b\n", "a b"),
            ("\u{1f}\u{a0}", ""),
            ("\u{200b}", "\u{200b}"),
        ] {
            assert_eq!(strip(text), expect);
        }
    }

    #[test]
    fn quotes_are_chosen_and_escaped_as_python_does() {
        for (text, expect) in [
            ("devs", "'devs'"),
            ("it's", "\"it's\""),
            ("\"it's\"", "'\"it\\'s\"'"),
            ("a\\b\n\u{7f}é", "'a\\\\b\\n\\x7fé'"),
        ] {
            assert_eq!(repr(text), expect);
        }
    }
}

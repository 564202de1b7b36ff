//! JSON values as Python writes them: the server's validator quotes like that.

use std::fmt::Write;

use crate::server::validation::Tree;

/// The value as Python's `repr` writes it.
pub fn value(tree: &Tree<'_>) -> String {
    let mut out = String::new();
    write_value(&mut out, tree);
    out
}

/// The text as Python's `repr` writes it.
pub fn text(text: &str) -> String {
    let mut out = String::new();
    write_text(&mut out, text);
    out
}

/// The texts as Python's `repr` writes them, between commas.
pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() {
            out.push_str(", ");
        }
        write_text(&mut out, text);
    }
    out
}

fn write_value(out: &mut String, tree: &Tree<'_>) {
    match tree {
        Tree::Null => out.push_str("None"),
        Tree::Boolean(true) => out.push_str("True"),
        Tree::Boolean(false) => out.push_str("False"),
        Tree::Integer(number) => push(out, format_args!("{number}")),
        Tree::LongInteger(digits) => out.push_str(digits),
        Tree::Float(number) => out.push_str(&float(*number)),
        Tree::Text(text) => write_text(out, text),
        Tree::List(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write_value(out, value);
            }
            out.push(']');
        }
        Tree::Object(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write_text(out, key);
                out.push_str(": ");
                write_value(out, value);
            }
            out.push('}');
        }
    }
}

fn write_text(out: &mut String, text: &str) {
    // Double quotes only where they save an escape.
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    out.push(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if character == quote => {
                out.push('\\');
                out.push(quote);
            }
            ' '..='~' => out.push(character),
            _ if is_printable(character) => out.push(character),
            _ => {
                let number = u32::from(character);
                match number {
                    0..=0xff => push(out, format_args!("\\x{number:02x}")),
                    0x100..=0xffff => push(out, format_args!("\\u{number:04x}")),
                    _ => push(out, format_args!("\\U{number:08x}")),
                }
            }
        }
    }
    out.push(quote);
}

/// Whether Python prints the character as it is. Rust escapes the same
/// classes in `Debug`, and beside them a combining mark at the beginning of a
/// text: hence the letter before it.
fn is_printable(character: char) -> bool {
    let mut pair = String::from("a");
    pair.push(character);
    pair.escape_debug().nth(1) != Some('\\')
}

/// The shortest digits that read back as the same number, laid out as Python
/// lays them out: plain from 0.0001 to below 10^16, else with an exponent of
/// two digits or more.
fn float(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    let scientific = format!("{number:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..16).contains(&exponent) || number == 0.0 {
        let plain = format!("{number}");
        if plain.contains('.') {
            plain
        } else {
            plain + ".0"
        }
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{mantissa}e{sign}{:02}", exponent.abs())
    }
}

/// Appends to a text, which cannot fail.
fn push(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _: std::fmt::Result = out.write_fmt(arguments);
}

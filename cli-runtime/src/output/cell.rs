//! One value as the text of a cell.

use std::fmt::Write;
use std::time::SystemTime;

use apitwin_runtime::command::ColumnKind;
use serde_json::{Number, Value};

use super::color::Tone;
use super::{text, time};

/// What stands for null, and for texts and lists that are empty, so that each row has all its fields.
const NOTHING: &str = "-";

/// Whom a cell is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reader {
    /// A person at a terminal, at this time: moments are ages and sizes are rounded.
    Person(SystemTime),
    /// A program: everything is exact.
    Program,
}

/// The text of a cell. It has no control character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) tone: Tone,
}

impl Cell {
    /// The cell of a value; none is a property that is not there.
    pub(crate) fn of(value: Option<&Value>, kind: ColumnKind, reader: Reader) -> Self {
        let shown = value.map(|value| show(value, kind, reader));
        let (text, tone) = match shown {
            Some((text, tone)) if !text.is_empty() => (text, tone),
            _ => (NOTHING.to_owned(), Tone::Faint),
        };
        let text = match text::printable(&text) {
            std::borrow::Cow::Borrowed(_) => text,
            std::borrow::Cow::Owned(escaped) => escaped,
        };
        Self { text, tone }
    }
}

fn show(value: &Value, kind: ColumnKind, reader: Reader) -> (String, Tone) {
    match (kind, value) {
        (_, Value::Null) => (String::new(), Tone::Plain),
        (_, Value::Bool(true)) => ("yes".to_owned(), Tone::Good),
        (_, Value::Bool(false)) => ("no".to_owned(), Tone::Plain),
        (ColumnKind::Time, Value::String(_) | Value::Number(_)) => {
            let shown = time::read(value).map(|moment| match reader {
                Reader::Person(now) => time::relative(moment, now),
                Reader::Program => time::exact(moment),
            });
            (shown.unwrap_or_else(|| plain(value)), Tone::Plain)
        }
        (ColumnKind::Bytes, Value::Number(number)) => (bytes(number, reader), Tone::Plain),
        (ColumnKind::Secret, Value::String(text)) if !text.is_empty() => {
            ("(hidden)".to_owned(), Tone::Faint)
        }
        (_, Value::String(text)) => (text.clone(), Tone::of_state(text)),
        _ => (plain(value), Tone::Plain),
    }
}

/// A value without regard to its kind: lists of texts and numbers with commas, all else as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(is_scalar) => {
            let mut list = String::new();
            for (at, item) in items.iter().enumerate() {
                let comma = if at == 0 { "" } else { "," };
                let _ = write!(list, "{comma}{}", plain(item));
            }
            list
        }
        Value::Object(properties) if properties.is_empty() => String::new(),
        _ => value.to_string(),
    }
}

/// Whether a value is neither a list nor an object.
pub(crate) fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// A number of bytes: `1.2 MiB` for a person.
fn bytes(number: &Number, reader: Reader) -> String {
    const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let (Reader::Person(_), Some(mut size)) = (reader, number.as_f64()) else {
        return number.to_string();
    };
    if size.abs() < 1024.0 {
        return format!("{number} B");
    }
    let mut unit = "B";
    for larger in UNITS {
        // What rounds to 1024.0 is one of the next unit.
        if size.abs() < 1023.95 {
            break;
        }
        size /= 1024.0;
        unit = larger;
    }
    format!("{size:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use serde_json::json;

    use super::*;

    fn check(value: Value, kind: ColumnKind, person: &str, program: &str) {
        let now = UNIX_EPOCH + Duration::from_secs(1_795_324_913);
        let cell = |reader| Cell::of(Some(&value), kind, reader).text;
        assert_eq!(cell(Reader::Person(now)), person, "{value}");
        assert_eq!(cell(Reader::Program), program, "{value}");
    }

    #[test]
    fn people_read_ages_and_sizes() {
        use ColumnKind::{Boolean, Bytes, Time};
        let moment = json!("Sun, 22 Nov 2026 02:21:53 -0000");
        check(moment, Time, "3h ago", "2026-11-22T02:21:53Z");
        check(json!("never"), Time, "never", "never");
        check(json!(null), Time, "-", "-");
        check(json!(1023), Bytes, "1023 B", "1023");
        check(json!(1_258_291), Bytes, "1.2 MiB", "1258291");
        check(json!(1_048_575), Bytes, "1.0 MiB", "1048575");
        check(
            json!(1e300),
            Bytes,
            &format!("{:.1} EiB", 1e300 / 1024_f64.powi(6)),
            "1e+300",
        );
        check(json!(true), Boolean, "yes", "yes");
        check(json!(false), Boolean, "no", "no");
    }

    #[test]
    fn any_value_has_a_text_of_one_line() {
        let check = |value: Value, text: &str| check(value, ColumnKind::Text, text, text);
        check(json!(""), "-");
        check(json!([]), "-");
        check(json!({}), "-");
        check(json!(["a", 1, null, true]), "a,1,null,true");
        check(json!([{"a": "b\n"}]), r#"[{"a":"b\n"}]"#);
        check(json!({"a": [1]}), r#"{"a":[1]}"#);
        check(json!("two\nlines\u{1b}[2J"), "two\\nlines\\u{1b}[2J");
        check(json!(u64::MAX), "18446744073709551615");
        let absent = Cell::of(None, ColumnKind::Number, Reader::Program);
        assert_eq!((absent.text.as_str(), absent.tone), ("-", Tone::Faint));
    }
}

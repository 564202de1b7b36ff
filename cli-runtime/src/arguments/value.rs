//! The values of arguments: from a text of the command line to JSON.

use std::num::IntErrorKind;

use apitwin_runtime::command::ValueKind;
use serde_json::{Number, Value};

/// Reads one value. The error does not quote it.
pub(crate) fn parse(kind: ValueKind, text: &str) -> Result<Value, String> {
    match kind {
        ValueKind::Text | ValueKind::Secret | ValueKind::Choice { .. } => Ok(Value::from(text)),
        ValueKind::Boolean => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("give true or false".to_owned()),
        },
        ValueKind::Integer { minimum, maximum } => integer(text, minimum, maximum),
        ValueKind::NumberChoice(numbers) => {
            let found = text.parse::<i64>().ok().filter(|it| numbers.contains(it));
            found.map(Value::from).ok_or_else(|| {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                format!("give one of {}", numbers.join(", "))
            })
        }
        ValueKind::Number => {
            // What is written as a whole number is sent as one.
            let whole = text.parse::<i64>().ok().map(Number::from);
            let number = || text.parse::<f64>().ok().and_then(Number::from_f64);
            let number = whole
                .or_else(number)
                .ok_or_else(|| "give a number".to_owned());
            number.map(Value::Number)
        }
        ValueKind::List(item) => parse(*item, text),
        ValueKind::Json { or_text } => match serde_json::from_str(text) {
            Ok(value) => Ok(value),
            Err(_) if or_text => Ok(Value::from(text)),
            Err(error) => Err(format!(
                "it is no JSON (line {}, column {}); put it in quotes, such as '{{\"key\": 1}}'",
                error.line(),
                error.column()
            )),
        },
    }
}

fn integer(text: &str, minimum: i128, maximum: i128) -> Result<Value, String> {
    let number = text.parse::<i128>().map_err(|error| match error.kind() {
        IntErrorKind::PosOverflow => format!("it is too large; give at most {maximum}"),
        IntErrorKind::NegOverflow => format!("it is too small; give at least {minimum}"),
        _ => "give a whole number".to_owned(),
    })?;
    if !(minimum..=maximum).contains(&number) {
        return Err(out_of_range(number, minimum, maximum));
    }
    let value = i64::try_from(number).map(Value::from);
    let value = value.or_else(|_| u64::try_from(number).map(Value::from));
    value.map_err(|_| "it is too large".to_owned())
}

/// Which bound a whole number breaks.
fn out_of_range(number: i128, minimum: i128, maximum: i128) -> String {
    match number < minimum {
        true => format!("it is too small; give at least {minimum}"),
        false => format!("it is too large; give at most {maximum}"),
    }
}

/// The bounds of a whole number in words; none where they are those of its type.
pub(crate) fn bounds(minimum: i128, maximum: i128) -> Option<String> {
    let least = [
        0,
        i128::from(i8::MIN),
        i16::MIN.into(),
        i32::MIN.into(),
        i64::MIN.into(),
    ];
    let is_type_min = least[1..].contains(&minimum);
    let greatest: [i128; 8] = [
        i8::MAX.into(),
        u8::MAX.into(),
        i16::MAX.into(),
        u16::MAX.into(),
        i32::MAX.into(),
        u32::MAX.into(),
        i64::MAX.into(),
        u64::MAX.into(),
    ];
    let is_type_max = greatest.contains(&maximum);
    match (is_type_min, is_type_max) {
        (true, true) => None,
        (false, true) => Some(format!("At least {minimum}.")),
        (true, false) => Some(format!("At most {maximum}.")),
        (false, false) => Some(format!("From {minimum} to {maximum}.")),
    }
}

/// What a value is called in the usage.
pub(crate) fn placeholder(flag: &str, kind: ValueKind) -> String {
    match kind {
        ValueKind::Secret if flag.ends_with(super::SECRET_ENDING) => "FILE".to_owned(),
        ValueKind::Boolean => "BOOLEAN".to_owned(),
        ValueKind::Json { or_text: false } => "JSON".to_owned(),
        ValueKind::Integer { .. } | ValueKind::Number | ValueKind::NumberChoice(_) => {
            "NUMBER".to_owned()
        }
        ValueKind::List(item) => placeholder(flag, *item),
        _ => {
            let name = flag.rsplit('.').next().unwrap_or(flag);
            name.to_uppercase()
        }
    }
}

/// The kind of the items of a list, or the kind itself.
pub(crate) fn innermost(kind: ValueKind) -> ValueKind {
    match kind {
        ValueKind::List(item) => innermost(*item),
        kind => kind,
    }
}

#[cfg(test)]
mod tests {
    use apitwin_runtime::command::ValueKind;
    use serde_json::json;

    use super::parse;

    #[test]
    fn the_bound_that_is_broken_is_told() {
        let number = ValueKind::Integer {
            minimum: 0,
            maximum: i64::MAX.into(),
        };
        let large = "it is too large; give at most 9223372036854775807";
        for (text, expect) in [
            ("99999999999999999999", large),
            (&"9".repeat(50), large),
            ("-1", "it is too small; give at least 0"),
            ("1.5", "give a whole number"),
        ] {
            assert_eq!(parse(number, text), Err(expect.to_owned()), "{text}");
        }
    }

    #[test]
    fn texts_become_values() {
        let check = |kind: ValueKind, text: &str, expect: Option<serde_json::Value>| {
            assert_eq!(parse(kind, text).ok(), expect, "{text} as {kind:?}");
        };
        let small = ValueKind::Integer {
            minimum: 1,
            maximum: 10,
        };
        let wide = ValueKind::Integer {
            minimum: 0,
            maximum: u64::MAX.into(),
        };
        check(ValueKind::Text, "7", Some(json!("7")));
        check(small, "7", Some(json!(7)));
        check(small, "11", None);
        check(small, "seven", None);
        check(wide, "18446744073709551615", Some(json!(u64::MAX)));
        check(ValueKind::Number, "2", Some(json!(2)));
        check(ValueKind::Number, "2.0", Some(json!(2.0)));
        check(ValueKind::Number, "NaN", None);
        check(ValueKind::NumberChoice(&[1, 2]), "2", Some(json!(2)));
        check(ValueKind::NumberChoice(&[1, 2]), "3", None);
        let [json, text] = [false, true].map(|or_text| ValueKind::Json { or_text });
        check(json, "{\"a\": 1}", Some(json!({"a": 1})));
        check(json, "word", None);
        check(text, "word", Some(json!("word")));
    }
}

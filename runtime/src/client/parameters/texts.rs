//! The texts that the value of a parameter is made of, and how they stand in a row.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encodes a text.
pub(super) fn encoded(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, RESERVED).into()
}

/// The texts that a value is made of.
pub(super) enum Texts {
    One(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Texts {
    /// The texts of a value; none for one that is left out.
    pub(super) fn of(value: Value) -> Result<Option<Self>, &'static str> {
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::Array(items) => {
                let items = items.into_iter().map(text);
                Self::List(items.collect::<Result<_, _>>()?)
            }
            Value::Object(entries) => {
                let mut texts = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    texts.push((key, text(value)?));
                }
                Self::Object(texts)
            }
            plain => Self::One(text(plain)?),
        }))
    }

    /// All texts, of keys as well.
    pub(super) fn all(&self) -> Vec<&str> {
        match self {
            Self::One(text) => Vec::from([text.as_str()]),
            Self::List(items) => items.iter().map(String::as_str).collect(),
            Self::Object(entries) => {
                let entries = entries.iter();
                entries
                    .flat_map(|(key, value)| [key.as_str(), value.as_str()])
                    .collect()
            }
        }
    }

    /// The texts in a row. Keys and values of an object are joined by `=` if `pairs` says so, else
    /// each is an item.
    pub(super) fn row(&self, separator: &str, pairs: bool, write: Write) -> String {
        let items: Vec<Cow<'_, str>> = match self {
            Self::Object(entries) if pairs => {
                let pair = |(key, value): &(String, String)| {
                    Cow::Owned(format!("{}={}", write(key), write(value)))
                };
                entries.iter().map(pair).collect()
            }
            _ => self.all().into_iter().map(write).collect(),
        };
        items.join(separator)
    }
}

/// How a single text is written.
pub(super) type Write = fn(&str) -> Cow<'_, str>;

fn text(value: Value) -> Result<String, &'static str> {
    match value {
        Value::String(text) => Ok(text),
        Value::Bool(flag) => Ok(flag.to_string()),
        // As a call with a plain style writes it: `2`, and not `2.0`, whose dot some styles cannot express.
        Value::Number(number) => Ok(match number.as_f64().filter(|_| number.is_f64()) {
            Some(float) => float.to_string(),
            None => number.to_string(),
        }),
        Value::Null => Err("null inside of a list or an object cannot be written"),
        Value::Array(_) | Value::Object(_) => {
            Err("a list or an object inside of another one cannot be written")
        }
    }
}

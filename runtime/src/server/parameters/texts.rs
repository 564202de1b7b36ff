//! The texts of a parameter, taken apart by its style.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::ParameterFault;
use crate::Style;

/// The texts that a value is made of, decoded.
pub(super) enum Texts {
    One(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// What a schema makes of the texts of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    One,
    /// A list. Some of its items may hold the sign between two, percent-encoded.
    List {
        of_texts: bool,
    },
    /// One text, or a list.
    OneOrList,
    Object,
}

impl Form {
    /// The texts that stand beside each other. Where a parameter may be one text or a list, one text
    /// is no list.
    pub(super) fn of_items(self, mut items: Vec<String>) -> Texts {
        match (self, items.len(), items.pop()) {
            (Self::OneOrList, 1, Some(only)) => Texts::One(only),
            (_, _, last) => Texts::List(items.into_iter().chain(last).collect()),
        }
    }
}

/// Decodes a text. In a query `+` is a blank.
pub(super) fn decoded(raw: &str, is_query: bool) -> Result<String, ParameterFault> {
    let raw: Cow<'_, str> = match is_query && raw.contains('+') {
        true => raw.replace('+', " ").into(),
        false => raw.into(),
    };
    let text = percent_decode_str(&raw).decode_utf8();
    text.map(Cow::into_owned)
        .map_err(|_| ParameterFault::Unreadable)
}

/// Takes a raw text apart at a sign and decodes what is between.
fn split(raw: &str, sign: char, decode: Decode<'_>) -> Result<Vec<String>, ParameterFault> {
    raw.split(sign).map(decode).collect()
}

type Decode<'a> = &'a dyn Fn(&str) -> Result<String, ParameterFault>;

/// Keys and values by turns; a key without a value has an empty one.
fn alternating(texts: Vec<String>) -> Texts {
    let mut entries = Vec::new();
    let mut texts = texts.into_iter();
    while let Some(key) = texts.next() {
        entries.push((key, texts.next().unwrap_or_default()));
    }
    Texts::Object(entries)
}

/// Keys and values joined by `=`.
fn pairs<'a>(
    raw: impl Iterator<Item = &'a str>,
    decode: Decode<'_>,
) -> Result<Texts, ParameterFault> {
    let entries = raw.map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decode(key)?, decode(value)?))
    });
    entries.collect::<Result<_, _>>().map(Texts::Object)
}

/// The texts of a raw value that stands in a row: `a,b`. Clients may encode the comma as well,
/// which shows where no item can hold one.
pub(super) fn row(
    raw: &str,
    form: Form,
    sign: char,
    decode: Decode<'_>,
) -> Result<Texts, ParameterFault> {
    Ok(match form {
        Form::One => Texts::One(decode(raw)?),
        Form::List { of_texts: false } => {
            let items = decode(raw)?;
            Texts::List(items.split(sign).map(str::to_owned).collect())
        }
        Form::List { of_texts: true } | Form::OneOrList => form.of_items(split(raw, sign, decode)?),
        Form::Object => alternating(split(raw, sign, decode)?),
    })
}

/// The texts of a raw value whose items may be encoded together with the signs between them.
pub(super) fn decoded_row(
    raw: &str,
    form: Form,
    sign: char,
    decode: Decode<'_>,
) -> Result<Texts, ParameterFault> {
    let text = decode(raw)?;
    let items = || text.split(sign).map(str::to_owned).collect();
    Ok(match form {
        Form::One => Texts::One(text),
        Form::List { .. } | Form::OneOrList => form.of_items(items()),
        Form::Object => alternating(items()),
    })
}

/// The texts of a segment of a path.
pub(super) fn segment(
    raw: &str,
    name: &str,
    style: Style,
    form: Form,
    decode: Decode<'_>,
) -> Result<Texts, ParameterFault> {
    let unfit = || ParameterFault::Unreadable;
    match style {
        Style::Simple { explode: true } if form == Form::Object => pairs(raw.split(','), decode),
        Style::Simple { .. } => row(raw, form, ',', decode),
        Style::Label { explode } => {
            let raw = raw.strip_prefix('.').ok_or_else(unfit)?;
            match (form, explode) {
                (Form::One, _) => Ok(Texts::One(decode(raw)?)),
                (_, false) => row(raw, form, ',', decode),
                (Form::List { .. } | Form::OneOrList, true) => {
                    Ok(form.of_items(split(raw, '.', decode)?))
                }
                (Form::Object, true) => pairs(raw.split('.'), decode),
            }
        }
        Style::Matrix { explode } => {
            let raw = raw.strip_prefix(';').ok_or_else(unfit)?;
            if form == Form::Object && explode {
                return pairs(raw.split(';'), decode);
            }
            let named = |part| match str::split_once(part, '=') {
                Some((key, value)) if key == name => Ok(value),
                None if part == name => Ok(""),
                _ => Err(unfit()),
            };
            match form {
                Form::List { .. } | Form::OneOrList if explode => {
                    let items = raw.split(';').map(|part| decode(named(part)?));
                    items
                        .collect::<Result<_, _>>()
                        .map(|items| form.of_items(items))
                }
                form => row(named(raw)?, form, ',', decode),
            }
        }
        _ => Err(unfit()),
    }
}

/// The texts of a header. Blanks around commas say nothing.
pub(super) fn header(text: &str, explode: bool, form: Form) -> Result<Texts, ParameterFault> {
    let items = text.split(',').map(|item| item.trim_matches([' ', '\t']));
    let plain = |text: &str| Ok(text.to_owned());
    match form {
        Form::One => Ok(Texts::One(text.to_owned())),
        Form::List { .. } | Form::OneOrList => {
            Ok(form.of_items(items.map(str::to_owned).collect()))
        }
        Form::Object if explode => pairs(items, &plain),
        Form::Object => Ok(alternating(items.map(str::to_owned).collect())),
    }
}

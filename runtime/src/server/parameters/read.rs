//! The way from the texts of a parameter to a value like one of JSON.

use std::borrow::Cow;

use http::header::COOKIE;

use super::texts::{self, Form, Texts, decoded};
use super::typed::{Reading, form, is_listed, item, property, scalar};
use super::{Parameter, ParameterFault, Parts};
use crate::parts::Parts as Template;
use crate::server::query::{QuerySyntax, StrictQuery};
use crate::server::validation::{Check, Schema, Tree};
use crate::{Location, Segment, Style};

/// The value of a parameter; none where it is absent.
pub(super) fn value(
    parameter: &Parameter,
    parts: &Parts<'_>,
    syntax: &dyn QuerySyntax,
    check: &Check,
) -> Result<Option<Tree<'static>>, ParameterFault> {
    let reading = Reading { syntax, check };
    let strict = Reading {
        syntax: &StrictQuery,
        check,
    };
    let found = match parameter.location {
        Location::Path => path(parameter, parts),
        Location::Query => {
            let raw = parts.uri.query().unwrap_or_default();
            let pairs = raw.split('&').filter(|pair| !pair.is_empty());
            return pairs_value(parameter, pairs, true, &reading);
        }
        Location::Cookie => {
            let headers = parts.headers.get_all(COOKIE).iter();
            let texts: Vec<&str> = headers.filter_map(|value| value.to_str().ok()).collect();
            let pairs = texts.iter().flat_map(|text| text.split(';'));
            let pairs = pairs.map(str::trim).filter(|pair| !pair.is_empty());
            return pairs_value(parameter, pairs, false, &strict);
        }
        Location::Header => header(parameter, parts),
    }?;
    Ok(found.map(|found| found.tree(parameter.schema, &strict)))
}

/// What was found of a parameter.
enum Found {
    Texts(Texts),
    Json(Tree<'static>),
}

impl Found {
    fn json(text: &str) -> Result<Self, ParameterFault> {
        let tree: Result<Tree<'_>, _> = serde_json::from_str(text);
        match tree {
            Ok(tree) => Ok(Self::Json(owned(tree))),
            Err(_) => Err(ParameterFault::Unreadable),
        }
    }

    fn tree(self, schema: &'static Schema, reading: &Reading<'_>) -> Tree<'static> {
        match self {
            Self::Json(tree) => tree,
            Self::Texts(Texts::One(text)) => scalar(schema, text, reading),
            Self::Texts(Texts::List(items)) => {
                let item = item(schema);
                let items = items.into_iter().map(|text| scalar(item, text, reading));
                Tree::List(items.collect())
            }
            Self::Texts(Texts::Object(entries)) => {
                let entries = entries.into_iter().map(|(key, text)| {
                    let value = scalar(property(schema, &key), text, reading);
                    (Cow::Owned(key), value)
                });
                Tree::object(entries.collect())
            }
        }
    }
}

/// A value that does not borrow from the text that it was read from.
fn owned(tree: Tree<'_>) -> Tree<'static> {
    match tree {
        Tree::Null => Tree::Null,
        Tree::Boolean(value) => Tree::Boolean(value),
        Tree::Integer(number) => Tree::Integer(number),
        Tree::LongInteger(digits) => Tree::LongInteger(Cow::Owned(digits.into_owned())),
        Tree::Float(number) => Tree::Float(number),
        Tree::Text(text) => Tree::Text(Cow::Owned(text.into_owned())),
        Tree::List(items) => Tree::List(items.into_iter().map(owned).collect()),
        Tree::Object(entries) => {
            let entries = entries.into_iter();
            let entries = entries.map(|(key, value)| (Cow::Owned(key.into_owned()), owned(value)));
            Tree::Object(entries.collect())
        }
    }
}

/// The value of a parameter that consists of pairs of names and values.
fn pairs_value<'a>(
    parameter: &Parameter,
    raw: impl Iterator<Item = &'a str>,
    is_query: bool,
    reading: &Reading<'_>,
) -> Result<Option<Tree<'static>>, ParameterFault> {
    let decode = |raw: &str| decoded(raw, is_query);
    // A pair whose name is no UTF-8 is that of no parameter.
    let mut pairs: Vec<(String, &str)> = Vec::new();
    for pair in raw {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if let Ok(name) = decode(name) {
            pairs.push((name, value));
        }
    }
    let (name, schema) = (parameter.name, parameter.schema);
    let form = form(schema);
    let first = || {
        pairs
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, raw)| *raw)
    };
    let found = match parameter.style {
        Style::Json => match first() {
            Some(raw) => Some(Found::json(&decode(raw)?)?),
            None => None,
        },
        Style::DeepObject => {
            let mut entries = Vec::new();
            for (known, raw) in &pairs {
                let key = known
                    .strip_prefix(name)
                    .and_then(|rest| rest.strip_prefix('['));
                if let Some(key) = key.and_then(|key| key.strip_suffix(']')) {
                    entries.push((key.to_owned(), decode(raw)?));
                }
            }
            object(parameter, entries)
        }
        Style::Form { explode: true } if form == Form::Object => {
            let mut entries = Vec::new();
            for (known, raw) in &pairs {
                if is_listed(schema, known) {
                    entries.push((known.clone(), decode(raw)?));
                }
            }
            object(parameter, entries)
        }
        Style::Form { explode: true } if form != Form::One => {
            let items = pairs.iter().filter(|(known, _)| known == name);
            let items: Vec<String> = items
                .map(|(_, raw)| decode(raw))
                .collect::<Result<_, _>>()?;
            (!items.is_empty()).then(|| Found::Texts(form.of_items(items)))
        }
        style => match first() {
            None => None,
            Some(raw) => Some(Found::Texts(match style {
                Style::SpaceDelimited => texts::decoded_row(raw, form, ' ', &decode)?,
                Style::PipeDelimited => texts::decoded_row(raw, form, '|', &decode)?,
                _ => texts::row(raw, form, ',', &decode)?,
            })),
        },
    };
    Ok(found.map(|found| found.tree(schema, reading)))
}

/// An object of these entries. One that must be there is there without any.
fn object(parameter: &Parameter, entries: Vec<(String, String)>) -> Option<Found> {
    let is_there = parameter.required || !entries.is_empty();
    is_there.then_some(Found::Texts(Texts::Object(entries)))
}

fn header(parameter: &Parameter, parts: &Parts<'_>) -> Result<Option<Found>, ParameterFault> {
    let mut text: Option<String> = None;
    for value in parts.headers.get_all(parameter.name) {
        let line = std::str::from_utf8(value.as_bytes()).map_err(|_| ParameterFault::Unreadable)?;
        // Lines of one name say the same as one line with commas.
        match &mut text {
            Some(before) => {
                before.push(',');
                before.push_str(line);
            }
            None => text = Some(line.to_owned()),
        }
    }
    let Some(text) = text else { return Ok(None) };
    match parameter.style {
        Style::Json => Found::json(&text).map(Some),
        style => {
            let explode = style == Style::Simple { explode: true };
            let texts = texts::header(&text, explode, form(parameter.schema))?;
            Ok(Some(Found::Texts(texts)))
        }
    }
}

fn path(parameter: &Parameter, parts: &Parts<'_>) -> Result<Option<Found>, ParameterFault> {
    let decode = |raw: &str| decoded(raw, false);
    let Some(raw) = raw_segment(parameter.name, parts) else {
        return Ok(None);
    };
    match parameter.style {
        Style::Json => Found::json(&decode(&raw)?).map(Some),
        style => {
            let form = form(parameter.schema);
            let texts = texts::segment(&raw, parameter.name, style, form, &decode)?;
            Ok(Some(Found::Texts(texts)))
        }
    }
}

/// The value of a parameter of the path, not decoded, so that the signs between items differ from
/// those inside of them. A value of several segments is taken as it was decoded.
fn raw_segment<'a>(name: &str, parts: &Parts<'a>) -> Option<Cow<'a, str>> {
    let segments = parts.operation.segments;
    let names = segments.iter().flat_map(Segment::parameters);
    let place = names.into_iter().position(|known| known == name)?;
    let decoded = || {
        parts
            .path
            .get(place)
            .map(|value| Cow::Borrowed(value.as_str()))
    };
    let before = |segment: &Segment| matches!(segment, Segment::Many(_));
    let holds = |segment: &Segment| segment.parameters().any(|known| known == name);
    let index = segments.iter().position(holds)?;
    if segments.iter().take(index + 1).any(before) {
        return decoded();
    }
    let raw = parts.uri.path().split('/').nth(index + 1);
    match (segments[index], raw) {
        (Segment::One(_), Some(raw)) => Some(Cow::Borrowed(raw)),
        (Segment::Parts(template), Some(raw)) => {
            let template = Template::new(template);
            let place = template.names().position(|known| known == name)?;
            let ranges = template.split(raw);
            let range = ranges.and_then(|ranges| ranges.get(place).cloned());
            range
                .and_then(|range| raw.get(range))
                .map(Cow::Borrowed)
                .or_else(decoded)
        }
        _ => decoded(),
    }
}

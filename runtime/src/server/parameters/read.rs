//! The way from the texts of a parameter to a value like one of JSON.

use std::borrow::Cow;

use http::header::COOKIE;

use super::texts::{self, Form, Texts, decoded};
use super::{Parameter, ParameterFault, Parts};
use crate::parts::Parts as Template;
use crate::server::query::{QuerySyntax, StrictQuery};
use crate::server::validation::{Kind, Schema, Tree};
use crate::{Location, Segment, Style};

/// The value of a parameter; none where it is absent.
pub(super) fn value(
    parameter: &Parameter,
    parts: &Parts<'_>,
    syntax: &dyn QuerySyntax,
) -> Result<Option<Tree<'static>>, ParameterFault> {
    let found = match parameter.location {
        Location::Path => path(parameter, parts),
        Location::Query => {
            let raw = parts.uri.query().unwrap_or_default();
            let pairs = raw.split('&').filter(|pair| !pair.is_empty());
            return pairs_value(parameter, pairs, true, syntax);
        }
        Location::Cookie => {
            let headers = parts.headers.get_all(COOKIE).iter();
            let texts: Vec<&str> = headers.filter_map(|value| value.to_str().ok()).collect();
            let pairs = texts.iter().flat_map(|text| text.split(';'));
            let pairs = pairs.map(str::trim).filter(|pair| !pair.is_empty());
            return pairs_value(parameter, pairs, false, &StrictQuery);
        }
        Location::Header => header(parameter, parts),
    }?;
    Ok(found.map(|found| found.tree(parameter.schema, &StrictQuery)))
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

    fn tree(self, schema: &'static Schema, syntax: &dyn QuerySyntax) -> Tree<'static> {
        match self {
            Self::Json(tree) => tree,
            Self::Texts(Texts::One(text)) => scalar(schema, text, syntax),
            Self::Texts(Texts::List(items)) => {
                let item = item(schema);
                let items = items.into_iter().map(|text| scalar(item, text, syntax));
                Tree::List(items.collect())
            }
            Self::Texts(Texts::Object(entries)) => {
                let entries = entries.into_iter().map(|(key, text)| {
                    let value = scalar(property(schema, &key), text, syntax);
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

/// The list of one item that a lone text may be, where a parameter may be one text or a list.
pub(super) fn as_list(parameter: &Parameter, tree: &Tree<'static>) -> Option<Tree<'static>> {
    let text = match tree {
        _ if parameter.style == Style::Json || form(parameter.schema) != Form::OneOrList => {
            return None;
        }
        Tree::List(_) | Tree::Object(_) | Tree::Null => return None,
        Tree::Text(text) => text.clone().into_owned(),
        Tree::Integer(number) => number.to_string(),
        Tree::Boolean(flag) => flag.to_string(),
        Tree::Float(number) => number.to_string(),
        Tree::LongInteger(digits) => digits.clone().into_owned(),
    };
    let item = scalar(item(parameter.schema), text, &StrictQuery);
    Some(Tree::List(Vec::from([item])))
}

/// What a schema makes of the texts of a parameter.
fn form(schema: &Schema) -> Form {
    match &schema.kind {
        Kind::List { item, .. } => Form::List {
            of_texts: matches!(
                item.kind,
                Kind::Text { .. }
                    | Kind::Format { .. }
                    | Kind::Any
                    | Kind::OneOf(_)
                    | Kind::AnyOf(_)
            ),
        },
        Kind::Map { .. } | Kind::Object { .. } | Kind::ObjectAnd { .. } | Kind::Tagged { .. } => {
            Form::Object
        }
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let forms = parts.iter().map(|part| form(part));
            let forms: Vec<Form> = forms.collect();
            let other = forms.iter().copied().find(|form| *form != Form::One);
            match other {
                Some(Form::List { .. }) if forms.contains(&Form::One) => Form::OneOrList,
                other => other.unwrap_or(Form::One),
            }
        }
        _ => Form::One,
    }
}

fn item(schema: &'static Schema) -> &'static Schema {
    match &schema.kind {
        Kind::List { item, .. } => item,
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let mut lists = parts.iter().filter(|part| form(part) != Form::One);
            lists.next().map_or(&Schema::TEXT, |part| item(part))
        }
        _ => &Schema::TEXT,
    }
}

fn property(schema: &'static Schema, key: &str) -> &'static Schema {
    match &schema.kind {
        Kind::Map { value, .. } => value,
        Kind::Object { properties, .. } => {
            let mut known = properties.iter();
            let found = known.find(|(name, _)| *name == key);
            found.map_or(&Schema::TEXT, |(_, schema)| schema)
        }
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            let mut parts = parts.iter().map(|part| property(part, key));
            parts.next().unwrap_or(&Schema::TEXT)
        }
        _ => &Schema::TEXT,
    }
}

/// The value that a text stands for. What is no value of the kind stays a text, which the check
/// then rejects.
fn scalar(schema: &Schema, text: String, syntax: &dyn QuerySyntax) -> Tree<'static> {
    typed(schema, &text, syntax).unwrap_or(Tree::Text(Cow::Owned(text)))
}

fn typed(schema: &Schema, text: &str, syntax: &dyn QuerySyntax) -> Option<Tree<'static>> {
    match &schema.kind {
        Kind::Boolean => syntax.boolean(text).map(Tree::Boolean),
        Kind::Integer(_) | Kind::Numbers(_) => whole(text, syntax),
        Kind::Number(_) => whole(text, syntax).or_else(|| syntax.number(text).map(Tree::Float)),
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            parts.iter().find_map(|part| typed(part, text, syntax))
        }
        Kind::EmptyOr(part) => typed(part, text, syntax),
        _ => None,
    }
}

fn whole(text: &str, syntax: &dyn QuerySyntax) -> Option<Tree<'static>> {
    let number = syntax.integer(text).map(i128::from);
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    // Those of 64 bits without a sign go beyond what the syntax reads.
    let number = number.or_else(|| text.parse().ok().filter(|_| is_plain(text)))?;
    Some(Tree::Integer(number))
}

/// The value of a parameter that consists of pairs of names and values.
fn pairs_value<'a>(
    parameter: &Parameter,
    raw: impl Iterator<Item = &'a str>,
    is_query: bool,
    syntax: &dyn QuerySyntax,
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
    Ok(found.map(|found| found.tree(schema, syntax)))
}

/// An object of these entries. One that must be there is there without any.
fn object(parameter: &Parameter, entries: Vec<(String, String)>) -> Option<Found> {
    let is_there = parameter.required || !entries.is_empty();
    is_there.then_some(Found::Texts(Texts::Object(entries)))
}

/// Whether an object lists a property.
fn is_listed(schema: &Schema, key: &str) -> bool {
    match &schema.kind {
        Kind::Object { properties, .. } => properties.iter().any(|(name, _)| *name == key),
        Kind::OneOf(parts) | Kind::AnyOf(parts) | Kind::Types(parts) => {
            parts.iter().any(|part| is_listed(part, key))
        }
        _ => false,
    }
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

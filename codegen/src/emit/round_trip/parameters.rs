//! What can be sent as a parameter: the values that its style can express, and how a server reads a text.

use serde_json::{Map, Value as Json, json};

use crate::emit::parameters::is_text_or_list;
use crate::ir::{Api, Location, Operation, Parameter, Part, Segment, Shape, Style, Type, Unlisted};

/// The name of a parameter among what is sent.
pub(super) fn key(parameter: &Parameter) -> String {
    format!("{}.{}", parameter.location.word(), parameter.name)
}

/// How a parameter is written, for the driver.
pub(super) fn described(parameter: &Parameter) -> Json {
    let (style, explode) = match parameter.style {
        Style::Simple { explode } => ("simple", explode),
        Style::Label { explode } => ("label", explode),
        Style::Matrix { explode } => ("matrix", explode),
        Style::Form { explode } => ("form", explode),
        Style::SpaceDelimited => ("spaceDelimited", false),
        Style::PipeDelimited => ("pipeDelimited", false),
        Style::DeepObject => ("deepObject", true),
        Style::Json => ("json", false),
    };
    json!({
        "key": key(parameter),
        "name": parameter.name,
        "in": parameter.location.word(),
        "style": style,
        "explode": explode,
        "default": parameter.default,
        "text": parameter.read_in_code,
        "spans": parameter.multi_segment,
    })
}

/// Whether a value can be sent: its style tells it from any other, and from none.
pub(super) fn is_sendable(
    api: &Api,
    operation: &Operation,
    parameter: &Parameter,
    value: &Json,
) -> bool {
    if parameter.style == Style::Json {
        let text = value.to_string();
        return !value.is_null() && (parameter.location != Location::Path || is_segment(&text));
    }
    let Some(texts) = texts(value) else {
        return false;
    };
    let single = !value.is_array() && !value.is_object();
    let is_lone_item = value.as_array().is_some_and(|items| items.len() == 1);
    if is_lone_item && is_text_or_list(api, parameter) {
        return false;
    }
    if !keeps_its_types(api, &parameter.ty, value) || !single && texts.is_empty() {
        return false;
    }
    let separator = match (parameter.style, single) {
        (Style::SpaceDelimited, false) => Some(' '),
        (Style::PipeDelimited, false) => Some('|'),
        (Style::Label { explode: true }, false) => Some('.'),
        (Style::Simple { .. }, false) if parameter.location == Location::Header => Some(','),
        _ => None,
    };
    if texts
        .iter()
        .any(|text| separator.is_some_and(|sign| text.contains(sign)))
    {
        return false;
    }
    match parameter.location {
        Location::Path => {
            let fixed = fixed_texts(operation, parameter);
            texts.iter().all(|text| {
                is_segment(text) && !fixed.iter().any(|fixed| text.contains(fixed.as_str()))
            })
        }
        Location::Header => texts.iter().all(|text| {
            text.trim() == text && !text.is_empty() && !text.contains(char::is_control)
        }),
        Location::Query | Location::Cookie => true,
    }
}

/// The texts of a value, those of keys as well; none if it has parts in parts, or null.
fn texts(value: &Json) -> Option<Vec<String>> {
    match value {
        Json::Array(items) => items.iter().map(text).collect(),
        Json::Object(entries) => {
            let texts = entries
                .iter()
                .flat_map(|(key, value)| [Some(key.clone()), text(value)]);
            texts.collect()
        }
        plain => text(plain).map(|text| vec![text]),
    }
}

fn text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Whether a server that knows the type reads the same value from the texts.
fn keeps_its_types(api: &Api, ty: &Type, value: &Json) -> bool {
    as_read(api, ty, value).is_some_and(|read| same(&read.value, value))
}

fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => one.as_f64() == other.as_f64(),
        (Json::Array(one), Json::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, one)| other.get(key).is_some_and(|it| same(one, it)))
        }
        (one, other) => one == other,
    }
}

/// What a server reads where a value was written as texts.
pub(super) struct AsRead {
    pub(super) value: Json,
    /// Whether it can be nothing else. Otherwise the value is read if it fits, and a text if not.
    pub(super) is_certain: bool,
}

impl AsRead {
    /// The value, if it can be nothing else.
    pub(super) fn certain(self) -> Option<Json> {
        self.is_certain.then_some(self.value)
    }
}

/// What a server reads where a value was written as texts; none if the type alone does not tell.
pub(super) fn as_read(api: &Api, ty: &Type, value: &Json) -> Option<AsRead> {
    let certain = |value| AsRead {
        value,
        is_certain: true,
    };
    match api.resolved(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) | Type::EmptyOr(inner) => {
            as_read(api, inner, value)
        }
        Type::Boolean => {
            let text = text(value)?;
            let flag = text.parse::<bool>();
            Some(certain(flag.map_or(json!(text), |flag| json!(flag))))
        }
        Type::Integer(_) | Type::Whole | Type::WholeInteger | Type::Number => {
            number(value).map(certain)
        }
        Type::Any | Type::Text | Type::Secret | Type::Format(_) => {
            text(value).map(Json::from).map(certain)
        }
        Type::List(item) => {
            let items = value.as_array()?.iter();
            let read = items.map(|value| as_read(api, item, value));
            let read: Vec<AsRead> = read.collect::<Option<_>>()?;
            let is_certain = read.iter().all(|read| read.is_certain);
            let value = read.into_iter().map(|read| read.value).collect();
            Some(AsRead { value, is_certain })
        }
        Type::Map(ty) => object_as_read(api, value, |_| Some(ty)),
        Type::Unchecked(_) => None,
        Type::Model(name) => match &api.models.get(name)?.shape {
            Shape::Enumeration { .. } => text(value).map(Json::from).map(certain),
            Shape::Numbers(_) => number(value).map(certain),
            Shape::Object { fields, unlisted } => object_as_read(api, value, |key| {
                let field = fields.iter().find(|field| field.name == *key);
                let other = || (*unlisted == Unlisted::Refused).then_some(&Type::Text);
                field.map(|field| &field.ty).or_else(other)
            }),
            Shape::OneOf(choice) => {
                // The form of a list is not that of a text.
                let types = choice.types().filter(|ty| {
                    let is_list = matches!(api.settle(ty), Type::List(_));
                    is_list == value.is_array() || matches!(api.settle(ty), Type::Model(_))
                });
                let read = types.map(|ty| Some((is_text(api, ty), as_read(api, ty, value)?)));
                one_of(read.collect::<Option<_>>()?)
            }
            Shape::Alias(ty) => as_read(api, ty, value),
        },
    }
}

fn object_as_read<'a>(
    api: &Api,
    value: &Json,
    property: impl Fn(&str) -> Option<&'a Type>,
) -> Option<AsRead> {
    let (mut entries, mut is_certain) = (Map::new(), true);
    for (key, value) in value.as_object()? {
        let read = as_read(api, property(key)?, value)?;
        is_certain &= read.is_certain;
        entries.insert(key.clone(), read.value);
    }
    let value = entries.into();
    Some(AsRead { value, is_certain })
}

/// Whether the values of a type may be texts.
fn is_text(api: &Api, ty: &Type) -> bool {
    match api.settle(ty) {
        Type::Boolean | Type::Integer(_) | Type::Whole | Type::WholeInteger | Type::Number => false,
        Type::Model(name) => {
            let model = api.models.get(name).map(|model| &model.shape);
            !matches!(model, Some(Shape::Numbers(_)))
        }
        _ => true,
    }
}

/// What is read of the forms of a choice, each with whether it has texts: what is no text, before what is
/// one.
fn one_of(mut read: Vec<(bool, AsRead)>) -> Option<AsRead> {
    // What a form cannot read stays a text, and is none of that form.
    let is_of_form = |(is_text, it): &(bool, AsRead)| *is_text || !it.value.is_string();
    if read.iter().any(is_of_form) {
        read.retain(is_of_form);
    }
    let is_certain = read.iter().all(|(_, it)| it.is_certain);
    let mut values: Vec<Json> = Vec::new();
    for (_, it) in read {
        if !values.iter().any(|known| same(known, &it.value)) {
            values.push(it.value);
        }
    }
    let place = values.iter().position(|value| !value.is_string());
    let value = values.get(place.unwrap_or_default())?.clone();
    let is_certain = is_certain && values.len() == 1;
    Some(AsRead { value, is_certain })
}

/// A number that is written as the text is.
fn number(value: &Json) -> Option<Json> {
    let text = text(value)?;
    let number: Option<serde_json::Number> = text.parse().ok();
    Some(number.map_or(json!(text), Json::Number))
}

/// Whether a text can be sent as a segment of a path.
fn is_segment(text: &str) -> bool {
    let forbidden = |letter: char| letter == '/' || letter == '\\' || letter.is_control();
    !text.is_empty() && text != "." && text != ".." && !text.contains(forbidden)
}

/// The texts beside a parameter in its segment, which its value must not hold.
fn fixed_texts(operation: &Operation, parameter: &Parameter) -> Vec<String> {
    let segments = operation.path.segments.iter();
    let parts = segments.filter_map(|segment| match segment {
        Segment::Parts(parts) => Some(parts),
        Segment::Literal(_) | Segment::One(_) | Segment::Many(_) => None,
    });
    let own = parts.filter(|parts| {
        parts
            .iter()
            .any(|part| matches!(part, Part::Parameter(name) if *name == parameter.name))
    });
    own.flatten()
        .filter_map(|part| match part {
            Part::Literal(text) => Some(text.clone()),
            Part::Parameter(_) => None,
        })
        .collect()
}

//! The arguments of one call of a command, made from the examples of the document.

use serde_json::Value as Json;

use super::body::CommandContent;
use super::parameter::Argument;
use super::property::Property;
use super::value::Kind;
use crate::ir::Location;

/// The arguments of a call: what must be given, and the example of the body.
pub(super) fn arguments(
    arguments: &[Argument<'_>],
    contents: &[CommandContent<'_>],
    example: Option<&Json>,
    body_is_required: bool,
) -> Vec<String> {
    let mut words = Vec::new();
    for argument in arguments {
        let parameter = argument.parameter;
        match parameter.location {
            Location::Path => words.push(text(
                &argument.kind,
                parameter.example.as_ref(),
                &argument.flag,
            )),
            _ if !parameter.required => {}
            _ => words.extend(flag(
                &argument.flag,
                &argument.kind,
                parameter.example.as_ref(),
            )),
        }
    }
    let Some(first) = contents.first() else {
        return words;
    };
    if first.properties.is_empty() {
        if body_is_required {
            words.extend(["--body".to_owned(), "body.json".to_owned()]);
        }
        return words;
    }
    match example {
        Some(example) => words.extend(body(&first.properties, example)),
        None => {
            let required = first.properties.iter().filter(|it| it.required);
            words.extend(required.flat_map(|it| property_flag(it, None)));
        }
    }
    words
}

/// The flags that make a body. A property that has none is left out.
fn body(properties: &[Property], example: &Json) -> Vec<String> {
    let mut words = Vec::new();
    let (positional, flags): (Vec<&Property>, Vec<&Property>) =
        properties.iter().partition(|it| it.positional);
    // What a positional argument begins with needs no flag.
    let in_argument = positional.iter().find_map(|property| {
        let prefix = property.prefix.as_deref();
        let prefix = properties
            .iter()
            .find(|it| Some(it.flag.as_str()) == prefix)?;
        let text = example.get(prefix.path.first()?)?.as_str()?;
        (!text.contains('/')).then_some((prefix.flag.as_str(), text))
    });
    for property in positional.into_iter().chain(flags) {
        if in_argument.is_some_and(|(flag, _)| flag == property.flag) {
            continue;
        }
        let found = property
            .path
            .iter()
            .try_fold(example, |value, name| value.get(name));
        let Some(found) = found else {
            continue;
        };
        // What is inside of an object has flags of its own.
        let has_parts = properties
            .iter()
            .any(|it| it.path.len() > property.path.len() && it.path.starts_with(&property.path));
        match found {
            Json::Object(parts) if has_parts && !parts.is_empty() => {}
            Json::Null if property.nullable => {
                words.extend(["--null".to_owned(), property.name()]);
            }
            Json::Array(items) if items.is_empty() && matches!(property.kind, Kind::List(_)) => {
                words.extend(["--empty".to_owned(), property.name()]);
            }
            found => {
                let mut made = property_flag(property, Some(found));
                if let (Some((_, prefix)), true) = (in_argument, property.prefix.is_some()) {
                    made.iter_mut()
                        .for_each(|it| *it = format!("{prefix}/{it}"));
                }
                words.extend(made);
            }
        }
    }
    words
}

fn property_flag(property: &Property, example: Option<&Json>) -> Vec<String> {
    if property.positional {
        return vec![text(&property.kind, example, &property.flag)];
    }
    match property.file {
        true => vec![format!("--{}", property.flag), "file.bin".to_owned()],
        false => flag(&property.flag, &property.kind, example),
    }
}

/// A flag with its value, and for a list one for each item.
fn flag(flag: &str, kind: &Kind, example: Option<&Json>) -> Vec<String> {
    let flag_word = format!("--{flag}");
    match (kind, example) {
        (Kind::Boolean, Some(Json::Bool(false))) => vec![format!("{flag_word}=false")],
        (Kind::Boolean, _) => vec![flag_word],
        (Kind::List(item), Some(Json::Array(items))) => items
            .iter()
            .flat_map(|it| with_value(&flag_word, text(item, Some(it), flag)))
            .collect(),
        (Kind::List(item), _) => with_value(&flag_word, text(item, None, flag)),
        (kind, example) => with_value(&flag_word, text(kind, example, flag)),
    }
}

/// A flag and its value: in one word where the value looks like a flag.
fn with_value(flag: &str, value: String) -> Vec<String> {
    match value.starts_with('-') {
        true => vec![format!("{flag}={value}")],
        false => vec![flag.to_owned(), value],
    }
}

/// A value as a word.
fn text(kind: &Kind, example: Option<&Json>, flag: &str) -> String {
    match (kind, example) {
        (Kind::Secret, _) => format!("{}.txt", flag.trim_end_matches("-file")),
        (Kind::Json { or_text: true }, Some(Json::String(text)))
            if serde_json::from_str::<Json>(text).is_err() =>
        {
            text.clone()
        }
        (Kind::Json { .. }, Some(value)) => value.to_string(),
        (_, Some(Json::String(text))) => text.clone(),
        (_, Some(value)) => value.to_string(),
        (Kind::Choice(values, _), None) => values.first().cloned().unwrap_or_default(),
        (Kind::NumberChoice(numbers), None) => {
            numbers.first().map(ToString::to_string).unwrap_or_default()
        }
        (Kind::Integer(minimum, maximum), None) => 1.clamp(*minimum, *maximum).to_string(),
        (Kind::Number, None) => "1".to_owned(),
        (Kind::Json { .. }, None) => "{}".to_owned(),
        (Kind::List(item), None) => text(item, None, flag),
        (Kind::Boolean, None) => "true".to_owned(),
        (Kind::Text, None) => flag.to_uppercase(),
    }
}

//! The body of a request: a file, and flags for its properties.

mod flags;

use apitwin_runtime::client::{PartContent, RequestBody, RequestPart};
use apitwin_runtime::command::{BodyProperty, CommandBody, CommandContent, Payload, ValueKind};
use bytes::Bytes;
use clap::ArgMatches;
use serde_json::{Map, Value};

pub(super) use self::flags::add;
use super::{Files, SECRET_ENDING, given};
use crate::Failure;

/// The objects around a property that have flags.
fn holders(
    content: &'static CommandContent,
    property: &'static BodyProperty,
) -> impl Iterator<Item = &'static BodyProperty> {
    content
        .properties
        .iter()
        .filter(|it| it.path.len() < property.path.len() && property.path.starts_with(it.path))
}

/// What `--null` and `--empty` call a property.
fn name(property: &BodyProperty) -> &'static str {
    match property.value {
        ValueKind::Secret => property
            .flag
            .strip_suffix(SECRET_ENDING)
            .unwrap_or(property.flag),
        _ => property.flag,
    }
}

fn is_list(property: &BodyProperty) -> bool {
    matches!(property.value, ValueKind::List(_)) && !property.file
}

/// Whether the whole body can be given as a file.
fn has_file(content: &CommandContent) -> bool {
    content.payload != Payload::Multipart
}

/// Reads the body that was given.
pub(super) fn read(
    body: &'static CommandBody,
    matches: &ArgMatches,
    files: &mut Files<'_>,
) -> Result<Option<(&'static CommandContent, RequestBody)>, Failure> {
    let content_type = match matches.try_get_one::<String>("content-type") {
        Ok(Some(found)) => Some(found.as_str()),
        _ => None,
    };
    let Some(content) = content(body, content_type)? else {
        return Ok(None);
    };
    let file = match matches.try_get_one::<String>("body") {
        Ok(Some(name)) => Some(name.as_str()),
        _ => None,
    };
    require_fitting(body, content, matches)?;
    let made = match content.payload {
        Payload::Json | Payload::Form => value(body, content, file, matches, files)?,
        Payload::Multipart => parts(content, matches, files)?,
        Payload::Text => match file {
            Some(name) => Some(RequestBody::Value(files.text("body", name)?.into())),
            None => None,
        },
        Payload::Bytes => match file {
            Some(name) => {
                let bytes = Bytes::from(files.bytes("body", name)?);
                let own = content_type.map(str::to_owned);
                Some(RequestBody::Bytes(bytes, own))
            }
            None => None,
        },
    };
    if let (None, Some(_)) = (file, &made) {
        require_all(content, matches)?;
    }
    if made.is_none() && body.required {
        let next = match has_file(content) {
            true => "Give it by `--body FILE`, or `--body -`.",
            false => "Give its parts by flags.",
        };
        return Err(Failure::usage("the body is missing").next(next));
    }
    Ok(made.map(|made| (content, made)))
}

/// Refuses flags of another media type, which would not be sent.
fn require_fitting(
    body: &'static CommandBody,
    content: &'static CommandContent,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let is_own = |flag: &str| content.properties.iter().any(|it| it.flag == flag);
    for other in body.contents {
        for property in other.properties {
            if matches.contains_id(property.flag) && !is_own(property.flag) {
                return Err(Failure::usage(format!(
                    "`{}` is not part of a body of {}",
                    property.flag, content.media_type
                ))
                .next(format!(
                    "Give `--content-type {}`, or leave it out.",
                    other.media_type
                )));
            }
        }
    }
    let has_body = matches.try_contains_id("body").unwrap_or_default();
    if !has_file(content) && has_body {
        return Err(Failure::usage(format!(
            "`--body`: a body of {} is given by the flags of its parts",
            content.media_type
        )));
    }
    Ok(())
}

/// Requires what a body that flags make must have.
fn require_all(content: &'static CommandContent, matches: &ArgMatches) -> Result<(), Failure> {
    let is_named = |flag: &str, property: &BodyProperty| {
        let found = matches.try_get_many::<String>(flag).ok().flatten();
        found.is_some_and(|mut names| names.any(|it| it == name(property)))
    };
    let mut missing = content.properties.iter().filter(|property| {
        property.required
            && !matches.contains_id(property.flag)
            && !holders(content, property).any(|it| matches.contains_id(it.flag))
            && !is_named("null", property)
            && !is_named("empty", property)
    });
    let Some(property) = missing.next() else {
        return Ok(());
    };
    let dashes = if property.positional { "" } else { "--" };
    let mut next = format!("Give `{dashes}{}`", property.flag);
    if property.nullable {
        next.push_str(&format!(", or `--null {}`", name(property)));
    }
    if is_list(property) {
        next.push_str(&format!(", or `--empty {}`", name(property)));
    }
    Err(
        Failure::usage(format!("the property `{}` is missing", name(property)))
            .next(format!("{next}.")),
    )
}

/// The content of a media type, or the first.
fn content(
    body: &'static CommandBody,
    media_type: Option<&str>,
) -> Result<Option<&'static CommandContent>, Failure> {
    let Some(wanted) = media_type else {
        return Ok(body.contents.first());
    };
    let fits = |content: &&CommandContent| match content.media_type.split_once("/*") {
        Some((kind, "")) => kind == "*" || wanted.starts_with(&format!("{kind}/")),
        _ => content.media_type == wanted,
    };
    match body.contents.iter().find(fits) {
        Some(found) => Ok(Some(found)),
        None => {
            let known: Vec<&str> = body.contents.iter().map(|it| it.media_type).collect();
            Err(Failure::usage(format!(
                "the body cannot be {wanted}; give one of {}",
                known.join(", ")
            )))
        }
    }
}

/// A body of JSON or of the fields of a form.
fn value(
    body: &'static CommandBody,
    content: &'static CommandContent,
    file: Option<&str>,
    matches: &ArgMatches,
    files: &mut Files<'_>,
) -> Result<Option<RequestBody>, Failure> {
    let mut value = match file {
        None => None,
        Some(name) => Some(whole(content, name, files)?),
    };
    for property in content.properties {
        if let Some(found) = given(property.flag, property.value, matches, files)? {
            set(&mut value, property, found)?;
        }
    }
    for (flag, replacement) in [("null", Value::Null), ("empty", Value::Array(Vec::new()))] {
        let Ok(Some(found)) = matches.try_get_many::<String>(flag) else {
            continue;
        };
        for text in found {
            if let Some(property) = content.properties.iter().find(|it| name(it) == text) {
                if matches.contains_id(property.flag) {
                    return Err(Failure::usage(format!(
                        "`--{}` and `--{flag} {text}` exclude each other",
                        property.flag
                    )));
                }
                set(&mut value, property, replacement.clone())?;
            }
        }
    }
    if value.is_none() && body.required && !content.properties.is_empty() {
        value = Some(Value::Object(Map::new()));
    }
    Ok(value.map(RequestBody::Value))
}

/// The whole body from a file.
fn whole(
    content: &'static CommandContent,
    name: &str,
    files: &mut Files<'_>,
) -> Result<Value, Failure> {
    let text = files.text("body", name)?;
    let name = if name == "-" { "standard input" } else { name };
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!(
            "`--body`: {name}:{}:{}: it is no JSON",
            error.line(),
            error.column()
        ))
    })?;
    if content.properties.is_empty() || value.is_object() {
        return Ok(value);
    }
    Err(
        Failure::usage(format!("`--body`: {name}: it is no object of JSON"))
            .next("Write its properties in braces, as in {\"name\": \"acme\"}."),
    )
}

/// Sets a property, and makes the objects around it.
fn set(
    value: &mut Option<Value>,
    property: &'static BodyProperty,
    found: Value,
) -> Result<(), Failure> {
    let mut place = value.get_or_insert_with(|| Value::Object(Map::new()));
    for name in property.path {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(entries) = place else {
            return Err(Failure::usage(format!(
                "`--{}` cannot be set: what `--body` has in its place is no object",
                property.flag
            )));
        };
        place = entries.entry(*name).or_insert(Value::Null);
    }
    *place = found;
    Ok(())
}

/// The parts of a multipart form.
fn parts(
    content: &'static CommandContent,
    matches: &ArgMatches,
    files: &mut Files<'_>,
) -> Result<Option<RequestBody>, Failure> {
    let mut parts = Vec::new();
    for property in content.properties {
        let part = |content: PartContent| RequestPart {
            name: property.path.concat(),
            media_type: property.media_type,
            content,
        };
        if property.file {
            for name in matches
                .get_many::<String>(property.flag)
                .into_iter()
                .flatten()
            {
                let bytes = Bytes::from(files.bytes(property.flag, name)?);
                let shown = name.rsplit(['/', '\\']).next().unwrap_or(name);
                parts.push(part(PartContent::File(shown.to_owned(), bytes)));
            }
        } else if let Some(found) = given(property.flag, property.value, matches, files)? {
            parts.push(part(PartContent::Value(found)));
        }
    }
    Ok((!parts.is_empty()).then_some(RequestBody::Parts(parts)))
}

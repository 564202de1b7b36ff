//! The body of a request: a file, and flags for its properties.

mod flags;

use apitwin_runtime::client::{PartContent, RequestBody, RequestPart};
use apitwin_runtime::command::{BodyProperty, CommandBody, CommandContent, Payload, ValueKind};
use bytes::Bytes;
use clap::ArgMatches;
use serde_json::{Map, Value};

pub(super) use self::flags::add;
pub(crate) use self::flags::place;
use super::{SECRET_ENDING, given};
use crate::{Failure, Input};

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
    input: &mut Input<'_>,
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
        Payload::Json | Payload::Form => value(body, content, file, matches, input)?,
        Payload::Multipart => parts(content, matches, input)?,
        Payload::Text => match file {
            Some(name) => Some(RequestBody::Value(input.text("body", name)?.into())),
            None => None,
        },
        Payload::Bytes => match file {
            Some(name) => {
                let bytes = Bytes::from(input.bytes("body", name)?);
                let own = content_type.map(str::to_owned);
                Some(RequestBody::Bytes(bytes, own))
            }
            None => None,
        },
    };
    match (file, &made) {
        (None, Some(RequestBody::Value(value))) => {
            require_all(content, |it| is_within(value, it.path))?;
        }
        (None, Some(_)) => require_all(content, |it| is_given(matches, it.flag))?,
        _ => {}
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
    let mut names = ["null", "empty"].into_iter();
    if content.properties.is_empty()
        && let Some(flag) = names.find(|flag| is_given(matches, flag))
    {
        return Err(Failure::usage(format!(
            "`--{flag}` is not part of a body of {}",
            content.media_type
        ))
        .next("Leave it out: such a body is given as a whole."));
    }
    if !has_file(content) && is_given(matches, "body") {
        return Err(Failure::usage(format!(
            "`--body`: a body of {} is given by the flags of its parts",
            content.media_type
        ))
        .next("Leave it out, or choose another media type by `--content-type`."));
    }
    Ok(())
}

/// Whether the command has an argument, and it was given.
fn is_given(matches: &ArgMatches, flag: &str) -> bool {
    matches.try_contains_id(flag).unwrap_or_default()
}

/// Whether a body has a property, or null in the place of an object around it.
fn is_within(value: &Value, path: &[&str]) -> bool {
    let mut place = value;
    for name in path {
        match (place, place.get(*name)) {
            (Value::Null, _) => return true,
            (_, Some(found)) => place = found,
            (_, None) => return false,
        }
    }
    true
}

/// Requires what a body that flags make must have.
fn require_all(
    content: &'static CommandContent,
    is_there: impl Fn(&BodyProperty) -> bool,
) -> Result<(), Failure> {
    let properties = content.properties.iter();
    let mut missing = properties.filter(|it| it.required && !is_there(it));
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
            Err(
                Failure::usage(format!("`--content-type`: the body cannot be {wanted}"))
                    .next(format!("Give one of {}.", known.join(", "))),
            )
        }
    }
}

/// A body of JSON or of the fields of a form.
fn value(
    body: &'static CommandBody,
    content: &'static CommandContent,
    file: Option<&str>,
    matches: &ArgMatches,
    input: &mut Input<'_>,
) -> Result<Option<RequestBody>, Failure> {
    let mut value = match file {
        None => None,
        Some(name) => Some(whole(content, name, input)?),
    };
    for property in content.properties {
        let Some(found) = given(property.flag, property.value, matches, input)? else {
            continue;
        };
        let found = match prefix(content, property, &found) {
            None => found,
            Some((other, before, name)) => {
                refuse_twice(other, &found, matches)?;
                set(&mut value, other, before.into())?;
                name.into()
            }
        };
        set(&mut value, property, found)?;
    }
    let mut replaced: Vec<(&str, &BodyProperty)> = Vec::new();
    for (flag, replacement) in [("null", Value::Null), ("empty", Value::Array(Vec::new()))] {
        let Ok(Some(found)) = matches.try_get_many::<String>(flag) else {
            continue;
        };
        for text in found {
            if let Some(property) = content.properties.iter().find(|it| name(it) == text) {
                refuse_both(content, (flag, property), &replaced, matches)?;
                replaced.push((flag, property));
                set(&mut value, property, replacement.clone())?;
            }
        }
    }
    if value.is_none() && body.required && !content.properties.is_empty() {
        value = Some(Value::Object(Map::new()));
    }
    Ok(value.map(RequestBody::Value))
}

/// The parts of a positional argument that begins with another property: that one, its value, and the rest.
fn prefix<'a>(
    content: &'static CommandContent,
    property: &BodyProperty,
    found: &'a Value,
) -> Option<(&'static BodyProperty, &'a str, &'a str)> {
    let flag = property.prefix?;
    let other = content.properties.iter().find(|it| it.flag == flag)?;
    let (before, rest) = found.as_str()?.split_once('/')?;
    Some((other, before, rest))
}

/// Refuses a property by its flag that a positional argument begins with.
fn refuse_twice(
    property: &BodyProperty,
    argument: &Value,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let null = matches.try_get_many::<String>("null").ok().flatten();
    let is_null = null.into_iter().flatten().any(|it| it == name(property));
    let shown = match is_given(matches, property.flag) {
        true => format!("--{}", property.flag),
        false if is_null => format!("--null {}", name(property)),
        false => return Ok(()),
    };
    let argument = argument.as_str().unwrap_or_default();
    Err(
        Failure::usage(format!("`{argument}` and `{shown}` exclude each other")).next(format!(
            "`{argument}` says it already: leave `{shown}` out."
        )),
    )
}

/// Refuses `--null` or `--empty` of a property that another flag gives, as a whole or in part.
fn refuse_both(
    content: &'static CommandContent,
    (flag, property): (&str, &BodyProperty),
    replaced: &[(&str, &BodyProperty)],
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let given = content.properties.iter();
    let given = given.filter(|it| it.path.starts_with(property.path) && is_given(matches, it.flag));
    let given = given.map(|it| format!("--{}", it.flag));
    let meets = |other: &BodyProperty| {
        other.path.starts_with(property.path) || property.path.starts_with(other.path)
    };
    let replaced = replaced.iter().filter(|(other, it)| {
        let is_same = *other == flag && it.flag == property.flag;
        meets(it) && !is_same
    });
    let replaced = replaced.map(|(other, it)| format!("--{other} {}", name(it)));
    match given.chain(replaced).next() {
        None => Ok(()),
        Some(other) => Err(Failure::usage(format!(
            "`{other}` and `--{flag} {}` exclude each other",
            name(property)
        ))
        .next("Leave one of them out.")),
    }
}

/// The whole body from a file.
fn whole(
    content: &'static CommandContent,
    name: &str,
    input: &mut Input<'_>,
) -> Result<Value, Failure> {
    let text = input.text("body", name)?;
    let name = if name == "-" { "standard input" } else { name };
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!(
            "`--body`: {name}:{}:{}: it is no JSON",
            error.line(),
            error.column()
        ))
        .next("Correct it there.")
    })?;
    if !content.is_object || value.is_object() {
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
            ))
            .next("Leave the flag out, or make it an object there."));
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
    input: &mut Input<'_>,
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
                let bytes = Bytes::from(input.bytes(property.flag, name)?);
                let shown = name.rsplit(['/', '\\']).next().unwrap_or(name);
                parts.push(part(PartContent::File(shown.to_owned(), bytes)));
            }
        } else if let Some(found) = given(property.flag, property.value, matches, input)? {
            parts.push(part(PartContent::Value(found)));
        }
    }
    Ok((!parts.is_empty()).then_some(RequestBody::Parts(parts)))
}

/// The files that a body of bytes or parts is made of, in order.
pub(super) fn files(content: &'static CommandContent, matches: &ArgMatches) -> Vec<String> {
    let given = |flag| matches.try_get_many::<String>(flag).ok().flatten();
    let all = |flag| given(flag).into_iter().flatten().cloned();
    match content.payload {
        Payload::Bytes => all("body").collect(),
        Payload::Multipart => {
            let files = content.properties.iter().filter(|it| it.file);
            files.flat_map(|it| all(it.flag)).collect()
        }
        Payload::Json | Payload::Text | Payload::Form => Vec::new(),
    }
}

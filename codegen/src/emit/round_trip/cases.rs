//! What is sent and received for each operation, as data.

use serde_json::{Map, Value as Json, json};

use super::LeftOut;
use super::bodies;
use super::direction::Direction;
use super::parameters::{as_read, described, is_sendable, key};
use super::responses::responses;
use super::values::{Values, count};
use super::violations;
use crate::emit::parameters::is_text_or_list;
use crate::ir::{Api, Body, Location, Operation, Parameter, Payload, Style, Type};

/// How many calls are made of one operation at most.
const MAX_TRIPS: usize = 64;

/// How much text the calls of one operation may be, once each response was there.
const MAX_TEXT: usize = 48 * 1024;

/// The key of the body among what is sent.
pub(super) const BODY: &str = "body";

/// A part of a request: its values, and whether it may be left out.
struct Part {
    key: String,
    /// `None` where it is left out.
    choices: Vec<Option<Json>>,
}

/// Everything that is tried with an operation.
pub(super) fn cases(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    left_out: &mut Vec<LeftOut>,
) -> Json {
    let mut omit = |what: String| {
        left_out.push(LeftOut {
            operation: operation.id.clone(),
            what,
        });
    };
    values.turn(Direction::Response);
    let responses = responses(api, values, operation, &mut omit);
    values.turn(Direction::Request);
    let mut parts = Vec::new();
    for parameter in operation.parameters() {
        let part = part(api, values, operation, parameter);
        if part.choices.is_empty() {
            omit(format!(
                "no value was found for the parameter `{}`",
                parameter.name
            ));
        }
        parts.push(part);
    }
    if let Some(body) = &operation.body {
        let choices = bodies::of_request(api, values, body);
        if choices.is_empty() {
            omit("no value was found for the body".to_owned());
        }
        let key = BODY.to_owned();
        parts.push(Part { key, choices });
    }
    let is_complete = parts.iter().all(|part| !part.choices.is_empty());
    let trips = match is_complete {
        true => trips(&parts, &responses),
        false => Vec::new(),
    };
    let whole = whole(&parts);
    let violations = match is_complete {
        true => {
            let of_body = parts.iter().find(|part| part.key == BODY);
            let choices = of_body.map_or(&[][..], |part| part.choices.as_slice());
            violations_of(api, values, operation, &whole, choices)
        }
        false => Vec::new(),
    };
    let parameters: Vec<Json> = operation.parameters().map(described).collect();
    json!({
        "id": operation.id,
        "method": operation.method,
        "path": operation.path.template,
        "parameters": parameters,
        "bodies": operation.body.as_ref().map(bodies::described),
        "trips": trips,
        "whole": whole,
        "violations": violations,
    })
}

fn part(api: &Api, values: &mut Values<'_>, operation: &Operation, parameter: &Parameter) -> Part {
    let mut found = values.of(&parameter.ty, &parameter.constraints);
    if parameter.multi_segment {
        found = vec![json!("acme/app"), json!("acme/tools/größe %2F")];
    } else {
        found.retain(|value| is_sendable(api, operation, parameter, value));
    }
    let absent = (!parameter.required && !found.is_empty()).then_some(None);
    Part {
        key: key(parameter),
        choices: found.into_iter().map(Some).chain(absent).collect(),
    }
}

/// Calls in which each part has each of its values, and each response comes.
fn trips(parts: &[Part], responses: &[Json]) -> Vec<Json> {
    let most = parts.iter().map(|part| part.choices.len()).max();
    let most = most.unwrap_or(1).max(responses.len()).min(MAX_TRIPS);
    let rounds = if responses.is_empty() { 0 } else { most };
    let mut trips = Vec::new();
    let mut length = 0;
    for round in 0..rounds {
        let mut sent = Map::new();
        for (number, part) in parts.iter().enumerate() {
            let chosen = &part.choices[(round + number) % part.choices.len()];
            if let Some(value) = chosen {
                sent.insert(part.key.clone(), value.clone());
            }
        }
        let response = &responses[round % responses.len()];
        let trip = json!({ "sent": sent, "response": response });
        length += trip.to_string().len();
        if length > MAX_TEXT && round >= 4 {
            break;
        }
        trips.push(trip);
    }
    trips
}

/// What is sent where each part is there, and holds as much as it can.
fn whole(parts: &[Part]) -> Map<String, Json> {
    let largest = parts.iter().filter_map(|part| {
        let values = part.choices.iter().flatten();
        let largest = values.max_by_key(|value| count(value))?;
        Some((part.key.clone(), largest.clone()))
    });
    largest.collect()
}

/// Changes of the whole request that the router has to reject.
fn violations_of(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    whole: &Map<String, Json>,
    choices: &[Option<Json>],
) -> Vec<Json> {
    let mut found = Vec::new();
    let mut add = |key: &str, rule: &str, at: &str, value: Option<&Json>| {
        let mut violation = json!({ "key": key, "rule": rule, "at": at });
        if let Some(value) = value {
            violation["value"] = value.clone();
        }
        found.push(violation);
    };
    for parameter in operation.parameters().filter(|it| !it.read_in_code) {
        let key = key(parameter);
        if parameter.required
            && parameter.location != Location::Path
            && !is_there_without_parts(values, parameter)
        {
            add(&key, "required", "", None);
        }
        let Some(fits) = whole.get(&key) else {
            continue;
        };
        let (ty, limits) = (&parameter.ty, &parameter.constraints);
        for violation in violations::of(values, ty, limits, fits) {
            let Some(broken) = violations::broken(fits, &violation) else {
                continue;
            };
            // Written as texts, a value has no types, and may keep to its constraints again.
            let mut is_unfit = |broken: &Json| {
                as_read(api, ty, broken).is_some_and(|read| !values.fit(ty, limits, &read))
            };
            let still_broken = parameter.style == Style::Json
                || is_unfit(&broken)
                    // A text may be a list of one item.
                    && (broken.is_array()
                        || !is_text_or_list(api, parameter)
                        || is_unfit(&json!([broken])));
            if still_broken && is_writable(api, operation, parameter, &broken) {
                add(&key, violation.rule, "", Some(&broken));
            }
        }
    }
    if let Some(body) = &operation.body {
        // No bytes are bytes as well.
        let has_bytes = body.contents.iter().any(|it| it.payload == Payload::Bytes);
        if body.required && !has_bytes && !operation.extensions.silent_body {
            add(BODY, "required", "", None);
        }
        for (rule, at, value) in violations_of_body(api, values, body, choices) {
            add(BODY, rule, &at, value.as_ref());
        }
    }
    found
}

/// What breaks a body in each of its media types.
fn violations_of_body(
    api: &Api,
    values: &mut Values<'_>,
    body: &Body,
    choices: &[Option<Json>],
) -> Vec<(&'static str, String, Option<Json>)> {
    let mut found = Vec::new();
    let several = body.contents.len() > 1;
    for content in &body.contents {
        let Some(whole) = bodies::largest(choices, several.then_some(content)) else {
            continue;
        };
        if body.json().is_some() {
            let Some(ty) = content.ty() else { continue };
            for violation in violations::of(values, ty, &content.constraints, whole) {
                // Without anything, the body of such an operation counts as none.
                let is_null = violation.at.is_empty() && violation.value == Some(Json::Null);
                if body.required || !is_null {
                    found.push((violation.rule, violation.at, violation.value));
                }
            }
            continue;
        }
        for (part, ty, limits) in bodies::checked(content) {
            let fits = match part {
                Some(part) => whole.get(&part.name),
                None => Some(whole),
            };
            let Some(fits) = fits else { continue };
            for violation in violations::of(values, ty, limits, fits) {
                let Some(broken) = violations::broken(fits, &violation) else {
                    continue;
                };
                if !bodies::stays_broken(api, values, content, (part, ty, limits), &broken) {
                    continue;
                }
                let mut broken_whole = whole.clone();
                match part {
                    Some(part) => broken_whole[&part.name] = broken,
                    None => broken_whole = broken,
                }
                let broken = match several {
                    true => bodies::named(content, broken_whole),
                    false => broken_whole,
                };
                found.push((violation.rule, String::new(), Some(broken)));
            }
        }
    }
    found
}

/// Whether a value that breaks a constraint can be written as its parameter, types aside.
fn is_writable(api: &Api, operation: &Operation, parameter: &Parameter, value: &Json) -> bool {
    let any = Parameter {
        ty: anything(value),
        ..parameter.clone()
    };
    is_sendable(api, operation, &any, &as_texts(value))
}

/// Whether a parameter is there although nothing of it is sent: an object whose properties are sent by
/// themselves, and that may have none.
fn is_there_without_parts(values: &mut Values<'_>, parameter: &Parameter) -> bool {
    let by_themselves = matches!(
        parameter.style,
        Style::Form { explode: true } | Style::DeepObject
    );
    by_themselves && values.fit(&parameter.ty, &parameter.constraints, &json!({}))
}

/// The value with a text in the place of each plain value.
fn as_texts(value: &Json) -> Json {
    match value {
        Json::Array(items) => items.iter().map(as_texts).collect(),
        Json::Object(entries) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| (key.clone(), as_texts(value)))
                .collect()
        }
        Json::Number(_) | Json::Bool(_) => value.to_string().into(),
        Json::Null | Json::String(_) => value.clone(),
    }
}

/// A type for whatever a value is made of.
fn anything(value: &Json) -> Type {
    match value {
        Json::Array(_) => Type::List(Box::new(Type::Any)),
        Json::Object(_) => Type::Map(Box::new(Type::Any)),
        _ => Type::Any,
    }
}
